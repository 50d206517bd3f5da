import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { priorFor } from '../../src/policy/prior.ts';
import { openCollections } from '../collections.ts';
import { questionSets, readQuestionSet, setNames } from '../question-set.ts';
import { askedOf } from './asked.ts';

/** What our search finds for every question of every set, as one line of text each, with scores to five digits. */
async function foundByUs(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [name, knowledge] of await openCollections()) {
    for (const set of setNames.filter((one) => questionSets[one].over === name)) {
      for (const question of readQuestionSet(set)) {
        const { read } = askedOf(question, knowledge.index);
        for (const prior of [priorFor(read, null), () => 1]) {
          const { hits } = knowledge.index.search(read.searchFor, prior, 10);
          const found = hits.map((hit) => `${hit.article.id}/${hit.paragraph.number} ${hit.score.toPrecision(5)}`);
          lines.push(`${question.id}: ${found.join(', ')}`);
        }
      }
    }
  }
  return lines;
}

/** Keeps what the search finds now (`--save FILE`), or tells where it differs from what was kept (`--against FILE`, status 1). */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { save: { type: 'string' }, against: { type: 'string' } } });
  const lines = await foundByUs();
  if (values.save !== undefined) writeFileSync(values.save, lines.join('\n'));
  if (values.against === undefined) return;
  const before = readFileSync(values.against, 'utf8').split('\n');
  const different = lines.flatMap((line, at) => (line === before[at] ? [] : [`was ${before[at]}\nnow ${line}`]));
  process.stdout.write(
    `${different.slice(0, 5).join('\n')}\n${different.length} of ${lines.length} searches differ.\n`,
  );
  if (different.length > 0 || before.length !== lines.length) process.exitCode = 1;
}

await main();
