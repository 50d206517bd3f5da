import { describe, expect, it } from 'vitest';
import { wholeQuotes } from '../../../src/dossier/steps/whole-quotes.ts';
import { paperOf, shown } from '../small-framework.ts';

const quotes = (text: string, ...at: readonly number[]) => {
  const read = shown(paperOf(text));
  return wholeQuotes(at.flatMap((one) => read[one] ?? [])).map(({ quote }) => quote);
};

describe('wholeQuotes', () => {
  it('gives a half behind a semicolon what stands before it, and one before it what follows', () => {
    const text = 'Zij woont hier. Oma past op woensdag op; meer kan zij niet. Hij werkt.';
    expect(quotes(text, 2)).toEqual(['Oma past op woensdag op; meer kan zij niet.']);
    expect(quotes(text, 1)).toEqual(['Oma past op woensdag op; meer kan zij niet.']);
    expect(quotes(text, 3)).toEqual(['Hij werkt.']);
  });

  it('says once what two halves, or two papers, say', () => {
    expect(quotes('Oma past op; meer kan zij niet. Hij werkt.', 0, 1, 2)).toEqual([
      'Oma past op; meer kan zij niet.',
      'Hij werkt.',
    ]);
    const read = [paperOf('Zij krijgt 2 uur.'), paperOf('Zij krijgt 2 uur!', 'plan')].flatMap((paper) => shown(paper));
    expect(wholeQuotes(read)).toEqual([{ quote: 'Zij krijgt 2 uur.', document: 'gespreksverslag.txt' }]);
  });

  it('leaves long lists in their pieces', () => {
    const piece = `${'zij kookt zelf en '.repeat(14)}zij wast`;
    const text = `Zij kan veel: ${piece}; ${piece}; ${piece}.`;
    for (const quote of quotes(text, 0, 1, 2)) {
      expect(text).toContain(quote);
      expect(quote.length).toBeLessThanOrEqual(320);
    }
  });
});
