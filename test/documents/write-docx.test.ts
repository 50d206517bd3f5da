import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { createReaderPool } from '../../src/documents/reader-pool.ts';
import { writeDocx } from '../../src/documents/write-docx.ts';
import type { WrittenBlock } from '../../src/shared/written-block.ts';

const pool = createReaderPool();
afterAll(() => pool.close());

async function readBack(blocks: readonly WrittenBlock[], footer = 'Geen besluit'): Promise<string> {
  const read = await readDocument(await writeDocx(blocks, footer), 'advies.docx', { pool });
  if (read.kind !== 'read') throw new TypeError(read.reason);
  return read.text;
}

const blocks: readonly WrittenBlock[] = [
  { kind: 'title', text: 'Nagekeken dossier' },
  { kind: 'heading', text: 'W1 Hulpvraag: aanwezig' },
  { kind: 'paragraph', text: 'Cliënt & zus zeggen: “5 < 6” en 2² = 4.' },
  { kind: 'quote', text: 'Hij wil zijn post\nweer zelf doen.', from: 'verslag "april".docx' },
  { kind: 'quote', text: 'Zonder bron.', from: null },
  { kind: 'item', text: 'Noem de duur.' },
  { kind: 'blank', hint: 'Noem wie erbij was' },
  {
    kind: 'table',
    head: ['Termijn', 'Stand'],
    rows: [
      ['Onderzoek', 'te laat'],
      ['Besluit', ''],
    ],
  },
];

describe('writeDocx', () => {
  let read: string;
  beforeAll(async () => {
    read = await readBack(blocks);
  });

  it('writes a file that reads back with every word, in order', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}²<&=]+/gu) ?? [];
    const wanted = blocks.flatMap((one) => {
      if (one.kind === 'table') return [...one.head, ...one.rows.flat()].flatMap(words);
      if (one.kind === 'blank') return words(one.hint);
      return [...words(one.text), ...(one.kind === 'quote' && one.from !== null ? words(one.from) : [])];
    });
    expect(words(read)).toEqual(wanted);
  });

  it('marks what is quoted and what is to be filled in', () => {
    expect(read).toMatch(/“Hij wil zijn post\s+weer zelf doen.” \(verslag "april".docx\)/);
    expect(read).toContain('[Noem wie erbij was]');
    expect(read).toContain('- Noem de duur.');
    expect(read).toContain('Onderzoek | te laat');
  });

  it('holds no word of a footer in its text', () => {
    expect(read).not.toContain('Geen besluit');
  });

  it('writes nothing and still is a file', async () => {
    const empty = await readDocument(await writeDocx([], ''), 'leeg.docx', { pool });
    expect(empty).toEqual({ kind: 'unreadable', reason: 'no-text' });
  });

  it('stays readable whatever characters a dossier holds', async () => {
    const odd = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `\u0000\u0008\u001b\uFFFE\uD800${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 30, maxLength: 40 }), async (all) => {
        const odds = all.flatMap((text, at): readonly WrittenBlock[] => [
          { kind: 'heading', text: `begin${at} ${text} einde${at}` },
          { kind: 'quote', text: `begin${at} ${text}`, from: `${text} einde${at}` },
          { kind: 'item', text: `begin${at} ${text} einde${at}` },
          { kind: 'blank', hint: `begin${at} ${text} einde${at}` },
          { kind: 'table', head: [`begin${at} ${text}`], rows: [[`${text} einde${at}`]] },
        ]);
        const back = await readBack(odds, all.join(''));
        for (const at of all.keys())
          expect(back.match(new RegExp(`(?:begin|einde)${at}(?!\\d)`, 'g'))).toHaveLength(10);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
