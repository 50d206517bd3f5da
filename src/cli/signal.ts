import { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';
import type { Said } from '../signals/signal.ts';
import { batchLines } from './batch-lines.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { draftLines, type RoutedDraft } from './draft-lines.ts';
import { messages } from './messages.ts';
import { openSignals, type ReadSignal } from './open-signals.ts';
import { runBatch } from './run-batch.ts';

/** `keep signal`: reads a remark about a provider into a signal and tells where it goes; nothing is sent. */
export const signalCommand: Command = {
  usage: '"TEKST" [--providers BESTAND] [--gemeente NAAM] [--knowledge MAP] [--json] [--batch BESTAND]',
  options: ['providers', 'gemeente'],
  batch: true,
  run: runSignal,
};

const text = z.string({ error: messages.signalTextMissing }).trim().min(1, messages.signalTextMissing);
const lineSchema = z.object({ from: z.string({ error: messages.signalFromMissing }), text }, messages.signalNotAList);
const schema = z.object({
  text: text.optional(),
  messages: z.array(lineSchema, messages.signalNotAList).min(1, messages.signalTextMissing).optional(),
});
const bots = new Set(['bot', 'keep', 'assistent']);

function saidIn(raw: unknown): readonly Said[] {
  const result = schema.safeParse(raw);
  if (!result.success) throw new Fault('arguments', result.error.issues[0]?.message ?? messages.signalTextMissing);
  const { text: single, messages: lines } = result.data;
  if (lines !== undefined)
    return lines.map(({ from, text: line }) => ({
      by: bots.has(from.trim().toLowerCase()) ? 'bot' : 'reporter',
      text: line,
    }));
  if (single === undefined) throw new Fault('arguments', messages.signalTextMissing);
  return [{ by: 'reporter', text: single }];
}

function fields({ draft, rule, hidden }: ReadSignal): RoutedDraft {
  return {
    ...draft,
    route: rule.to,
    alsoTo: rule.alsoTo,
    urgent: draft.seriousness === 'acute',
    rule: rule.name,
    hiddenRules: hidden,
    isConfidential: rule.isConfidential,
    normWorkingDays: rule.normWorkingDays,
    advice: rule.advice,
  };
}

async function runSignal({ positionals, values, knowledge, json, batch, io }: Invocation): Promise<ExitStatus> {
  const single = batch === undefined ? saidIn({ text: positionals.join(' ') }) : null;
  const open = openSignals(knowledge, values.get('providers'), io);
  const read = (said: readonly Said[]): RoutedDraft => fields(open(said, values.get('gemeente') ?? null));
  if (single === null) return runBatch(await batchLines(batch ?? '-', io), (line) => read(saidIn(line)), io);
  const signal = read(single);
  if (json) io.out(JSON.stringify({ id: null, ...signal }, null, 2));
  else for (const line of draftLines(signal)) io.out(line);
  return 0;
}
