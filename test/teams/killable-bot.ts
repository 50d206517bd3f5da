import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { systemClock } from '../../src/teams/clock.ts';
import type { InboxEntry } from '../../src/teams/inbox.ts';
import { createTeamsServer } from '../../src/teams/server.ts';
import { noDossiers } from './dossiers.ts';
import { tenantId } from './loopback.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { noPlaces, noSignals } from './no-signals.ts';
import { said } from './outcomes.ts';

/** A bot in a process of its own, with an inbox in a file, that answers only when it is told to. */
const [, , file = '', host = '', mode = ''] = process.argv;
const url = `http://${host}/`;

class FileInbox extends MemoryInbox {
  override async saveAcknowledged(entry: InboxEntry): Promise<boolean> {
    const isNew = await super.saveAcknowledged(entry);
    if (isNew) appendFileSync(file, `${JSON.stringify(entry)}\n`);
    return isNew;
  }
  override async done(key: string, sentId: string | null): Promise<void> {
    await super.done(key, sentId);
    appendFileSync(file, `${JSON.stringify({ done: key })}\n`);
  }
}

const inbox = new FileInbox();
const kept = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
for (const line of kept.map((text) => JSON.parse(text))) {
  const entry = inbox.entries.find(({ key }) => key === line.done);
  if (entry) entry.isDone = true;
  else inbox.entries.push({ ...line, receivedAt: new Date(line.receivedAt), isDone: false, sentId: null });
}

const server = createTeamsServer({
  app: {
    handle: (message) =>
      mode === 'silent' ? new Promise(() => undefined) : Promise.resolve(said(message.turnId, message.text)),
    find: () => [],
    feedback: async () => undefined,
    dossiers: noDossiers,
    signals: noSignals,
    health: () => ({ documents: 0, articles: 0, store: 'file', model: null }),
  },
  config: {
    host: '127.0.0.1',
    port: 0,
    appId: null,
    appSecret: null,
    loginTenant: tenantId,
    tenants: [],
    devMode: true,
    paperLinks: false,
    serviceHosts: [host],
    fileHosts: [],
    issuer: url,
    openIdMetadataUrl: `${url}openid`,
    loginAuthority: url,
  },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  inbox,
  places: noPlaces,
  administrators: async () => [],
  mask: (text) => text,
  readPaper: async () => ({ kind: 'unreadable', reason: 'unknown-format' }),
  writePaper: async () => new Uint8Array(),

  writeTable: async () => new Uint8Array(),
  clock: systemClock,
});
process.stdout.write(`${await server.listen()}\n`);
