import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { type MarkedText, readMarkedTexts } from '../marked-text.ts';

/** The sets the masker learns from; never the untouched ones. */
export const trainingSets = [
  'dev',
  'dev-notations',
  'dev-second',
  'dev-third',
  'dev-fourth',
  'dev-fifth',
  'dev-sixth',
  'own',
  'own-second',
  'own-third',
] as const;
const fileOf = (set: string): URL => new URL(`../../sets/mask/${set}.jsonl`, import.meta.url);

/** Tells the texts that the weights were learned from apart from others. */
export const trainingSource = (): string =>
  trainingSets.reduce((hash, set) => hash.update(readFileSync(fileOf(set))), createHash('sha256')).digest('hex');

/** Our own policy texts, in which nobody is named: what they are full of must stay. */
function readPolicyTexts(): readonly MarkedText[] {
  const folder = new URL('../../../knowledge/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split(/\n(?=#)/)
      .map((text, at) => ({ id: `policy ${name} ${at}`, text, marks: [] })),
  );
}

const question = z.object({ question: z.string() });
/** Questions about rules, with their slips of the pen; those that name somebody or a case are left out. */
const readQuestions = (): readonly MarkedText[] =>
  ['heuveldal', 'unanswerable', 'follow-up'].flatMap((set) =>
    readFileSync(new URL(`../../sets/${set}-questions.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => question.parse(JSON.parse(line)).question)
      .filter((text) => !/Fatima|Kees|2025-00417/.test(text))
      .map((text, at) => ({ id: `question ${set} ${at}`, text, marks: [] })),
  );

/** The texts the masker learns from. */
export const readTrainingTexts = (): readonly MarkedText[] => [
  ...trainingSets.flatMap((set) => readMarkedTexts(fileOf(set))),
  ...readPolicyTexts(),
  ...readQuestions(),
];
