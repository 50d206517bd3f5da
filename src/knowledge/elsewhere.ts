import { z } from 'zod/v4';
import { readYamlList } from './read-yaml.ts';
import type { ParsedQuestion, QuestionTools } from './search/clauses.ts';
import { likeness, type Rarity } from './search/coverage.ts';
import { indexFields } from './search/field-weights.ts';
import { createScorer } from './search/score.ts';

/** Questions that people ask but no source of the knowledge answers, and where they belong. */
export interface ElsewhereTopic {
  readonly onderwerp: string;
  /** One Dutch sentence that says where to ask instead. */
  readonly verwijzing: string;
  readonly vragen: readonly string[];
}

/** The topic that a question is most like, and how like it is (0 to 1). */
export interface Elsewhere {
  readonly topic: ElsewhereTopic;
  readonly likeness: number;
}

const schema = z.array(
  z.strictObject({
    onderwerp: z.string().min(1),
    verwijzing: z.string().min(1),
    vragen: z.array(z.string().min(1)).min(1),
  }),
);

/** Reads `elders.yaml`; throws a Fault that names the file, the entry and the key when something is wrong in it. */
export const readElsewhere = (file: string): readonly ElsewhereTopic[] => readYamlList(file, 'onderwerp', schema);

const compared = 5;

/** Makes a function that finds the topic a question is most like; null when none shares a word with it. */
export function createElsewhere(
  topics: readonly ElsewhereTopic[],
  { analyze }: QuestionTools,
  rarity: Rarity,
): (question: ParsedQuestion) => Elsewhere | null {
  const written = topics.flatMap((topic) => topic.vragen.map((text) => ({ topic, text })));
  const postings = indexFields(written, written.length, analyze);
  const score = createScorer(postings);
  return (question) => {
    const { touched, count, of } = score(question.clauses);
    const nearest = [...touched.subarray(0, count)].sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0)).slice(0, compared);
    return nearest.reduce<Elsewhere | null>((best, at) => {
      const one = written[at];
      if (one === undefined) return best;
      const like = likeness(question, one.text, analyze, rarity);
      return best === null || like > best.likeness ? { topic: one.topic, likeness: like } : best;
    }, null);
  };
}
