import { z } from 'zod/v4';
import { lawOf } from '../policy/law-of.ts';
import { mask } from '../privacy/mask.ts';
import { isPlainWord } from '../privacy/words/lexicon.ts';
import { Fault } from '../shared/fault.ts';
import { shippedKnowledge } from '../shipped.ts';
import { openReader } from '../signals/open-reader.ts';
import { readSignal, type SignalReader } from '../signals/read-signal.ts';
import { openRoutes } from '../signals/routing/open-routes.ts';
import { routeSignal } from '../signals/routing/route-signal.ts';
import type { Routing } from '../signals/routing/rule.ts';
import type { Said, SignalDraft } from '../signals/signal.ts';
import { batchLines } from './batch-lines.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { messages } from './messages.ts';
import { runBatch } from './run-batch.ts';
import { type RoutedDraft, signalLines } from './signal-lines.ts';

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

function routed(draft: SignalDraft, gemeente: string | null, routing: Routing): RoutedDraft {
  const { rule, hidden } = routeSignal({ ...draft, gemeente }, routing);
  const urgent = draft.seriousness === 'acute';
  return {
    ...draft,
    route: rule.to,
    alsoTo: rule.alsoTo,
    urgent,
    rule: rule.name,
    hiddenRules: hidden,
    isConfidential: rule.isConfidential,
    normWorkingDays: rule.normWorkingDays,
    advice: rule.advice,
  };
}

function openParts(knowledge: string, providers: string | undefined): { reader: SignalReader; routing: Routing } {
  const reader = openReader(knowledge, shippedKnowledge, providers, {
    mask: (line, keep) => {
      const masked = mask(line, { keep });
      return {
        text: masked.text,
        caseNumber: masked.entities.find(({ type }) => type === 'zaaknummer')?.text ?? null,
      };
    },
    lawIn: (line) => {
      const { law, certainty } = lawOf(line, []);
      return { law, isSaid: certainty === 'said' };
    },
    isOrdinary: isPlainWord,
  });
  return { reader, routing: openRoutes(knowledge, shippedKnowledge) };
}

async function runSignal({ positionals, values, knowledge, json, batch, io }: Invocation): Promise<ExitStatus> {
  const single = batch === undefined ? saidIn({ text: positionals.join(' ') }) : null;
  const { reader, routing } = openParts(knowledge, values.get('providers'));
  const gemeente = values.get('gemeente') ?? null;
  const read = (said: readonly Said[]): RoutedDraft => routed(readSignal(said, reader), gemeente, routing);
  if (single === null) return runBatch(await batchLines(batch ?? '-', io), (line) => read(saidIn(line)), io);
  const signal = read(single);
  if (json) io.out(JSON.stringify({ id: null, ...signal }, null, 2));
  else for (const line of signalLines(signal)) io.out(line);
  return 0;
}
