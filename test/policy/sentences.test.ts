import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/document.ts';
import { sentencesIn, splitSentences } from '../../src/policy/sentences.ts';

const article = (...lines: readonly string[]): Article => ({
  id: 'buurt@2026-01-01#1',
  number: '1',
  title: 'Hulp',
  path: [],
  questions: [],
  paragraphs: [{ number: '1', text: lines.join('\n'), questions: [] }],
});
const cut = (...lines: readonly string[]) =>
  sentencesIn(article(...lines)).map(({ text, context, list }) => ({ text, context, list }));

describe('splitSentences', () => {
  it.each([
    ['Het college beslist binnen 2 weken. Dat is alles.', ['Het college beslist binnen 2 weken.', 'Dat is alles.']],
    ['Eerste! Tweede? Derde.', ['Eerste!', 'Tweede?', 'Derde.']],
    [
      'Zie art. 3.2 en nr. 4 van de bijlage. Daarna verder.',
      ['Zie art. 3.2 en nr. 4 van de bijlage.', 'Daarna verder.'],
    ],
    ['Volgens Stb. 2014, 280 geldt dit. Zo is het.', ['Volgens Stb. 2014, 280 geldt dit.', 'Zo is het.']],
    ['Zie bijv. Het plan.', ['Zie bijv. Het plan.']],
    ['Dit geldt o.a. Voor jongeren.', ['Dit geldt o.a. Voor jongeren.']],
    ['Mw. De Wit belt. Dhr. De Boer komt.', ['Mw. De Wit belt.', 'Dhr. De Boer komt.']],
    ['Hulp i.v.m. Ziekte, b.v. Thuis.', ['Hulp i.v.m. Ziekte, b.v. Thuis.']],
    ['A. B. Jansen woont hier. Hij is oud.', ['A. B. Jansen woont hier.', 'Hij is oud.']],
    ['Een bedrag van € 12,50 per uur.', ['Een bedrag van € 12,50 per uur.']],
    ['Dit is zo (zie lid 2). De rest niet', ['Dit is zo (zie lid 2).', 'De rest niet']],
    ['', []],
    ['  ', []],
  ])('cuts "%s"', (line, sentences) => {
    expect(splitSentences(line)).toEqual(sentences);
  });

  it('loses no letter', () => {
    const line = fc
      .array(fc.constantFrom(...'Het college. art. 3.2 € 5,- binnen weken! Mw. De? “Zo” b.v.'.split(' ')))
      .map((words) => words.join(' '));
    const bare = (text: string): string => text.replaceAll(/\s/g, '');
    fc.assert(fc.property(line, (text) => bare(splitSentences(text).join('')) === bare(text)));
  });
});

describe('sentencesIn', () => {
  it('gives each item of a list its opening, and the opening its list', () => {
    const opening = 'Het college weigert een pgb als:';
    expect(cut(opening, 'a. het plan ontbreekt;', 'b. de hulp niet veilig is.')).toEqual([
      { text: opening, context: null, list: ['a. het plan ontbreekt;', 'b. de hulp niet veilig is.'] },
      { text: 'a. het plan ontbreekt;', context: opening, list: [] },
      { text: 'b. de hulp niet veilig is.', context: opening, list: [] },
    ]);
  });

  it('gives an item within an item both openings, and the next outer item only its own', () => {
    const items = cut('Het plan noemt:', 'a. de hulp, te weten:', '1°. de soort;', '2°. de duur;', 'b. de doelen.');
    expect(items.map((one) => one.context)).toEqual([
      null,
      'Het plan noemt:',
      'Het plan noemt:\na. de hulp, te weten:',
      'Het plan noemt:\na. de hulp, te weten:',
      'Het plan noemt:',
    ]);
    expect(items[0]?.list).toHaveLength(4);
    expect(items[1]?.list).toEqual(['1°. de soort;', '2°. de duur;']);
  });

  it('ends a list where ordinary text goes on', () => {
    const items = cut('Het plan noemt:', '- de soort;', '- de duur.', 'Het college tekent. Daarna volgt het besluit.');
    expect(items.slice(3)).toEqual([
      { text: 'Het college tekent.', context: null, list: [] },
      { text: 'Daarna volgt het besluit.', context: null, list: [] },
    ]);
    expect(items[0]?.list).toEqual(['- de soort;', '- de duur.']);
  });

  it('gives each row of a table its header', () => {
    const rows = cut(
      'Dit zijn de tarieven:',
      '| Hulp | Tarief |',
      '|---|---|',
      '| Zwaar | € 60 |',
      '| Licht | € 40 |',
      'Zo is het.',
    );
    expect(rows.map((one) => [one.text, one.context])).toEqual([
      ['Dit zijn de tarieven:', null],
      ['| Zwaar | € 60 |', '| Hulp | Tarief |'],
      ['| Licht | € 40 |', '| Hulp | Tarief |'],
      ['Zo is het.', null],
    ]);
  });

  it('keeps the sentence that opens a list apart from the one before it on the same line', () => {
    const items = cut('Een pgb is mogelijk. Het college weigert als:', 'a. het plan ontbreekt.');
    expect(items.map((one) => [one.text, one.list])).toEqual([
      ['Een pgb is mogelijk.', []],
      ['Het college weigert als:', ['a. het plan ontbreekt.']],
      ['a. het plan ontbreekt.', []],
    ]);
  });
});
