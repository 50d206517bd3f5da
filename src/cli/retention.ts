import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { optional, readEnvironment, text } from '../shared/environment.ts';
import { Fault } from '../shared/fault.ts';
import { dutchDate, dutchDay, type IsoDate, isIsoDate } from '../shared/iso-date.ts';
import { messages as signalMessages } from '../signals/messages.ts';
import { openStore } from '../store/open-store.ts';
import type { PurgeCounts } from '../store/purge.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { messages } from './messages.ts';

/** `keep retention`: a dry run that tells what the retention would delete, in numbers and per status; it deletes nothing. */
export const retentionCommand: Command = {
  usage: '[--date JJJJ-MM-DD] [--json]   (leest DATABASE_URL of DATA_DIR)',
  options: ['date'],
  batch: false,
  run: runRetention,
};

const schema = z.object({ DATABASE_URL: optional(text), DATA_DIR: optional(text) });
const names = messages.retention;

function lines({ signalsByStatus, ...counts }: PurgeCounts, day: IsoDate): readonly string[] {
  const rows = Object.entries(counts).map(([table, count]) => [names.tables[table] ?? table, String(count)] as const);
  const statuses = Object.entries(signalsByStatus).map(([status, count]) => names.ofStatus(nameOf(status), count));
  return [names.title(dutchDate(day)), ...rows.map(([name, count]) => names.row(name, count)), ...statuses, names.end];
}

const statusNames: Readonly<Record<string, string>> = signalMessages.statuses;
const nameOf = (status: string): string => statusNames[status] ?? status;

async function runRetention({ values, json, io, environment }: Invocation): Promise<ExitStatus> {
  const now = (): Date => new Date();
  const day = values.get('date') ?? dutchDay(now());
  if (!isIsoDate(day)) throw new Fault('arguments', messages.badDay('date'));
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = 'data' } = readEnvironment(schema, environment);
  // Opening one that is not there would make it.
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'pglite'))) throw new Fault('store', names.none(dataDir));
  const store = await openStore({ databaseUrl, dataDir, now });
  try {
    const counts = await store.purge(day, { dryRun: true });
    if (json) io.out(JSON.stringify({ date: day, dryRun: true, ...counts }, null, 2));
    else for (const line of lines(counts, day)) io.out(line);
  } finally {
    await store.close();
  }
  return 0;
}
