import { ordinalInWord } from '../../knowledge/dutch/number-words.ts';

/** The place a quote comes from, as far as a statement may name it. */
export interface Place {
  readonly article: string;
  readonly paragraph: string | null;
}

const number = '(?:\\d+(?:[.:]\\d+)*[a-z]{0,2}(?![\\p{L}\\d]))';
const list = `(${number}(?:(?:, | en | of | tot en met |, en | t/m )${number})*)`;
const ordinal =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}(?:e|de|ste))';

interface Form {
  readonly kind: string;
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  { kind: 'artikel', pattern: new RegExp(`\\b(?:artikel(?:en)?|art\\.?|artt\\.?) ?${list}`, 'gu') },
  { kind: 'lid', pattern: new RegExp(`\\b(?:lid|leden) ${list}`, 'gu') },
  {
    kind: 'lid',
    pattern: new RegExp(`\\b(${ordinal}(?:(?:, | en | of | tot en met |, en )${ordinal})*) (?:lid|leden)\\b`, 'gu'),
  },
  {
    kind: 'onderdeel',
    pattern:
      /\b(?:onderdeel|onderdelen|onder|sub) ((?:[a-z]|\d{1,2})(?:(?:, | en | of | tot en met )[a-z](?!\p{L}))*)(?![\p{L}\d])/gu,
  },
  { kind: 'deel', pattern: new RegExp(`\\b(?:hoofdstuk|paragraaf|afdeling|titel|bijlage|tabel) ${list}`, 'gu') },
  // A number with two dots or a colon is an article even where the word is missing; so is one dot, unless hours follow.
  {
    kind: 'artikel',
    pattern: /(?<![\d€§.,:-] ?)(\d+(?:\.\d{1,2}){1,3}[a-z]?|\d+:\d+[a-z]?)(?![\d.,:]*\d|\p{L})(?! ?(?:uur|%|euro))/gu,
  },
];

/** Takes references to articles, leden, onderdelen and chapters out of a plain line, each as `kind:number`. */
export function takeReferences(line: string): { readonly line: string; readonly references: readonly string[] } {
  const references: string[] = [];
  let rest = line;
  for (const { kind, pattern } of forms) {
    rest = rest.replaceAll(pattern, (_, numbers: string) => {
      for (const one of numbers.split(/, en |, | en | of | tot en met | t\/m /)) {
        references.push(`${kind}:${ordinalInWord(one) ?? one}`);
      }
      return ' ';
    });
  }
  return { line: rest, references };
}

/** Gives the references of a statement that neither its quote nor the place of the quote bears out. */
export function strangeReferences(
  statement: readonly string[],
  quote: readonly string[],
  place: Place,
): readonly string[] {
  const own = [
    `artikel:${place.article.toLowerCase()}`,
    ...(place.paragraph === null ? [] : [`lid:${place.paragraph.toLowerCase()}`]),
  ];
  const known = new Set([...quote, ...own]);
  return statement.filter((reference) => !known.has(reference));
}
