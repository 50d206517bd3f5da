import { z } from 'zod/v4';
import { openRouter } from '../intent/open-router.ts';
import { openKnowledge } from '../knowledge/open-knowledge.ts';
import type { Answer } from '../policy/answer.ts';
import { type AskDependencies, ask } from '../policy/ask.ts';
import type { AskedQuestion } from '../policy/read-question.ts';
import { Fault } from '../shared/fault.ts';
import { dutchDay, isIsoDate } from '../shared/iso-date.ts';
import { laws } from '../shared/law.ts';
import { shippedKnowledge } from '../shipped.ts';
import { answerLines } from './answer-lines.ts';
import { batchLines } from './batch-lines.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { messages } from './messages.ts';
import { type BatchLine, runBatch } from './run-batch.ts';

/** `keep ask`: answers policy questions from the loaded sources. */
export const askCommand: Command = {
  usage:
    '"VRAAG" [--law wmo|jeugdwet] [--date JJJJ-MM-DD] [--gemeente NAAM] [--knowledge MAP] [--json] [--batch BESTAND]',
  options: ['law', 'date', 'gemeente'],
  batch: true,
  run: runAsk,
};

const askedSchema = z.object({
  question: z.string({ error: messages.questionMissing }).trim().min(1, messages.questionMissing),
  previous: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((value) => (typeof value === 'string' ? [value] : (value ?? []))),
  law: z.enum(laws, { error: messages.badOption('law', laws.join(', ')) }).nullish(),
  date: z.string().refine(isIsoDate, messages.badDay('date')).nullish(),
});

function askedOf(raw: unknown): AskedQuestion {
  const result = askedSchema.safeParse(raw);
  if (!result.success) throw new Fault('arguments', result.error.issues[0]?.message ?? messages.questionMissing);
  const { question, previous, law, date } = result.data;
  return { question, previous, ...(law ? { law } : {}), ...(date ? { date } : {}) };
}

async function runAsk({ positionals, values, knowledge, json, batch, io }: Invocation): Promise<ExitStatus> {
  const given = { law: values.get('law'), date: values.get('date') };
  const single = batch === undefined ? askedOf({ question: positionals.join(' '), ...given }) : null;
  const router = await openRouter(knowledge, shippedKnowledge);
  const deps: AskDependencies = {
    knowledge: await openKnowledge(knowledge, shippedKnowledge),
    today: dutchDay(new Date()),
    elapsed: () => performance.now(),
    gemeente: values.get('gemeente') ?? null,
    refusalOf: (question) => router(question).refusal,
    compose: null,
  };
  if (batch !== undefined) {
    const handle = (line: BatchLine): Promise<Answer> => ask(askedOf({ ...given, ...line }), deps);
    return runBatch(await batchLines(batch, io), handle, io);
  }
  if (single === null) return 2;
  const answer = await ask(single, deps);
  if (json) io.out(JSON.stringify({ id: null, ...answer }, null, 2));
  else for (const line of answerLines(answer)) io.out(`${line}\n`);
  return 0;
}
