import { z } from 'zod/v4';
import { openRouter, type Router } from '../intent/open-router.ts';
import { Fault } from '../shared/fault.ts';
import { shippedKnowledge } from '../shipped.ts';
import { batchLines } from './batch-lines.ts';
import { warnOfRoutes } from './check-routes.ts';
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

function textOf(raw: unknown): string {
  const result = schema.safeParse(raw);
  if (!result.success) throw new Fault('arguments', result.error.issues[0]?.message ?? messages.textMissing);
  return result.data.text;
}

async function runRoute({ positionals, knowledge, json, batch, io }: Invocation): Promise<ExitStatus> {
  const single = batch === undefined ? textOf({ text: positionals.join(' ') }) : null;
  warnOfRoutes(knowledge, io);
  const router: Router = await openRouter(knowledge, shippedKnowledge);
  if (single === null) return runBatch(await batchLines(batch ?? '-', io), (line) => router(textOf(line)), io);
  const routed = router(single);
  io.out(json ? JSON.stringify({ id: null, ...routed }, null, 2) : messages.routed(routed.intent, routed.confidence));
  return 0;
}
