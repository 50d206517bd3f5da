import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/dossier/steps/evidence.ts';
import { paperOf, shown } from '../small-framework.ts';

const report = paperOf('Zij wil koken. Zij wil eten. Zij wil wassen. Zij wil bellen.');
const decision = paperOf('U krijgt hulp bij het koken.', 'beschikking');

describe('gatherEvidence', () => {
  it('finds a feature from its own threshold, or the usual one', () => {
    const sentences = shown(report, { hulpvraag: 0.45, netwerk: 0.45, duur: 0.39 });
    const evidence = gatherEvidence(sentences, new Map([['netwerk', 0.5]]));
    expect(['hulpvraag', 'netwerk', 'duur', 'onbekend'].map(evidence.shows)).toEqual([true, false, false, false]);
    expect(evidence.strength('netwerk')).toBeCloseTo(0.9);
    expect(evidence.strength('onbekend')).toBe(0);
  });

  it('lets weak sentences add up, the next one less each time, and no more than three', () => {
    const some = (count: number) =>
      gatherEvidence(
        shown(report, ...Array.from({ length: count }, () => ({ duur: 0.2 }))),
        new Map([['duur', 1]]),
      ).strength('duur');
    const [one = 0, two = 0, three = 0, four = 0] = [1, 2, 3, 4].map(some);
    expect(two - one).toBeGreaterThan(three - two);
    expect(three).toBeGreaterThan(two);
    expect(four).toBe(three);
    expect(three).toBeLessThan(2 * one);
  });

  it('quotes the report before another paper that says it about as well, and the other when it says it better', () => {
    const bestOf = (strength: number) =>
      gatherEvidence([...shown(decision, { omvang: strength }), ...shown(report, {}, { omvang: 0.6 })], new Map()).best(
        ['omvang'],
      );
    expect(bestOf(0.65)).toMatchObject({
      document: { file: 'gespreksverslag.txt' },
      sentence: { text: 'Zij wil eten.' },
    });
    expect(bestOf(0.9)).toMatchObject({ document: { file: 'beschikking.txt' } });
  });

  it('quotes the sentence that shows the features best together', () => {
    const evidence = gatherEvidence(
      shown(report, { omvang: 0.9 }, { omvang: 0.6, duur: 0.6 }, { duur: 0.9 }),
      new Map(),
    );
    expect(evidence.best(['omvang', 'duur'])?.sentence.text).toBe('Zij wil eten.');
  });

  it('points to the sentence nearest to one of the features, each against its own threshold, when it comes near enough', () => {
    const evidence = gatherEvidence(
      shown(report, { omvang: 0.15 }, { duur: 0.2 }, { netwerk: 0.1 }),
      new Map([['duur', 1]]),
    );
    expect(evidence.nearest(['omvang', 'duur'])?.sentence.text).toBe('Zij wil koken.');
    expect(evidence.nearest(['duur', 'netwerk'])).toBeUndefined();
  });

  it('takes a second sentence only for what the first does not tell', () => {
    const texts = (...strengths: Parameters<typeof shown>[1][]) =>
      gatherEvidence(shown(report, ...strengths), new Map())
        .fewest(['omvang', 'duur'])
        .map(({ sentence }) => sentence.text);
    expect(texts({ omvang: 0.9 }, { omvang: 0.6, duur: 0.6 }, { duur: 0.9 })).toEqual(['Zij wil eten.']);
    expect(texts({ omvang: 0.9 }, {}, { duur: 0.5 })).toEqual(['Zij wil koken.', 'Zij wil wassen.']);
    expect(texts({ omvang: 0.9 }, {}, { duur: 0.1 })).toEqual(['Zij wil koken.']);
  });

  it('picks every sentence that tells of a feature, from half of what is enough', () => {
    const evidence = gatherEvidence(
      shown(report, { omvang: 0.2 }, { omvang: 0.19 }, { duur: 0.9 }, { omvang: 0.9 }),
      new Map(),
    );
    expect(evidence.telling(['omvang']).map(({ sentence }) => sentence.text)).toEqual([
      'Zij wil koken.',
      'Zij wil bellen.',
    ]);
  });

  it('shows nothing without sentences', () => {
    const evidence = gatherEvidence([], new Map());
    expect(evidence.shows('hulpvraag')).toBe(false);
    expect(evidence.best(['hulpvraag'])).toBeUndefined();
    expect(evidence.fewest(['hulpvraag'])).toEqual([]);
  });
});
