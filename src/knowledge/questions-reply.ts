import { z } from 'zod/v4';
import { jsonIn } from '../shared/json-in.ts';

const list = z.array(z.unknown());
const reply = z.union([z.object({ vragen: list }).transform(({ vragen }) => vragen), list]);
const question = z.union([z.string(), z.object({ vraag: z.string() }).transform(({ vraag }) => vraag)]);

/** Reads the questions that a model proposes, with or without a code fence around them; null when it is not the JSON asked for. */
export function parseQuestions(raw: string): readonly string[] | null {
  const parsed = reply.safeParse(jsonIn(raw));
  if (!parsed.success) return null;
  const read = parsed.data.map((one) => question.safeParse(one));
  const questions = read.flatMap((one) => (one.success ? [one.data] : []));
  return questions.length === 0 && read.length > 0 ? null : questions;
}
