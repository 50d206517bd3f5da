import { describe, expect, it } from 'vitest';
import { learnTags } from '../../../src/knowledge/dutch/learn-tags.ts';

const of = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const examples = [
  ['rood appel fruit', 'rood', 'fruit'],
  ['rood auto wiel', 'rood'],
  ['groen appel fruit', 'fruit'],
  ['groen auto wiel'],
  ['rood bus wiel', 'rood'],
  ['blauw peer fruit', 'fruit'],
  ['rood peer fruit', 'rood', 'fruit'],
  ['blauw bus wiel'],
].flatMap(([text = '', ...tags]) => [1, 2, 3].map(() => ({ features: of(text), tags })));
const tags = ['rood', 'fruit', 'nooit'];
const learn = () => learnTags(tags, examples, () => 1);

describe('learnTags', () => {
  it('learns each tag by itself: a thing may have several, one or none', () => {
    const { chances } = learn();
    const has = (text: string) => tags.filter((_, at) => (chances(of(text))[at] ?? 0) > 0.5);
    expect(has('rood pruim fruit')).toEqual(['rood', 'fruit']);
    expect(has('rood fiets wiel')).toEqual(['rood']);
    expect(has('geel appel fruit')).toEqual(['fruit']);
    expect(has('groen bus wiel')).toEqual([]);
  });

  it('gives a chance between 0 and 1 for every tag, in their order, also for what it never saw', () => {
    const tagger = learn();
    expect(tagger.tags).toEqual(tags);
    for (const text of ['rood appel fruit', 'iets anders', '']) {
      const chances = [...tagger.chances(of(text))];
      expect(chances).toHaveLength(tags.length);
      for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
      expect(chances[2]).toBeLessThan(0.5);
    }
  });

  it('learns the same from the same examples', () => {
    const [one, other] = [learn(), learn()];
    for (const { features } of examples) expect([...one.chances(features)]).toEqual([...other.chances(features)]);
  });

  it('lets a feature count as much as its scale says', () => {
    const torn = [
      ...Array.from({ length: 4 }, () => ({ features: of('klein ja'), tags: ['goed'] })),
      ...Array.from({ length: 4 }, () => ({ features: of('groot nee'), tags: [] })),
    ];
    const goodOf = (scale: (feature: string) => number) =>
      learnTags(['goed'], torn, scale).chances(of('klein nee'))[0] ?? 0;
    expect(goodOf((one) => (one === 'klein' ? 5 : 1))).toBeGreaterThan(goodOf((one) => (one === 'nee' ? 5 : 1)));
  });

  it('learns nothing from nothing', () => {
    expect([...learnTags([], [], () => 1).chances(of('a'))]).toEqual([]);
    expect(learnTags(['a'], [], () => 1).chances(of('b'))[0]).toBe(0.5);
  });
});
