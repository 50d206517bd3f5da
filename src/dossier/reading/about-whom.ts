import type { HandedIn } from './dossier-document.ts';

/** Whom a paper says it is about. */
export interface AboutWhom {
  /** Names that stand where a paper names whom it is about, in small letters. */
  readonly surnames: readonly string[];
  readonly firstNames: readonly string[];
  /** Numbers of the case, with the word that they stand behind. */
  readonly cases: readonly string[];
  /** The first age, in years, that is told; null when none is. */
  readonly age: number | null;
}

const opening = 700;
const particle = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|[Aa]l|['’]t)\\s+)*";
const surname = `(?:\\p{Lu}\\p{L}{0,2}\\.\\s*|\\p{Lu}\\s+){0,5}${particle}(\\p{Lu}\\p{L}{2,}(?:-\\p{Lu}\\p{L}+)*)`;
const titled = new RegExp(
  `(?<!\\p{L})(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Hh]eer|[Mm]eneer|[Ff]amilie|[Ff]am)\\.?\\s+${surname}`,
  'gu',
);
const labelled =
  /(?<!\p{L})(?:[Nn]aam|[Cc]li[eë]nt|[Ii]nwoner|[Jj]eugdige|[Kk]ind|[Nn]aam (?:jeugdige|kind|cli[eë]nt|inwoner))\s*:\s*([^\n,;(\d]{2,60})/gu;
const aged = /(?<!\p{L})(\p{Lu}\p{L}{2,}) \(\d{1,2}\)/gu;
const noName = new Set(
  'mevrouw mevr dhr heer meneer moeder vader ouders van der den ten ter wmo jeugdwet gemeente bekend zie geen'.split(
    ' ',
  ),
);
const caseNumber =
  /(?<!\p{L})(zaak|casus|dossier|cli[eë]nt)(?:nummer|nr)\.?\s*:?\s*([A-Z]{0,4}[-/ ]?\d[\d./-]{2,18}\d)/giu;
const told = /(?<![\d.,/-])(\d{1,2}) ?(?:jaar|jr)\b(?! (?:geleden|lang|getrouwd))|\((\d{1,2})\)/iu;

const wordsOf = (text: string): readonly string[] =>
  (text.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => !noName.has(word));

/** Reads whom a paper is about from its first lines: names, numbers of the case, and an age. */
export function aboutWhom(text: string): AboutWhom {
  const head = text.slice(0, opening);
  const found = (words: RegExp): readonly string[] => [...head.matchAll(words)].map(([, name = '']) => name);
  const full = found(labelled)
    .filter((name) => !/(?<!\p{L})(?:mw|mevr|mevrouw|dhr|heer|meneer)(?!\p{L})/iu.test(name))
    .map(wordsOf);
  const age = told.exec(head);
  return {
    surnames: [...new Set([...found(titled).flatMap(wordsOf), ...full.flatMap(([, ...rest]) => rest)])],
    firstNames: [...new Set([...found(aged).flatMap(wordsOf), ...full.flatMap(([first]) => first ?? [])])],
    cases: [...text.matchAll(caseNumber)].map(([, label = '', number = '']) =>
      `${label} ${number.replaceAll(/\W/g, '')}`.toLowerCase(),
    ),
    age: age === null ? null : Number(age[1] ?? age[2]),
  };
}

/** Ages of one person in two papers differ by no more, in years. */
const mostApart = 2;

/** Tells whether two papers are surely about different people: other names or numbers, and no name that both hold. */
export function areOfOthers(one: Pick<HandedIn, 'text'>, other: Pick<HandedIn, 'text'>): boolean {
  const [a, b] = [aboutWhom(one.text), aboutWhom(other.text)];
  const holds = (text: string, names: readonly string[]): boolean => {
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
    return names.some((name) => words.has(name));
  };
  if (a.cases.some((number) => b.cases.includes(number))) return false;
  if (holds(other.text, [...a.surnames, ...a.firstNames]) || holds(one.text, [...b.surnames, ...b.firstNames]))
    return false;
  const sameKind = (number: string): boolean => b.cases.some((of) => of.split(' ')[0] === number.split(' ')[0]);
  const isOtherAge = a.age !== null && b.age !== null && Math.abs(a.age - b.age) > mostApart;
  const haveBoth = (kind: 'surnames' | 'firstNames'): boolean => a[kind].length > 0 && b[kind].length > 0;
  return haveBoth('surnames') || haveBoth('firstNames') || a.cases.some(sameKind) || isOtherAge;
}
