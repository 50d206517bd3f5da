import { z } from 'zod/v4';
import { adaptiveCard, adaptiveCardType, askVerb, literal } from './cards/card.ts';
import { messages } from './messages.ts';

const choiceSchema = z.object({
  action: z.object({
    verb: z.literal(askVerb),
    data: z.object({ vraag: z.string().trim().min(1).max(500), eenmalig: z.boolean() }),
  }),
});

/** A pressed button: the question behind it, and whether its card goes away. */
export interface CardChoice {
  readonly question: string;
  readonly once: boolean;
}

/** Reads which button of one of our cards was pressed; null when it is not one of ours. */
export function parseChoice(value: unknown): CardChoice | null {
  const parsed = choiceSchema.safeParse(value);
  if (!parsed.success) return null;
  const { vraag, eenmalig } = parsed.data.action.data;
  return { question: vraag, once: eenmalig };
}

/** What Teams shows at once; the answer itself follows as a message. */
export const choiceMade = ({ question, once }: CardChoice) => {
  const words = messages.chosen(question);
  return once
    ? { statusCode: 200, type: adaptiveCardType, value: adaptiveCard([literal(words)], words) }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
};

/** What Teams shows for a button that is not ours. */
export const choiceRefused = () => ({
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: messages.choiceUnreadable },
});
