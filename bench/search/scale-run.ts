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
  readonly indexProcessorSeconds: number;
  /** On top of the texts themselves, after a collection of garbage: objects of JavaScript and typed arrays. */
  readonly indexMemory: number;
  /** Of the whole process, the texts included. */
  readonly resident: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  /** Time of the processor; what remains of it when the machine does nothing else. */
  readonly processorP50: number;
  readonly processorP95: number;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / megabyte;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

interface Times {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

/** The middle of some measurements, so that what else the machine does counts less. */
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/**
 * Asks all questions some rounds and keeps the middle time of each, by the clock and by the processor; both sorted. Round after
 * round, so that no question profits from what an engine remembers of its last one.
 */
async function timesOf<Q>(questions: readonly Q[], ask: (question: Q) => unknown): Promise<Times> {
  for (const question of questions) await ask(question);
  const wall = questions.map((): number[] => []);
  const processor = questions.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, question] of questions.entries()) {
      const busy = process.cpuUsage();
      const start = performance.now();
      await ask(question);
      wall[at]?.push(performance.now() - start);
      const { user, system } = process.cpuUsage(busy);
      processor[at]?.push((user + system) / 1000);
    }
  const sorted = (times: readonly number[][]): readonly number[] => times.map(middle).sort((a, b) => a - b);
  return { wall: sorted(wall), processor: sorted(processor) };
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
  const busy = process.cpuUsage();
  const start = performance.now();
  const indexed = () => {
    const indexSeconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(busy);
    return { indexSeconds, indexProcessorSeconds: (user + system) / 1e6, indexMemory: memory() - before };
  };
  if (engine === 'ours') {
    const index = buildSearchIndex(documents, concepts);
    const built = indexed();
    const times = await timesOf(questions, ({ question, date }) => {
      const read = readQuestion({ question, ...(date === undefined ? {} : { date }) }, benchToday, index);
      return index.search(read.searchFor, priorFor(read, null), 10);
    });
    return result('Vliegende Keep', size, built, times);
  }
  const peer = (engine === 'plain' ? plainMiniSearch : dutchMiniSearch)(passages, true);
  const built = indexed();
  // Peers take so long at this size that one question in five has to do.
  const some = asked.filter((_, at) => size <= 5_000 || at % 5 === 0);
  return result(peer.name, size, built, await timesOf(some, (one) => peer.search(one, 10)));
}

function result(
  engine: string,
  passages: number,
  indexed: Pick<Measured, 'indexSeconds' | 'indexProcessorSeconds' | 'indexMemory'>,
  { wall, processor }: Times,
): Measured {
  return {
    engine,
    passages,
    ...indexed,
    resident: process.memoryUsage().rss / megabyte,
    p50: quantile(wall, 0.5),
    p95: quantile(wall, 0.95),
    slowest: wall.at(-1) ?? 0,
    processorP50: quantile(processor, 0.5),
    processorP95: quantile(processor, 0.95),
  };
}

const [engine = 'ours', size = '5000'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measure(engine, Number(size)))}\n`);
