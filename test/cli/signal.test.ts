import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';

async function keep(argv: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input: async () => input };
  return { status: await runKeep(argv, io), out, err };
}

const folder = mkdtempSync(join(tmpdir(), 'keep-signal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const register = file(
  'aanbieders.json',
  JSON.stringify([
    {
      name: 'Stichting Zilverpad',
      agb: '11223344',
      aliases: ['Zilverpad'],
      laws: ['jeugdwet'],
      arrangements: ['45A04', 'Gezinsbegeleiding'],
    },
  ]),
);

describe('keep signal', () => {
  it('reads a remark into a signal, with where it goes and what is missing', async () => {
    const { status, out, err } = await keep(['signal', '--json', 'Zorggroep De Linde komt weer maar 2 van de 4 uur']);
    expect({ status, err }).toEqual({ status: 0, err: [] });
    expect(JSON.parse(out.join('\n'))).toEqual({
      id: null,
      provider: 'Zorggroep De Linde',
      doubtful: [],
      category: 'onderlevering',
      seriousness: 'ordinary',
      route: 'contractmanagement',
      alsoTo: [],
      law: 'wmo',
      arrangement: null,
      hoursIndicated: 4,
      hoursDelivered: 2,
      caseNumber: null,
      when: null,
      urgent: false,
      missing: ['wanneer', 'arrangement'],
      facts: 'Zorggroep De Linde komt weer maar 2 van de 4 uur',
      opinion: '',
      cancelled: false,
      rule: 'al het andere',
      hiddenRules: [],
      isConfidential: false,
      normWorkingDays: 5,
      advice: null,
    });
  });

  it('prints it in readable Dutch without --json', async () => {
    const { out } = await keep([
      'signal',
      'Lindenhof komt sinds mei maar anderhalf uur, mw Jansen heeft 3 uur HH basis toegekend',
    ]);
    expect(out).toEqual(
      expect.arrayContaining([
        'aanbieder:     Lindenhof Thuishulp',
        'arrangement:   HH basis',
        'toegekend:     3 uur per week',
        'geleverd:      1,5 uur per week',
        'gaat naar:     contractmanagement (regel “al het andere”)',
      ]),
    );
    expect(out.join()).not.toContain('Jansen');
  });

  it('says what to do at once when somebody is in danger, and files nothing', async () => {
    const text = 'Meneer ligt op de grond en reageert niet, de hulp van Helderhuis is weggegaan';
    const { status, out } = await keep(['signal', text]);
    expect(status).toBe(0);
    expect(out[0]).toContain('DIRECT HANDELEN');
    expect(out.join('\n')).toMatch(/112[\s\S]*Veilig Thuis[\s\S]*meldcode/);
    expect(out.join('\n')).not.toContain('contractmanagement');
    const { out: json } = await keep(['signal', '--json', text]);
    expect(JSON.parse(json.join('\n'))).toMatchObject({
      urgent: true,
      route: 'direct-handelen',
      category: 'veiligheid',
    });
  });

  it('takes the register of a file, and a conversation in which pieces come in any order and are corrected', async () => {
    const messages = [
      { from: 'melder', text: 'zilverpadt komt te weinig, 45a04' },
      { from: 'bot', text: 'Hoeveel uur is toegekend en geleverd?' },
      { from: 'melder', text: '6 uur per week toegekend, er komt 4 uur' },
      { from: 'Keep', text: 'Sinds wanneer?' },
      { from: 'melder', text: 'sinds mei. nee, 3 in plaats van 4' },
    ];
    const { status, out } = await keep(
      ['signal', '--providers', register, '--batch', '-'],
      JSON.stringify({ id: 'a', messages }),
    );
    expect(status).toBe(0);
    expect(JSON.parse(out.join())).toMatchObject({
      id: 'a',
      provider: 'Stichting Zilverpad',
      category: 'onderlevering',
      law: 'jeugdwet',
      arrangement: '45A04',
      hoursIndicated: 6,
      hoursDelivered: 3,
      missing: [],
      cancelled: false,
    });
  });

  it('goes on after a line of a batch that cannot be read, in Dutch', async () => {
    const lines = [
      '{"id":1,"text":"Kompas komt niet"}',
      '{"id":2}',
      '{"id":3,"messages":"hallo"}',
      '{"id":4,"messages":[]}',
      '{"id":5,"messages":[{"text":"hallo"}]}',
      '{"id":6,"text":7}',
      'geen json',
      '{"id":8,"text":"laat maar"}',
    ];
    const { status, out, err } = await keep(['signal', '--batch', '-'], lines.join('\n'));
    expect({ status, err }).toEqual({ status: 1, err: [] });
    const found = out.map((line) => JSON.parse(line));
    expect(found.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      [1, null],
      [2, 'arguments'],
      [3, 'arguments'],
      [4, 'arguments'],
      [5, 'arguments'],
      [6, 'arguments'],
      [null, 'arguments'],
      [8, null],
    ]);
    expect(found[2].error.message).toBe('messages is een lijst van { "from", "text" }.');
    expect(found[4].error.message).toContain('"from" is "melder" of "bot"');
  });

  it('tells what is wrong with its arguments', async () => {
    expect(await keep(['signal'])).toMatchObject({ status: 2, out: [] });
    expect((await keep(['signal', ' '])).err.join()).toContain('Geef een opmerking over een aanbieder');
    const gone = await keep(['signal', '--providers', join(folder, 'weg.json'), 'Kompas komt niet']);
    expect(gone.status).toBe(1);
    expect(gone.err.join()).toContain('weg.json: dit bestand is niet te lezen');
    const wrong = file('fout.json', '[{"name":"Een","agb":"123"}]');
    const { status, err } = await keep(['signal', '--providers', wrong, 'Kompas komt niet']);
    expect(status).toBe(1);
    expect(err.join()).toContain('aanbieder 1, sleutel "agb": heeft acht cijfers');
  });
});
