import { describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';

async function keep(argv: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input: async () => input };
  return { status: await runKeep(argv, io), out, err };
}

describe('keep mask', () => {
  it('prints the masked text', async () => {
    expect(await keep(['mask', 'Bel 06-12345678,', 'bsn 123456782'])).toEqual({
      status: 0,
      out: ['Bel [telefoon 1], bsn [BSN 1]'],
      err: [],
    });
  });

  it('prints as JSON what stood where', async () => {
    const { out } = await keep(['mask', '--json', ' bel 06-12345678']);
    expect(JSON.parse(out.join('\n'))).toEqual({
      id: null,
      text: ' bel [telefoon 1]',
      entities: [{ type: 'telefoon', start: 5, end: 16, text: '06-12345678', replacement: '[telefoon 1]' }],
    });
  });

  it('masks a batch line by line, in order, and goes on after a line without a text', async () => {
    const lines = ['{"id":1,"text":"1234 AB"}', '{"id":"twee"}', '{"id":3,"text":""}'];
    const { status, out } = await keep(['mask', '--batch', '-'], lines.join('\n'));
    expect(status).toBe(1);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { id: 1, text: '[postcode 1]', entities: [{ type: 'postcode', start: 0, end: 7 }] },
      { id: 'twee', error: { code: 'arguments' } },
      { id: 3, text: '', entities: [] },
    ]);
  });

  it('reads the name of a file as text, and tells that it did', async () => {
    const { status, out, err } = await keep(['mask', 'package.json']);
    expect({ status, out }).toEqual({ status: 0, out: ['package.json'] });
    expect(err).toEqual([expect.stringContaining('package.json is ook een bestand')]);
  });

  it('asks for a text when there is none', async () => {
    expect(await keep(['mask'])).toMatchObject({ status: 2, out: [] });
  });
});
