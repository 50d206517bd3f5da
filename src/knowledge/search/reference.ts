import { fold } from '../dutch/tokenize.ts';

/** A place named in so many words: "art. 2.3.5 lid 3 Wmo". */
export interface Reference {
  readonly article: string;
  readonly paragraph: string | null;
  /** What the text calls the source: "wmo", "jeugdwet", "awb", "verordening", or null. */
  readonly source: 'wmo' | 'jeugdwet' | 'awb' | 'verordening' | null;
}

const ordinals: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  vijfde: '5',
  zesde: '6',
  zevende: '7',
  achtste: '8',
  negende: '9',
  tiende: '10',
};
const numbered =
  /(?:\b(?:artikelen|artikel|art\.?)\s*)((?:\d+[a-z]?)(?:[.:]\d+[a-z]{0,2})*)|(?<![\d€.,:-])(\d{1,2}[a-z]?(?:[.:]\d{1,3}[a-z]{0,2}){1,3})(?![\d.,:]*\d|\s*(?:uur|euro|%|procent))/g;
const lid =
  /^[\s,(]*(?:lid\s+(\d+[a-z]?)|(\d+)e\s+lid|(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+lid)/;

function namedSource(text: string): Reference['source'] {
  if (/\bverordening\b/.test(text)) return 'verordening';
  if (/\bawb\b|bestuursrecht/.test(text)) return 'awb';
  if (/\bwmo\b|maatschappelijke ondersteuning/.test(text)) return 'wmo';
  return /\bjeugdwet\b|\bjw\b/.test(text) ? 'jeugdwet' : null;
}

/** Finds the articles that a question names by number, with the lid and the source where it names them. */
export function findReferences(question: string): readonly Reference[] {
  const text = fold(question);
  const source = namedSource(text);
  return [...text.matchAll(numbered)].map((match) => {
    const article = match[1] ?? match[2] ?? '';
    const after = lid.exec(text.slice(match.index + match[0].length));
    const ordinal = after?.[3] === undefined ? undefined : ordinals[after[3]];
    return { article, paragraph: after?.[1] ?? after?.[2] ?? ordinal ?? null, source };
  });
}
