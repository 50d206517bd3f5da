import { z } from 'zod/v4';
import { routeMessage } from '../intent/route-message.ts';
import { outOfScope } from '../policy/scope.ts';
import { Fault } from '../shared/fault.ts';
import { batchLines } from './batch-lines.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { messages } from './messages.ts';
import { runBatch } from './run-batch.ts';

/** `keep route`: tells what a message wants of the bot. */
export const routeCommand: Command = {
  usage: '"BERICHT" [--json] [--batch BESTAND]',
  options: [],
  batch: true,
  run: runRoute,
};

const schema = z.object({ text: z.string({ error: messages.textMissing }).trim().min(1, messages.textMissing) });

function route(raw: unknown) {
  const result = schema.safeParse(raw);
  if (!result.success) throw new Fault('arguments', result.error.issues[0]?.message ?? messages.textMissing);
  return routeMessage(result.data.text, (text) => outOfScope(text) !== null);
}

async function runRoute({ positionals, json, batch, io }: Invocation): Promise<ExitStatus> {
  if (batch !== undefined) return runBatch(await batchLines(batch, io), route, io);
  const routed = route({ text: positionals.join(' ') });
  io.out(json ? JSON.stringify({ id: null, ...routed }, null, 2) : messages.routed(routed.intent, routed.confidence));
  return 0;
}
