import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../../src/policy/check/evidence.ts';
import { findQuote } from '../../../src/shared/find-quote.ts';

describe('evidenceFor', () => {
  const list =
    'Het college weigert een pgb als:\na. de aanvrager fraude pleegde;\nb. het plan ontbreekt; of\nc. het tarief te hoog is.\nDit geldt niet voor spoedhulp.';
  const evidence = (quote: string, source: string) => {
    const [span] = findQuote(quote, source);
    if (span === undefined) throw new Error('the quote is not in the text');
    const { span: shown, ...rest } = evidenceFor(source, span);
    return { ...rest, shown: source.slice(shown.start, shown.end) };
  };

  it('reads the whole sentence around a piece of it', () => {
    expect(
      evidence('bevestigt de melding', 'Eén zin, art. 2 en 3. Het college bevestigt de melding niet. Nog een zin.'),
    ).toMatchObject({
      shown: 'Het college bevestigt de melding niet.',
    });
  });

  it('reads an item with the words that open its list, and shows the exception that follows', () => {
    const { support, shown, conditions } = evidence('het tarief te hoog is', list);
    expect(support).toBe('Het college weigert een pgb als:\nc. het tarief te hoog is.');
    expect(shown).toBe(list);
    expect(conditions).toEqual([]);
  });

  it('remembers the other conditions where all must hold', () => {
    expect(evidence('het plan ontbreekt', list.replace('; of', '; en')).conditions).toEqual([
      'a. de aanvrager fraude pleegde;',
      'c. het tarief te hoog is.',
    ]);
    expect(evidence('Het college weigert een pgb als', list).conditions).toHaveLength(3);
  });
});
