import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { openFrameworks } from '../../src/dossier/open-frameworks.ts';
import { learnFeatures } from '../../src/dossier/steps/recognise-features.ts';
import { createDossierDesk } from '../../src/dossier-desk.ts';
import { openRouter } from '../../src/intent/open-router.ts';
import { openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { type AskDependencies, ask } from '../../src/policy/ask.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { benchToday, readQuestionSet } from '../question-set.ts';
import { readDossierSet } from './dossier-set.ts';

const runs = 30;
const warmUps = 5;
const words = 5_000;
const atOnce = 50;
/** In ms. */
const questionEvery = 100;
const megabyte = 2 ** 20;

interface Taken {
  readonly wall: number;
  readonly processor: number;
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ readonly result: T; readonly taken: Taken }> {
  const busy = process.cpuUsage();
  const start = performance.now();
  const result = await run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(busy);
  return { result, taken: { wall, processor: (user + system) / 1000 } };
}

const quantile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const spread = (times: readonly Taken[]): string =>
  [0.5, 0.95]
    .map(
      (part) =>
        `p${100 * part} ${ms(
          quantile(
            times.map((one) => one.wall),
            part,
          ),
        )} (processor ${ms(
          quantile(
            times.map((one) => one.processor),
            part,
          ),
        )})`,
    )
    .join(', ');
const out = (line: string): void => void process.stdout.write(`${line}\n`);

/** Reports of about ten pages: those of the development half behind each other, each time from another one on. */
function longReports(): readonly string[] {
  const texts = (readDossierSet('dev') ?? [])
    .filter((one) => one.law === 'wmo')
    .flatMap((one) => one.files.filter((file) => file.type === 'gespreksverslag').map((file) => file.text));
  return Array.from({ length: runs }, (_, from) => {
    const all = [...texts.slice(from % texts.length), ...texts, ...texts].join('\n\n');
    return [...all.matchAll(/\s*\S+/g)]
      .slice(0, words)
      .map(([word]) => word)
      .join('');
  });
}

const opened = await timed(() => openFrameworks(shippedKnowledge, shippedKnowledge));
const frameworks = opened.result;
const learned = await timed(() => learnFeatures(frameworks));
const recognise = learned.result;
const examples = frameworks.examples.reduce((sum, one) => sum + one.sentences.length, 0);
out(`frameworks read in ${ms(opened.taken.wall)} (processor ${ms(opened.taken.processor)})`);
out(`${examples} sentences learned in ${ms(learned.taken.wall)} (processor ${ms(learned.taken.processor)})`);

const reports = longReports();
const papersOf = (text: string) => [{ file: 'gespreksverslag.txt', text, pages: null }];
const check = (text: string) =>
  timed(() => checkDossier({ papers: papersOf(text) }, { frameworks, recognise, today: benchToday }));
for (const text of reports.slice(0, warmUps)) await check(text);
const checks: Taken[] = [];
for (const text of reports) checks.push((await check(text)).taken);
out(`a report of ${words} words: ${spread(checks)}; ${runs} runs`);

const router = await openRouter(shippedKnowledge, shippedKnowledge);
const deps: AskDependencies = {
  knowledge: await openKnowledge(shippedKnowledge, shippedKnowledge),
  today: benchToday,
  elapsed: () => performance.now(),
  gemeente: null,
  refusalOf: (question) => router(question).refusal,
  compose: null,
};
const questions = readQuestionSet('heuveldal').filter((one) => one.half === 'dev');
const askOne = (at: number) =>
  timed(() => ask({ question: questions[at % questions.length]?.question ?? '', previous: [] }, deps));
for (let at = 0; at < questions.length; at++) await askOne(at);
const alone: Taken[] = [];
for (let at = 0; at < questions.length; at++) alone.push((await askOne(at)).taken);
out(`a question by itself: ${spread(alone)}; ${alone.length} questions`);

const desk = createDossierDesk({
  frameworks,
  recogniser: () => recognise,
  documents: deps.knowledge.documents,
  store: { saveCheck: async () => {}, saveContradiction: async () => {}, contradictions: async () => [] },
  mask: (text) => text,
  judge: null,
  hashCase: () => null,
  now: () => new Date(`${benchToday}T10:00:00Z`),
});
let open = atOnce;
const began = performance.now();
// Questions come in at fixed moments, whether or not the one before was answered: waiting for a check counts.
const among: number[] = [];
const asking = (async () => {
  for (let at = 0; open > 0; at++) {
    const due = began + at * questionEvery;
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, 1));
    await askOne(at);
    among.push(performance.now() - due);
  }
})();
const all = Array.from({ length: atOnce }, async (_, at) => {
  const turn = { turnId: `${at}`, conversationId: `${at}`, userId: `${at}`, team: null };
  await desk.check(turn, { papers: papersOf(reports[at % runs] ?? '') });
  open--;
});
await Promise.all(all);
const done = performance.now() - began;
await asking;
out(`${atOnce} checks at once: done in ${ms(done)}`);
out(
  `a question among them: p50 ${ms(quantile(among, 0.5))}, p95 ${ms(quantile(among, 0.95))}, slowest ${ms(Math.max(...among))}; ${among.length} questions`,
);
const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
out(
  `memory: process ${Math.round(rss / megabyte)} MB, heap ${Math.round(heapUsed / megabyte)} MB, arrays ${Math.round(arrayBuffers / megabyte)} MB`,
);
