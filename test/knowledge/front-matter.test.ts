import { describe, expect, it } from 'vitest';
import { parseFrontMatter, writeFrontMatter } from '../../src/knowledge/front-matter.ts';

const good = 'title: Verordening\nkind: verordening\nlaw: wmo\nvalidFrom: 2026-01-01\n';
const parse = (yaml: string | null) => parseFrontMatter(yaml, 'verordening/x/2026-01-01.md');

describe('parseFrontMatter', () => {
  it('keeps text that looks like a number or a date as text', () => {
    expect(parse(good.replace('Verordening', '2015'))).toEqual({
      title: '2015',
      kind: 'verordening',
      law: 'wmo',
      validFrom: '2026-01-01',
    });
  });

  it.each([
    ['a missing key', good.replace('law: wmo\n', ''), "sleutel 'law' ontbreekt."],
    [
      'an unknown word',
      good.replace('wmo', 'pw'),
      "sleutel 'law' moet een van deze woorden zijn: wmo, jeugdwet, beide.",
    ],
    ['an unknown key', `${good}geldigTot: x\n`, "onbekende sleutel 'geldigTot'."],
    ['a day that does not exist', good.replace('01-01', '02-30'), "sleutel 'validFrom' moet een bestaande dag zijn"],
    ['a last day before the first', `${good}validUntil: 2025-01-01\n`, "sleutel 'validUntil' ligt vóór validFrom."],
    ['an address without scheme', `${good}url: heuveldal\n`, "sleutel 'url' moet een volledig webadres zijn"],
    ['a version in another form', `${good}replaces: verordening\n`, "sleutel 'replaces' moet de vorm"],
    ['an empty title', good.replace('Verordening', '""'), "sleutel 'title' is leeg."],
    ['a list for a title', good.replace('Verordening', '[a]'), "sleutel 'title' moet tekst zijn."],
    ['no keys at all', 'alleen tekst', 'moet regels van de vorm'],
    ['broken YAML', 'title: [', 'geen geldige YAML'],
    ['no front matter', null, 'ontbreekt'],
  ])('names file and key for %s', (_, yaml, message) => {
    expect(() => parse(yaml)).toThrow(`verordening/x/2026-01-01.md: `);
    expect(() => parse(yaml)).toThrow(message);
  });

  it('reports every wrong key at once', () => {
    expect(() => parse('title: X\n')).toThrow(/'kind' ontbreekt[\s\S]*'law' ontbreekt[\s\S]*'validFrom' ontbreekt/);
  });
});

describe('writeFrontMatter', () => {
  it('leaves out what is absent and quotes what YAML would read otherwise', () => {
    const source = { title: '2015: een # titel', kind: 'wet', law: 'beide', validFrom: '2026-01-01' } as const;
    const written = writeFrontMatter(source);
    expect(written).not.toContain('url');
    expect(parse(written)).toEqual(source);
  });
});
