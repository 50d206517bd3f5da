import { learnTags, type Tagger } from '../../knowledge/dutch/learn-tags.ts';
import type { ExamplePaper, Frameworks } from '../framework.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { Sentence } from '../reading/sentences.ts';
import { remembered } from './remembered.ts';
import { createFeatureReader, type FeatureNumbers, featureScale } from './sentence-features.ts';

/** A sentence of a document, and how strongly it shows each feature, between 0 and 1. */
export interface ReadSentence {
  readonly document: DossierDocument;
  readonly sentence: Sentence;
  readonly evidence: ReadonlyMap<string, number>;
}

/** Recognises what the sentences of a document show. */
export type FeatureRecogniser = (document: DossierDocument) => readonly ReadSentence[];

const inContext = (paper: ExamplePaper) =>
  paper.sentences.map(({ sentence, heading, features }, at) => ({
    tags: features,
    context: {
      text: sentence,
      heading,
      previous: paper.type === null ? null : (paper.sentences[at - 1]?.sentence ?? null),
      next: paper.type === null ? null : (paper.sentences[at + 1]?.sentence ?? null),
      type: paper.type,
    },
  }));

/** Words of sentences that may show a feature for which the papers were not read: they teach nothing about it. */
const mayShow =
  /zrm|matrix|leefgebied|score|scoort|(?<!\p{L})regi|coördina|aanspreekpunt|contactpersoon|evalu|gesproken|gebeld|gevraagd|benaderd|uitgenodigd|afspra|afgesproken|niet lukt|lukt het niet|misgaat|terugval|escal|schalen|ingrijp|(?:uiterlijk|vóór) /iu;
/** One in so many ordinary sentences is enough to tell apart, and learned in little time. */
const oneIn = 2;

/** Sentences of papers that show nothing but what papers were read for, each by itself as loose sentences are. */
function ordinary(examples: readonly ExamplePaper[]): ExamplePaper {
  const sentences = examples
    .filter((one) => one.type !== null && one.type !== 'plan')
    .flatMap((one) => one.sentences)
    .filter((one) => !one.features.includes('resultaat-meetbaar'))
    .filter((one) => !mayShow.test(`${one.heading ?? ''} ${one.sentence}`));
  return { type: null, dossier: null, sentences: sentences.filter((_, at) => at % oneIn === 0) };
}

/** The number of features that were not learned. */
const unknown = -1;

/** What was learned: the features that whole papers show, those that only loose sentences do, and what both are known by. */
interface Learned {
  readonly common: Tagger<number>;
  readonly loose: Tagger<number>;
  readonly numberOf: FeatureNumbers;
}

function learn({ examples, features, wordGroups }: Pick<Frameworks, 'features' | 'wordGroups' | 'examples'>): Learned {
  const inPapers = new Set(
    examples.flatMap((one) => (one.type === null ? [] : one.sentences.flatMap((each) => each.features))),
  );
  const tags = [...features.keys()];
  const isLoose = (tag: string): boolean => features.has(tag) && !inPapers.has(tag);
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const read = createFeatureReader(wordGroups, (name) => remembered(numbers, name, () => names.push(name) - 1));
  const scaleOf = (feature: number): number => featureScale(names[feature] ?? '');
  const learnFrom = (some: readonly string[], papers: readonly ExamplePaper[]): Tagger<number> =>
    learnTags(
      some,
      papers.flatMap(inContext).map(({ tags: has, context }) => ({ tags: has, features: read(context) })),
      scaleOf,
    );
  const common = learnFrom(
    tags.filter((tag) => inPapers.has(tag)),
    examples,
  );
  const loose = learnFrom(tags.filter(isLoose), [
    ...examples.filter((one) => one.sentences.some((each) => each.features.some(isLoose))),
    ordinary(examples),
  ]);
  const known = new Map([...numbers].filter(([, number]) => common.knows(number) || loose.knows(number)));
  return { common, loose, numberOf: (name) => known.get(name) ?? unknown };
}

/**
 * Learns from the example sentences of the frameworks; takes about a second of processor. Features that no whole paper shows
 * (those of a framework that has loose sentences only) are learned apart: in the papers they were not looked for.
 */
export function learnFeatures(
  frameworks: Pick<Frameworks, 'frameworks' | 'features' | 'wordGroups' | 'cues' | 'examples'>,
): FeatureRecogniser {
  const { common, loose, numberOf } = learn(frameworks);
  const companions = companionsOf(common.tags, frameworks.frameworks);
  const { wordGroups, cues } = frameworks;
  const mayHave = (tag: string, cued: string): boolean => cues.get(tag)?.test(cued) ?? true;
  return (document) => {
    const { sentences, type } = document;
    const read = createFeatureReader(wordGroups, numberOf);
    const around = (at: number) => ({
      previous: sentences[at - 1]?.text ?? null,
      next: sentences[at + 1]?.text ?? null,
      type,
    });
    const shares = sentences.map(({ text, heading }, at) =>
      share(common.chances(read({ text, heading, ...around(at) })), companions),
    );
    return sentences.map((sentence, at) => {
      const { text, heading } = sentence;
      const beside = [shares[at - 1], shares[at + 1]];
      const cued = `${heading ?? ''} ${text}`;
      const alone = loose.chances(read({ text, heading, previous: null, next: null, type: null }));
      const evidence = new Map([
        ...common.tags.map((tag, i): [string, number] => {
          const nearby = Math.max(...beside.map((one) => one?.[i] ?? 0));
          return [tag, (1 - borrowed) * (shares[at]?.[i] ?? 0) + borrowed * nearby];
        }),
        ...loose.tags.map((tag, i): [string, number] => [tag, mayHave(tag, cued) ? (alone[i] ?? 0) : 0]),
      ]);
      return { document, sentence, evidence };
    });
  };
}

/** What a sentence may show is weighed against all it may show, and against nothing; chosen on the example dossiers. */
const nothing = 0.6;
/** How much a sentence borrows from its neighbours: what is told seldom stops at a full stop. */
const borrowed = 0.1;

/** For each tag the others that a complete step needs beside it: "2 uur per week tot 1 mei" says size and duration at once. */
function companionsOf(tags: readonly string[], frameworks: Frameworks['frameworks']): readonly (readonly number[])[] {
  const sets = frameworks.flatMap((one) => one.steps.flatMap((step) => step.completeWhen));
  return tags.map((tag) => {
    const beside = new Set(sets.filter((set) => set.includes(tag)).flat());
    return tags.flatMap((other, at) => (other !== tag && beside.has(other) ? [at] : []));
  });
}

/** Lets the features of one sentence compete: each gets its share of the odds, those of its companions left out. */
function share(chances: Float64Array, companions: readonly (readonly number[])[]): Float64Array {
  const odds = chances.map((chance) => chance / (1 - Math.min(chance, 0.999)));
  const total = nothing + odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one, at) => {
    const beside = companions[at]?.reduce((sum, other) => sum + (odds[other] ?? 0), 0) ?? 0;
    return one / (total - beside);
  });
}
