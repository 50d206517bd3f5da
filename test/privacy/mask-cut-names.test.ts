import { describe, expect, it } from 'vitest';
import { createDossierMask } from '../../src/privacy/dossier-mask.ts';
import { maskText } from '../../src/privacy/mask.ts';

describe('a name of which a part is written is masked by its frame', () => {
  it.each([
    ['5. Milan P. – jeugdreclassering', '5. [persoon 1] – jeugdreclassering'],
    [
      'of thuis; inbreng JW\nActies: JW vraagt het na',
      'of thuis; inbreng [persoon 1]\nActies: [persoon 1] vraagt het na',
    ],
    ['actie: TS, morgen', 'actie: [persoon 1], morgen'],
    ['Afwezig: mw. V. van Veilig Thuis.', 'Afwezig: mw. [persoon 1] van Veilig Thuis.'],
    ['j. is 11, zit op sbo', '[persoon 1]. is [leeftijd 1], zit op sbo'],
    ['Heeft Mw. de B.-K. recht op respijtzorg?', 'Heeft Mw. [persoon 1] recht op respijtzorg?'],
    ['de jeugdbeschermer dhr. Q. Lont van WSG?', 'de jeugdbeschermer dhr. [persoon 1] van WSG?'],
    [
      '[12-06-2026 08:53] Mo: nee\nen wat zegt Mo nu',
      '[12-06-2026 08:53] [persoon 1]: nee\nen wat zegt [persoon 1] nu',
    ],
    ['baby delina 5 mnd, buurvrouw sjaan', 'baby [persoon 1] [leeftijd 1], buurvrouw [persoon 2]'],
    ['zijn trainer Ome Wim belt', 'zijn trainer [persoon 1] belt'],
    ['politie belt (Wouters, bureau Almelo)', 'politie belt ([persoon 1], bureau Almelo)'],
    ["Fatima's zus belt Fatima", "[persoon 1]'s zus belt [persoon 1]"],
  ])('"%s"', (text, expected) => {
    expect(maskText(text)).toBe(expected);
    expect(maskText(expected)).toBe(expected);
  });

  it.each([
    'afgewezen door SVB, bezwaar loopt',
    'actie: GGD, morgen',
    'besluit door JGZ',
    'zie artikel 2.3 JW',
    '[12-06-2026 08:53] Ik: nee',
    'baby ligt 5 weken in het ziekenhuis',
  ])('and what looks like one stays: "%s"', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('gives the fullest form back without its possessive ending', () => {
    const dossier = createDossierMask();
    dossier.mask("Sanne's zus belt");
    expect(dossier.unmask('Graag hoort [persoon 1] het.')).toBe('Graag hoort Sanne het.');
  });
});

describe('tables and schools', () => {
  it('columns of one name in parts, and the number of a house', () => {
    expect(maskText('id;achternaam;tussenv;voorl;postcode;huisnr\n3;Winter;de;S;7602ZZ;4a')).toBe(
      'id;achternaam;tussenv;voorl;postcode;huisnr\n3;[persoon 1];[persoon 2];[persoon 3];[postcode 1];[adres 1]',
    );
  });

  it('the last figures of a number of the table open a remark', () => {
    expect(maskText('Zaaknr\tNaam\n2026-W-01480\tKowalczyk, A.\n\n01480: let op')).toMatch(
      /\n\[zaaknummer 2\]: let op$/,
    );
  });

  it.each([
    ['De overgang naar het Carmel baart zorgen.', 'De overgang naar [school 1] baart zorgen.'],
    ['Van: administratie Montessori College Twente', 'Van: administratie [school 1]'],
    ['NAAM: X\nSCHOOL: KOTTENPARK', 'NAAM: X\nSCHOOL: [school 1]'],
  ])('"%s"', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it('an institution that somebody goes to is no school', () => {
    const text = 'overstap naar het Leger des Heils';
    expect(maskText(text)).toBe(text);
  });
});
