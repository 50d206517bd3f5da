import { writeFileSync } from 'node:fs';
import { packWeights, useWeights } from '../../../src/privacy/learned/weights.ts';
import type { MarkedText } from '../marked-text.ts';
import { measureTexts } from '../measure.ts';
import { lessonsOf } from './examples.ts';
import { learn } from './learn.ts';
import { readTrainingTexts, trainingSource } from './training-texts.ts';

/**
 * Learns the weights of the masker from the development sets and writes them down (`npm run train:mask`). With `--without
 * na,nb` it writes nothing, but learns without the texts of each of these writers in turn and prints what it finds in them:
 * what to expect of a writer it has not seen.
 */
const flag = process.argv.indexOf('--without');
const texts = readTrainingTexts();
const lessons = new Map(texts.map((one) => [one.id, lessonsOf(one)]));
const lessonsFor = (chosen: readonly MarkedText[]) => chosen.flatMap(({ id }) => lessons.get(id) ?? []);

if (flag < 0) {
  const { features, rows, unit } = learn(lessonsFor(texts));
  const packed = packWeights({ features, rows, unit, source: trainingSource() });
  writeFileSync(new URL('../../../src/privacy/learned/weights.bin', import.meta.url), packed);
  console.log(`${texts.length} texts, ${features.length} features, ${packed.length} bytes`);
} else {
  const total = new Map<string, { hit: number; all: number }>();
  for (const writer of (process.argv[flag + 1] ?? '').split(',')) {
    const isTheirs = ({ id }: MarkedText): boolean => id.toLowerCase().startsWith(writer.toLowerCase());
    useWeights(learn(lessonsFor(texts.filter((one) => !isTheirs(one)))));
    const { shares, misses } = measureTexts(texts.filter(isTheirs));
    for (const [name, { hit, all }] of shares) {
      const sum = total.get(name) ?? { hit: 0, all: 0 };
      total.set(name, { hit: sum.hit + hit, all: sum.all + all });
    }
    const names = shares.get('persoon') ?? { hit: 0, all: 0 };
    console.log(writer, 'persoon', (names.hit / names.all).toFixed(3));
    if (process.argv.includes('--misses')) console.log(misses.join('\n'));
  }
  for (const [name, { hit, all }] of [...total].sort())
    console.log(`  ${name.padEnd(26)} ${(hit / all).toFixed(3)}  (${hit} of ${all})`);
}
