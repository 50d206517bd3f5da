import { describe, expect, it } from 'vitest';
import { mask } from '../../src/privacy/mask.ts';

const masked = (text: string): string => mask(text).text;

describe('a name', () => {
  it.each([
    ['Fatima vertelt dat zij wil verhuizen.', '[persoon 1] vertelt dat zij wil verhuizen.'],
    ['Ik sprak J.P. de Wit en A. el Idrissi.', 'Ik sprak [persoon 1] en [persoon 2].'],
    ['mevrouw Jansen-de Boer belt', 'mevrouw [persoon 1] belt'],
    ['Naam: Jansen, P.\n', 'Naam: [persoon 1]\n'],
    ['Berg, H. van den | 11-02-1949 |', '[persoon 1] | [geboortedatum 1] |'],
    ["de heer Joost van 't Hoff", 'de heer [persoon 1]'],
    ["Fatima's broer en Daans zus", "[persoon 1]'s broer en [persoon 2] zus"],
    ['mw. Nguyễn Thị Mai en dhr. Ömer Yıldırım', 'mw. [persoon 1] en dhr. [persoon 2]'],
    ['In het dossier van Xzzyra staat niets.', 'In het dossier van [persoon 1] staat niets.'],
    ['Xzzyra belde.', '[persoon 1] belde.'],
    ['me-\nvrouw van der\nVelde belde', 'me-\nvrouw [persoon 1] belde'],
    ['MOEDER VAN EMRE BELT ELKE DAG', 'MOEDER VAN [persoon 1] BELT ELKE DAG'],
  ])('is found in "%s"', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['jan de boer belde weer', '[persoon 1] belde weer'],
    ['mevrouw dijkstra en haar zoon younes', 'mevrouw [persoon 1] en haar zoon [persoon 2]'],
    ['fam. v.d. berg / osei', 'fam. [persoon 1] / [persoon 2]'],
    ['moeder heet zwrrli', 'moeder heet [persoon 1]'],
    ['joy 6, bo 3', '[persoon 1] [leeftijd 1], [persoon 2] [leeftijd 2]'],
  ])('in small letters is found in "%s"', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['Mark jij het dossier? Mark belde zelf.', 'Mark jij het dossier? [persoon 1] belde zelf.'],
    ['Roos in de vaas is voor Roos.', 'Roos in de vaas is voor [persoon 1].'],
    [
      'Gedragsdeskundige Kok zei: een kok bepaalt het menu.',
      'Gedragsdeskundige [persoon 1] zei: een kok bepaalt het menu.',
    ],
    ['Als een boer kiespijn heb ik de Boer gevraagd.', 'Als een boer kiespijn heb ik [persoon 1] gevraagd.'],
    ['Teun Zwaan schreef. Zwaan tekende.', '[persoon 1] schreef. [persoon 1] tekende.'],
    ['Mevrouw wil graag voor de zomer hulp.', null],
    ['De consulent Jeugd belt de wijk en het bos.', null],
  ])('that is an everyday word as well is told by what stands around it: "%s"', (text, expected) => {
    expect(masked(text)).toBe(expected ?? text);
  });

  it('is one person under the names of one, and two where it may be two', () => {
    expect(masked('Ayoub el Idrissi komt. Ayoub praat.')).toBe('[persoon 1] komt. [persoon 1] praat.');
    expect(masked('Ayoub el Idrissi en Samira el Idrissi komen. Mevrouw El Idrissi praat.')).toBe(
      '[persoon 1] en [persoon 2] komen. Mevrouw [persoon 3] praat.',
    );
  });

  it.each([
    'Zorggroep De Linde, Stichting Vlinder en Bakker Begeleiding B.V. leveren product 45A04.',
    'Veilig Thuis, het CIZ, UWV, de GGD en de Raad voor de Kinderbescherming zijn gebeld.',
    'Het college van burgemeester en wethouders van Heuveldal besluit op grond van de Jeugdwet en artikel 4:13 Awb.',
    'Zij spreekt Arabisch, Turks en Tigrinya en komt uit Syrië.',
    'De diagnose is ADHD, PDD-NOS of Down; hij gebruikt Concerta en Excel.',
    'Conclusie\nPlan van Aanpak\n### Artikel 7 Meer of minder dan de norm',
    'Melding van 4 februari 2025, besluit op 17 april 2025, van 1 mei 2025 tot en met 31 januari 2026.',
    'kinderen tot 18 jaar, vanaf 16,5 jaar, een jeugdige van twaalf jaar of ouder, voor de duur van 2 jaar',
    'Begeleiding, 3 uur per week, € 71,40 per uur, factuur 20250218.',
    'aanvrag met typfoutn en verkeerd gespelde woordne',
  ])('is not seen in "%s"', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('leaves names of organisations that the caller knows', () => {
    const text = 'Xzzyra Qwoll en Kareltje leveren niet.';
    expect(mask(text).text).not.toContain('Xzzyra');
    expect(mask(text, { keep: ['Xzzyra Qwoll'] }).text).toContain('Xzzyra Qwoll');
  });
});

describe('where and when', () => {
  it.each([
    ['Plein 1944 nr 12-III', '[adres 1]'],
    ['woont Laan v. Nieuw Oost-Indië 3 bis in Den Haag', 'woont [adres 1] in [woonplaats 1]'],
    ['uit de tulpstraat 9', 'uit de [adres 1]'],
    ['2e oosterparkstr. 88-2', '[adres 1]'],
    ['Wij wonen op de Beijerlandselaan', 'Wij wonen op de [adres 1]'],
    ['gemeente Zwolle, moeder woont in Zwolle', 'gemeente Zwolle, moeder woont in [woonplaats 1]'],
    ['geb. 12-03-2016, geboren op 9 november 2012', 'geb. [geboortedatum 1], geboren op [geboortedatum 2]'],
    ['Hij is op 29 februari 2016 geboren', 'Hij is op [geboortedatum 1] geboren'],
    ['een meisje van 7 en een 9-jarige jongen', 'een meisje van [leeftijd 1] en een [leeftijd 2] jongen'],
    ['Ik ben negen en een half.', 'Ik ben [leeftijd 1].'],
    ['kenteken K-482-TX, nummerbord 12abc3', 'kenteken [kenteken 1], nummerbord [kenteken 2]'],
    ['zit op de basisschool De Regenboog', 'zit op de [school 1]'],
    ['gaat naar Segbroek College', 'gaat naar [school 1]'],
    ['huisarts Oosterhuis, praktijk De Horst', 'huisarts [huisarts 1], [huisarts 2]'],
  ])('somebody lives, learns or was born is masked: "%s"', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});
