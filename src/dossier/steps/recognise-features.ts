import { learnTags } from '../../knowledge/dutch/learn-tags.ts';
import type { ExamplePaper, Frameworks } from '../framework.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { Sentence } from '../reading/sentences.ts';
import { featureScale, sentenceFeatures } from './sentence-features.ts';

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

/** Learns from the example sentences of the frameworks; takes about a second. */
export function learnFeatures(frameworks: Pick<Frameworks, 'features' | 'wordGroups' | 'examples'>): FeatureRecogniser {
  const tags = [...frameworks.features.keys()];
  const examples = frameworks.examples.flatMap(inContext);
  const tagger = learnTags(
    tags,
    examples.map(({ tags, context }) => ({ tags, features: sentenceFeatures(context, frameworks.wordGroups) })),
    featureScale,
  );
  return (document) => {
    const { sentences, type } = document;
    const shares = sentences.map(({ text, heading }, at) => {
      const previous = sentences[at - 1]?.text ?? null;
      const next = sentences[at + 1]?.text ?? null;
      return share(tagger.chances(sentenceFeatures({ text, heading, previous, next, type }, frameworks.wordGroups)));
    });
    return sentences.map((sentence, at) => {
      const around = [shares[at - 1], shares[at + 1]];
      const evidence = new Map(
        tags.map((tag, i) => {
          const nearby = Math.max(...around.map((one) => one?.[i] ?? 0));
          return [tag, (1 - borrowed) * (shares[at]?.[i] ?? 0) + borrowed * nearby];
        }),
      );
      return { document, sentence, evidence };
    });
  };
}

/** What a sentence may show is weighed against all it may show, and against nothing; chosen on the example dossiers. */
const nothing = 0.6;
/** How much a sentence borrows from its neighbours: what is told seldom stops at a full stop. */
const borrowed = 0.1;

/** Lets the features of one sentence compete: each gets its share of the odds. */
function share(chances: Float64Array): Float64Array {
  const odds = chances.map((chance) => chance / (1 - Math.min(chance, 0.999)));
  const total = nothing + odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
