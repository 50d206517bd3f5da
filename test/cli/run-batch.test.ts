import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batchLines } from '../../src/cli/batch-lines.ts';
import type { Io } from '../../src/cli/command.ts';
import { type BatchLine, runBatch } from '../../src/cli/run-batch.ts';
import { Fault } from '../../src/shared/fault.ts';

function recording() {
  const out: unknown[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (line) => out.push(JSON.parse(line)),
    err: (line) => err.push(line),
    input: async () => '{"id":1}\n{"id":2}',
  };
  return { out, err, io };
}

describe('runBatch', () => {
  it('answers each line in order with the id it was given', async () => {
    const { out, io } = recording();
    const wait = (line: BatchLine) =>
      new Promise<object>((resolve) => setTimeout(() => resolve({ kind: `na ${line.id}` }), line.id === 'a' ? 20 : 0));
    expect(await runBatch(['{"id":"a","text":"x"}', '', '{"id":2,"text":"y"}'], wait, io)).toBe(0);
    expect(out).toEqual([
      { id: 'a', kind: 'na a' },
      { id: 2, kind: 'na 2' },
    ]);
  });

  it('prints an error object for a line that cannot be handled, and goes on', async () => {
    const { out, err, io } = recording();
    const handle = (line: BatchLine): object => {
      if (line.id === 1) throw new Fault('knowledge', 'Er is geen kennis.');
      if (line.id === 2) throw new TypeError('secret content');
      return { kind: 'goed' };
    };
    expect(await runBatch(['{"id":1}', '{"id":2}', 'geen json', '[1]', '{"id":3}'], handle, io)).toBe(1);
    expect(out).toEqual([
      { id: 1, error: { code: 'knowledge', message: 'Er is geen kennis.' } },
      { id: 2, error: { code: 'unexpected', message: expect.not.stringContaining('secret') } },
      { id: null, error: { code: 'arguments', message: 'Deze regel is geen JSON-object.' } },
      { id: null, error: { code: 'arguments', message: 'Deze regel is geen JSON-object.' } },
      { id: 3, kind: 'goed' },
    ]);
    expect(err).toHaveLength(1);
  });
});

describe('batchLines', () => {
  it('reads standard input for - and a file otherwise', async () => {
    const { io } = recording();
    expect(await batchLines('-', io)).toEqual(['{"id":1}', '{"id":2}']);
    const dir = await mkdtemp(join(tmpdir(), 'batch-'));
    writeFileSync(join(dir, 'x.jsonl'), '{"id":3}\n');
    expect(await batchLines(join(dir, 'x.jsonl'), io)).toEqual(['{"id":3}', '']);
    await rm(dir, { recursive: true });
    await expect(batchLines(join(dir, 'x.jsonl'), io)).rejects.toThrow('niet te lezen');
  });
});
