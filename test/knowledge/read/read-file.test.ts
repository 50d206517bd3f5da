import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/knowledge/read/read-file.ts';
import { codes, fixturePath, leden, readFixture } from './fixture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readFile', () => {
  it.each([
    ['wet.xml', 'Buurthulpwet'],
    ['verordening.xml', 'Verordening jeugdhulp Heuveldal 2015'],
    ['gemeenteblad.xml', 'Verordening buurthulp'],
    ['pagina.html', 'Verordening Wmo Heuveldal'],
    ['wet.txt', 'Buurthulpwet'],
    ['eigen.md', 'Verordening jeugdhulp Heuveldal'],
  ])('knows %s by its content, whatever its name', (name, title) => {
    expect(readFile(readFileSync(fixturePath(name)), 'bestand.dat').title).toBe(title);
  });

  it('reads a gemeenteblad with the municipality that published it', () => {
    expect(readFixture('gemeenteblad.xml').gemeente).toBe('Heuveldal');
    expect(leden(readFixture('gemeenteblad.xml'), '1')).toEqual([
      [null, 'De raad maakt bekend dat de verordening is vastgesteld.'],
    ]);
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7'), /PDF/],
    ['a Word file', bytes('PK\u0003\u0004'), /Word/],
    ['a search result', readFileSync(fixturePath('zoekresultaat.xml')), /zoekresultaat/],
    ['an entity bomb', readFileSync(fixturePath('bom.xml')), /DOCTYPE/],
    ['unknown XML', bytes('<rss/>'), /Onbekend soort XML \(<rss>\)/],
    ['our own Markdown with a wrong key', bytes('---\ntitel: X\n---\n'), /x\.md: onbekende sleutel 'titel'/],
  ])('refuses %s in Dutch', (_, content, message) => {
    expect(() => readFile(content, 'x.md')).toThrow(message);
  });

  it('takes the heading above everything else in bare Markdown for its title', () => {
    const draft = readFile(bytes('# Werkwijze\n\n## 1 Doel\nHelpen.\n\n## 2 Hoe\nSamen.\n'), 'x');
    expect(draft.title).toBe('Werkwijze');
    expect(draft.articles.map((article) => article.number)).toEqual(['1', '2']);
  });

  it('refuses a file far larger than any law', () => {
    expect(() => readFile(new Uint8Array(30_000_001), 'x')).toThrow(/30 MB/);
  });

  it('reads UTF-16 and Windows-1252, and warns about the latter', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Titel\né'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(readFile(utf16, 'x').title).toBe('Titel');
    const legacy = readFile(Uint8Array.from([...bytes('Titel\nArtikel 1\nCli'), 0xeb, ...bytes('nt.')]), 'x');
    expect(leden(legacy, '1')).toEqual([[null, 'Cliënt.']]);
    expect(codes(legacy)).toEqual(['encoding']);
  });
});
