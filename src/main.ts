import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { readPaper } from './documents/read-paper.ts';
import { writeDocx } from './documents/write-docx.ts';
import { messages as dossierMessages } from './dossier/messages.ts';
import { judgeWithModel } from './dossier/model/judge-with-model.ts';
import type { JudgeSteps } from './dossier/model/second-look.ts';
import { dossierPlaceholders } from './dossier/model/written-request.ts';
import { openFrameworks } from './dossier/open-frameworks.ts';
import { learnFeatures } from './dossier/steps/recognise-features.ts';
import { createDossierDesk } from './dossier-desk.ts';
import { openRouter } from './intent/open-router.ts';
import { openKnowledge } from './knowledge/open-knowledge.ts';
import { loadPrompt } from './model/load-prompt.ts';
import { createOpenAiModel } from './model/openai-model.ts';
import type { Compose } from './policy/ask.ts';
import { answerPlaceholders, composeAnswer } from './policy/composed-answer.ts';
import { createDossierMask } from './privacy/dossier-mask.ts';
import { maskText } from './privacy/mask.ts';
import { maskQuestionText } from './privacy/mask-question.ts';
import { rescan } from './privacy/rescan.ts';
import { Fault } from './shared/fault.ts';
import { dutchDay } from './shared/iso-date.ts';
import { shippedKnowledge, shippedPrompts } from './shipped.ts';
import { openStore } from './store/open-store.ts';
import { systemClock } from './teams/clock.ts';
import type { TeamsMessage } from './teams/inbox.ts';
import { createTeamsServer } from './teams/server.ts';

const dayMs = 24 * 60 * 60_000;
const now = (): Date => new Date();
/** A dossier is more to read than a question: what one answer, and all of them together, may take. Teams streams for two minutes. */
const judgeAnswerMs = 45_000;
const judgeMs = 90_000;

/** Starts the bot and returns how to stop it. */
async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env, process.argv.includes('--local'));
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const knowledge = await openKnowledge(config.knowledgeDir, shippedKnowledge);
  for (const { code, file, where } of knowledge.warnings) log.warn({ code, file, where }, 'knowledge');
  const model = config.model === null ? null : createOpenAiModel(config.model);
  const prompt = await loadPrompt(join(shippedPrompts, 'answer.md'), answerPlaceholders);
  const store = await openStore<TeamsMessage>({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, now, log });
  const purge = async (): Promise<void> => log.info(await store.purge(dutchDay(now()), { dryRun: false }), 'purge');
  await purge();
  const daily = setInterval(
    () => void purge().catch((error: unknown) => log.error({ error: nameOf(error) }, 'purge')),
    dayMs,
  );

  // What an answer was made with is logged, never what it says: it must be possible to reconstruct it.
  const compose: Compose | null =
    model === null
      ? null
      : async (asked) => {
          const { passages } = asked;
          const composed = await composeAnswer(asked, { model, prompt });
          const details = composed.kind === 'unavailable' ? { reason: composed.reason } : composed.report;
          log.info(
            { model: model.name, prompt: prompt.hash, passages: passages.length, outcome: composed.kind, ...details },
            'compose',
          );
          return composed;
        };
  const dossierModel =
    config.model === null
      ? null
      : createOpenAiModel({ ...config.model, timeoutMs: Math.max(config.model.timeoutMs, judgeAnswerMs) });
  const prompts = {
    steps: await loadPrompt(join(shippedPrompts, 'dossier-step.md'), dossierPlaceholders),
    search: await loadPrompt(join(shippedPrompts, 'dossier-search.md'), dossierPlaceholders),
  };
  const judge: JudgeSteps | null =
    dossierModel === null
      ? null
      : async (dossier) => {
          const judged = await judgeWithModel(dossier, {
            model: dossierModel,
            prompts,
            createMask: (texts) => createDossierMask({ texts }),
            isClean: (text) => rescan(text).isClean,
            signal: AbortSignal.timeout(judgeMs),
          });
          const details = judged.kind === 'unavailable' ? { reason: judged.reason } : judged.report;
          log.info(
            {
              model: dossierModel.name,
              prompt: prompts.steps.hash,
              searchPrompt: prompts.search.hash,
              documents: dossier.documents.length,
              outcome: judged.kind,
              ...details,
            },
            'judge',
          );
          return judged;
        };
  const frameworks = openFrameworks(config.knowledgeDir, shippedKnowledge);
  // Learned before anybody asks: it takes a second or more, and nothing else runs meanwhile.
  const recognise = learnFeatures(frameworks);
  const desk = createDossierDesk({
    frameworks,
    recogniser: () => recognise,
    documents: knowledge.documents,
    store: store.dossier,
    mask: maskText,
    judge,
    hashCase: caseHasher(config.caseKey),
    now,
  });
  const app = createApp({
    knowledge,
    desk,
    router: await openRouter(config.knowledgeDir, shippedKnowledge),
    store: store.policy,
    storeKind: store.kind,
    mask: maskQuestionText,
    compose,
    modelName: model?.name ?? null,
    gemeente: config.gemeente,
    now,
  });
  const server = createTeamsServer({
    app,
    config: config.teams,
    log,
    inbox: store.inbox,
    mask: maskText,
    readPaper,
    writePaper: (blocks) => writeDocx(blocks, dossierMessages.paper.footer),
    clock: systemClock,
  });
  const port = await server.listen().catch(async (cause: unknown) => {
    clearInterval(daily);
    await store.close();
    throw cannotListen(cause, config.teams.port);
  });
  log.info({ port, ...app.health(), devMode: config.teams.devMode }, 'started');
  if (config.teams.devMode) greet(port);
  return async () => {
    clearInterval(daily);
    await server.close();
    await store.close();
    log.info({}, 'stopped');
  };
}

/** A case number under a key, so that two checks of one case can be told to be that, and no more; nothing without a key. */
const caseHasher =
  (key: string | null) =>
  (caseNumber: string): string | null =>
    key === null
      ? null
      : createHmac('sha256', key).update(caseNumber.replaceAll(/\W/g, '').toLowerCase()).digest('hex');

function greet(port: number): void {
  process.stdout.write(`
Vliegende Keep draait op http://127.0.0.1:${port} (proef op deze computer, zonder Teams).
  In de browser:  npm run playground     (in een tweede venster; opent de chat van Microsoft)
  In de terminal: npm run chat
  Stoppen:        Ctrl+C
`);
}

/** The port is the one thing an operator can mend; anything else stays the error it was. */
const cannotListen = (cause: unknown, port: number): unknown =>
  cause instanceof Error && 'code' in cause && (cause.code === 'EADDRINUSE' || cause.code === 'EACCES')
    ? new Fault('configuration', `Poort ${port} is niet vrij: sluit wat er draait, of kies een andere met PORT.`, {
        cause,
      })
    : cause;

const nameOf = (error: unknown): string =>
  error instanceof Fault ? error.code : error instanceof Error ? error.name : 'unknown';

try {
  const stop = await start();
  let isStopping = false;
  const stopOnce = (): void => {
    if (isStopping) return;
    isStopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stopOnce);
  process.on('SIGTERM', stopOnce);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
