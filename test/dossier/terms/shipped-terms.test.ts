import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import { openFrameworks } from '../../../src/dossier/open-frameworks.ts';
import { shippedKnowledge } from '../../../src/shipped.ts';
import { frameworks, recognise } from '../shipped-frameworks.ts';
import { decision, report } from './papers.ts';

const deps = { frameworks, recognise, today: '2026-05-20' };
const papers = [
  { file: 'gespreksverslag.txt', text: report('Huisbezoek 7 april 2026, melding van 23 maart 2026.'), pages: null },
  {
    file: 'beschikking.txt',
    text: decision('22 april 2026', 'De hulp begint op 1 mei 2026 en geldt voor onbepaalde tijd.'),
    pages: null,
  },
];

describe('checkDossier', () => {
  it('counts the terms, and tells that no review is planned', () => {
    const { terms, notices } = checkDossier({ papers }, deps);
    expect(terms.map(({ name, start, due, status }) => [name, start, due, status])).toEqual([
      ['Persoonlijk plan', '2026-03-23', '2026-03-30', 'op tijd'],
      ['Onderzoek', '2026-03-23', '2026-05-04', 'op tijd'],
      ['Besluit op de aanvraag', null, null, 'onbekend'],
      ['Bezwaar', '2026-04-22', '2026-06-03', 'verloopt'],
      ['Periodiek onderzoek', '2026-05-01', '2029-05-01', 'op tijd'],
    ]);
    expect(notices.map(({ code }) => code)).toContain('next-review-missing');
  });

  it('takes days from whoever asks', () => {
    const dates = { aanvraag: '2026-04-08', verslag: '2026-04-22' };
    const { terms } = checkDossier({ papers, dates }, deps);
    expect(terms.find(({ name }) => name === 'Besluit op de aanvraag')).toMatchObject({
      start: '2026-04-08',
      due: '2026-04-22',
      done: '2026-04-22',
      status: 'op tijd',
    });
    expect(terms.find(({ name }) => name === 'Gespreksverslag sturen')).toMatchObject({
      due: '2026-04-21',
      status: 'te laat',
    });
  });

  it('counts nothing when nothing says which law it is', () => {
    const plain = [{ file: 'brief.txt', text: 'Op 3 maart 2026 was het mooi weer.', pages: null }];
    expect(checkDossier({ papers: plain }, deps).terms).toEqual([]);
  });
});

describe('the service norms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'norms-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read from a file of the municipality', () => {
    expect(frameworks.norms).toContainEqual({
      name: 'Gespreksverslag sturen',
      law: 'jeugdwet',
      rule: 'artikel 4.6 lid 1 Verordening jeugdhulp',
      from: 'gesprek',
      until: 'verslag',
      workingDays: 10,
    });
  });

  it.each([
    ['werkdagen: 10', 'werkdagen: 2.5', 'is geen heel getal'],
    ['vanaf: gesprek', 'vanaf: gesprekje', 'vanaf'],
  ])('that are wrong are refused by name: %s becomes %s', (right, wrong, said) => {
    cpSync(join(shippedKnowledge, 'toetsingskaders'), join(folder, 'toetsingskaders'), { recursive: true });
    const norm = `- {naam: Verslag, wet: wmo, regel: artikel 2.7, vanaf: gesprek, tot: verslag, werkdagen: 10}\n`;
    writeFileSync(join(folder, 'toetsingskaders/servicenormen.yaml'), norm.replace(right, wrong));
    expect(() => openFrameworks(folder, shippedKnowledge)).toThrow(said);
  });

  it('may be absent', () => {
    rmSync(join(folder, 'toetsingskaders/servicenormen.yaml'), { force: true });
    expect(openFrameworks(folder, shippedKnowledge).norms).toEqual([]);
  });
});
