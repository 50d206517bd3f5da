import { describe, expect, it } from 'vitest';
import { checkElements } from '../../../src/dossier/decision/elements.ts';
import { papers, papersOf, writtenDossiers } from './written-dossiers.ts';

const present = (decision: string, code: string): boolean | null | undefined =>
  checkElements(papers({ decision }))?.[code]?.present;

describe('checkElements', () => {
  it.each(writtenDossiers.flatMap((one) => (one.elements === null ? [] : [[one.id, one] as const])))(
    'finds the parts of %s',
    (_, { files, elements }) => {
      const found = checkElements(papersOf(files)) ?? {};
      expect(Object.fromEntries(Object.entries(found).map(([code, one]) => [code, one.present]))).toEqual(elements);
    },
  );

  it('quotes literally, in the document it names', () => {
    for (const { files } of writtenDossiers)
      for (const { quote, document } of Object.values(checkElements(papersOf(files)) ?? {}))
        if (quote !== null) expect(files.find(({ name }) => name === document)?.text).toContain(quote);
  });

  it('gives nothing without a decision', () => {
    expect(checkElements(papers({ report: 'Gespreksverslag. Conclusie: begeleiding, 3 uur per week.' }))).toBeNull();
  });

  it('does not take the name of a provider for a form', () => {
    expect(present('Wij kennen u begeleiding toe, 3 uur per week. Stichting Kantel voert dit uit.', 'B7')).toBe(false);
    expect(present('Wij kennen u begeleiding toe, 3 uur per week, in natura.', 'B7')).toBe(true);
  });

  it('asks tariff and spending rules of a pgb', () => {
    const decision = 'Wij kennen u een pgb toe voor begeleiding, 3 uur per week.';
    expect(present(decision, 'B7')).toBe(false);
    expect(present(`${decision} Het tarief is € 40 per uur. U mag het alleen besteden aan begeleiding.`, 'B7')).toBe(
      true,
    );
  });

  it('asks the day of the review when help is for an indefinite time', () => {
    const decision = '3 maart 2025\nWij kennen u begeleiding toe vanaf 1 april 2025 voor onbepaalde tijd.';
    expect(present(decision, 'B4')).toBe(false);
    expect(present(`${decision} Uiterlijk 1 april 2028 is er een periodiek onderzoek.`, 'B4')).toBe(true);
    expect(present('Wij kennen u begeleiding toe voor de duur van het traject.', 'B4')).toBe(false);
  });

  it('does not take "begeleiding" alone for what help consists of', () => {
    const decision = 'U krijgt begeleiding van 3 uur per week. De aanbieder neemt contact met u op.';
    expect(present(decision, 'B1')).toBe(true);
    expect(present(decision, 'B5')).toBe(false);
    expect(present(`${decision} De begeleiding bestaat uit hulp bij uw post.`, 'B5')).toBe(true);
  });

  it('does not take hours in a result for the size', () => {
    expect(present('Wij kennen u begeleiding toe. Het doel is dat u 12 uur per week werkt.', 'B6')).toBe(false);
  });

  it('asks of the objection both the term and the place', () => {
    expect(present('Wij kennen u begeleiding toe. U kunt binnen zes weken bezwaar maken.', 'B10')).toBe(false);
    expect(present('Wij kennen u begeleiding toe. Bezwaar? Binnen 6 weken bij het college.', 'B10')).toBe(true);
  });

  it('asks each of two decisions for its own parts', () => {
    const full = 'Wij kennen u dagbesteding toe, 2 dagdelen per week, in natura.';
    const bare = 'Wij kennen u begeleiding toe, 2 uur per week.';
    const both = [full, bare].map((text, i) => ({ name: `${i}.txt`, type: 'beschikking' as const, text }));
    expect(checkElements(papersOf(both))?.['B7']).toMatchObject({ present: false });
  });
});
