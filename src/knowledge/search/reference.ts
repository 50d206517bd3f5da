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
  /(?:\b(?:artikelen|artikel|art\.?)\s*)((?:\d+[a-z]?)(?:[.:]\d+[a-z]{0,2})*)|(?<![\d.,:-]|€\s?|versie |v)(\d{1,2}[a-z]?(?:[.:]\d{1,3}[a-z]{0,2}){1,3})(?![\d.,:]*\d|\s*(?:uur|euro|%|procent|fte|meter|km))/g;
const lidWords =
  'lid\\s+(\\d+[a-z]?)|(\\d+)e\\s+lid|(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\\s+lid';
const lidAfter = new RegExp(`^[\\s,(]*(?:${lidWords})`);
const lidBefore = new RegExp(`\\b(?:${lidWords})(?:,? van)?(?: het)?\\s*$`);

/** A number without "artikel" before it is one when it has three parts, is written as in the Awb, or its source is named. */
const isArticle = (number: string, source: Reference['source']): boolean =>
  source !== null || /^\d+[a-z]?\.\d+[a-z]?\.\d/.test(number) || /^(?:[2-9]|1\d):\d/.test(number);

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
  return [...text.matchAll(numbered)].flatMap((match): Reference[] => {
    const article = match[1] ?? match[2] ?? '';
    if (match[1] === undefined && !isArticle(article, source)) return [];
    const end = match.index + match[0].length;
    const lid = lidAfter.exec(text.slice(end)) ?? lidBefore.exec(text.slice(0, match.index));
    const ordinal = lid?.[3] === undefined ? undefined : ordinals[lid[3]];
    return [{ article, paragraph: lid?.[1] ?? lid?.[2] ?? ordinal ?? null, source }];
  });
}
