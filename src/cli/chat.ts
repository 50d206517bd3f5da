import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createApp } from '../app.ts';
import { openFrameworks } from '../dossier/open-frameworks.ts';
import { learnFeatures } from '../dossier/steps/recognise-features.ts';
import { createDossierDesk } from '../dossier-desk.ts';
import { openRouter } from '../intent/open-router.ts';
import { openKnowledge } from '../knowledge/open-knowledge.ts';
import { maskText } from '../privacy/mask.ts';
import { maskQuestionText } from '../privacy/mask-question.ts';
import { dutchDate } from '../shared/iso-date.ts';
import { shippedKnowledge } from '../shipped.ts';
import { createSignalDesk } from '../signal-desk.ts';
import { openSignalWork } from '../signal-work.ts';
import { createCitationFinder } from '../signals/agenda/contract-citations.ts';
import { type HeldRole, roles } from '../signals/rights.ts';
import { openStore } from '../store/open-store.ts';
import type { Handled } from '../turn/outcome.ts';
import { answerLines } from './answer-lines.ts';
import { signalLines, toldLines } from './chat-signal-lines.ts';
import { signalWords } from './chat-signal-words.ts';
import type { Command, Io } from './command.ts';
import { messages } from './messages.ts';

const everyRole: readonly HeldRole[] = roles.map((role) => ({ role, gemeente: null }));

/** Shows what a line comes to. */
function linesOf(outcome: Handled): readonly string[] {
  switch (outcome.kind) {
    case 'answer':
      return answerLines(outcome.answer);
    case 'help':
      return [messages.chatHelp];
    case 'too-long':
    case 'not-yet':
    case 'ask-papers':
    case 'dossier':
    case 'dossier-law':
    case 'dossier-unreadable':
    case 'dossier-summary':
    case 'dossier-forgotten':
    case 'dossier-contradicted':
    case 'framework':
    case 'paper':
      return [messages.chatElsewhere];
    default:
      return [signalLines(outcome).join('\n')];
  }
}

/** Opens the whole program for one person on this computer, who plays everybody, on a database that is thrown away. */
async function openChat(folder: string, gemeente: string | null, io: Io) {
  const now = (): Date => new Date();
  const dataDir = mkdtempSync(join(tmpdir(), 'keep-chat-'));
  const knowledge = await openKnowledge(folder, shippedKnowledge);
  const work = openSignalWork(folder, { warn: () => undefined });
  const store = await openStore({ dataDir, now });
  const signals = createSignalDesk({
    ...work,
    store: store.signals,
    alarms: store.alarms,
    actorOf: async (id) => ({ id, roles: everyRole }),
    handlerIdOf: (id) => `${id}:behandelaar`,
    gemeente,
    cite: createCitationFinder(knowledge.documents),
    now,
  });
  await store.startDelivery(
    async (outgoing) => {
      const told = await signals.toldOf(outgoing);
      if (told !== null) io.out(`\n${toldLines(told).join('\n')}`);
      return { kind: 'sent', activityId: null };
    },
    { info: () => undefined, warn: () => undefined },
  );
  const frameworks = openFrameworks(folder, shippedKnowledge);
  const app = createApp({
    knowledge,
    desk: createDossierDesk({
      frameworks,
      recogniser: () => learnFeatures(frameworks),
      documents: knowledge.documents,
      store: store.dossier,
      mask: maskText,
      judge: null,
      hashCase: () => null,
      now,
    }),
    signals,
    router: await openRouter(folder, shippedKnowledge),
    store: { saveUnanswered: async () => undefined, saveFeedback: async () => undefined },
    storeKind: 'memory',
    mask: maskQuestionText,
    compose: null,
    modelName: null,
    gemeente,
    now,
  });
  return {
    app,
    close: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** `keep chat`: asks, answers and takes signals in the terminal until the input ends; nothing of it is left afterwards. */
export const chatCommand: Command = {
  usage: '[--gemeente NAAM] [--knowledge MAP]',
  options: ['gemeente'],
  batch: false,
  async run({ knowledge: folder, values, io }) {
    io.out(messages.chatWelcome);
    const { app, close } = await openChat(folder, values.get('gemeente') ?? null, io);
    // Only now: what is read before anybody listens is lost.
    const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
    let turn = 0;
    terminal.prompt();
    for await (const line of terminal) {
      const text = line.trim();
      if (['stop', 'exit', 'quit'].includes(text.toLowerCase())) break;
      if (text !== '') {
        turn += 1;
        const outcome = await app.handle({
          turnId: `terminal-${turn}`,
          conversationId: 'terminal',
          userId: 'terminal',
          text,
          surface: 'terminal',
        });
        if (outcome.danger === true) io.out(`\n${signalWords.dangerBeside.join('\n')}`);
        io.out(`\n${linesOf(outcome).join('\n\n')}`);
        for (const { provider, until } of outcome.stops ?? []) io.out(signalWords.stop(provider, dutchDate(until)));
      }
      terminal.prompt();
    }
    terminal.close();
    await close();
    return 0;
  },
};
