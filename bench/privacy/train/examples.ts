import { blankOf, type EntityType, entityTypes } from '../../../src/privacy/found.ts';
import { isCandidate, mostFeatures, readSequence, writeFeatures } from '../../../src/privacy/learned/features.ts';
import { tags } from '../../../src/privacy/learned/tagger.ts';
import { readWords } from '../../../src/privacy/words/read-words.ts';
import type { MarkedText } from '../marked-text.ts';
import { drawing, vary } from './vary.ts';

/** One word to learn from: its features, and the number of its tag. */
export interface Example {
  readonly features: Int32Array;
  readonly tag: number;
}

/** The words of a text to learn from. */
export interface Lesson {
  /** Of the text it was made of, without what tells variants apart. */
  readonly id: string;
  readonly examples: readonly Example[];
}

/** What has a shape or a check digit is blanked before the tagger looks. */
const shaped = new Set<string>(['email', 'iban', 'telefoon', 'bsn', 'postcode', 'kenteken']);
const isEntityType = (type: string): type is EntityType => (entityTypes as readonly string[]).includes(type);

/** The text as the tagger sees it: numbers of a shape mostly blanked, and a share of the rest, as in a later round. */
function viewOf({ text, marks }: MarkedText, share: number, draw: () => number): string {
  let view = text;
  for (const { type, start, end } of marks)
    if (isEntityType(type) && draw() < (shaped.has(type) ? 0.9 : share))
      view = view.slice(0, start) + blankOf(type).repeat(end - start) + view.slice(end);
  return view;
}

function tagOf(type: string | undefined): number {
  if (type === undefined || type.startsWith('=')) return 0;
  const at = (tags as readonly string[]).indexOf(type);
  return at < 0 ? tags.length - 1 : at;
}

function lessonOf({ id, marks }: MarkedText, view: string): Lesson {
  const words = readWords(view);
  const sequence = readSequence(view, words);
  const features = new Int32Array(mostFeatures);
  let next = 0;
  const examples = words.flatMap(({ start, end }, at) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const mark = marks[next];
    if (!isCandidate(sequence, at)) return [];
    const size = writeFeatures(sequence, at, features);
    return [
      { features: features.slice(0, size), tag: tagOf(mark !== undefined && mark.start < end ? mark.type : undefined) },
    ];
  });
  return { id: id.replace(/~.*/, ''), examples };
}

/** So often each text is told with other names. */
const variants = 2;

/** What the tagger learns of a text: as it stands, in the rounds of the masker, and with other names. */
export function lessonsOf(one: MarkedText): readonly Lesson[] {
  const draw = drawing(one.id);
  const seen = [one.text, viewOf(one, 0, draw), viewOf(one, 0.5, draw)];
  return [
    ...seen.map((view) => lessonOf(one, view)),
    ...vary(one, variants).map((other) => lessonOf(other, viewOf(other, draw() < 0.33 ? 0.4 : 0, draw))),
  ];
}
