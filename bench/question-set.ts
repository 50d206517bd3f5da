import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

const labelled = z.object({
  id: z.string(),
  question: z.string().min(1),
  /** The day it is asked about; absent when the words say it, or today is meant. */
  date: z.string().optional(),
  half: z.enum(['dev', 'test']),
  answers: z.array(z.object({ slug: z.string(), article: z.string(), paragraph: z.string().nullable() })),
});

/** A question as people type it, with the places that answer it; no places when the sources do not answer it. */
export type LabelledQuestion = z.infer<typeof labelled>;

/** The sets with labels, each over one collection of texts. */
export const questionSets = {
  law: { file: 'law-questions.jsonl', over: 'laws' },
  blind: { file: 'blind-questions.jsonl', over: 'laws' },
  unanswerable: { file: 'unanswerable-questions.jsonl', over: 'heuveldal' },
  heuveldal: { file: 'heuveldal-questions.jsonl', over: 'heuveldal' },
} as const;
export type SetName = keyof typeof questionSets;
export const setNames = ['law', 'blind', 'heuveldal'] as const satisfies readonly SetName[];

/** The day on which questions without a date are asked; fixed, so that figures of different days compare. */
export const benchToday = '2026-11-24';

/** Reads one set of `bench/sets`; throws when a line is not what it should be. */
export function readQuestionSet(name: SetName): readonly LabelledQuestion[] {
  const lines = readFileSync(new URL(`sets/${questionSets[name].file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => labelled.parse(JSON.parse(line)));
}
