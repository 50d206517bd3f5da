import { dutchDate, type IsoDate } from '../shared/iso-date.ts';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
const documents = (count: number): string => (count === 1 ? 'het document' : `geen van de ${count} documenten`);

/** Whole numbers in their order, those that follow each other as from and to: "2, 5 tot en met 7 en 9". */
function pageList(pages: readonly number[]): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  const names = runs.flatMap(({ from, to }) => (to - from < 2 ? [`${from}`, `${to}`] : [`${from} tot en met ${to}`]));
  return list([...new Set(names)]);
}

/** What a check says, in Dutch; it advises about completeness, never about a right to help. */
export const messages = {
  stepWhy: {
    aanwezig: (found: readonly string[]) => `Gevonden: ${list(found)}.`,
    onvolledig: (found: readonly string[], lacking: readonly string[]) =>
      `${found.length > 0 ? `Gevonden: ${list(found)}. ` : ''}Niet gevonden: ${list(lacking)}.`,
    ontbreekt: (_found: readonly string[], _lacking: readonly string[], searched: number, near: string | null) =>
      `${searched === 1 ? 'Nergens gevonden in het document.' : `In ${documents(searched)} gevonden.`}${near === null ? '' : ` Het dichtst in de buurt komt “${near}”; kijk zelf of dat telt.`}`,
  },
  add: (name: string) => `Voeg toe: ${name}.`,
  lawUnclear:
    'Uit de stukken blijkt niet of dit om de Wmo of om de Jeugdwet gaat. Zeg welke wet het is, dan kijk ik opnieuw.',
  noReport: 'Er is geen gespreksverslag herkend; de stappen zijn in de andere stukken gezocht.',
  unreadable: (file: string) => `${file} kon niet worden gelezen en is niet meegeteld.`,
  /** Without a file where its name stands already. */
  pagesNotRead: (pages: readonly number[], file: string | null) =>
    `pagina ${pageList(pages)}${file === null ? '' : ` van ${file}`} ${pages.length === 1 ? 'is een plaatje' : 'zijn plaatjes'} (of leeg): niet gelezen.`,
  instruction: (file: string) =>
    `In ${file} staat een opdracht aan wie beoordeelt. Daar is niets mee gedaan; kijk waarom die zin er staat.`,
  otherPeople: (one: string, other: string) =>
    `Deze stukken lijken over verschillende mensen te gaan: ${one} en ${other}. Ze zijn wel samen nagekeken; stuur per dossier één bericht als dat niet klopt.`,
  bothLaws:
    'Een deel van deze stukken gaat over de Wmo en een deel over de Jeugdwet. Ze zijn naar één wet nagekeken; kijk of ze bij elkaar horen.',
  place: (title: string, article: string, paragraph: string | null, isSection: boolean, from: IsoDate) =>
    `${title}, ${isSection ? 'onderdeel' : 'artikel'} ${article}${paragraph === null ? '' : ` lid ${paragraph}`} (geldig vanaf ${dutchDate(from)})`,
  documentLine: (type: string, quote: string) => `${type}: “${quote.replaceAll(/\s+/g, ' ').trim()}”`,
  paper: {
    outlineTitle: (title: string) => `Opzet: ${title}`,
    outlineHint:
      'Wat al in de stukken staat, staat hieronder bij de stap waar het bij hoort. Vul aan waar tussen haken een vraag staat.',
    example: (sentence: string) => `Voorbeeld: ${sentence}`,
    reportTitle: 'Nagekeken dossier',
    advice:
      'Dit is een advies over de volledigheid van de stukken, gemaakt door een computer. Het is geen oordeel over een recht op hulp; een mens kijkt en beslist.',
    footer: 'Advies over volledigheid, geen besluit · Vliegende Keep',
    made: (day: string, title: string, version: string) =>
      `Gemaakt op ${day} met het toetsingskader “${title}”, versie ${version}.`,
    rule: (cited: string) => `Regel: ${cited}.`,
    doubtful: 'Controleer zelf: regels en taalmodel oordelen verschillend.',
    documents: 'Stukken',
    steps: 'Stappen',
    elements: 'Onderdelen van de beschikking',
    elementHead: ['Onderdeel', 'Staat erin', 'Toelichting'],
    differences: 'Verschillen tussen verslag en beschikking',
    differenceHead: ['Wat', 'Verslag', 'Beschikking'],
    criteria: 'Criteria',
    overall: (score: string) =>
      `Samen: ${score}. Dat is het gemiddelde van de criteria die gelden: het zegt iets over de stukken, niet over het besluit.`,
    criterionHead: ['Criterium', 'Score', 'Toelichting'],
    terms: 'Termijnen',
    termHead: ['Termijn', 'Uiterlijk', 'Stand', 'Hoe geteld'],
    notices: 'Let op',
    present: 'ja',
    lacking: 'nee',
    notApplicable: 'n.v.t.',
  },
  criterion: {
    follows: (code: string, status: string) => `Volgt stap ${code}: ${status}.`,
    halfMissing: (name: string) => `Niet gevonden: ${name}.`,
    noProvision: 'Er is beredeneerd geen voorziening vastgesteld; omvang en duur spelen dan niet.',
    noEarlierHelp: 'Het verslag zegt dat er geen eerdere hulp was.',
    earlierEvaluated: 'Eerdere hulp is genoemd, met wat die opleverde.',
    earlierNamed: 'Eerdere hulp is genoemd, maar niet wat die opleverde.',
    earlierSilent: 'Niets gevonden over eerdere hulp, ook niet dat die er niet was.',
    networkBare: 'Bij het netwerk staat alleen "n.v.t." of iets dergelijks, zonder reden.',
    needReasoned: 'De voorziening is vastgesteld, met een reden waarom andere oplossingen niet volstaan.',
    needThin: 'Er is een voorziening genoemd, maar de reden waarom zij nodig is blijft dun.',
    needMissing: 'Geen onderbouwing gevonden van de noodzaak van een voorziening.',
    heard: 'Er staat wie er is gesproken, of wat die vertelt.',
    heardReason: 'Het kind is niet gesproken; de reden staat erbij.',
    notHeard: 'Niet gevonden dat het kind zelf is gesproken, of waarom niet.',
    unheardReason: 'De inwoner is niet zelf gesproken; de reden staat erbij.',
    unheard: 'De inwoner is niet zelf gesproken, en er staat niet waarom.',
    nobodyNamed: 'Er was een gesprek, maar er staat niet met wie.',
    notSeen: 'Niet gevonden dat de inwoner zelf is gesproken.',
    noDecision: 'Er zit geen beschikking bij.',
    decisionFollows: 'De beschikking volgt het verslag en is volledig.',
    decisionIncomplete: (codes: readonly string[]) =>
      `De beschikking volgt het verslag, maar mist ${codes.join(', ')}.`,
    decisionDiffers: 'De beschikking wijkt af van het verslag.',
    decisionUnclear: 'Of de beschikking het verslag volgt, is niet vast te stellen.',
    planNotNeeded: 'Voor deze voorziening hoeft geen plan van de aanbieder in het dossier te zitten.',
    planMissing: 'Er is een beschikking, maar geen plan.',
    plan: (found: readonly string[]) =>
      found.length === 0
        ? 'In het plan zijn geen meetbare doelen, evaluatie of inzet gevonden.'
        : `In het plan gevonden: ${list(found)}.`,
  },
} as const;
