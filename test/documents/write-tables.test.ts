import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZipParts } from '../../src/documents/read-zip-parts.ts';
import { safeCell } from '../../src/documents/safe-cell.ts';
import { writeCsv } from '../../src/documents/write-csv.ts';
import { writeXlsx } from '../../src/documents/write-xlsx.ts';
import type { TableCell, WrittenTable } from '../../src/shared/written-table.ts';

const table = (...rows: readonly (readonly TableCell[])[]): WrittenTable => ({
  title: 'Register: signalen [2026]/alles',
  head: ['Signaal', 'Uren', 'Dag', 'Feiten'],
  rows,
});
const csvOf = (written: WrittenTable): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(written));
const attacks = [
  '=1+1',
  '=HYPERLINK("http://x.example";"klik")',
  '+31 6 12345678',
  '-2 uur',
  '@SOM(A1:A9)',
  '\t=1+1',
  '\r\n=1+1',
  '  =1+1',
  '\u200B=1+1',
  '\u0000=1+1',
  '＝1+1',
  '−2 uur',
  "=cmd|' /C calc'!A0",
];

describe('a cell', () => {
  it.each(attacks)('that begins as a formula is shown, not run: %j', (words) => {
    expect(safeCell(words)).toMatch(/^'/);
    expect(safeCell(words).slice(1)).toBe(safeCell(`x${words.trim()}`).slice(1));
  });

  it('of ordinary words stays as it is, on one line', () => {
    for (const words of ['De Linde', '2 van de 4 uur', 'a=b', "'s-Hertogenbosch", '“Nee”', ''])
      expect(safeCell(words)).toBe(words);
    expect(safeCell(' Er kwam\r\n\r\nniemand.\u0007 ')).toBe('Er kwam niemand.');
  });

  it('holds no more than a spreadsheet can', () => expect(safeCell('x'.repeat(40_000))).toHaveLength(32_000));
});

describe('a table with others beside it', () => {
  it('has a sheet for each in XLSX, and stands alone in CSV', async () => {
    const beside = [{ title: 'Cijfers', head: ['Aanbieder'], rows: [['=De Linde']] }];
    const both = { ...table(['S-1', 2, null, 'Feit']), beside };
    const parts = await readZipParts(Buffer.from(await writeXlsx(both)), /workbook\.xml$/);
    expect([...parts.values()].join('\n')).toMatch(/Register.*Cijfers/s);
    expect(csvOf(both)).not.toContain('Linde');
  });
});

describe('a CSV', () => {
  it('opens in a Dutch Excel: mark, semicolons, decimal commas, CRLF, quotes where needed', () => {
    const written = table(['S-1', 2.5, { day: '2026-03-02' }, 'Zei: "nee; nooit"'], ['S-2', null, null, '']);
    expect(csvOf(written)).toBe(
      '\uFEFFSignaal;Uren;Dag;Feiten\r\nS-1;2,5;2026-03-02;"Zei: ""nee; nooit"""\r\nS-2;;;\r\n',
    );
  });

  it('runs no formula, and leaves negative numbers numbers', () => {
    const lines = csvOf(table(['=1+1', -2, null, '@x;=y'])).split('\r\n');
    expect(lines[1]).toBe('\'=1+1;-2;;"\'@x;=y"');
  });

  it('reads back as what was written, whatever stands in it', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...attacks, '"', ';', ',', 'a"b', "'"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell)), (rows) => {
        const read: string[][] = parse(csvOf(table(...rows)), { bom: true, delimiter: ';', trim: false });
        expect(read.slice(1)).toEqual(rows.map((row) => row.map(safeCell)));
        for (const line of read) for (const one of line) expect(one).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('an XLSX', () => {
  const sheetOf = async (written: WrittenTable): Promise<string> => {
    const parts = await readZipParts(Buffer.from(await writeXlsx(written)), /\.xml$/);
    return [...parts.values()].join('\n');
  };

  it('holds words, numbers and days, and no formula', async () => {
    const xml = await sheetOf(
      table(['=1+1', 2.5, { day: '2026-03-02' }, 'Zei: "nee" & <ging>\u0000'], ['+x', null, null, '']),
    );
    expect(xml).toContain("'=1+1");
    expect(xml).toContain('Zei: "nee" &amp; &lt;ging&gt;');
    expect(xml).toContain('<v>2.5</v>');
    // 2 March 2026 as a spreadsheet counts days.
    expect(xml).toContain('<v>46083</v>');
    expect(xml).not.toMatch(/<f>|<f /);
    expect(xml).toContain('name="Register  signalen  2026  alles"');
  });

  it('is written also without rows, and with many', async () => {
    expect(await sheetOf(table())).toContain('Signaal');
    const many = Array.from({ length: 5_000 }, (_, at) => [`S-${at}`, at, { day: '2026-03-02' }, 'Er kwam niemand.']);
    expect((await writeXlsx(table(...many))).length).toBeGreaterThan(10_000);
  });
});
