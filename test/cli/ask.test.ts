import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import type { Io } from '../../src/cli/command.ts';
import { runKeep } from '../../src/cli/run-keep.ts';
import { isIsoDate } from '../../src/shared/iso-date.ts';
import { text } from '../knowledge/small-knowledge.ts';

const question = 'binnen welke termijn moet het college het onderzoek naar de hulpvraag doen na een melding';
const body = `### Artikel 1 Onderzoek naar de hulpvraag
vragen:
- ${question}
1. Het college voert het onderzoek naar de hulpvraag uit binnen zes weken na de melding.
### Artikel 2 Verslag
1. Het verslag gaat naar de inwoner.
${['Vervoer', 'Tarieven', 'Klachten', 'Toezicht', 'Wonen', 'Dagbesteding'].map((title, i) => `### Artikel ${i + 3} ${title}\n1. ${title} staat in de bijlage van deze regels.`).join('\n')}`;
const files = {
  ...text('verordening/buurt/2024-01-01', {
    title: 'Verordening buurt',
    validUntil: '2025-12-31',
    body: body.replace('zes', 'vier'),
  }),
  ...text('verordening/buurt/2026-01-01', { title: 'Verordening buurt', body }),
  ...text('verordening/gezinnen/2026-01-01', { title: 'Regels voor gezinnen', law: 'jeugdwet', body }),
  'begrippen.yaml': '[]',
  'bedoelingen.yaml': `- bedoeling: beleidsvraag
  voorbeelden: [binnen welke termijn moet het college het onderzoek doen, hoe lang duurt het verslag, wie krijgt het verslag, wie krijgt het plan, welke kleur heeft het plan, welke kleur heeft het verslag]
- bedoeling: beslissing
  voorbeelden: [heeft mevrouw recht op hulp, heeft mevrouw recht op vervoer, heeft meneer recht op hulp]
`,
};

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ask-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function keep(argv: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = { out: (line) => out.push(line), err: (line) => err.push(line), input: async () => input };
  const status = await runKeep(argv, io);
  return { status, out, err: err.join('\n') };
}
const askBatch = (...lines: readonly (object | string)[]) =>
  keep(
    ['ask', '--batch', '-', '--knowledge', dir],
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );

const day = z.string().refine(isIsoDate);
const place = z.object({
  slug: z.string(),
  title: z.string(),
  sourceKind: z.string(),
  article: z.string(),
  paragraph: z.string().nullable(),
  validFrom: day,
  validUntil: day.nullable(),
  url: z.string().nullable(),
});
/** What the command promises to scripts. */
const promised = z.object({
  id: z.unknown(),
  kind: z.enum(['answered', 'not-found', 'clarify', 'out-of-scope']),
  text: z.string().min(1),
  citations: z.array(place.extend({ quote: z.string().min(1) })),
  candidates: z.array(place).max(10),
  notices: z.array(z.object({ code: z.string(), text: z.string() })),
  law: z.enum(['wmo', 'jeugdwet']).nullable(),
  date: day,
  ms: z.number().min(0),
});
const answers = (out: readonly string[]) => out.map((line) => promised.parse(JSON.parse(line)));

describe('keep ask', () => {
  it('prints an answer with every promised field', async () => {
    const { status, out, err } = await keep([
      'ask',
      question,
      '--law',
      'wmo',
      '--date',
      '2025-06-01',
      '--json',
      '--knowledge',
      dir,
    ]);
    expect([status, err]).toEqual([0, '']);
    const answer = promised.parse(JSON.parse(out.join('\n')));
    expect(answer).toMatchObject({
      kind: 'answered',
      law: 'wmo',
      date: '2025-06-01',
      citations: [
        { slug: 'buurt', article: '1', paragraph: '1', validFrom: '2024-01-01', validUntil: '2025-12-31', url: null },
      ],
    });
    expect(answer.candidates[0]).not.toHaveProperty('quote');
  });

  it('prints readable Dutch without --json, notices included', async () => {
    const { status, out } = await keep(['ask', `${question} wmo`, '--date', '2026-05-01', '--knowledge', dir]);
    expect(status).toBe(0);
    expect(out.join('\n')).toMatch(/Artikel 1, lid 1[\s\S]*“.*binnen zes weken[\s\S]*Let op: /);
    expect(() => JSON.parse(out.join('\n'))).toThrow();
  });

  it.each([
    [['ask'], /Stel een vraag/],
    [['ask', '   '], /Stel een vraag/],
    [['ask', 'x', '--law', 'awb'], /--law moet een van deze woorden zijn: wmo, jeugdwet/],
    [['ask', 'x', '--date', '2026-02-30'], /--date moet een bestaande dag zijn/],
    [['ask', '--batch', '/nergens.jsonl'], /\/nergens\.jsonl is niet te lezen/],
  ])('answers wrong arguments %j with status 2', async (argv, message) => {
    expect(await keep([...argv, '--knowledge', dir])).toMatchObject({
      status: 2,
      out: [],
      err: expect.stringMatching(message),
    });
  });

  it('says which folder is missing, with status 1', async () => {
    expect(await keep(['ask', 'x', '--knowledge', join(dir, 'weg')])).toMatchObject({
      status: 1,
      out: [],
      err: expect.stringContaining('weg'),
    });
  });
});

describe('keep ask --batch', () => {
  it('answers every kind of outcome, each with its id and in order', async () => {
    const { status, out, err } = await askBatch(
      { id: 'z', question: `${question} wmo` },
      { id: 2, question },
      '',
      { id: null, question: 'welke kleur heeft de voordeur' },
      { id: 'nee', question: 'heeft mevrouw recht op hulp' },
      { question: `${question} jeugd`, date: null, law: null, previous: null },
    );
    expect([status, err]).toEqual([0, '']);
    expect(answers(out).map((one) => [one.id, one.kind])).toEqual([
      ['z', 'answered'],
      [2, 'clarify'],
      [null, 'not-found'],
      ['nee', 'out-of-scope'],
      [null, 'answered'],
    ]);
  });

  it('takes the questions before as a text or as a list', async () => {
    const { out } = await askBatch(
      { id: 1, question: 'en voor jeugd?', previous: `${question} wmo` },
      { id: 2, question: 'en voor jeugd?', previous: ['wie krijgt het verslag', `${question} wmo`] },
      { id: 3, question: 'en voor jeugd?' },
    );
    const [one, two, alone] = answers(out);
    const followed = { kind: 'answered', law: 'jeugdwet', citations: [{ slug: 'gezinnen', article: '1' }] };
    expect([one, two]).toMatchObject([followed, followed]);
    expect(alone?.kind).toBe('not-found');
  });

  it('takes law and date per line, before those of the command', async () => {
    const input = [
      { id: 1, question },
      { id: 2, question, law: 'jeugdwet', date: '2026-06-01' },
    ];
    const { out } = await keep(
      ['ask', '--batch', '-', '--law', 'wmo', '--date', '2025-06-01', '--knowledge', dir],
      input.map((one) => JSON.stringify(one)).join('\n'),
    );
    expect(answers(out).map((one) => [one.law, one.date])).toEqual([
      ['wmo', '2025-06-01'],
      ['jeugdwet', '2026-06-01'],
    ]);
  });

  it('prints an error for each line it cannot handle, goes on, and ends with status 1', async () => {
    const wrong = [
      { law: 'awb' },
      { law: 'WMO' },
      { date: '2026-02-30' },
      { date: '1 mei 2026' },
      { question: undefined },
      { question: ' ' },
      { question: 5 },
      { previous: [1] },
    ];
    const lines = wrong.map((one, at) => ({ id: at, question, ...one }));
    const { status, out } = await askBatch(...lines, 'geen json', '[1]', { id: 'goed', question: `${question} wmo` });
    expect(status).toBe(1);
    const failed = (id: unknown, message: RegExp) => ({
      id,
      error: { code: 'arguments', message: expect.stringMatching(message) },
    });
    const printed = out.map((line): unknown => JSON.parse(line));
    expect(printed.slice(0, -1)).toEqual([
      failed(0, /law/),
      failed(1, /law/),
      failed(2, /date/),
      failed(3, /date/),
      failed(4, /vraag/),
      failed(5, /vraag/),
      failed(6, /vraag/),
      failed(7, /./),
      failed(null, /JSON/),
      failed(null, /JSON/),
    ]);
    expect(printed.at(-1)).toMatchObject({ id: 'goed', kind: 'answered' });
  });
});
