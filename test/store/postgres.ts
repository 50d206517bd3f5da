import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const installed = '/usr/lib/postgresql';

function programs(): string | undefined {
  if (!existsSync(installed)) return undefined;
  return readdirSync(installed)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(installed, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** PostgreSQL does not run as root: root lends it the user that its package made. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/** Why there is no PostgreSQL to test on; null when there is one: `TEST_DATABASE_URL`, or an installed one to start. */
export function whyNoPostgres(): string | null {
  if (process.env['TEST_DATABASE_URL'] || programs() !== undefined) return null;
  return `no TEST_DATABASE_URL and nothing in ${installed}`;
}

/** A server that tests may do anything with. */
export interface TestPostgres {
  /** Makes an empty database and gives its connection string. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

async function running(url: string, end: () => Promise<void>): Promise<TestPostgres> {
  const made: string[] = [];
  const administer = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await administer('select 1');
  return {
    newDatabase: async () => {
      const name = `keep_test_${process.pid}_${made.length}_${Date.now()}`;
      await administer(`create database ${name}`);
      made.push(name);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return own.href;
    },
    stop: async () => {
      for (const name of made) await administer(`drop database if exists ${name} with (force)`);
      await end();
    },
  };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped at its start, status ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A server of our own, which can be taken away and given back. */
export interface OwnPostgres extends TestPostgres {
  /** Ends it as a power switch would. */
  halt(): Promise<void>;
  resume(): Promise<void>;
}

/** Starts a throw-away server in a folder of its own, on a Unix socket there. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const bin = programs();
  if (bin === undefined) throw new Error(`No PostgreSQL: nothing in ${installed}.`);
  const user = owner();
  const folder = mkdtempSync(join(tmpdir(), 'keep-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const launch = async (): Promise<ChildProcess> => {
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'shared_buffers=16MB'],
      { ...user, cwd: folder, stdio: 'ignore' },
    );
    await untilReady(url, server);
    return server;
  };
  let server = await launch();
  process.once('exit', () => server.kill('SIGKILL'));
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  };
  const databases = await running(url, async () => {
    await end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    ...databases,
    halt: () => end('SIGQUIT'),
    resume: async () => {
      server = await launch();
    },
  };
}

/** Gives the server of `TEST_DATABASE_URL`, or starts one. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  return given ? running(given, async () => undefined) : startOwnPostgres();
}

/** Whether there is a PostgreSQL to start, also when another one is given. */
export const canStartPostgres = (): boolean => programs() !== undefined;
