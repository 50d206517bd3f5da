import { describe, expect, it } from 'vitest';
import { type LaidOutBlock, readLaidOut } from '../../../src/knowledge/read/laid-out.ts';

const heading = (level: number, text: string): LaidOutBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): LaidOutBlock => ({ kind: 'paragraph', text });
const numbersOf = (...blocks: LaidOutBlock[]) => readLaidOut(blocks).articles.map(({ number }) => number);

describe('readLaidOut', () => {
  it('cites lettered sections, and keeps headings below them in their text', () => {
    const draft = readLaidOut([
      heading(1, 'Protocol burenhulp'),
      paragraph('Dit protocol geldt voor alle buren.'),
      heading(2, 'A. Termijnen'),
      heading(3, 'Geldigheidsduur: 6 maanden'),
      paragraph('Een verzoek geldt zes maanden.'),
      heading(2, 'B. Controle'),
      paragraph('Wij controleren elk jaar.'),
    ]);
    expect(draft).toMatchObject({ title: 'Protocol burenhulp', preamble: 'Dit protocol geldt voor alle buren.' });
    expect(draft.articles.map(({ number, title, paragraphs }) => [number, title, paragraphs[0]?.text])).toEqual([
      ['A', 'Termijnen', 'Geldigheidsduur: 6 maanden\nEen verzoek geldt zes maanden.'],
      ['B', 'Controle', 'Wij controleren elk jaar.'],
    ]);
    expect(draft.warnings).toEqual([]);
  });

  it('reads articles with leden, items and tables', () => {
    const { articles } = readLaidOut([
      heading(1, 'Verordening burenhulp'),
      heading(2, 'Hoofdstuk 1 Algemeen'),
      heading(3, 'Artikel 1 Begrippen'),
      { kind: 'item', marker: '1.', text: 'In deze verordening betekent:' },
      { kind: 'item', marker: 'a.', text: 'buur: wie naast u woont;' },
      { kind: 'item', marker: null, text: 'vriend: wie u kent.' },
      { kind: 'item', marker: '2.', text: 'Het college beslist.' },
      { kind: 'row', cells: ['Wat', 'Bedrag'] },
    ]);
    expect(articles).toMatchObject([
      {
        number: '1',
        title: 'Begrippen',
        path: ['Hoofdstuk 1 Algemeen'],
        paragraphs: [
          { number: '1', text: 'In deze verordening betekent:\na. buur: wie naast u woont;\n- vriend: wie u kent.' },
          { number: '2', text: 'Het college beslist.\n| Wat | Bedrag |' },
        ],
      },
    ]);
  });

  it('cites headings without number where nothing is numbered, and says so', () => {
    const draft = readLaidOut([heading(1, 'Werkinstructie'), heading(2, 'Doel'), paragraph('Helpen.')]);
    expect(draft.articles).toMatchObject([{ number: '1', title: 'Doel' }]);
    expect(draft.warnings.map(({ code }) => code)).toEqual(['unnumbered-heading']);
  });

  it('opens a heading without number that stands as high as the numbered one before it', () => {
    expect(
      numbersOf(paragraph('Regels'), heading(2, '1. Doel'), paragraph('Zo.'), heading(2, 'Slot'), paragraph('Klaar.')),
    ).toEqual(['1', '2']);
  });

  it('reads a text without headings as plain text', () => {
    expect(
      numbersOf(paragraph('Regels'), paragraph('Artikel 1 Doel'), paragraph('Helpen.'), paragraph('Artikel 2')),
    ).toEqual(['1', '2']);
  });

  it('takes the days that the publisher prints above a text', () => {
    const days = (line: string) =>
      readLaidOut([heading(1, 'Regels'), heading(4, line), heading(2, 'A. Doel'), paragraph('Helpen.')]);
    expect(days('Geldend van 01-05-2019 t/m heden')).toMatchObject({
      validFrom: '2019-05-01',
      preamble: 'Geldend van 01-05-2019 t/m heden',
    });
    expect(days('Geldend van 01-05-2019 t/m 31-12-2023')).toMatchObject({
      validFrom: '2019-05-01',
      validUntil: '2023-12-31',
    });
    expect(days('Geldend van 41-05-2019 t/m heden').validFrom).toBeUndefined();
  });
});
