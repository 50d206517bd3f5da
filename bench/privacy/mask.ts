import { existsSync } from 'node:fs';
import { measureMask } from './measure.ts';

/**
 * Prints what masking finds and keeps, by set. `dev`, `dev-notations` (from the north and east, with the notations of a back
 * office), `dev-second`, `dev-third` and `dev-fourth` were written by people who had not seen the program, each measured before it was
 * looked at and then used to mend it; `own` and `own-second` were written by who made the program; `test`, where it is there, was never looked
 * at. `--misses` lists what went wrong, never for `test`.
 */
const halves = ['dev', 'dev-notations', 'dev-second', 'dev-third', 'dev-fourth', 'own', 'own-second', 'test'] as const;

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
