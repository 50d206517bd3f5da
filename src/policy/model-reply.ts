import { z } from 'zod/v4';
import { jsonIn } from '../shared/json-in.ts';

/** One sentence as the model proposes it. */
export interface ProposedSentence {
  readonly text: string;
  /** The passage's number, from 1. */
  readonly passage: number;
  readonly quote: string;
}

const maxSentences = 20;
const passage = z
  .union([z.number(), z.string().regex(/^\s*\[?\d{1,3}\]?\s*$/)])
  .transform((said) => (typeof said === 'number' ? said : Number(said.replaceAll(/\D/g, ''))));
const sentence = z.object({ tekst: z.string(), passage, citaat: z.string() });
const reply = z.object({ beantwoord: z.boolean(), zinnen: z.array(z.unknown()) });

/**
 * Reads the model's JSON, with or without a code fence or words around it; sentences of another shape are left out.
 * Gives an empty list when the model says that the passages do not answer, and null when it is not the JSON asked for.
 */
export function parseReply(raw: string): readonly ProposedSentence[] | null {
  const parsed = reply.safeParse(jsonIn(raw));
  if (!parsed.success) return null;
  if (!parsed.data.beantwoord) return [];
  const read = parsed.data.zinnen.slice(0, maxSentences).map((one) => sentence.safeParse(one));
  const sentences = read.flatMap((one) =>
    one.success ? [{ text: one.data.tekst, passage: one.data.passage, quote: one.data.citaat }] : [],
  );
  return sentences.length === 0 && read.length > 0 ? null : sentences;
}
