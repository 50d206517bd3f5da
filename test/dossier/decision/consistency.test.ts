import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/dossier/decision/consistency.ts';
import { papers, papersOf, writtenDossiers } from './written-dossiers.ts';

const report =
  'Gespreksverslag 3 maart 2025.\nConclusie: begeleiding individueel, 3 uur per week, van 1 april 2025 tot en met 31 maart 2026, in natura.';
const decide = (text: string) => checkConsistency(papers({ report, decision: `Wij kennen u toe: ${text}` }));

describe('checkConsistency', () => {
  it.each(writtenDossiers.map((one) => [one.id, one] as const))(
    'compares report and decision of %s',
    (_, { files, agrees }) => {
      expect(checkConsistency(papersOf(files)).agrees).toBe(agrees);
    },
  );

  it.each(['met wasverzorging', 'inclusief de wasverzorging', 'met wasservice'])(
    'takes hulp bij het huishouden %s for one provision with one size',
    (washing) => {
      const granted = (hours: number, extra = '') =>
        `hulp bij het huishouden${extra}, ${hours} uur per week, van 1 april 2025 tot en met 31 maart 2026, in natura.`;
      const of = (hours: number) =>
        checkConsistency(
          papers({
            report: `Gespreksverslag 3 maart 2025.\nConclusie: ${granted(3, ` ${washing}`)}`,
            decision: `Wij kennen u toe: ${granted(hours)}`,
          }),
        );
      expect(of(3)).toEqual({ agrees: true, findings: [] });
      expect(of(2).findings.map(({ what }) => what)).toEqual([expect.stringMatching(/^Omvang/)]);
    },
  );

  it.each([
    'begeleiding individueel, 12 uur per 4 weken, van 1 april 2025 tot en met 31 maart 2026, in natura.',
    'individuele begeleiding, 13 uur per maand, vanaf 1 april 2025 voor een jaar, ZIN.',
    'begeleiding individueel, 156 uur in totaal, van 1-4-2025 t/m 31-3-2026, in natura.',
  ])('agrees in other units: %s', (text) => {
    expect(decide(text)).toEqual({ agrees: true, findings: [] });
  });

  it.each([
    [
      'size',
      'begeleiding individueel, 2 uur per week, van 1 april 2025 tot en met 31 maart 2026, in natura.',
      'Omvang',
    ],
    ['form', 'begeleiding individueel, 3 uur per week, van 1 april 2025 tot en met 31 maart 2026, als pgb.', 'Vorm'],
    [
      'start',
      'begeleiding individueel, 3 uur per week, van 1 mei 2025 tot en met 31 maart 2026, in natura.',
      'Ingangsdatum',
    ],
    [
      'duration',
      'begeleiding individueel, 3 uur per week, van 1 april 2025 tot en met 30 september 2025, in natura.',
      'Duur',
    ],
    ['kind', 'dagbesteding, 3 uur per week, van 1 april 2025 tot en met 31 maart 2026, in natura.', 'Voorziening'],
  ])('tells another %s', (_, text, about) => {
    const { agrees, findings } = decide(text);
    expect(agrees).toBe(false);
    expect(findings.map(({ what }) => what.split(':')[0])).toContain(about);
  });

  it('takes nothing that the report leaves open for a difference', () => {
    const open =
      'Gespreksverslag. Conclusie: begeleiding individueel, 3 uur per week, in natura. Start zo snel mogelijk.';
    const decision = 'Wij kennen u begeleiding individueel toe, 3 uur per week vanaf 1 april 2025, in natura.';
    expect(checkConsistency(papers({ report: open, decision })).agrees).toBe(true);
  });

  it('leaves hours of earlier help, of the whole need and of the network aside', () => {
    const long = `Gespreksverslag 3 maart 2025.\nEerder had mevrouw 6 uur per week begeleiding.\nNodig is in totaal 9 uur per week.\nHaar dochter helpt 2 uur per week.\nConclusie: begeleiding individueel, 3 uur per week, in natura.`;
    const decision = 'Wij kennen u begeleiding individueel toe, 3 uur per week, in natura.';
    expect(checkConsistency(papers({ report: long, decision })).agrees).toBe(true);
  });

  it('says nothing without a decision, or without a conclusion in the report', () => {
    expect(checkConsistency(papers({ report })).agrees).toBeNull();
    expect(
      checkConsistency(papers({ report: 'Gespreksverslag. Mevrouw is 81.', decision: 'U krijgt begeleiding.' })).agrees,
    ).toBeNull();
  });

  it('tells a plan of another intensity, without calling the decision wrong', () => {
    const decision = 'Wij kennen u begeleiding individueel toe, 3 uur per week, in natura.';
    const { agrees, findings } = checkConsistency(
      papers({ report, decision, plan: 'Plan van aanpak\nInzet: 1 uur per week.' }),
    );
    expect(agrees).toBe(true);
    expect(findings).toEqual([expect.objectContaining({ report: 'Inzet: 1 uur per week.' })]);
  });

  it('reads hostile text in linear time', () => {
    for (const seed of [
      'individuele ',
      '3 uur ',
      '1-1-',
      '(a',
      'ken u ',
      'Omvang: 3 uur per week\n',
      '? ',
      'een half ',
    ]) {
      const text = seed.repeat(Math.ceil(20_000 / seed.length));
      const start = performance.now();
      checkConsistency(papers({ report: text, decision: text, plan: text }));
      expect(performance.now() - start).toBeLessThan(20_000);
    }
  }, 120_000);
});
