import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, createAnalyzer } from '../../../src/knowledge/dutch/analyze.ts';
import { splitCompound } from '../../../src/knowledge/dutch/compounds.ts';
import { fold, tokenize } from '../../../src/knowledge/dutch/tokenize.ts';

describe('tokenize', () => {
  it.each([
    ['Art. 2.3.5, lid 3 Wmo', ['art', '2.3.5', 'lid', '3', 'wmo']],
    ['10:3 Awb', ['10:3', 'awb']],
    ['artikel 8a', ['artikel', '8a']],
    ['cliëntondersteuning', ['clientondersteuning']],
    ['€ 21,40 per uur', ['21', '40', 'per', 'uur']],
    ['', []],
    ['😀 — …', []],
  ])('cuts "%s"', (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  it('gives lower case without accents, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        tokenize(text).every((word) => word !== '' && fold(word) === word),
      ),
    );
  });
});

const lexicon = countWords([
  'gezin plan gezin plan hulp verlening wonen begeleiding dag besteding dagbesteding budget onderhoud mantelzorg zorg mantel aanvraag',
]);

describe('splitCompound', () => {
  it.each([
    ['gezinsplan', ['gezin', 'plan']],
    ['hulpverlening', ['hulp', 'verlening']],
    ['budgetplan', ['budget', 'plan']],
    ['gezinshulpplan', ['gezin', 'hulp', 'plan']],
  ])('cuts "%s" into the words of the texts', (word, parts) => {
    expect(splitCompound(word, lexicon)).toEqual(parts);
  });

  it.each(['plan', 'gezin', 'onderhoud', 'aanvraag', 'xyzplanxyz', 'gezinsraket', '45a01'])(
    'leaves "%s" whole',
    (word) => {
      expect(splitCompound(word, lexicon)).toEqual([]);
    },
  );
});

describe('createAnalyzer', () => {
  it('leaves out words without a subject and keeps numbers', () => {
    const analyze = createAnalyzer(lexicon);
    expect(analyze('Hoe lang mag het gezinsplan van artikel 7.2 duren?').map((term) => term.stem)).toEqual([
      'lang',
      'gezinsplan',
      'artikel',
      '7.2',
      'duurt',
    ]);
  });
});
