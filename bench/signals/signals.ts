import { existsSync } from 'node:fs';
import { measureSignals } from './measure.ts';

/**
 * Prints how well remarks are read, by set: `dev` was written by two people who had not seen the program, and was then used to
 * mend it; `test` was never looked at. `--misses` lists what went wrong, never for `test`.
 */
for (const half of ['dev', 'test'] as const) {
  const file = new URL(`../sets/signals/${half}.jsonl`, import.meta.url);
  if (!existsSync(file)) continue;
  const { shares, misses, ms } = measureSignals(file);
  console.log(`\n${half} (${ms.toFixed(0)} ms)`);
  for (const [name, { hit, all }] of shares)
    console.log(`  ${name.padEnd(18)} ${(hit / all).toFixed(3)}  (${hit} of ${all})`);
  if (process.argv.includes('--misses') && half !== 'test') console.log(`\n${misses.join('\n\n')}`);
}
