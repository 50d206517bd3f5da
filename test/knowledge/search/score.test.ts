import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/knowledge/dutch/analyze.ts';
import { indexFields } from '../../../src/knowledge/search/field-weights.ts';
import { type Clause, createScorer } from '../../../src/knowledge/search/score.ts';
import { createSelector, selection } from '../../../src/knowledge/search/select.ts';

const analyze = createAnalyzer(new Map());
const words = ['melding', 'college', 'budget', 'jeugd', 'arts', 'verslag'];
const stems = words.map((word) => analyze(word)[0]?.stem ?? word);
const text = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 12 }).map((list) => list.join(' '));
const clause: fc.Arbitrary<Clause> = fc
  .array(
    fc.record({
      stems: fc.array(fc.constantFrom(...stems), { minLength: 1, maxLength: 3 }),
      weight: fc.constantFrom(1, 0.7, 0.25),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((alternatives) => ({ alternatives }));

const index = (texts: readonly string[]) =>
  indexFields(
    texts.map((one) => ({ text: one })),
    texts.length,
    analyze,
  );

describe('score', () => {
  it('gives a document the same score among a few as among all', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 40 }),
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (texts, clauses, step) => {
          const score = createScorer(index(texts));
          const all = Array.from(texts, (_, at) => score(clauses).of[at] ?? 0);
          const among = Uint32Array.from(texts.keys()).filter((document) => document % step === 0);
          const some = score(clauses, among);
          expect([...some.touched.subarray(0, some.count)].sort()).toEqual(
            [...among].filter((document) => (all[document] ?? 0) > 0).sort(),
          );
          for (const document of among) expect(some.of[document] ?? 0).toBe(all[document] ?? 0);
        },
      ),
    );
  });

  it('counts only the best wording of a clause', () => {
    const score = createScorer(index(['melding college', 'melding', 'budget', 'arts']));
    const [melding = '', college = ''] = stems;
    const both = [
      { stems: [melding], weight: 1 },
      { stems: [college], weight: 1 },
    ];
    const apart = both.map((one) => ({ alternatives: [one] }));
    const together = score([{ alternatives: both }]).of[0] ?? 0;
    expect(together).toBeLessThan(score(apart).of[0] ?? 0);
    expect(together).toBeGreaterThan(0);
  });
});

describe('select', () => {
  const clauses: readonly Clause[] = [
    { alternatives: [{ stems: [stems[0] ?? ''], weight: 1 }] },
    { alternatives: [{ stems: [stems[1] ?? ''], weight: 1 }] },
  ];

  it('chooses the documents that say most, and those that are allowed only', () => {
    const texts = Array.from({ length: 3 * selection.kept }, (_, at) =>
      at % 3 === 0 ? 'melding college' : 'college budget',
    );
    const select = createSelector(index(texts));
    const chosen = select(clauses, () => true);
    expect(chosen.length).toBeGreaterThanOrEqual(selection.kept);
    expect(chosen.filter((document) => document % 3 === 0)).toHaveLength(selection.kept);
    expect(select(clauses, (document) => document % 3 !== 0).every((document) => document % 3 !== 0)).toBe(true);
  });

  it('looks through all that was found when few are allowed', () => {
    const texts = Array.from({ length: 20 * selection.kept }, () => 'melding college');
    texts[texts.length - 1] = 'college verslag';
    const last = texts.length - 1;
    expect(createSelector(index(texts))(clauses, (document) => document === last)).toEqual([last]);
  });

  it('takes some of thousands of documents that say the same', () => {
    const texts = Array.from({ length: 20 * selection.kept }, () => 'melding');
    const chosen = createSelector(index(texts))(clauses, () => true);
    expect(chosen.length).toBeGreaterThanOrEqual(selection.kept);
    expect(chosen.length).toBeLessThan(10 * selection.kept);
  });

  it('chooses nothing when no word is known', () => {
    expect(createSelector(index(['arts']))(clauses, () => true)).toEqual([]);
  });
});
