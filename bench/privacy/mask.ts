import { measureMask } from './measure.ts';
import { trainingSets } from './train/training-texts.ts';

/**
 * Prints what masking finds and keeps, by set. The sets whose name begins with `dev` or `own` are the ones the masker learned
 * from: what it finds there says little. `test` and `test-documents` were never looked at nor learned from. `--misses` lists what
 * went wrong, never for those two.
 */
const halves = [...trainingSets, 'test', 'test-documents'];

for (const half of halves) {
  const file = new URL(`../sets/mask/${half}.jsonl`, import.meta.url);
  const { shares, misses, ms } = measureMask(file);
  console.log(`\n${half} (${ms.toFixed(0)} ms)`);
  for (const [name, { hit, all }] of [...shares].sort()) {
    console.log(`  ${name.padEnd(26)} ${(hit / all).toFixed(3)}  (${hit} of ${all})`);
  }
  if (process.argv.includes('--misses') && !half.startsWith('test')) console.log(`\n${misses.join('\n')}`);
}
