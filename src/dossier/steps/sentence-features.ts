import { stem } from '../../knowledge/dutch/stem.ts';
import { tokenize } from '../../knowledge/dutch/tokenize.ts';
import type { DocumentType } from '../findings.ts';
import { remembered } from './remembered.ts';

/** A sentence with what stands around it. */
export interface SentenceInContext {
  readonly text: string;
  readonly heading: string | null;
  /** The sentence before it in the same paper. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Null when it is an example that stands by itself. */
  readonly type: DocumentType | null;
}

/** Stems by the groups they belong to: "moeder", "zus" and "buurvrouw" are each a relatie. */
export type WordGroups = ReadonlyMap<string, readonly string[]>;

const pieceLength = 5;
const count =
  '(?:\\d+(?:[.,]\\d+)?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|anderhalf|anderhalve|half|halve|elke|iedere)';
const per = '(?:per|p|in de|in een|/|elke|iedere)';
/** Shapes that tell more than their words: an amount of time per period, a length, a day. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['uren', new RegExp(`\\b${count} ?(?:u|uur|uren|min|minuten|kwartier)\\b`)],
  [
    'delen',
    new RegExp(
      `\\b${count} ?(?:dagdelen|dagdeel|etmalen|etmaal|nachten|nacht|ochtenden|middagen|ritten|dagen|sessies|behandelingen|gesprekken)\\b`,
    ),
  ],
  ['keren', new RegExp(`\\b${count} ?(?:x|keer|maal|malen)\\b`)],
  [
    'per',
    new RegExp(
      `(?:\\b|(?<=\\d ?))${per} ?(?:w|wk|week|dag|d|maand|mnd|4 weken|jaar|jr)\\b|\\b(?:wekelijks|dagelijks|maandelijks|p\\.w|pw)\\b`,
    ),
  ],
  ['lengte', new RegExp(`\\b${count} ?(?:jaar|jr|maanden|maand|mnd|weken)\\b`)],
  ['datum', /\b\d{1,2}[-/. ](?:\d{1,2}|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*/u],
  [
    'tot',
    /\b(?:t\/m|tot en met|vanaf|m\.?i\.?v|met ingang van|ingang|einddatum|startdatum|onbepaalde tijd|looptijd|geldig)\b/,
  ],
  ['geld', /€|\beuro\b/],
  ['getal', /\d/],
  ['citaat', /["“”„]/],
  ['leeg', /^[-–—/?.]*$|^(?:n\.?v\.?t\.?|geen|nee|ja|niet|onbekend|bekend|idem|zie \p{L}+|volgt)[.!]?$/iu],
  ['vraag', /\?$/],
];

/** Where a word stands: in the sentence itself, its heading, the sentence before it or the next. */
type Place = '' | 'h ' | 'v ' | 'x ';

/** A word, with the numbers of what it adds to a sentence. */
interface Word {
  readonly stem: string;
  /** Its stem, and the groups that belongs to, in each place. */
  readonly named: Readonly<Record<Place, readonly number[]>>;
  readonly pieces: readonly number[];
}

/** Gives the number of a feature by its name. */
export type FeatureNumbers = (name: string) => number;

/** Tells what a sentence is recognised by: the numbers of its features. */
export type FeatureReader = (sentence: SentenceInContext) => ReadonlySet<number>;

/**
 * Makes what tells by what sentences are recognised: words, pairs and pieces of words, word groups, shapes, heading, and what
 * stands beside them. It remembers every word and sentence that it saw, for each sentence is read three times: make one for
 * each paper, and let it go.
 */
export function createFeatureReader(groups: WordGroups, numberOf: FeatureNumbers): FeatureReader {
  const words = new Map<string, Word>();
  const texts = new Map<string, readonly Word[]>();
  const wordOf = (word: string): Word => remembered(words, word, () => readWord(word, groups, numberOf));
  const wordsOf = (text: string): readonly Word[] => remembered(texts, text, () => tokenize(text).map(wordOf));

  return ({ text, heading, previous, next, type }) => {
    const features = new Set<number>();
    const own = wordsOf(text);
    addAll(own, '', features);
    for (let i = 0; i <= own.length; i++) features.add(numberOf(`${own[i - 1]?.stem ?? '<'} ${own[i]?.stem ?? '>'}`));
    for (const { pieces } of own) for (const piece of pieces) features.add(piece);
    const folded = text.toLowerCase();
    for (const [name, shape] of shapes) if (shape.test(folded)) features.add(numberOf(`s ${name}`));
    if (heading !== null) addAll(wordsOf(inFull(heading)), 'h ', features);
    if (previous !== null) addAll(wordsOf(previous), 'v ', features);
    if (next !== null) addAll(wordsOf(next), 'x ', features);
    if (type !== null) features.add(numberOf(`t ${type}`));
    features.add(numberOf(`n ${Math.min(6, Math.floor(Math.log2(1 + own.length)))}`));
    return features;
  };
}

/** What headings are shortened to in telegram style. */
const inShort: ReadonlyMap<string, string> = new Map([
  ['vlv', 'voorliggende voorzieningen'],
  ['ek', 'eigen kracht'],
  ['nw', 'netwerk'],
]);
const inFull = (heading: string): string =>
  heading.replaceAll(/\p{L}+/gu, (word) => inShort.get(word.toLowerCase()) ?? word);

function readWord(word: string, groups: WordGroups, numberOf: FeatureNumbers): Word {
  const isNumber = /^\d/.test(word);
  const root = isNumber ? '#' : stem(word);
  const names = [root, ...(groups.get(root) ?? []).map((group) => `g ${group}`)];
  return {
    stem: root,
    named: {
      '': names.map(numberOf),
      'h ': names.map((name) => numberOf(`h ${name}`)),
      'v ': names.map((name) => numberOf(`v ${name}`)),
      'x ': names.map((name) => numberOf(`x ${name}`)),
    },
    pieces: isNumber ? [] : piecesOf(word).map(numberOf),
  };
}

function addAll(words: readonly Word[], place: Place, into: Set<number>): void {
  for (const { named } of words) for (const number of named[place]) into.add(number);
}

function piecesOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  const count = Math.max(0, marked.length - pieceLength + 1);
  return Array.from({ length: count }, (_, from) => `~${marked.slice(from, from + pieceLength)}`);
}

/** How much a kind of feature counts against a word (1); chosen by cross-validation on the example dossiers. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^~/, 0.2],
  [/^[vx] /, 0.4],
  [/^s /, 2],
  [/^(?:h )?g /, 1.5],
];

/** How much this feature counts. */
export const featureScale = (feature: string): number => scales.find(([kind]) => kind.test(feature))?.[1] ?? 1;
