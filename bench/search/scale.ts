import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { markdownTable } from './figures.ts';

const measured = z.object({
  engine: z.string(),
  passages: z.number(),
  indexSeconds: z.number(),
  indexProcessorSeconds: z.number(),
  indexMemory: z.number(),
  resident: z.number(),
  p50: z.number(),
  p95: z.number(),
  slowest: z.number(),
  processorP50: z.number(),
  processorP95: z.number(),
});
type Measured = z.infer<typeof measured>;

const runs = [
  ['ours', 5_000],
  ['plain', 5_000],
  ['dutch', 5_000],
  ['ours', 100_000],
  ['plain', 100_000],
  ['dutch', 100_000],
  ['ours', 1_000_000],
] as const;
/** Milliseconds that 95 of 100 questions may take at most, by passages. */
const targets = new Map([
  [5_000, 5],
  [100_000, 10],
  [1_000_000, 50],
]);
const secondsToIndex = 15;

/** Measures in a process of its own, so that no engine pays for the garbage of another. */
function measure(engine: string, passages: number): Measured {
  const script = fileURLToPath(new URL('scale-run.ts', import.meta.url));
  const args = ['--expose-gc', '--max-old-space-size=16000', '--import', 'tsx', script, engine, String(passages)];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.status !== 0) throw new Error(`${engine} at ${passages}: ended with status ${run.status}`);
  return measured.parse(JSON.parse(run.stdout));
}

function tableOf(all: readonly Measured[]): string {
  const head = [
    'engine',
    'passages',
    'index, s (processor)',
    'index, MB',
    'process, MB',
    'p50, ms (processor)',
    'p95, ms (processor)',
    'slowest, ms',
  ];
  const rows = all.map((one) => [
    one.engine,
    one.passages.toLocaleString('en'),
    `${one.indexSeconds.toFixed(1)} (${one.indexProcessorSeconds.toFixed(1)})`,
    one.indexMemory.toFixed(0),
    one.resident.toFixed(0),
    `${one.p50.toFixed(1)} (${one.processorP50.toFixed(1)})`,
    `${one.p95.toFixed(1)} (${one.processorP95.toFixed(1)})`,
    one.slowest.toFixed(0),
  ]);
  return markdownTable(head, rows);
}

function verdictsOf(all: readonly Measured[]): readonly string[] {
  const met = (holds: boolean): string => (holds ? 'met' : 'NOT met');
  return all
    .filter((one) => one.engine === 'Vliegende Keep')
    .flatMap(({ passages, p95, indexSeconds }) => {
      const limit = targets.get(passages);
      const size = passages.toLocaleString('en');
      return [
        ...(limit === undefined ? [] : [`- p95 at ${size} ≤ ${limit} ms: ${p95.toFixed(1)} ms, ${met(p95 <= limit)}`]),
        ...(passages === 100_000
          ? [
              `- ${size} indexed ≤ ${secondsToIndex} s: ${indexSeconds.toFixed(1)} s, ${met(indexSeconds <= secondsToIndex)}`,
            ]
          : []),
      ];
    });
}

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, most: { type: 'string', default: '1000000' } },
});
const all = runs
  .filter(([, passages]) => passages <= Number(values.most))
  .map(([engine, passages]) => measure(engine, passages));
process.stdout.write(
  values.json
    ? `${JSON.stringify(all, null, 2)}\n`
    : `${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n\n${tableOf(all)}\n\n${verdictsOf(all).join('\n')}\n`,
);
