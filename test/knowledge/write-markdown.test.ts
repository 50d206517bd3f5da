import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnowledgeDocument } from '../../src/knowledge/document.ts';
import { documentOf } from '../../src/knowledge/document-of.ts';
import { parseFrontMatter } from '../../src/knowledge/front-matter.ts';
import { readHeading } from '../../src/knowledge/read/heading.ts';
import { readMarkdown } from '../../src/knowledge/read/markdown.ts';
import { Outline } from '../../src/knowledge/read/outline.ts';
import { readFile } from '../../src/knowledge/read/read-file.ts';
import type { Source } from '../../src/knowledge/source.ts';
import { writeMarkdown } from '../../src/knowledge/write-markdown.ts';
import { fixturePath } from './read/fixture.ts';

const source: Source = {
  slug: 'verordening',
  title: 'Verordening: "jeugdhulp" # Heuveldal',
  kind: 'verordening',
  law: 'jeugdwet',
  gemeente: 'Heuveldal',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  url: 'https://heuveldal.example/x',
  replaces: 'verordening@2025-01-01',
};

function readBack(document: KnowledgeDocument): KnowledgeDocument {
  const { frontMatter, ...outlined } = readMarkdown(writeMarkdown(document));
  return documentOf({ slug: document.source.slug, ...parseFrontMatter(frontMatter, 'x.md') }, outlined).document;
}

/** Text that looks like structure, among text that does not. */
const treacherous = fc.constantFrom(
  ...[
    '# kop',
    '1. eerste',
    '2a. lid',
    'vragen:',
    '- begrip: uitleg',
    '> citaat',
    '| a | b |',
    '|---|---|',
    '---',
    'a. deel',
  ],
  ...['1°. sub', '###', 'Artikel 3 Iets', '€ 61,20', '• punt', '12. x', '| een |', '\\ * _ `'],
);
const text = fc.oneof(treacherous, fc.string({ unit: 'grapheme', maxLength: 20 }));
const title = fc.constantFrom(
  'Artikel 1',
  'Artikel 2.3 Titel',
  'Hoofdstuk 1 Begin',
  '§ 2',
  'Bijlage 1 Lijst',
  '2 Doel',
  'A. Aanmelden',
  'Inleiding',
  '',
);
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 7 }), title }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('lid' as const),
      number: fc.constantFrom('1', '2', '2a', '3', 'x', '1°'),
      text,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('line' as const), text }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('question' as const),
      text: fc.constantFrom('hoe lang', 'wat: mag - dat?'),
    }),
  },
);

/** Any document that a reader can make. */
const anyDocument = fc.array(step, { maxLength: 30 }).map((steps) => {
  const outline = new Outline({ repairs: false });
  for (const each of steps) {
    if (each.kind === 'heading') outline.open(each.depth, readHeading(each.title));
    else if (each.kind === 'lid') outline.lid(each.number, each.text);
    else if (each.kind === 'line') outline.line(each.text);
    else outline.question(each.text);
  }
  return documentOf(source, outline.finish()).document;
});

describe('writeMarkdown', () => {
  it('writes what reads back as the identical document, whatever a reader made', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(readBack(document)).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['wet.xml', 'verordening.xml', 'beleidsregels.xml', 'pagina.html', 'wet.txt', 'protocol.txt', 'eigen.md'])(
    'writes the invented %s so that it reads back identical',
    (name) => {
      const { document } = documentOf(source, withoutDescription(readFileSync(fixturePath(name)), name));
      expect(readBack(document)).toEqual(document);
    },
  );

  it('writes the form that people edit by hand', () => {
    const written = readFileSync(fixturePath('eigen.md'), 'utf8');
    const { frontMatter, ...outlined } = readMarkdown(written);
    const read = { slug: 'x', ...parseFrontMatter(frontMatter, 'x.md') };
    expect(compact(writeMarkdown(documentOf(read, outlined).document))).toBe(compact(written));
  });

  const shared = fileURLToPath(new URL('../../../shared/real/', import.meta.url));
  const real = [
    ...['jeugdwet.xml', 'wmo-2026.txt', 'wmo-oud.html', 'awb-2024.txt', 'awb-oud.html'].map((name) => `laws/${name}`),
    ...['cvdr_example1.xml', 'cvdr_example2.xml', 'cvdr_example3.xml', 'gmb.xml', 'gmb.html'].map(
      (name) => `formats/${name}`,
    ),
  ];
  it.skipIf(!existsSync(shared)).each(real)(
    'writes the real %s so that it reads back identical (skipped when ../shared/real is absent)',
    (name) => {
      const { document } = documentOf(source, withoutDescription(readFileSync(shared + name), name));
      expect(readBack(document)).toEqual(document);
    },
  );
});

function withoutDescription(content: Uint8Array, name: string) {
  const { articles, preamble, warnings } = readFile(content, name);
  return { articles, preamble, warnings };
}

/** Blank lines and the level of a heading are not part of the document. */
const compact = (markdown: string): string => markdown.replace(/\n+/g, '\n').replace(/^#+/gm, '#').trim();
