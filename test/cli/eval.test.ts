import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/command.ts';
import { runKeep } from '../../src/cli/run-keep.ts';
import { inFolder, text } from '../knowledge/small-knowledge.ts';

const knowledge = {
  ...text('verordening/buurt/2024-01-01', {
    title: 'Verordening buurt',
    body: `### Artikel 1 Onderzoek
vragen:
- binnen welke termijn moet het college het onderzoek doen
1. Het college voert het onderzoek naar de hulpvraag uit binnen zes weken.
### Artikel 2 Vervoerspas
vragen:
- waarvoor geldt de vervoerspas van de regiotaxi
1. Een vervoerspas geldt voor de regiotaxi.`,
  }),
  'begrippen.yaml': '[]',
  'bedoelingen.yaml': '- bedoeling: beleidsvraag\n  voorbeelden: [hoe lang duurt het onderzoek]\n',
};
const row = (more: object): string =>
  `${JSON.stringify({ id: 'x', half: 'dev', question: 'hoe lang duurt het onderzoek', answers: [], ...more })}\n`;
const at = (article: string) => [{ slug: 'buurt', article, paragraph: null }];

const evaluate = (sets: Readonly<Record<string, string>>, ...flags: readonly string[]) =>
  inFolder(
    {
      ...knowledge,
      ...Object.fromEntries(Object.entries(sets).map(([name, rows]) => [`.sets/${name}`, rows])),
      '.sets/x.txt': '',
    },
    async (dir) => {
      const out: string[] = [];
      const err: string[] = [];
      const io: Io = { out: (line) => out.push(line), err: (line) => err.push(line), input: async () => '' };
      const status = await runKeep(['eval', '--sets', join(dir, '.sets'), '--knowledge', dir, ...flags], io);
      return { status, out: out.join('\n'), err: err.join('\n') };
    },
  );

describe('keep eval', () => {
  it('counts per set and half what came of the questions', async () => {
    const { status, out } = await evaluate(
      {
        'klein.jsonl':
          row({ id: '1', question: 'binnen welke termijn moet het college het onderzoek doen', answers: at('1') }) +
          row({ id: '2', question: 'waarvoor geldt de vervoerspas van de regiotaxi', answers: at('1') }) +
          row({ id: '3', question: 'welke kleur heeft de voordeur' }) +
          row({ id: '4', half: 'test', question: 'waarvoor geldt de vervoerspas van de regiotaxi', answers: at('2') }),
      },
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      'klein (dev)': {
        questions: 3,
        answerable: 2,
        first: 0.5,
        citedRight: 0.5,
        refusedAnswerable: 0,
        refusedUnanswerable: 1,
      },
      'klein (test)': {
        questions: 1,
        answerable: 1,
        first: 1,
        top5: 1,
        top10: 1,
        citedRight: 1,
        refusedUnanswerable: null,
      },
    });
  });

  it('skips a set about texts that are not loaded, and says so', async () => {
    const { status, err, out } = await evaluate({
      'elders.jsonl': row({ answers: [{ slug: 'weg', article: '1', paragraph: null }] }),
      'hier.jsonl': row({ answers: at('1') }),
    });
    expect([status, err]).toEqual([0, expect.stringContaining('elders')]);
    expect(out).toContain('hier (dev): 1 vragen');
  });

  it.each([
    [{ 'fout.jsonl': `${row({})}{"id":1}\n` }, 2, /fout\.jsonl:2/],
    [{ 'fout.jsonl': 'geen json\n' }, 2, /fout\.jsonl:1/],
    [{}, 2, /geen vragensets/],
    [{ 'weg.jsonl': row({ answers: [{ slug: 'weg', article: '1', paragraph: null }] }) }, 1, /Overgeslagen/],
  ])('says what is wrong with the sets %j', async (sets, status, message) => {
    expect(await evaluate(sets)).toMatchObject({ status, err: expect.stringMatching(message) });
  });

  it('says which folder with sets is missing', async () => {
    const err: string[] = [];
    const io: Io = { out: () => undefined, err: (line) => err.push(line), input: async () => '' };
    expect(await runKeep(['eval', '--sets', '/nergens'], io)).toBe(2);
    expect(err.join()).toContain('/nergens');
  });
});
