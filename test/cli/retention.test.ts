import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';
import { openStore } from '../../src/store/open-store.ts';
import { engines } from '../store/engines.ts';
import { send, signal } from '../store/made-signals.ts';

async function keep(argv: readonly string[], environment: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input: async () => '' };
  const status = await runKeep(['retention', ...argv], io, environment);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('keep retention', () => {
  const [pglite] = engines();
  let DATA_DIR = '';
  beforeAll(async () => {
    await pglite?.start();
    DATA_DIR = (await pglite?.newPlace())?.dataDir ?? '';
    const store = await openStore({ dataDir: DATA_DIR, now: () => new Date('2026-03-01T12:00:00Z') });
    const closedAt = new Date('2026-03-01T12:00:00Z');
    await send(store.signals, signal('S-2026-00001', { status: 'closed', closedAt }));
    await send(store.signals, signal('S-2026-00002', { status: 'withdrawn', closedAt }));
    await send(store.signals, signal('S-2026-00003'));
    await store.close();
  }, 60_000);
  afterAll(() => pglite?.stop());

  it('tells in numbers, and per status, what would go on a day, and no word of it; and deletes nothing', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { status, out, err } = await keep(['--date', '2028-03-02'], { DATA_DIR });
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(/proefronde.*2 maart 2028.*afgesloten: 1.*ingetrokken: 1.*niets verwijderd/s);
      expect(out).not.toMatch(/S-2026|Linde|\buur\b|Gebeld/);
    }
    const { out } = await keep(['--date', '2026-06-01', '--json'], { DATA_DIR });
    expect(JSON.parse(out)).toMatchObject({
      date: '2026-06-01',
      dryRun: true,
      signal: 1,
      signalsByStatus: { withdrawn: 1 },
    });
  });

  it('says when there is no database, and makes none; and what is wrong with a day', async () => {
    const none = await keep([], { DATA_DIR: `${DATA_DIR}-er-niet` });
    expect(none).toMatchObject({ status: 1, out: '', err: expect.stringContaining('geen database') });
    expect(await keep(['--date', 'gisteren'], { DATA_DIR })).toMatchObject({ status: 2, out: '' });
  });
});
