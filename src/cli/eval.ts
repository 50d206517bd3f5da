import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod/v4';
import { openRouter } from '../intent/open-router.ts';
import { type Knowledge, openKnowledge } from '../knowledge/open-knowledge.ts';
import { ask } from '../policy/ask.ts';
import { evaluate, type Figures, type LabelledQuestion } from '../policy/evaluate.ts';
import { Fault } from '../shared/fault.ts';
import { dutchDay } from '../shared/iso-date.ts';
import { laws } from '../shared/law.ts';
import { shippedKnowledge, shippedSets } from '../shipped.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { messages } from './messages.ts';

/** `keep eval`: measures the answers on labelled questions, per set and per half. */
export const evalCommand: Command = {
  usage: '[--sets MAP] [--knowledge MAP] [--json]',
  options: ['sets'],
  batch: false,
  run: runEval,
};

const rowSchema = z.object({
  id: z.string(),
  question: z.string().min(1),
  previous: z
    .string()
    .nullish()
    .transform((value) => (value ? [value] : [])),
  law: z.enum(laws).nullish(),
  date: z.string().nullish(),
  half: z.enum(['dev', 'test']),
  expect: z.literal('out-of-scope').optional(),
  answers: z.array(z.object({ slug: z.string(), article: z.string(), paragraph: z.string().nullable() })),
});

interface NamedSet {
  readonly name: string;
  readonly rows: readonly LabelledQuestion[];
}

function readRow(line: string, place: string): { half: string; row: LabelledQuestion } {
  try {
    const { half, law, date, ...row } = rowSchema.parse(JSON.parse(line));
    return { half, row: { ...row, ...(law ? { law } : {}), ...(date ? { date } : {}) } };
  } catch (cause) {
    throw new Fault('arguments', messages.badSetLine(place), { cause });
  }
}

/** Reads the sets of a folder, each half by itself: only the test half was kept away from tuning. */
async function readSets(folder: string): Promise<readonly NamedSet[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((file) => file.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new Fault('arguments', messages.noSets(folder));
  const sets = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter((line) => line.trim() !== '');
      const rows = lines.map((line, at) => readRow(line, `${file}:${at + 1}`));
      return ['dev', 'test'].map((half) => ({
        name: `${basename(file, '.jsonl')} (${half})`,
        rows: rows.filter((one) => one.half === half).map((one) => one.row),
      }));
    }),
  );
  return sets.flat().filter((set) => set.rows.length > 0);
}

/** A set is measured when the texts it is labelled with are loaded. */
function isLoaded(set: NamedSet, knowledge: Knowledge): boolean {
  const loaded = new Set(knowledge.documents.map((document) => document.source.slug));
  return set.rows.every((row) => row.answers.every((answer) => loaded.has(answer.slug)));
}

async function runEval({ values, knowledge: folder, json, io }: Invocation): Promise<ExitStatus> {
  const sets = await readSets(values.get('sets') ?? shippedSets);
  const knowledge = await openKnowledge(folder, shippedKnowledge);
  const router = await openRouter(folder, shippedKnowledge);
  const deps = {
    knowledge,
    today: dutchDay(new Date()),
    elapsed: () => performance.now(),
    gemeente: null,
    refusalOf: (question: string) => router(question).refusal,
    compose: null,
  };
  const figures: Record<string, Figures> = {};
  for (const set of sets) {
    if (isLoaded(set, knowledge)) figures[set.name] = await evaluate(set.rows, (asked) => ask(asked, deps));
    else io.err(messages.setSkipped(set.name));
  }
  if (json) io.out(JSON.stringify(figures, null, 2));
  else for (const [name, one] of Object.entries(figures)) io.out(messages.figures(name, one));
  return Object.keys(figures).length === 0 ? 1 : 0;
}
