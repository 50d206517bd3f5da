import { type Logger, pino } from 'pino';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { readPaper } from './documents/read-paper.ts';
import { writeCsv } from './documents/write-csv.ts';
import { writeDocx } from './documents/write-docx.ts';
import { writeXlsx } from './documents/write-xlsx.ts';
import { messages as dossierMessages } from './dossier/messages.ts';
import { openFrameworks } from './dossier/open-frameworks.ts';
import { learnFeatures } from './dossier/steps/recognise-features.ts';
import { warmUp } from './dossier/warm-up.ts';
import { createDossierDesk } from './dossier-desk.ts';
import { openRouter } from './intent/open-router.ts';
import { openKnowledge } from './knowledge/open-knowledge.ts';
import { openModelWork } from './model-work.ts';
import { maskText } from './privacy/mask.ts';
import { maskQuestionText } from './privacy/mask-question.ts';
import { Fault } from './shared/fault.ts';
import { dutchDay } from './shared/iso-date.ts';
import { shippedKnowledge } from './shipped.ts';
import { createActorOf, createAdministrators } from './signal-desk/actor-of.ts';
import { createSignalClock } from './signal-desk/signal-clock.ts';
import { createSignalDesk } from './signal-desk.ts';
import { openSignalWork } from './signal-work.ts';
import { createCitationFinder } from './signals/agenda/contract-citations.ts';
import { type Actor, type HeldRole, roles } from './signals/rights.ts';
import { caseHasher } from './store/case-hash.ts';
import { openStore, type Store } from './store/open-store.ts';
import { systemClock } from './teams/clock.ts';
import type { TeamsMessage } from './teams/inbox.ts';
import { createOutboundToken } from './teams/outbound-token.ts';
import { createRoster } from './teams/roster.ts';
import { createTeamsServer } from './teams/server.ts';

const dayMs = 24 * 60 * 60_000;
const now = (): Date => new Date();
/** Nobody is reminded at night. */
const everyHourOfTheDay = '5 7-18 * * *';
const everyRole: readonly HeldRole[] = roles.map((role) => ({ role, gemeente: null }));
/** On one's own computer one person plays everybody: reporter, and the colleague who handles it. */
const onePlaysAll = {
  actorOf: async (id: string): Promise<Actor> => ({ id, roles: everyRole }),
  handlerIdOf: (id: string): string => `${id}:behandelaar`,
};

/** Starts the bot and returns how to stop it. */
async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env, process.argv.includes('--local'));
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const knowledge = await openKnowledge(config.knowledgeDir, shippedKnowledge);
  for (const { code, file, where } of knowledge.warnings) log.warn({ code, file, where }, 'knowledge');
  const signalWork = openSignalWork(config.knowledgeDir, log, config.gemeente);
  const providers = signalWork.reader.providers.flatMap(({ name, aliases }) => [name, ...aliases]);
  const { modelName, compose, judge } = await openModelWork(config.model, log, providers);
  const frameworks = openFrameworks(config.knowledgeDir, shippedKnowledge);
  // Learned before anybody asks: nothing else runs meanwhile.
  const recognise = learnFeatures(frameworks);
  warmUp({ frameworks, recognise, today: dutchDay(now()) });
  const router = await openRouter(config.knowledgeDir, shippedKnowledge);
  // Only when all that people write has been read: what is wrong in it stops the start, and leaves nothing open.
  const store = await openStore<TeamsMessage>({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, now, log });
  const stopPurging = await purgeDaily(store, log);
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
  const membersOf = createRoster({
    config: config.teams,
    token: createOutboundToken(config.teams, systemClock),
    clock: systemClock,
    places: store.places,
    log,
  });
  const signals = createSignalDesk({
    ...signalWork,
    ...(config.teams.devMode ? onePlaysAll : { actorOf: createActorOf(signalWork.roleBook, membersOf) }),
    store: store.signals,
    alarms: store.alarms,
    cite: createCitationFinder(knowledge.documents),
    now,
  });
  const app = createApp({
    knowledge,
    desk,
    signals,
    router,
    store: store.policy,
    storeKind: store.kind,
    mask: maskQuestionText,
    compose,
    modelName,
    gemeente: config.gemeente,
    now,
  });
  const server = createTeamsServer({
    app,
    config: config.teams,
    log,
    inbox: store.inbox,
    places: store.places,
    administrators: createAdministrators(signalWork.roleBook, membersOf),
    mask: maskText,
    readPaper,
    writePaper: (blocks, footer = dossierMessages.paper.footer) => writeDocx(blocks, footer),
    writeTable: async (table, format) => (format === 'xlsx' ? writeXlsx(table) : writeCsv(table)),
    clock: systemClock,
  });
  const turnClock = createSignalClock({ ...signalWork, store: store.signals, now });
  const begin = async (): Promise<number> => {
    const listening = await server.listen();
    await store.startDelivery(server.deliver, log);
    const steps = async (): Promise<void> => log.info({ steps: await turnClock() }, 'signal-clock');
    await store.schedule('signal-clock', everyHourOfTheDay, steps);
    return listening;
  };
  const port = await begin().catch(async (cause: unknown) => {
    stopPurging();
    await server.close();
    await store.close();
    throw cannotListen(cause, config.teams.port);
  });
  log.info({ port, ...app.health(), devMode: config.teams.devMode }, 'started');
  if (config.teams.devMode) greet(port);
  return async () => {
    stopPurging();
    await server.close();
    await store.close();
    log.info({}, 'stopped');
  };
}

/** Takes out of the store what may no longer be kept, now and every day; returns how to stop. */
async function purgeDaily(store: Pick<Store<TeamsMessage>, 'purge'>, log: Logger): Promise<() => void> {
  const purge = async (): Promise<void> => log.info(await store.purge(dutchDay(now()), { dryRun: false }), 'purge');
  await purge();
  const daily = setInterval(
    () => void purge().catch((error: unknown) => log.error({ error: nameOf(error) }, 'purge')),
    dayMs,
  );
  return () => clearInterval(daily);
}

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
