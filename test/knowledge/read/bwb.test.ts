import { describe, expect, it } from 'vitest';
import { codes, leden, readFixture, unit } from './fixture.ts';

describe('readBwb', () => {
  const law = readFixture('wet.xml');

  it('takes title, kind, first day and address from the file', () => {
    expect(law).toMatchObject({
      title: 'Buurthulpwet',
      kind: 'wet',
      validFrom: '2025-07-01',
      url: 'https://wetten.overheid.nl/BWBR0099999/2025-07-01',
    });
  });

  it('keeps every article in order, repealed ones too', () => {
    expect(law.articles.map((article) => article.number)).toEqual(['1.1', '1a.2', '1a.3', '1a.4', 'Bijlage 1']);
    expect(leden(law, '1a.3')).toEqual([[null, 'Vervallen']]);
  });

  it('keeps the headings above an article, outermost first', () => {
    expect(unit(law, '1a.2').path).toEqual(['Hoofdstuk 1a Hulp', '§ 1a.1 Aanvragen', '§ 1a.1.a Termijnen']);
    expect(unit(law, '1a.4').path).toEqual(['Hoofdstuk 1a Hulp']);
    expect(unit(law, 'Bijlage 1').path).toEqual([]);
  });

  it('writes definitions and what is nested in them one to a line', () => {
    expect(leden(law, '1.1')).toEqual([
      [
        null,
        'In deze wet wordt verstaan onder:\n' +
          '– buurthulp: hulp als bedoeld in artikel 2 van de Wet op de buren;\n' +
          '– buur:\n1°. wie ernaast woont;\n2°. wie ertegenover woont.',
      ],
    ]);
  });

  it('keeps the sentence whole and puts its footnote on the next line', () => {
    expect(leden(law, '1a.2')[0]).toEqual([
      '1',
      'Het buurtbestuur beslist binnen drie weken na de aanvraag:\n[1] Eerder was dit vier weken.\n' +
        'a. op papier; of\nb. langs de deur.\nDat gebeurt overdag.',
    ]);
  });

  it('leaves an editorial remark out of the text and says so', () => {
    expect(leden(law, '1a.2')[1]).toEqual(['2a', 'De termijn kan een keer langer worden.']);
    expect(law.warnings).toContainEqual(
      expect.objectContaining({ code: 'editorial', message: expect.stringContaining('lees: termijnen') }),
    );
  });

  it('writes table rows, repeating a cell that spans rows and padding one that spans columns', () => {
    expect(leden(law, '1a.4')).toEqual([
      [
        null,
        'De vergoeding is:\n| Soort | Uren | Bedrag |\n| Tuin | 1 | € 5,00 |\n| Tuin | 2 | € 9,50 |\n| Samen | | € 14,50 |',
      ],
    ]);
  });

  it('keeps the opening and the closing formula in the preamble', () => {
    expect(law.preamble.split('\n')).toEqual([
      'Wet van 3 maart 2025, houdende regels over buurthulp (Buurthulpwet)',
      'Wij maken bekend:',
      'Overwegende dat buren elkaar helpen;',
      'Lasten en bevelen dat deze wordt geplaatst.',
      'Gegeven te Heuveldal 3 maart 2025',
    ]);
    expect(codes(law)).toContain('closing-text');
  });
});
