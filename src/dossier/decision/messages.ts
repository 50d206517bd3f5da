/** What the check of a decision says, in Dutch; questions and advice, never a verdict about a right to help. */
export const messages = {
  heaviestVariant: (kind: string) =>
    `Er is gekozen voor een zware variant van ${kind}. In het verslag staat geen vergelijking met een lichtere; kan die ook?`,
  doubleProvision: (first: string, second: string) =>
    `Er zijn twee voorzieningen die op elkaar lijken: ${first} en ${second}. Zijn ze voor dezelfde vraag bedoeld?`,
  unaskedAllowance: (kind: string) =>
    `De beschikking kent ${kind} toe, maar in het verslag vraagt niemand daarom. Klopt dat?`,
  nextReviewMissing:
    'Het onderzoek leidde niet tot een wijziging en er staat geen datum voor het volgende. Wanneer wordt er weer gekeken?',
} as const;
