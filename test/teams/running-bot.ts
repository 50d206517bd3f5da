import type { App, GivenFeedback } from '../../src/app.ts';
import { readPaper } from '../../src/documents/read-paper.ts';
import { writeDocx } from '../../src/documents/write-docx.ts';
import { createTeamsServer, type TeamsServerParts } from '../../src/teams/server.ts';
import type { TeamsConfig } from '../../src/teams/teams-config.ts';
import type { IncomingMessage } from '../../src/turn/message.ts';
import type { Outcome } from '../../src/turn/outcome.ts';
import { noDossiers } from './dossiers.ts';
import { HandClock } from './hand-clock.ts';
import { appId, type Loopback, tenantId } from './loopback.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { noPlaces, noSignals } from './no-signals.ts';
import { citation, said } from './outcomes.ts';

export const configFor = (loopback: Loopback, change: Partial<TeamsConfig> = {}): TeamsConfig => ({
  host: '127.0.0.1',
  port: 0,
  appId,
  appSecret: 'geheim',
  loginTenant: tenantId,
  tenants: [tenantId],
  devMode: false,
  paperLinks: false,
  serviceHosts: [loopback.host],
  fileHosts: ['*.sharepoint.com'],
  issuer: loopback.url,
  openIdMetadataUrl: `${loopback.url}openid`,
  loginAuthority: loopback.url.slice(0, -1),
  ...change,
});

interface Setup {
  handle?: (message: IncomingMessage) => Promise<Outcome>;
  app?: Partial<App>;
  inbox?: MemoryInbox;
  clock?: HandClock;
  config?: Partial<TeamsConfig>;
  parts?: Partial<TeamsServerParts>;
}

/** The real server, with a scripted program behind it and Teams on loopback before it. */
export async function startBot(loopback: Loopback, setup: Setup = {}) {
  const clock = setup.clock ?? new HandClock();
  const inbox = setup.inbox ?? new MemoryInbox();
  const handled: IncomingMessage[] = [];
  const feedback: GivenFeedback[] = [];
  const lines: { level: string; event: string; [field: string]: unknown }[] = [];
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, event: string) => {
    lines.push({ level, event, ...fields });
  };
  const app: App = {
    async handle(message) {
      handled.push(message);
      return setup.handle ? setup.handle(message) : said(message.turnId, 'Dat mag.');
    },
    find: () => [citation],
    dossiers: noDossiers,
    signals: noSignals,
    async feedback(given) {
      feedback.push(given);
    },
    health: () => ({ documents: 12, articles: 340, store: 'pglite', model: null }),
    ...setup.app,
  };
  const server = createTeamsServer({
    app,
    config: configFor(loopback, setup.config),
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    inbox,
    places: noPlaces,
    administrators: async () => [],
    mask: (text) => text.replaceAll(/\d{9}/g, '[BSN]'),
    readPaper,
    writePaper: (blocks) => writeDocx(blocks, 'Advies'),

    writeTable: async () => new Uint8Array(),
    clock,
    ...setup.parts,
  });
  const port = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  let serial = 0;

  /** Posts an activity as Teams does; `token` replaces the right one, null leaves it out. */
  async function post(activity: unknown, token?: string | null): Promise<Response> {
    const bearer = token === undefined ? await loopback.token(clock.now()) : token;
    return fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
  }

  /** An activity as Teams sends it from a chat of two, with what the test changes. */
  function activity(change: Record<string, unknown> = {}): Record<string, unknown> {
    serial += 1;
    return {
      type: 'message',
      id: `activity-${serial}`,
      timestamp: `2026-03-02T09:00:00.${String(serial).padStart(3, '0')}Z`,
      channelId: 'msteams',
      serviceUrl: loopback.url,
      from: { id: '29:consulent', name: 'Sanne de Vries', aadObjectId: 'a-b-c' },
      recipient: { id: '28:keep', name: 'Vliegende Keep' },
      conversation: { id: 'a:gesprek', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      locale: 'nl-NL',
      text: 'Mag een pgb duurder zijn?',
      ...change,
    };
  }

  return { ...server, url, clock, inbox, handled, feedback, lines, post, activity };
}
export type RunningBot = Awaited<ReturnType<typeof startBot>>;
