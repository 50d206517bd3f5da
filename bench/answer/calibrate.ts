/**
 * Fits the weights of `src/policy/confidence.ts` on the development halves of the question sets, and shows what they do there
 * in eight-fold cross-validation. Each set is seen with and without the questions written beside articles, since a
 * municipality that has just imported its texts has none. Run: `npm run bench:calibrate`.
 */
import { createElsewhere, readElsewhere } from '../../src/knowledge/elsewhere.ts';
import type { Knowledge } from '../../src/knowledge/open-knowledge.ts';
import { buildSearchIndex } from '../../src/knowledge/search/search-index.ts';
import { evidenceNames, evidenceOf } from '../../src/policy/confidence.ts';
import { priorFor } from '../../src/policy/prior.ts';
import { readQuestion } from '../../src/policy/read-question.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { openCollections } from '../collections.ts';
import { benchToday, type LabelledQuestion, readQuestionSet, type SetName } from '../question-set.ts';
import { withoutQuestions } from '../search/passages.ts';

const folds = 8;
const ridge = 0.5;

interface Example {
  readonly id: string;
  readonly condition: string;
  readonly features: readonly number[];
  readonly answerable: boolean;
}

function bare(knowledge: Knowledge): Knowledge {
  const documents = withoutQuestions(knowledge.documents);
  const index = buildSearchIndex(documents, knowledge.concepts);
  const topics = readElsewhere(`${shippedKnowledge}/elders.yaml`);
  return { ...knowledge, documents, index, elsewhere: createElsewhere(topics, index.tools, index.rarity) };
}

function examples(condition: string, knowledge: Knowledge, rows: readonly LabelledQuestion[]): Example[] {
  return rows.map((row) => {
    const read = readQuestion(
      { question: row.question, ...(row.date ? { date: row.date } : {}) },
      benchToday,
      knowledge.index,
    );
    const result = knowledge.index.search(read.searchFor, priorFor(read, null), 10);
    const searched = { text: read.searchFor, elsewhere: knowledge.elsewhere(result.question) };
    const evidence = evidenceOf(result, searched, knowledge);
    return {
      id: row.id,
      condition,
      features: [1, ...evidenceNames.map((name) => evidence[name])],
      answerable: row.answers.length > 0,
    };
  });
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

/** Solves a small system of equations by elimination with pivots. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, i) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + i : best),
        column,
      );
    const [a, b] = [rows[column] ?? [], rows[pivot] ?? []];
    rows[column] = b;
    rows[pivot] = a;
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = (rows[i]?.[column] ?? 0) / (rows[column]?.[column] || 1);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * (rows[column]?.[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1));
}

/** Logistic regression by Newton's method, both classes with equal weight, with a ridge. */
function regress(data: readonly Example[]): number[] {
  const size = data[0]?.features.length ?? 0;
  const share = data.filter((one) => one.answerable).length / data.length;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 50; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    const hessian: number[][] = weights.map((_, i) => weights.map((__, j) => (i !== j ? 0 : i === 0 ? 1e-6 : ridge)));
    for (const { features, answerable } of data) {
      const chance = sigmoid(dot(features, weights));
      const importance = 0.5 / (answerable ? share : 1 - share);
      features.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + importance * (chance - (answerable ? 1 : 0)) * value;
        const row = hessian[i] ?? [];
        features.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + importance * chance * (1 - chance) * value * other;
        });
      });
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
  }
  return weights;
}

const collections = await openCollections();
const law = collections.get('laws');
const local = collections.get('heuveldal');
if (law === undefined || local === undefined) throw new Error('Calibration needs the texts of the laws.');
const development = (...names: SetName[]): LabelledQuestion[] =>
  names.flatMap(readQuestionSet).filter((row) => row.half === 'dev');
const lawRows = development('law', 'unanswerable');
const localRows = development('heuveldal', 'unanswerable');
const data = [
  ...examples('laws', law, lawRows),
  ...examples('laws, no written questions', bare(law), lawRows),
  ...examples('Heuveldal', local, localRows),
  ...examples('Heuveldal, no written questions', bare(local), localRows),
];

const foldOf = (id: string): number => Number(id.slice(1)) % folds;
const chances = new Map<Example, number>();
for (let fold = 0; fold < folds; fold++) {
  const weights = regress(data.filter((one) => foldOf(one.id) !== fold));
  for (const one of data.filter((example) => foldOf(example.id) === fold))
    chances.set(one, sigmoid(dot(one.features, weights)));
}
const percent = (part: number, all: number): string => `${((100 * part) / (all || 1)).toFixed(0)} %`;
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5]) {
  for (const condition of new Set(data.map((one) => one.condition))) {
    const inIt = data.filter((one) => one.condition === condition);
    const refused = (answerable: boolean): string => {
      const all = inIt.filter((one) => one.answerable === answerable);
      return percent(all.filter((one) => (chances.get(one) ?? 0) < threshold).length, all.length);
    };
    console.log(
      `${threshold}  ${condition.padEnd(34)} refused: ${refused(false)} of unanswerable, ${refused(true)} of answerable`,
    );
  }
}
const fitted = regress(data);
console.log(
  Object.fromEntries(['bias', ...evidenceNames].map((name, i) => [name, Number((fitted[i] ?? 0).toFixed(2))])),
);
