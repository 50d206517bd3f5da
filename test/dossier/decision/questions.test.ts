import { describe, expect, it } from 'vitest';
import { decisionQuestions } from '../../../src/dossier/decision/questions.ts';
import { papers } from './written-dossiers.ts';

const codes = (report: string, decision?: string): readonly string[] =>
  decisionQuestions(papers(decision === undefined ? { report } : { report, decision })).map(({ code }) => code);

describe('decisionQuestions', () => {
  it('asks why the heaviest variant, unless the report compares it with a lighter one', () => {
    const conclusion = 'Conclusie: begeleiding individueel hoog, 6 uur per week, in natura.';
    expect(codes(`Gespreksverslag. ${conclusion}`)).toEqual(['heaviest-variant']);
    expect(codes(`Gespreksverslag. Een lichtere variant is besproken en niet genoeg. ${conclusion}`)).toEqual([]);
  });

  it('asks whether two provisions of one kind serve one need', () => {
    const decision = 'Wij kennen u toe: individuele begeleiding, 2 uur per week, en gezinsbegeleiding, 2 uur per week.';
    expect(codes('Gespreksverslag. Mevrouw wil rust.', decision)).toContain('double-provision');
    expect(codes('Gespreksverslag.', 'Wij kennen u begeleiding individueel en dagbesteding toe.')).toEqual([]);
  });

  it('asks about an allowance that nobody asked for', () => {
    const decision = 'Wij kennen u een verhuiskostenvergoeding toe van € 2.500.';
    expect(codes('Gespreksverslag. Mevrouw vraagt een traplift.', decision)).toEqual(['unasked-allowance']);
    expect(codes('Gespreksverslag. Mevrouw vraagt om een verhuiskostenvergoeding.', decision)).toEqual([]);
  });

  it('asks for the next review after one that changed nothing', () => {
    const report =
      'Gespreksverslag heronderzoek 3 maart 2025. De situatie is ongewijzigd. Conclusie: huishoudelijke ondersteuning, 3 uur per week, in natura.';
    const decision = 'Wij verlengen de huishoudelijke ondersteuning, 3 uur per week, voor onbepaalde tijd.';
    expect(codes(report, decision)).toEqual(['next-review-missing']);
    expect(codes(report, `${decision} Het volgende onderzoek is op 1 maart 2028.`)).toEqual([]);
    expect(codes(report, 'Wij verlengen de huishoudelijke ondersteuning tot en met 31 maart 2028.')).toEqual([]);
  });
});
