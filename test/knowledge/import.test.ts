import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile, lawOf, slugOf } from '../../src/knowledge/import.ts';
import { kindOf } from '../../src/knowledge/kind-of.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { DocumentReader } from '../../src/knowledge/read/read-document.ts';
import { versionId } from '../../src/knowledge/source.ts';
import { fixturePath } from './read/fixture.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const codesOf = (imported: Awaited<ReturnType<typeof importFile>>) =>
  imported.kind === 'imported' ? imported.warnings.map((warning) => warning.code) : [imported.reason];

describe('importFile', () => {
  it('writes what the loader loads as the same document', async () => {
    const imported = await importFile(fixturePath('verordening.xml'), dir, {});
    const { documents } = await loadKnowledge(dir);
    expect(documents).toEqual(imported.kind === 'imported' ? [imported.document] : []);
    expect(documents[0]?.source.slug).toBe('verordening-jeugdhulp-heuveldal-2015');
  });

  it('lets what the caller says go before what the file says', async () => {
    const given = { title: 'Wet op de buren', law: 'wmo', validFrom: '2024-01-01', validUntil: '2024-12-31' } as const;
    await importFile(fixturePath('wet.xml'), dir, given);
    expect((await loadKnowledge(dir)).documents[0]?.source).toMatchObject({
      ...given,
      slug: 'wet-op-de-buren',
      kind: 'wet',
    });
  });

  it('keeps two versions with one title under one slug', async () => {
    const wet = { title: 'Buurthulpwet', kind: 'wet' } as const;
    await importFile(fixturePath('wet.txt'), dir, { ...wet, validFrom: '2026-01-01' });
    const old = await importFile(fixturePath('wet.xml'), dir, {
      ...wet,
      validFrom: '2015-01-01',
      validUntil: '2025-12-31',
    });
    expect(codesOf(old)).not.toContain('overlapping-version');
    expect((await loadKnowledge(dir)).documents.map((document) => document.source.slug)).toEqual([
      'buurthulpwet',
      'buurthulpwet',
    ]);
  });

  it('warns when the new version overlaps one that is there', async () => {
    await importFile(fixturePath('wet.xml'), dir, { validFrom: '2024-01-01' });
    expect(codesOf(await importFile(fixturePath('wet.xml'), dir, { validFrom: '2025-01-01' }))).toContain(
      'overlapping-version',
    );
  });

  it('says that it overwrote a version, and keeps the questions people wrote beside its articles', async () => {
    const given = { kind: 'wet', validFrom: '2026-01-01' } as const;
    expect(codesOf(await importFile(fixturePath('wet.txt'), dir, given))).toEqual([]);
    const path = join(dir, 'wet/buurthulpwet/2026-01-01.md');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('Artikel 1:2\n', 'Artikel 1:2\nvragen:\n- hoe lang duurt het\n\n'),
    );
    expect(codesOf(await importFile(fixturePath('wet.txt'), dir, given))).toEqual(['overwritten']);
    const [document] = (await loadKnowledge(dir)).documents;
    expect(document?.articles.find((article) => article.number === '1:2')?.questions).toEqual(['hoe lang duurt het']);
  });

  it('does not carry over a last day that lies before the first day given', async () => {
    const imported = await importFile(fixturePath('verordening.xml'), dir, { validFrom: '2027-01-01' });
    expect(codesOf(imported)).toContain('last-day-ignored');
  });

  it.each([
    ['wet.txt', { kind: 'wet' }, /--valid-from/],
    ['protocol.txt', { validFrom: '2024-01-01', title: 'Iets' }, /--kind/],
    ['wet.xml', { validUntil: '2020-01-01' }, /ligt vóór de eerste/],
    ['wet.xml', { title: '…' }, /geen letters of cijfers/],
    ['bom.xml', {}, /DOCTYPE/],
    ['bestaat-niet.xml', {}, /bestaat niet/],
    ['', {}, /map en geen bestand/],
  ] as const)('refuses %s with a reason in Dutch and writes nothing', async (name, given, reason) => {
    const imported = await importFile(fixturePath(name), dir, given);
    expect(imported).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect((await loadKnowledge(dir)).documents).toEqual([]);
  });
});

// The real laws may not be copied into the project; where they do not lie beside it, there is nothing to check.
const laws = fileURLToPath(new URL('../../../shared/real/laws/', import.meta.url));
describe.skipIf(!existsSync(laws))('the real laws (skipped when ../shared/real is absent)', () => {
  const wmo = { title: 'Wet maatschappelijke ondersteuning 2015', kind: 'wet', law: 'wmo' } as const;
  const awb = { title: 'Algemene wet bestuursrecht', kind: 'wet', law: 'beide' } as const;

  it.each([
    ['jeugdwet.xml', {}, 'jeugdwet@2024-01-01', 214, 523],
    ['wmo-2026.txt', { ...wmo, validFrom: '2026-01-01' }, 'wet-maatschappelijke-ondersteuning-2015@2026-01-01', 11, 38],
    [
      'wmo-oud.html',
      { ...wmo, validFrom: '2015-01-01' },
      'wet-maatschappelijke-ondersteuning-2015@2015-01-01',
      137,
      286,
    ],
    ['awb-2024.txt', { ...awb, validFrom: '2024-05-01' }, 'algemene-wet-bestuursrecht@2024-05-01', 51, 90],
    ['awb-oud.html', { ...awb, validFrom: '2015-01-01' }, 'algemene-wet-bestuursrecht@2015-01-01', 46, 90],
  ] as const)('imports %s with every article and lid', async (name, given, version, articles, leden) => {
    const imported = await importFile(laws + name, dir, given);
    const document = imported.kind === 'imported' ? imported.document : undefined;
    expect(document === undefined ? imported : versionId(document.source)).toBe(version);
    expect(document?.articles).toHaveLength(articles);
    expect(document?.articles.flatMap((a) => a.paragraphs).filter((lid) => lid.number !== null)).toHaveLength(leden);
  });
});

describe('a document that is no text file', () => {
  const given = { kind: 'protocol', validFrom: '2026-01-01' } as const;
  const file = () => {
    const path = join(dir, 'protocol.pdf');
    writeFileSync(path, '%PDF-1.7');
    return path;
  };
  const blocks = [
    { kind: 'heading', level: 1, text: 'Protocol burenhulp' },
    { kind: 'heading', level: 2, text: 'A. Doel' },
    { kind: 'paragraph', text: 'Helpen.' },
  ] as const;

  it('is read by the reader that the caller hands over, and what is left out is told', async () => {
    const readDocument: DocumentReader = async () => ({
      kind: 'read',
      blocks,
      pagesWithoutText: [2],
      leftOut: ['Pagina 1'],
    });
    const imported = await importFile(file(), join(dir, 'kennis'), given, { readDocument });
    expect(codesOf(imported)).toEqual(['page-without-text', 'page-furniture']);
    expect((await loadKnowledge(join(dir, 'kennis'))).documents).toMatchObject([
      { source: { title: 'Protocol burenhulp' }, articles: [{ number: 'A', paragraphs: [{ text: 'Helpen.' }] }] },
    ]);
  });

  it('is refused with a reason in Dutch when it cannot be read', async () => {
    const readDocument: DocumentReader = async () => ({ kind: 'unreadable', reason: 'encrypted' });
    expect(codesOf(await importFile(file(), dir, given, { readDocument }))).toEqual([
      'Het document heeft een wachtwoord; bewaar het zonder.',
    ]);
  });

  it('is refused without a reader', async () => {
    expect(codesOf(await importFile(file(), dir, given))).toEqual([expect.stringContaining('Dit is een PDF')]);
  });
});

describe('what a title tells', () => {
  it.each([
    ['Verordening jeugdhulp Heuveldal', 'verordening-jeugdhulp-heuveldal', 'jeugdwet', 'verordening'],
    ['Wet maatschappelijke ondersteuning 2015', 'wet-maatschappelijke-ondersteuning-2015', 'wmo', 'wet'],
    ['Algemene wet bestuursrecht', 'algemene-wet-bestuursrecht', 'beide', 'wet'],
    ['Beleidsregels Wmo en Jeugd', 'beleidsregels-wmo-en-jeugd', 'beide', 'beleidsregels'],
    ['Nadere regels jeugdhulp', 'nadere-regels-jeugdhulp', 'jeugdwet', 'nadere-regels'],
    ['Besluit vaststelling verordening', 'besluit-vaststelling-verordening', 'beide', 'besluit'],
    ['Protocol “Jeugdhulp na verwijzing”', 'protocol-jeugdhulp-na-verwijzing', 'jeugdwet', 'protocol'],
    ['Wmo-verordening', 'wmo-verordening', 'wmo', 'verordening'],
    ['Cliëntondersteuning', 'clientondersteuning', 'beide', undefined],
  ])('names slug, law and kind of "%s"', (title, slug, law, kind) => {
    expect([slugOf(title), lawOf(title), kindOf(title)]).toEqual([slug, law, kind]);
  });

  it('cuts a long slug between words', () => {
    expect(slugOf('woord '.repeat(40))).toMatch(/^(?:woord-)*woord$/);
    expect(slugOf('woord '.repeat(40)).length).toBeLessThanOrEqual(80);
  });
});
