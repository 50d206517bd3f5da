import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/shared/find-quote.ts';

const text = 'De cliënt – of zijn “vertegenwoordiger” –\nmeldt zich. Het college bevestigt de melding.';
const found = (quote: string, source = text) =>
  findQuote(quote, source).map(({ start, end }) => source.slice(start, end));

describe('findQuote', () => {
  it.each([
    ["de cliënt - of zijn 'vertegenwoordiger' - meldt zich", 'De cliënt – of zijn “vertegenwoordiger” –\nmeldt zich'],
    ['"Het college bevestigt de melding."', 'Het college bevestigt de melding'],
    ['De clie\u0308nt – of zijn', 'De cliënt – of zijn'],
    ['De cliënt … meldt zich', 'De cliënt – of zijn “vertegenwoordiger” –\nmeldt zich'],
    ['Het college (...) de melding', 'Het college bevestigt de melding'],
  ])('finds %s in the source’s own words', (quote, own) => {
    expect(found(quote)).toEqual([own]);
  });

  it.each([
    'het college bevestigt een melding',
    'de melding',
    'llege bevestigt de melding',
    'HET COLLEGE bevestigt de melding',
    'Het college … de cliënt',
    '',
  ])('does not find %j', (quote) => {
    expect(found(quote)).toEqual([]);
  });

  it('finds a quote past characters that nobody sees', () => {
    expect(found('het college bevestigt', 'Het col\u00adlege\u200b bevestigt.')).toEqual([
      'Het col\u00adlege\u200b bevestigt',
    ]);
  });

  it('gives back only what stands in the text, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (quote, source) => {
        for (const { start, end } of findQuote(quote, `${source} ${quote} ${source}`))
          expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
