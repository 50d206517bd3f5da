import { buildSearchIndex } from '../../src/knowledge/search/search-index.ts';
import { priorFor } from '../../src/policy/prior.ts';
import { readQuestion } from '../../src/policy/read-question.ts';
import { openCollections } from '../collections.ts';
import { benchToday, readQuestionSet, setNames } from '../question-set.ts';
import { askedOf } from './asked.ts';
import { dutchMiniSearch, plainMiniSearch } from './engines/mini-search.ts';
import { grow } from './grow.ts';
import { passagesOf } from './passages.ts';

const rounds = 3;
const megabyte = 2 ** 20;

/** One measurement: an engine over a collection of one size. Times in milliseconds unless named otherwise, memory in MB. */
export interface Measured {
  readonly engine: string;
  readonly passages: number;
  readonly indexSeconds: number;
  /** On top of the texts themselves, after a collection of garbage: objects of JavaScript and typed arrays. */
  readonly indexMemory: number;
  /** Of the whole process, the texts included. */
  readonly resident: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / megabyte;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Asks each question some times and keeps the middle time of each, so that what else the machine does counts less. */
async function timesOf<Q>(questions: readonly Q[], ask: (question: Q) => unknown): Promise<readonly number[]> {
  for (const question of questions.slice(0, 100)) await ask(question);
  const times: number[] = [];
  for (const question of questions) {
    const each: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await ask(question);
      each.push(performance.now() - start);
    }
    times.push(each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  }
  return times.sort((a, b) => a - b);
}

async function measure(engine: string, size: number): Promise<Measured> {
  const real = [...(await openCollections()).values()];
  const concepts = real[0]?.concepts ?? [];
  const documents = grow(
    real.flatMap((one) => one.documents),
    size,
  );
  const questions = setNames.flatMap(readQuestionSet);
  const asked = questions.flatMap((one) => (real[0] === undefined ? [] : [askedOf(one, real[0].index)]));
  const passages = engine === 'ours' ? [] : passagesOf(documents);
  const before = memory();
  const start = performance.now();
  if (engine === 'ours') {
    const index = buildSearchIndex(documents, concepts);
    const indexSeconds = (performance.now() - start) / 1000;
    const indexMemory = memory() - before;
    const times = await timesOf(questions, ({ question, date }) => {
      const read = readQuestion({ question, ...(date === undefined ? {} : { date }) }, benchToday, index);
      return index.search(read.searchFor, priorFor(read, null), 10);
    });
    return result('Vliegende Keep', size, indexSeconds, indexMemory, times);
  }
  const peer = (engine === 'plain' ? plainMiniSearch : dutchMiniSearch)(passages, true);
  const indexSeconds = (performance.now() - start) / 1000;
  const indexMemory = memory() - before;
  return result(peer.name, size, indexSeconds, indexMemory, await timesOf(asked, (one) => peer.search(one, 10)));
}

function result(
  engine: string,
  passages: number,
  indexSeconds: number,
  indexMemory: number,
  times: readonly number[],
): Measured {
  const resident = process.memoryUsage().rss / megabyte;
  const [p50, p95, slowest] = [quantile(times, 0.5), quantile(times, 0.95), times.at(-1) ?? 0];
  return { engine, passages, indexSeconds, indexMemory, resident, p50, p95, slowest };
}

const [engine = 'ours', size = '5000'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measure(engine, Number(size)))}\n`);
