import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createReaderPool, defaultLimits, type PoolLimits, type ReaderPool } from '../../src/documents/reader-pool.ts';

const script = fileURLToPath(new URL('./scripted-process.mjs', import.meta.url));
/** Longer than anything here takes on a busy machine: what must be killed is killed for another reason. */
const patient = { script, timeoutMs: 50_000 };
const pools: ReaderPool[] = [];
const openPool = (limits: Partial<PoolLimits> = {}): ReaderPool => {
  const pool = createReaderPool({ ...defaultLimits, ...patient, ...limits });
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const ask = (pool: ReaderPool, word: string) => pool.read('plain', new Uint8Array(Buffer.from(word)));
/** The text of what was read, which is the number of the process that read it unless the document says otherwise. */
const textOf = async (pool: ReaderPool, word: string): Promise<string> => {
  const outcome = await ask(pool, word);
  const [block] = outcome.kind === 'read' ? outcome.blocks : [];
  return block?.kind === 'paragraph' ? block.text : JSON.stringify(outcome);
};
const lives = (pid: string | number): boolean => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};

describe('a pool of readers', () => {
  it('lets one process read one document after another', async () => {
    const pool = openPool();
    const first = await textOf(pool, 'wie');
    expect(await textOf(pool, 'wie')).toBe(first);
    expect(Number(first)).not.toBe(process.pid);
  });

  it.each([
    ['spin', { timeoutMs: 200 }, 'too-slow'],
    ['wait', { timeoutMs: 200 }, 'too-slow'],
    ['grow', { residentMb: 200 }, 'too-much-memory'],
    ['heap', { heapMb: 32, residentMb: 2000 }, 'too-much-memory'],
    ['crash', {}, 'damaged'],
    ['refuse', {}, 'damaged'],
  ])('ends a process that does "%s", and reads the next document in a fresh one', async (word, limits, reason) => {
    const pool = openPool(limits);
    const before = await textOf(pool, 'wie');
    expect(await ask(pool, word)).toEqual({ kind: 'unreadable', reason });
    expect(lives(before)).toBe(false);
    const after = await textOf(pool, 'wie');
    expect(Number(after)).toBeGreaterThan(0);
    expect(after).not.toBe(before);
  });

  it('takes a fresh process after one that holds much memory, and after so many documents', async () => {
    const pool = openPool({ readsPerChild: 2 });
    const [first, second, third] = [await textOf(pool, 'wie'), await textOf(pool, 'wie'), await textOf(pool, 'wie')];
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    await ask(pool, 'large');
    expect(lives(third)).toBe(false);
  });

  it('hands a process nothing of our environment but where programs are', async () => {
    expect(['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'PATH']).toEqual(
      expect.arrayContaining((await textOf(openPool(), 'environment')).split(',')),
    );
  });

  it('reads two documents at a time and lets the others wait, in order', async () => {
    const pool = openPool();
    const pids = await Promise.all(Array.from({ length: 12 }, () => textOf(pool, 'wie')));
    expect(new Set(pids).size).toBeLessThanOrEqual(2);
  });

  it('refuses a document when too many wait', async () => {
    const pool = openPool({ children: 1, waiting: 2 });
    const waiting = [ask(pool, 'wie'), ask(pool, 'wie'), ask(pool, 'wie')];
    await expect(ask(pool, 'wie')).rejects.toMatchObject({ code: 'documents' });
    expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
    expect(await ask(pool, 'wie')).toMatchObject({ kind: 'read' });
  });

  it('says so when no process can be started, and does not lose its place', async () => {
    const pool = openPool({ children: 1, residentMb: 1 });
    await expect(ask(pool, 'wie')).rejects.toMatchObject({ code: 'documents' });
    await expect(ask(pool, 'wie')).rejects.toMatchObject({ code: 'documents' });
  });

  it('leaves no process behind when it closes, and refuses what still waits', async () => {
    const pool = openPool({ children: 1 });
    const pid = await textOf(pool, 'wie');
    const [busy, queued] = [ask(pool, 'spin'), ask(pool, 'wie')];
    // The first has its turn now.
    await new Promise(setImmediate);
    const refused = expect(queued).rejects.toMatchObject({ code: 'documents' });
    await pool.close();
    await refused;
    expect(await busy).toMatchObject({ kind: 'unreadable' });
    expect(lives(pid)).toBe(false);
    await expect(ask(pool, 'wie')).rejects.toMatchObject({ code: 'documents' });
  });

  it('ends a process without work after a while', async () => {
    const pool = openPool({ idleMs: 1 });
    const pid = await textOf(pool, 'wie');
    await expect.poll(() => lives(pid), { timeout: 50_000 }).toBe(false);
  });
});

describe('a program that reads', () => {
  const start = (word: string) => {
    const path = fileURLToPath(new URL('./reading-process.ts', import.meta.url));
    return spawn(process.execPath, ['--import', 'tsx', path, word], { stdio: ['ignore', 'pipe', 'inherit'] });
  };

  it('ends by itself while its readers rest, and they end with it', async () => {
    const program = start('rest');
    const [pid] = await once(program.stdout, 'data');
    expect(await once(program, 'exit')).toEqual([0, null]);
    await expect.poll(() => lives(String(pid)), { timeout: 50_000 }).toBe(false);
  });

  it('hears of a document that cannot be read, also when it has nothing else to do', async () => {
    const program = start('refuse');
    const said: unknown[] = [];
    program.stdout.on('data', (part) => said.push(String(part)));
    expect(await once(program, 'close')).toEqual([0, null]);
    expect(said.join('')).toMatch(/ unreadable$/);
  });

  it('takes a reader that never comes to rest with it when it is killed', async () => {
    const program = start('spin');
    const [pid] = await once(program.stdout, 'data');
    expect(lives(String(pid))).toBe(true);
    program.kill('SIGKILL');
    await once(program, 'exit');
    await expect.poll(() => lives(String(pid)), { timeout: 50_000 }).toBe(false);
  });
});
