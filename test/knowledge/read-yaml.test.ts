import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/knowledge/read-yaml.ts';
import { Fault } from '../../src/shared/fault.ts';

const read = (text: string): unknown => readYaml(text, 'map/x.yaml', 'dit is');

describe('readYaml', () => {
  it('keeps every value as it was typed', () => {
    const text = 'artikel: 2.10\njaar: 2015\ndag: 2026-01-01\nja: nee\nleeg:\nniets: null\n"a: b": [1, {c: "d, e"}]\n';
    expect(read(text)).toEqual({
      artikel: '2.10',
      jaar: '2015',
      dag: '2026-01-01',
      ja: 'nee',
      leeg: '',
      niets: 'null',
      'a: b': ['1', { c: 'd, e' }],
    });
  });

  it.each(['', '\n \n', '# alleen uitleg\n  # en nog wat\n', '\uFEFF# uitleg'])('finds nothing in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['a list that is not closed', 'a: 1\nb: [2, 3', 'regel 2'],
    ['a key that stands there twice', 'a: 1\nb: 2\na: 3\n', 'regel 3'],
    ['a wrong indent', 'a:\n  - b\n c: d\n', 'regel 3'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'geen geldige YAML'],
  ])('names file and line of %s', (_, text, where) => {
    expect(() => read(text)).toThrow(Fault);
    expect(() => read(text)).toThrow('map/x.yaml: dit is geen geldige YAML');
    expect(() => read(text)).toThrow(where);
  });
});
