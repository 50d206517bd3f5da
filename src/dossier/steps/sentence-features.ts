import { stem } from '../../knowledge/dutch/stem.ts';
import { tokenize } from '../../knowledge/dutch/tokenize.ts';
import type { DocumentType } from '../findings.ts';

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

function addWords(text: string, prefix: string, into: Set<string>, groups: WordGroups): readonly string[] {
  const stems = tokenize(text).map((word) => (/^\d/.test(word) ? '#' : stem(word)));
  for (const one of stems) {
    into.add(`${prefix}${one}`);
    for (const name of groups.get(one) ?? []) into.add(`${prefix}g ${name}`);
  }
  return stems;
}

/** What a sentence is recognised by: its words, pairs and pieces of words, word groups, shapes, heading, and what came before. */
export function sentenceFeatures(
  { text, heading, previous, next, type }: SentenceInContext,
  groups: WordGroups,
): ReadonlySet<string> {
  const features = new Set<string>();
  const stems = addWords(text, '', features, groups);
  const bounded = ['<', ...stems, '>'];
  for (let i = 1; i < bounded.length; i++) features.add(`${bounded[i - 1]} ${bounded[i]}`);
  for (const word of tokenize(text)) {
    if (/^\d/.test(word)) continue;
    const marked = `^${word}$`;
    for (let i = 0; i + pieceLength <= marked.length; i++) features.add(`~${marked.slice(i, i + pieceLength)}`);
  }
  const folded = text.toLowerCase();
  for (const [name, shape] of shapes) if (shape.test(folded)) features.add(`s ${name}`);
  if (heading !== null) addWords(heading, 'h ', features, groups);
  if (previous !== null) addWords(previous, 'v ', features, groups);
  if (next !== null) addWords(next, 'x ', features, groups);
  if (type !== null) features.add(`t ${type}`);
  features.add(`n ${Math.min(6, Math.floor(Math.log2(1 + stems.length)))}`);
  return features;
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
