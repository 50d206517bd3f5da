import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { docxParts, pdfOf, wordParagraph, zipOf } from '../documents/made-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'keep-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function importInto(into: string, files: readonly string[], ...flags: string[]) {
  const out: string[] = [];
  const argv = ['import', ...files, '--into', join(dir, into), '--no-questions', '--json', ...flags];
  const status = await runKeep(argv, { out: (line) => out.push(line), err: () => {}, input: async () => '' });
  const { documents } = await loadKnowledge(join(dir, into));
  return { status, printed: JSON.parse(out.join('\n')), documents };
}

describe('keep import', () => {
  it('imports a Word file, and refuses one that is cut off', async () => {
    const body = ['Beleidsregels burenhulp', 'Artikel 1 Doel', '1. Wij helpen.', '2. Wij blijven helpen.'];
    const file = await zipOf(docxParts(body.map(wordParagraph).join('')));
    writeFileSync(join(dir, 'regels.docx'), file);
    writeFileSync(join(dir, 'half.docx'), file.subarray(0, file.length - 40));
    const files = [join(dir, 'regels.docx'), join(dir, 'half.docx')];
    const { status, printed, documents } = await importInto('word', files, '--valid-from', '2026-01-01');
    expect(status).toBe(1);
    expect(printed.errors).toMatchObject([{ file: files[1], message: expect.stringContaining('beschadigd') }]);
    expect(documents).toMatchObject([
      {
        articles: [
          { number: '1', title: 'Doel', paragraphs: [{ number: '1' }, { number: '2', text: 'Wij blijven helpen.' }] },
        ],
      },
    ]);
  });

  it('runs as a program that ends by itself after a PDF', () => {
    writeFileSync(
      join(dir, 'protocol.pdf'),
      pdfOf([
        [
          { text: 'Protocol burenhulp', x: 60, y: 80, size: 20 },
          { text: 'A. Doel', x: 60, y: 120, bold: true },
          { text: 'Wij helpen buren zolang dat nodig is.', x: 60, y: 140 },
        ],
      ]),
    );
    const bin = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));
    const argv = [
      'import',
      join(dir, 'protocol.pdf'),
      '--into',
      join(dir, 'pdf'),
      '--valid-from',
      '2026-01-01',
      '--json',
    ];
    const run = spawnSync(process.execPath, [bin, ...argv, '--no-questions'], { cwd: tmpdir(), encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ documents: [{ title: 'Protocol burenhulp', articles: 1 }] });
  });

  // The real protocol may not be copied into the project; where it does not lie beside it, there is nothing to check.
  const protocol = fileURLToPath(new URL('../../../shared/real/gemeente/protocol-jnv.pdf', import.meta.url));
  it.skipIf(!existsSync(protocol))(
    'imports every word of the real protocol (skipped when ../shared/real is absent)',
    async () => {
      const { documents } = await importInto('protocol', [protocol]);
      const articles = documents.flatMap((document) => document.articles);
      expect(articles.map(({ number }) => number).filter((number) => /^[A-Z]$/.test(number))).toEqual([...'ABCDE']);
      expect(articles.find(({ number }) => number === 'D')?.paragraphs[0]?.text).toContain(
        'geldigheidsduur van zes maanden',
      );
      expect(documents[0]?.source).toMatchObject({ kind: 'protocol', law: 'jeugdwet', validFrom: '2019-05-01' });
      const read = await readDocument(new Uint8Array(readFileSync(protocol)), 'protocol');
      const kept = JSON.stringify(documents);
      const words = (read.kind === 'read' ? read.text : '').match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(words.length).toBeGreaterThan(3000);
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    },
  );
});
