import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling, editDistance } from '../../../src/knowledge/dutch/spelling.ts';

const words = [
  'huishoudelijke',
  'begeleiding',
  'beschikking',
  'bezwaar',
  'scootmobiel',
  'dyslexie',
  'onderzoek',
  'tarief',
  'verslag',
  'wonen',
  'pleegzorg',
  'arrangement',
];
const spelling = createSpelling(new Map(words.map((word, at) => [word, at + 1])));
const nearest = (word: string): string | undefined => spelling.near(word, 3)[0]?.word;

describe('createSpelling', () => {
  it.each([
    ['huishodelijke', 'huishoudelijke'],
    ['huishoudleijke', 'huishoudelijke'],
    ['begelijding', 'begeleiding'],
    ['beschiking', 'beschikking'],
    ['beschikkking', 'beschikking'],
    ['bezwar', 'bezwaar'],
    ['bezawar', 'bezwaar'],
    ['scoutmobiel', 'scootmobiel'],
    ['dislexie', 'dyslexie'],
    ['arangemant', 'arrangement'],
    ['tarrief', 'tarief'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(nearest(typed)).toBe(meant);
  });

  it.each(['wnn', 'xyz', 'voetbal', 'onderwijs', '2024', 'vrslg'])('knows no word near "%s"', (typed) => {
    expect(nearest(typed)).toBeUndefined();
  });

  it('puts the nearest first, then the most frequent, and gives no more than asked', () => {
    const two = createSpelling(
      new Map([
        ['maten', 1],
        ['raten', 9],
        ['laten', 5],
      ]),
    );
    expect(two.near('naten', 2).map((one) => one.word)).toEqual(['raten', 'laten']);
  });

  it('finds the same words as comparing with every one of them', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 9 });
    const known = fc.array(letters, { maxLength: 10 });
    const typo = fc.tuple(letters, fc.nat(8), fc.constantFrom('', 'x', 'ab'));
    fc.assert(
      fc.property(known, typo, (others, [word, at, put]) => {
        const typed = word.slice(0, at) + put + word.slice(at + 1);
        // A pair of letters that stands twice in a word is counted once; such words are beside this promise.
        const pairs = [...`^${typed}`].map((letter, i) => letter + (typed[i] ?? '$'));
        fc.pre(typed.length >= 4 && new Set(pairs).size === pairs.length);
        const words = [...new Set([...others, word])];
        const allowed = typed.length >= 8 ? 2 : 1;
        const expected = words.filter((one) => one !== typed && editDistance(typed, one, allowed) <= allowed);
        const found = createSpelling(new Map(words.map((one) => [one, 1]))).near(typed, 99);
        expect(found.map((one) => one.word).sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('editDistance', () => {
  it.each([
    ['tarief', 'tarief', 0],
    ['tarief', 'tareif', 1],
    ['tarief', 'tarrief', 1],
    ['tarief', 'arief', 1],
    ['tarief', 'terrief', 2],
  ])('counts the edits from "%s" to "%s"', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  it('stops counting above the limit', () => {
    expect(editDistance('tarief', 'verslag', 2)).toBe(3);
  });
});
