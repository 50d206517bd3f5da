import { describe, expect, it } from 'vitest';
import { type FeatureRecogniser, learnFeatures } from '../../../src/dossier/steps/recognise-features.ts';
import { paperOf, smallFrameworks } from '../small-framework.ts';

const example = (sentence: string, ...features: readonly string[]) => ({ features, heading: null, sentence });
const report = (wish: string, hours: string) => ({
  type: 'gespreksverslag' as const,
  dossier: null,
  sentences: [
    example(`Mevrouw wil weer zelf ${wish}.`, 'hulpvraag'),
    example('Zij woont alleen in een flat.'),
    example(`Er komt begeleiding voor ${hours} uur per week.`, 'voorziening', 'omvang'),
    example('Het gesprek was bij haar thuis.'),
  ],
});
const papers = [
  report('koken', '2'),
  report('wandelen', 'drie'),
  report('naar de markt', '4'),
  report('fietsen', '1,5'),
];
const loose = {
  type: null,
  dossier: null,
  sentences: [
    example('De hulp loopt tot en met 1 mei.', 'duur'),
    example('Hij woont alleen in een huis.'),
    example('De hulp loopt tot en met 3 juni.', 'duur'),
    example('Hij wil weer zelf zwemmen.', 'hulpvraag'),
    example('Het loopt een jaar, tot en met juli.', 'duur'),
    example('Het gesprek was bij hem thuis.'),
  ],
};

const strongest = (recognise: FeatureRecogniser, text: string) =>
  recognise(paperOf(text)).map(({ evidence }) => {
    const [name, strength] = [...evidence].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return strength > 0.4 ? name : null;
  });

describe('learnFeatures', () => {
  const recognise = learnFeatures(smallFrameworks([...papers, loose]));

  it('recognises what new sentences show, and nothing in those that say nothing', () => {
    const text =
      'De heer wil weer zelf tuinieren. Hij woont alleen in een flat. Er komt begeleiding voor 6 uur per week.';
    expect(strongest(recognise, text)[0]).toBe('hulpvraag');
    expect(strongest(recognise, text)[1]).toBeNull();
    const read = recognise(paperOf(text)).map((one) => one.evidence);
    for (const feature of ['voorziening', 'omvang']) {
      const [first = 0, second = 0, third = 0] = read.map((one) => one.get(feature) ?? 0);
      expect(third).toBeGreaterThan(3 * Math.max(first, second));
    }
  });

  it('recognises features that only loose sentences show', () => {
    expect(strongest(recognise, 'De hulp loopt tot en met 9 april.')).toEqual(['duur']);
  });

  it('finds no feature without the words it needs, where they are named', () => {
    const read = learnFeatures({ ...smallFrameworks([...papers, loose]), cues: new Map([['duur', /april/iu]]) });
    expect(strongest(read, 'De hulp loopt tot en met 9 april.')).toEqual(['duur']);
    expect(strongest(read, 'De hulp loopt tot en met 9 juni.')).not.toContain('duur');
  });

  it('gives every feature of the frameworks a strength between 0 and 1, for every sentence in its order', () => {
    const paper = paperOf('Zij wil koken. 12.\n\n- ?\nNetwerk: n.v.t.');
    const read = recognise(paper);
    expect(read.map((one) => one.sentence)).toEqual(paper.sentences);
    for (const { evidence, document } of read) {
      expect(document).toBe(paper);
      expect([...evidence.values()].every((one) => one >= 0 && one <= 1)).toBe(true);
      expect([...evidence.keys()]).toEqual(expect.arrayContaining(['hulpvraag', 'voorziening', 'omvang', 'duur']));
    }
  });

  it('lets the features of one sentence share, but not those that a complete step needs together', () => {
    const [, , both] = recognise(paperOf('Zij wil. Zij woont. Er komt begeleiding voor 2 uur per week.'));
    const of = (feature: string) => both?.evidence.get(feature) ?? 0;
    expect(of('voorziening') + of('omvang')).toBeGreaterThan(1);
    expect(of('voorziening') + of('hulpvraag')).toBeLessThan(1.1);
    expect(of('omvang')).toBeLessThanOrEqual(1);
  });

  it('learns the same from the same examples, and reads an empty paper as nothing', () => {
    const again = learnFeatures(smallFrameworks([...papers, loose]));
    const text = 'Mevrouw wil weer zelf zwemmen. Het gesprek was bij haar thuis.';
    const numbers = (from: FeatureRecogniser) => from(paperOf(text)).map((one) => [...one.evidence]);
    expect(numbers(again)).toEqual(numbers(recognise));
    expect(recognise(paperOf(''))).toEqual([]);
  });
});
