import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/command.ts';
import { runKeep } from '../../src/cli/run-keep.ts';
import { fixturePath } from '../knowledge/read/fixture.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function keep(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = { out: (line) => out.push(line), err: (line) => err.push(line), input: async () => '' };
  const status = await runKeep(argv, io);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('keep', () => {
  it('explains itself in Dutch', async () => {
    expect(await keep('--help')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Gebruik: keep') });
    expect(await keep('import', '--help')).toMatchObject({ status: 0, out: expect.stringContaining('--valid-from') });
  });

  it.each([
    [[], /Gebruik: keep/],
    [['vlieg'], /Onbekende opdracht: vlieg/],
    [['import', '--into'], /Achter --into ontbreekt/],
    [['import', '--into', '--json'], /Achter --into ontbreekt/],
    [['import', 'x', '--naar', 'y'], /Onbekende optie bij keep import: --naar/],
    [['import', 'x', '--json=ja', '--into', 'y'], /Achter --json hoort geen waarde/],
    [['import', 'x', '--batch', '-', '--into', 'y'], /kent geen --batch/],
    [['import', 'x'], /--into/],
    [['import', '--into', 'y'], /ten minste één bestand/],
    [['import', 'x', '--into', 'y', '--law', 'pw'], /--law moet een van/],
    [['import', 'x', '--into', 'y', '--kind', 'gedicht'], /--kind moet een van/],
    [['import', 'x', '--into', 'y', '--valid-from', '2026-02-30'], /--valid-from moet een bestaande dag/],
    [['import', 'x', '--into', 'y', '--valid-from', '2026-01-02', '--valid-until', '2026-01-01'], /vóór --valid-from/],
  ])('answers wrong arguments %j with status 2 on standard error only', async (argv, message) => {
    expect(await keep(...argv)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
  });

  it('imports several files with the same flags, and goes on after one that fails', async () => {
    const argv = [fixturePath('wet.txt'), fixturePath('bom.xml'), fixturePath('protocol.txt')];
    const result = await keep(
      'import',
      ...argv,
      '--into',
      dir,
      '--kind',
      'protocol',
      '--valid-from',
      '2026-01-01',
      '--json',
    );
    expect(result.status).toBe(1);
    expect(result.err).toContain('bom.xml');
    const printed: unknown = JSON.parse(result.out);
    expect(printed).toEqual({
      documents: [
        {
          file: fixturePath('wet.txt'),
          slug: 'buurthulpwet',
          title: 'Buurthulpwet',
          kind: 'protocol',
          law: 'beide',
          gemeente: null,
          validFrom: '2026-01-01',
          validUntil: null,
          articles: 4,
          paragraphs: 4,
          warnings: [],
        },
        expect.objectContaining({ slug: 'protocol-burenhulp-na-verwijzing', articles: 2, paragraphs: 2 }),
      ],
      errors: [{ file: fixturePath('bom.xml'), code: 'import', message: expect.stringContaining('DOCTYPE') }],
    });
  });

  it('prints readable Dutch without --json', async () => {
    const result = await keep('import', fixturePath('wet.xml'), '--into', dir);
    expect(result).toMatchObject({ status: 0, err: '' });
    expect(result.out).toContain('Buurthulpwet → wet/buurthulpwet/2025-07-01.md, 5 artikelen of onderdelen, 2 leden');
    expect(result.out).toContain('let op, slot:');
  });

  it('runs as a program from any folder, also when the reader of its output goes away', () => {
    const bin = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));
    const run = spawnSync(
      process.execPath,
      [bin, 'import', fixturePath('wet.xml'), '--into', dir, '--no-questions', '--json'],
      {
        cwd: tmpdir(),
        encoding: 'utf8',
      },
    );
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ documents: [{ slug: 'buurthulpwet', articles: 5, paragraphs: 2 }] });
    writeFileSync(join(dir, 'stop.sh'), `"${process.execPath}" "${bin}" --help | true`);
    expect(spawnSync('sh', [join(dir, 'stop.sh')], { encoding: 'utf8' }).stderr).toBe('');
  });
});
