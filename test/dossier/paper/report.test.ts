import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/dossier/paper/report.ts';
import { findings } from '../made-findings.ts';
import { smallFramework } from '../small-framework.ts';

const named = {
  ...smallFramework,
  criteria: [
    { code: '1', name: 'Hulpvraag helder', question: '', sources: [], example: null, follows: 'W1', rule: null },
  ],
  elements: [{ code: 'B3', name: 'Ingangsdatum', question: '', sources: [], example: null, alsoForRejection: false }],
};
const written = reportOf(named, findings, '2026-06-01', (point) => (point.code === 'W1' ? 'Regels, artikel 2' : null));
const texts = written.flatMap((one) => {
  if (one.kind === 'table') return [one.head.join(' | '), ...one.rows.map((row) => row.join(' | '))];
  return [one.kind === 'blank' ? one.hint : one.text];
});

describe('reportOf', () => {
  it('says first that it is advice by a computer, of which day and with which framework', () => {
    expect(texts.slice(0, 3)).toEqual([
      'Nagekeken dossier',
      expect.stringMatching(/advies.*computer.*geen oordeel over een recht op hulp/),
      'Gemaakt op 2026-06-01 met het toetsingskader “Klein kader”, versie 7.',
    ]);
  });

  it('lists what was handed in, also what could not be read', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'verslag.docx: gespreksverslag',
        'besluit.pdf: beschikking',
        'scan.pdf: in dit bestand staat geen tekst.',
      ]),
    );
  });

  it('gives each step its verdict, reason, quote, what to add and rule', () => {
    const at = texts.indexOf('W1 Hulpvraag: aanwezig');
    expect(texts.slice(at, at + 4)).toEqual([
      'W1 Hulpvraag: aanwezig',
      'Gevonden: hulpvraag.',
      'Hij wil zijn post weer zelf doen.',
      'Regel: Regels, artikel 2.',
    ]);
    expect(written).toContainEqual({ kind: 'quote', text: 'U krijgt 2 uur per week.', from: 'besluit.pdf' });
    expect(written).toContainEqual({ kind: 'quote', text: 'Dat is hulp bij de post.', from: 'verslag.docx' });
    expect(written).toContainEqual({ kind: 'item', text: 'Noem de duur.' });
  });

  it('says where a person must look again', () => {
    expect(texts.find((one) => one.startsWith('Gevonden: omvang.'))).toMatch(/Controleer zelf/);
  });

  it('tells the parts of the decision, the differences, the criteria and the terms in tables', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'B1 B1 | ja | De voorziening staat erin.',
        'B3 Ingangsdatum | nee | Geen ingangsdatum gevonden.',
        'B7 B7 | n.v.t. | Niet nodig bij een afwijzing.',
        'omvang | 3 uur per week | –',
        '1 Hulpvraag helder | voldoende | Volgt stap W1: aanwezig.',
        '13 13 | n.v.t. | Geen plan nodig.',
        'Onderzoek | 2026-05-11 | te laat | Zes weken na de melding. (artikel 2.3.2 lid 1 Wmo 2015)',
        'In plan.docx staat een opdracht.',
      ]),
    );
    for (const one of written)
      if (one.kind === 'table') for (const row of one.rows) expect(row).toHaveLength(one.head.length);
  });

  it('tells how the criteria come out together, and that this is no verdict on the decision', () => {
    expect(texts[texts.indexOf('Criteria') + 1]).toMatch(/^Samen: matig\..*niet over het besluit\.$/);
    const open = reportOf(named, { ...findings, overall: null }, '2026-06-01', () => null);
    expect(JSON.stringify(open)).not.toContain('Samen:');
  });

  it('leaves out headings with nothing under them', () => {
    const bare = { ...findings, elements: null, terms: [], notices: [], consistency: { agrees: null, findings: [] } };
    const headings = reportOf(named, bare, '2026-06-01', () => null).flatMap((one) =>
      one.kind === 'heading' ? [one.text] : [],
    );
    expect(headings).toEqual([
      'Stukken',
      'Stappen',
      'W1 Hulpvraag: aanwezig',
      'W7 Vaststelling: onvolledig',
      'Criteria',
    ]);
  });
});
