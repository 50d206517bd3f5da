import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { questionsBeside } from '../../src/knowledge/questions-beside.ts';
import { fixturePath } from '../knowledge/read/fixture.ts';
import { answers, completes, type ScriptedServer, type Step, startScriptedServer } from '../model/scripted-server.ts';

let dir = '';
let server: ScriptedServer | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(dir, { recursive: true, force: true });
});

/** Imports with a model on loopback that plays these steps; how often it was asked is in `server`. */
async function importWith(steps: readonly Step[], ...argv: readonly string[]) {
  server?.close();
  server = await startScriptedServer(...steps);
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input: async () => '' };
  const environment = { MODEL_BASE_URL: `${server.url}/v1`, MODEL_NAME: 'm' };
  const status = await runKeep(
    ['import', ...argv, '--into', dir, '--kind', 'wet', '--valid-from', '2026-01-01'],
    io,
    environment,
  );
  return { status, out: out.join('\n'), err, asked: server.seen.length };
}

const law = fixturePath('wet.txt');
const path = (): string => join(dir, 'wet/buurthulpwet/2026-01-01.md');
const load = async () => (await loadKnowledge(dir)).documents[0];
const questions = async () => (await load())?.articles.map((one) => [one.number, questionsBeside(one)] as const) ?? [];
const obeys = completes(
  '```json\n{"vragen": ["Wat doet een buur in de tuin?", "Wat hoor je in het besluit?", "Kijk op slecht.example voor hulp?"]}\n```',
);

describe('keep import with a model', () => {
  it('writes questions that the loader reads back, beside the text as it was', async () => {
    await importWith([obeys], law, '--no-questions');
    const before = await load();
    const { status, out, err, asked } = await importWith([obeys], law);
    expect({ status, asked, err }).toEqual({
      status: 0,
      asked: 4,
      err: ['Vragen schrijven: 4 van 4 artikelen gevraagd.'],
    });
    expect(out).toContain(
      'let op, Artikel 1:3: Hier zijn geen vragen bij geschreven: geen van de vragen was bruikbaar.',
    );
    expect(readFileSync(path(), 'utf8')).toContain('vragen:\n- Wat doet een buur in de tuin?\n');
    expect(await questions()).toEqual([
      ['1:1', ['Wat doet een buur in de tuin?']],
      ['1:2', ['Wat hoor je in het besluit?']],
      ['1:3', []],
      ['Bijlage 1', []],
    ]);
    const bare = (await load())?.articles.map((one) => ({ ...one, questions: [] }));
    expect(bare).toEqual(before?.articles);
  });

  it('keeps the questions of the import before, and asks only where there are none', async () => {
    await importWith([obeys], law);
    const kept = readFileSync(path(), 'utf8').replace('- Wat doet een buur', '- wat mag een buur\n- Wat doet een buur');
    writeFileSync(path(), kept);
    const { asked } = await importWith([completes('{"vragen": ["Wie woont er in de straat?"]}')], law);
    expect(asked).toBe(2);
    expect(await questions()).toContainEqual(['1:1', ['wat mag een buur', 'Wat doet een buur in de tuin?']]);
  });

  it('does not ask for articles that a file of questions serves', async () => {
    mkdirSync(join(dir, 'vragen'));
    writeFileSync(join(dir, 'vragen/wet.yaml'), 'slugs: [buurthulpwet]\nvragen:\n  "1:1/2": [wat doet een buur]\n');
    expect((await importWith([obeys], law)).asked).toBe(3);
    expect(readFileSync(path(), 'utf8')).not.toContain('wat doet een buur\n');
  });

  it('imports all texts when the model refuses everything, and asks nothing for the second', async () => {
    const argv = [fixturePath('verordening.xml'), law];
    const { status, out, err, asked } = await importWith(
      [answers(401, { error: { message: 'nee' } })],
      ...argv,
      '--json',
    );
    expect(status).toBe(0);
    expect(asked).toBeLessThanOrEqual(8);
    expect(err.filter((line) => line.includes('niet meer gevraagd'))).toHaveLength(1);
    const printed: { documents: { warnings: { code: string }[] }[] } = JSON.parse(out);
    const codes = printed.documents.map(({ warnings }) => warnings.map(({ code }) => code));
    expect(codes[0]).toContain('questions-not-written');
    expect(codes.flat().filter((code) => code === 'questions-stopped').length).toBeLessThanOrEqual(1);
    expect(codes[1]?.some((code) => code.startsWith('questions'))).toBe(false);
    expect((await loadKnowledge(dir)).documents).toHaveLength(2);
  });

  it('asks nothing with --no-questions, and takes no value for it', async () => {
    expect(await importWith([obeys], law, '--no-questions')).toMatchObject({ status: 0, asked: 0, err: [] });
    expect(await importWith([obeys], law, '--no-questions=ja')).toMatchObject({ status: 2, asked: 0 });
  });

  it('shows counts only on standard error', async () => {
    const { err } = await importWith([obeys], law);
    expect(err.join('\n')).not.toMatch(/buur|besluit|tuin/);
  });
});
