import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';
import { writeDocx } from '../../src/documents/write-docx.ts';
import { pdfOf } from '../documents/made-files.ts';
import { wmoDecision, wmoReport, youthReport } from '../dossier/papers.ts';

/** A framework of its own, so that not every command has to learn all that comes with the program. */
const step = (code: string, feature: string) => `  - code: ${code}
    naam: Stap ${feature}
    vraag: Staat het er?
    aanwezig: Het staat er.
    onvolledig: Het staat er half.
    volledig: [[${feature}]]
    deel: [${feature}]
    aanvullen: {${feature}: Schrijf ${feature} op.}
`;
const framework = (law: string, letter: string) => `titel: Kader ${law}
versie: 3
wet: ${law}
stappen:
${step(`${letter}1`, 'hulpvraag')}${step(`${letter}7`, 'omvang')}criteria:
  - {code: 1, naam: Hulpvraag, vraag: Staat het er?, volgt: ${letter}1}
  - {code: 11, naam: Gesproken, vraag: Met wie?, regel: betrokkenen}
beschikking:
  - {code: B3, naam: Ingang, vraag: Vanaf wanneer?, bij-afwijzing: nee}
`;
const example = (feature: string, sentence: string) => `    - {kenmerken: [${feature}], zin: "${sentence}"}\n`;
const wishes = ['koken', 'fietsen', 'wassen', 'tuinieren'].map((one) =>
  example('hulpvraag', `Hij wil weer zelf kunnen ${one}.`),
);
const sizes = ['2 uur', '3 uur', 'vier uur', '5 uur'].map((one) => example('omvang', `Het is ${one} per week.`));
const nothing = ['flat', 'huis', 'boot', 'kamer'].map((one) => example('', `Hij woont in een ${one}.`));
const files: Readonly<Record<string, string>> = {
  'kennis/toetsingskaders/wmo.yaml': framework('wmo', 'W'),
  'kennis/toetsingskaders/jeugdwet.yaml': framework('jeugdwet', 'J'),
  'kennis/toetsingskaders/kenmerken.yaml': 'hulpvraag: zegt wat hij wil\nomvang: zegt hoeveel\n',
  'kennis/toetsingskaders/woordgroepen.yaml': '{}\n',
  'kennis/toetsingskaders/voorbeelden/los.yaml': `- soort: gespreksverslag\n  zinnen:\n${[...wishes, ...sizes, ...nothing].join('')}`,
  'verslag.txt': wmoReport,
  'besluit.txt': wmoDecision,
  'jeugd.txt': youthReport('Jorrit is niet zelf gesproken, omdat hij die week in het ziekenhuis lag.'),
  'scan.pdf': '%PDF-1.7 niets',
};

const dir = mkdtempSync(join(tmpdir(), 'dossier-'));
for (const [name, content] of Object.entries(files)) {
  mkdirSync(join(dir, name, '..'), { recursive: true });
  writeFileSync(join(dir, name), content);
}
writeFileSync(
  join(dir, 'verslag.docx'),
  await writeDocx([{ kind: 'paragraph', text: wmoReport.replaceAll(/\s+/g, ' ') }], ''),
);
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const at = (...names: readonly string[]): string[] => names.map((name) => join(dir, name));

async function keep(argv: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input: async () => input };
  return { status: await runKeep(['dossier', '--knowledge', join(dir, 'kennis'), ...argv], io), out, err };
}
const json = async (argv: readonly string[]) => {
  const { status, out } = await keep(['--json', ...argv]);
  return { status, found: JSON.parse(out.join('\n')) };
};
const batch = async (...lines: readonly object[]) => {
  const { status, out, err } = await keep(['--batch', '-'], lines.map((line) => JSON.stringify(line)).join('\n'));
  return { status, err, found: out.map((line) => JSON.parse(line)) };
};

describe('keep dossier', () => {
  it('prints what every paper is, each step with its evidence, and that it is advice', async () => {
    const { status, out, err } = await keep(at('verslag.txt', 'besluit.txt'));
    const text = out.join('\n');
    expect({ status, err }).toEqual({ status: 0, err: [] });
    expect(out.slice(0, 3)).toEqual(['verslag.txt: gespreksverslag', 'besluit.txt: beschikking', 'Kader wmo (3)']);
    expect(text).toMatch(/\[x\] W1 Stap hulpvraag: aanwezig\n\s+Gevonden: hulpvraag\.\n\s+“[^”]+” \(verslag\.txt\)/);
    expect(text).toContain('[x] B3 Ingang');
    expect(text).toContain('De beschikking volgt het verslag.');
    expect(text).toMatch(/Termijnen\n {2}\S/);
    expect(out.at(-1)).toMatch(/advies over de volledigheid.*geen oordeel over een recht op hulp/);
  });

  it('tells which pages it could not read, in words and as JSON', async () => {
    const line = (text: string) => [{ text, x: 60, y: 100 }];
    const pdf = pdfOf([line('Gespreksverslag Wmo'), [], line('Hij wil weer zelf kunnen koken.'), [], [], []]);
    writeFileSync(join(dir, 'scan-erin.pdf'), pdf);
    const said = 'pagina 2 en 4 tot en met 6 van scan-erin.pdf zijn plaatjes (of leeg): niet gelezen.';
    expect((await keep(at('scan-erin.pdf'))).out).toContain(`Let op: ${said}`);
    const { found } = await json(at('scan-erin.pdf', 'verslag.txt'));
    expect(found.notices).toContainEqual({ code: 'pages-without-text', text: said });
  });

  it('asks for what is missing', async () => {
    writeFileSync(join(dir, 'kaal.txt'), 'Gespreksverslag Wmo\n\nHij woont in een flat.');
    const { out } = await keep(at('kaal.txt'));
    expect(out.join('\n')).toMatch(
      /\[ \] W7 Stap omvang: ontbreekt\n\s+Nergens gevonden in het document\.\n\s+→ Schrijf omvang op\./,
    );
  });

  it('says of a child whether it was spoken to', async () => {
    const { out } = await keep(at('jeugd.txt'));
    expect(out).toContain('Het kind is niet gesproken; de reden staat erbij.');
  });

  it('prints as JSON all that scripts rely on', async () => {
    const { status, found } = await json(at('verslag.txt', 'besluit.txt'));
    expect(status).toBe(0);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(
        'id law documents steps criteria elements consistency childHeard terms overall notices ms'.split(' '),
      ),
    );
    expect(found).toMatchObject({
      id: null,
      law: 'wmo',
      documents: [
        { file: 'verslag.txt', type: 'gespreksverslag', law: 'wmo', pages: null },
        { file: 'besluit.txt', type: 'beschikking', law: 'wmo', pages: null },
      ],
      steps: {
        W1: {
          status: 'aanwezig',
          document: 'verslag.txt',
          why: expect.any(String),
          searched: ['verslag.txt', 'besluit.txt'],
        },
        W7: { status: 'aanwezig' },
      },
      criteria: { 1: { score: 'voldoende', why: expect.any(String) }, 11: { score: 'voldoende' } },
      elements: { B3: { present: true, quote: expect.stringContaining('1 juni 2026'), why: expect.any(String) } },
      consistency: { agrees: true, findings: [] },
      childHeard: null,
      overall: 'voldoende',
      notices: [],
      ms: expect.any(Number),
    });
    expect(wmoReport).toContain(found.steps.W1.quote);
    for (const term of found.terms)
      expect(term).toMatchObject({
        name: expect.any(String),
        rule: expect.any(String),
        status: expect.stringMatching(/^(op tijd|verloopt|te laat|onbekend)$/),
      });
    expect(found.terms.length).toBeGreaterThan(0);
  });

  it('reads Word files', async () => {
    const { found } = await json(at('verslag.docx'));
    expect(found).toMatchObject({ documents: [{ file: 'verslag.docx', type: 'gespreksverslag' }], elements: null });
  });

  it('looks at terms on the day it is given', async () => {
    const objectionOn = async (day: string) => {
      const { found } = await json(['--date', day, ...at('verslag.txt', 'besluit.txt')]);
      return found.terms.find((one: { readonly name: string }) => one.name === 'Bezwaar')?.status;
    };
    const [early, late] = [await objectionOn('2026-05-02'), await objectionOn('2026-12-01')];
    expect(early).toBeDefined();
    expect(early).not.toBe(late);
  });

  it('takes the law it is given', async () => {
    const { found } = await json(['--law', 'jeugdwet', ...at('verslag.txt')]);
    expect(found).toMatchObject({ law: 'jeugdwet', steps: { J1: expect.any(Object) } });
  });

  it('names a file that is missing or unreadable, goes on with the rest, and says so in its exit status', async () => {
    const { status, found } = await json(at('weg.txt', 'verslag.txt', 'scan.pdf'));
    expect(status).toBe(1);
    expect(found.documents).toMatchObject([
      { file: 'verslag.txt' },
      { file: 'weg.txt', type: 'overig', error: expect.stringContaining('is er niet') },
      { file: 'scan.pdf', type: 'overig', error: expect.any(String) },
    ]);
    expect(found.notices.map((one: { readonly code: string }) => one.code)).toEqual(['unreadable', 'unreadable']);
    expect(found.steps.W1.status).toBe('aanwezig');
  });

  it('does nothing when no file can be read', async () => {
    expect(await keep(at('weg.txt'))).toMatchObject({ status: 1, out: [], err: [expect.stringContaining('weg.txt')] });
  });

  it.each([
    ['no file', [], 'ten minste één bestand'],
    ['a law that is none', ['--law', 'wlz', 'x.txt'], 'wmo, jeugdwet'],
    ['a framework that is not there', ['--framework', 'straat', 'x.txt'], 'jeugdwet, wmo'],
    ['a day that does not exist', ['--date', '2026-02-30', 'x.txt'], '--date'],
    ['an unknown option', ['--wet', 'wmo', 'x.txt'], '--wet'],
    ['a batch that is not there', ['--batch', 'weg.jsonl'], 'weg.jsonl'],
  ])('says what is wrong with its arguments: %s', async (_, argv, said) => {
    expect(await keep(argv)).toMatchObject({ status: 2, out: [], err: [expect.stringContaining(said)] });
  });
});

describe('keep dossier --batch', () => {
  it('says in Dutch what has the wrong shape', async () => {
    const { found } = await batch(
      { files: [3] },
      { files: at('verslag.txt'), framework: 3 },
      { files: at('verslag.txt'), date: 3 },
      { files: at('verslag.txt'), dates: 'gisteren' },
      { files: at('verslag.txt'), dates: { melding: 3 } },
    );
    const told = found.map((one: { readonly error: { readonly message: string } }) => one.error.message);
    expect(told).toEqual([
      expect.stringContaining('“files” moet'),
      expect.stringContaining('“framework” moet'),
      expect.stringContaining('JJJJ-MM-DD'),
      expect.stringContaining('“dates” moet'),
      expect.stringContaining('JJJJ-MM-DD'),
    ]);
  });

  it('checks each line in order with the id it was given, and goes on after a bad one', async () => {
    const { status, err, found } = await batch(
      { id: 1, files: at('verslag.txt', 'besluit.txt') },
      { id: 'leeg', files: [] },
      { id: 'geen' },
      { id: 'wet', files: at('verslag.txt'), law: 'wlz' },
      { id: 'weg', files: at('weg.txt') },
      { id: 'kind', files: at('jeugd.txt') },
    );
    expect(status).toBe(1);
    expect(err).toEqual([]);
    expect(found).toMatchObject([
      { id: 1, law: 'wmo', steps: { W1: { status: 'aanwezig' } }, elements: { B3: { present: true } } },
      { id: 'leeg', error: { code: 'arguments', message: expect.stringContaining('bestand') } },
      { id: 'geen', error: { code: 'arguments' } },
      { id: 'wet', error: { code: 'arguments', message: expect.stringContaining('wmo, jeugdwet') } },
      { id: 'weg', error: { code: 'documents', message: expect.stringContaining('weg.txt') } },
      {
        id: 'kind',
        law: 'jeugdwet',
        childHeard: false,
        childNotHeardReason: { document: 'jeugd.txt' },
        elements: null,
      },
    ]);
  });

  it('succeeds when every line does, and lets a line overrule the law of the command', async () => {
    const line = { files: at('verslag.txt') };
    const { status, found } = await batch({ id: 'a', ...line }, { id: 'b', ...line, law: 'jeugdwet' });
    expect(status).toBe(0);
    expect(found.map((one) => [one.id, one.law])).toEqual([
      ['a', 'wmo'],
      ['b', 'jeugdwet'],
    ]);
  });

  it('counts from the days it is given', async () => {
    const files = at('verslag.txt', 'besluit.txt');
    const { found } = await batch(
      { id: 'a', files },
      { id: 'b', files, dates: { melding: '2026-01-05' } },
      { id: 'c', files, dates: { melding: '5 januari' } },
    );
    const due = (one: { readonly terms: readonly { readonly name: string; readonly due: string }[] }) =>
      one.terms.find(({ name }) => name === 'Onderzoek')?.due;
    expect(due(found[0])).toBe('2026-05-11');
    expect(due(found[1])).toBe('2026-02-16');
    expect(found[2]).toMatchObject({ id: 'c', error: { code: 'arguments', message: expect.any(String) } });
  });
});
