import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/knowledge/open-knowledge.ts';
import { buildSearchIndex } from '../../src/knowledge/search/search-index.ts';
import { openCollections } from '../collections.ts';
import { type LabelledQuestion, questionSets, readQuestionSet, type SetName, setNames } from '../question-set.ts';
import { askedOf } from './asked.ts';
import type { Engine } from './engine.ts';
import { dutchMiniSearch, plainMiniSearch } from './engines/mini-search.ts';
import { oramaEngine } from './engines/orama.ts';
import { ourEngine } from './engines/ours.ts';
import { postgresEngine } from './engines/postgres.ts';
import { type Figures, figuresOf, markdownTable, share } from './figures.ts';
import { type Passage, passagesOf, withoutQuestions } from './passages.ts';

/** What one engine did with one question. */
interface Outcome {
  readonly set: SetName;
  readonly half: LabelledQuestion['half'];
  readonly id: string;
  readonly engine: string;
  readonly questions: boolean;
  /** From 0; −1 when the right article was not among the first ten. */
  readonly rank: number;
}

const deepest = 10;
const targets = { first: 55, topFive: 80, ahead: 15 };

async function enginesFor(knowledge: Knowledge, passages: readonly Passage[], questions: boolean): Promise<Engine[]> {
  const { documents, concepts } = knowledge;
  return [
    ourEngine('Vliegende Keep', questions ? knowledge.index : buildSearchIndex(withoutQuestions(documents), concepts)),
    plainMiniSearch(passages, questions),
    dutchMiniSearch(passages, questions),
    await oramaEngine(passages, questions),
    await postgresEngine(passages, questions),
  ];
}

function rankOf(found: readonly string[], question: LabelledQuestion, byId: ReadonlyMap<string, Passage>): number {
  return found.findIndex((id) => {
    const passage = byId.get(id);
    return question.answers.some(({ slug, article }) => slug === passage?.source.slug && article === passage.number);
  });
}

/** Asks every answerable question of every set to every engine. */
async function measure(collections: ReadonlyMap<string, Knowledge>): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, knowledge] of collections) {
    const passages = passagesOf(knowledge.documents);
    const byId = new Map(passages.map((passage) => [passage.id, passage]));
    const sets = setNames.filter((set) => questionSets[set].over === name);
    for (const questions of [true, false]) {
      for (const engine of await enginesFor(knowledge, passages, questions)) {
        for (const set of sets) {
          for (const question of readQuestionSet(set).filter((one) => one.answers.length > 0)) {
            const found = await engine.search(askedOf(question, knowledge.index), deepest);
            const rank = rankOf(found, question, byId);
            outcomes.push({ set, half: question.half, id: question.id, engine: engine.name, questions, rank });
          }
        }
        await engine.close();
      }
    }
  }
  return outcomes;
}

interface Row {
  readonly engine: string;
  readonly questions: boolean;
  readonly figures: Figures;
}

function rowsOf(outcomes: readonly Outcome[]): readonly Row[] {
  const ranks = new Map<string, { row: Omit<Row, 'figures'>; ranks: number[] }>();
  for (const { engine, questions, rank } of outcomes) {
    const key = `${engine} ${questions}`;
    const found = ranks.get(key) ?? { row: { engine, questions }, ranks: [] };
    found.ranks.push(rank);
    ranks.set(key, found);
  }
  return [...ranks.values()].map((one) => ({ ...one.row, figures: figuresOf(one.ranks) }));
}

function tableOf(rows: readonly Row[]): string {
  return markdownTable(
    ['engine', 'written questions', 'first', 'top 5', 'top 10', 'MRR', 'n'],
    rows.map(({ engine, questions, figures: { n, first, topFive, topTen, mrr } }) => [
      engine,
      questions ? 'yes' : 'no',
      share(first, n),
      share(topFive, n),
      share(topTen, n),
      mrr.toFixed(3),
      String(n),
    ]),
  );
}

const percent = (count: number, n: number): number => (100 * count) / Math.max(1, n);

function verdictOf(rows: readonly Row[]): string {
  const topFive = ({ figures }: Row): number => percent(figures.topFive, figures.n);
  const [ours, ...rest] = rows;
  if (ours === undefined) return '';
  const bare = rest.find((row) => row.engine === ours.engine);
  const best = (questions: boolean): number =>
    Math.max(...rest.filter((row) => row.engine !== ours.engine && row.questions === questions).map(topFive));
  const first = percent(ours.figures.first, ours.figures.n);
  const met = (holds: boolean): string => (holds ? 'met' : 'NOT met');
  const ahead = topFive(ours) - best(false);
  const points = (difference: number): string => `${difference.toFixed(1)} points`;
  return [
    `- right article first ≥ ${targets.first} %: ${first.toFixed(1)} %, ${met(first >= targets.first)}`,
    `- in the top five ≥ ${targets.topFive} %: ${topFive(ours).toFixed(1)} %, ${met(topFive(ours) >= targets.topFive)}`,
    `- at least ${targets.ahead} points above the best peer in the top five: ${points(ahead)}, ${met(ahead >= targets.ahead)}`,
    `- the same when neither has the written questions: ${points((bare === undefined ? 0 : topFive(bare)) - best(false))}`,
    `- the same when both have them: ${points(topFive(ours) - best(true))}`,
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, laws: { type: 'string' } } });
  const outcomes = await measure(await openCollections(values.laws));
  const untouched = rowsOf(outcomes.filter((one) => one.half === 'test'));
  const parts = setNames.flatMap((set) =>
    (['test', 'dev'] as const).map((half) => ({
      set,
      half,
      rows: rowsOf(outcomes.filter((one) => one.set === set && one.half === half)),
    })),
  );
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ untouched, parts, outcomes }, null, 2)}\n`);
    return;
  }
  const sections = [
    `## All untouched halves together\n\n${tableOf(untouched)}\n\n${verdictOf(untouched)}`,
    ...parts
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ set, half, rows }) => `## ${set}, ${half === 'test' ? 'untouched' : 'development'} half\n\n${tableOf(rows)}`,
      ),
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
}

await main();
