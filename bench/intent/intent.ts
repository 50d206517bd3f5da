import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { openRouter } from '../../src/intent/open-router.ts';
import { shippedKnowledge } from '../../src/shipped.ts';

/**
 * Prints how often `keep route` is right, by set and half and by intent. Halves marked `dev` were used to mend it, those marked `test` were never
 * looked at. `--misses` lists what went wrong, never for `test`.
 */
const folder = new URL('../sets/intent/', import.meta.url);
const line = z.object({ id: z.string(), text: z.string(), intent: z.string(), half: z.enum(['dev', 'test']) });

const route = await openRouter(shippedKnowledge, shippedKnowledge);
for (const file of readdirSync(folder).sort()) {
  const rows = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => line.parse(JSON.parse(row)));
  for (const half of ['dev', 'test'] as const) {
    const some = rows.filter((row) => row.half === half).map((row) => ({ ...row, found: route(row.text).intent }));
    if (some.length === 0) continue;
    const shareOf = (of: typeof some): string => {
      const right = of.filter(({ intent, found }) => intent === found).length;
      return `${(right / of.length).toFixed(3)}  (${right} of ${of.length})`;
    };
    console.log(`\n${file} ${half}: ${shareOf(some)}`);
    for (const intent of new Set(some.map((row) => row.intent)))
      console.log(`  ${intent.padEnd(16)} ${shareOf(some.filter((row) => row.intent === intent))}`);
    if (process.argv.includes('--misses') && half === 'dev')
      for (const { id, text, intent, found } of some)
        if (intent !== found) console.log(`${id} ${intent} → ${found}: ${text}`);
  }
}
