import { existsSync } from 'node:fs';
import { measureMask } from './measure.ts';

/**
 * Prints what masking finds and keeps, by set: `dev` was written by somebody who had not seen the program and was then used
 * to mend it, as was
 * `dev-notations` by another, from the north and east and with the notations of a back office; `own` was written by who made the program, `test` was never looked at. `--misses` lists what went wrong, never for `test`.
 */
const halves = ['dev', 'dev-notations', 'own', 'test'] as const;

for (const half of halves) {
  const file = new URL(`../sets/mask/${half}.jsonl`, import.meta.url);
  if (!existsSync(file)) continue;
  const { shares, misses, ms } = measureMask(file);
  console.log(`\n${half} (${ms.toFixed(0)} ms)`);
  for (const [name, { hit, all }] of [...shares].sort()) {
    console.log(`  ${name.padEnd(26)} ${(hit / all).toFixed(3)}  (${hit} of ${all})`);
  }
  if (process.argv.includes('--misses') && half !== 'test') console.log(`\n${misses.join('\n')}`);
}
