import { existsSync } from 'node:fs';
import { z } from 'zod/v4';
import { type Masked, mask } from '../privacy/mask.ts';
import { Fault } from '../shared/fault.ts';
import { batchLines } from './batch-lines.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { messages } from './messages.ts';
import { runBatch } from './run-batch.ts';

/** `keep mask`: replaces personal data in a text. */
export const maskCommand: Command = {
  usage: '"TEKST" [--json] [--batch BESTAND]',
  options: [],
  batch: true,
  run: runMask,
};

/** Not trimmed: the places that are found count from the first character that was given. */
const schema = z.object({ text: z.string() });

function maskLine(raw: unknown): Masked {
  const result = schema.safeParse(raw);
  if (!result.success) throw new Fault('arguments', messages.maskTextMissing);
  return mask(result.data.text);
}

async function runMask({ positionals, json, batch, io }: Invocation): Promise<ExitStatus> {
  if (batch !== undefined) return runBatch(await batchLines(batch, io), maskLine, io);
  if (positionals.length === 0) throw new Fault('arguments', messages.maskTextMissing);
  for (const one of positionals) if (existsSync(one)) io.err(messages.maskedName(one));
  const masked = mask(positionals.join(' '));
  io.out(json ? JSON.stringify({ id: null, ...masked }, null, 2) : masked.text);
  return 0;
}
