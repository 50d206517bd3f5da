import { z } from 'zod/v4';
import type { GivenFeedback } from '../app.ts';

const maxReasonLength = 2_000;

const valueSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown() }),
});
const reasonSchema = z.object({ feedbackText: z.string() });

/** Reads what the thumbs under an answer send, but for the turn it is about; null when it is something else. Teams packs the reason as JSON in a string. */
export function parseFeedback(value: unknown): Omit<GivenFeedback, 'turnId'> | null {
  const parsed = valueSchema.safeParse(value);
  if (!parsed.success) return null;
  const { reaction, feedback } = parsed.data.actionValue;
  const reason = reasonSchema.safeParse(typeof feedback === 'string' ? fromJson(feedback) : feedback);
  const text = reason.success ? reason.data.feedbackText.trim().slice(0, maxReasonLength) : '';
  return { rating: reaction, reason: text === '' ? null : text };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
