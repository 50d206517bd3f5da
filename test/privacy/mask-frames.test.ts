import { describe, expect, it } from 'vitest';
import { maskText } from '../../src/privacy/mask.ts';

describe('an everyday word is masked where only a name can stand', () => {
  it.each([
    ['gebeld met mulder over de uren', 'gebeld met [persoon 1] over de uren'],
    ['kramer wil geen hulp', '[persoon 1] wil geen hulp'],
    ['collega van vliet en ik', 'collega [persoon 1] en ik'],
    ['besproken met van vliet, akkoord', 'besproken met [persoon 1], akkoord'],
    ['weet jij of de wit vandaag werkt?', 'weet jij of [persoon 1] vandaag werkt?'],
    ['overdracht:\n- dekker: wacht op ergo', 'overdracht:\n- [persoon 1]: wacht op ergo'],
    ['1) Hoogland, woont bij moeder', '1) [persoon 1], woont bij moeder'],
    ['zoon max 3,5 jaar', 'zoon [persoon 1] [leeftijd 1]'],
    ['mo zijn zusje belt', '[persoon 1] zijn zusje belt'],
    ['haar moeder, Door Kuit, woont ernaast', 'haar moeder, [persoon 1], woont ernaast'],
  ])('"%s"', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it.each([
    'de bakker brengt brood en de jager is geen beroep',
    'hij wil bakker worden en werkt als kok',
    'in de winter is het zwaar, van alles wat',
    'de grote groep komt met de wilde ideeën',
  ])('and stays elsewhere: "%s"', (text) => {
    expect(maskText(text)).toBe(text);
  });
});

describe('a name is masked by its shape', () => {
  it.each([
    ['dhr. J.P.H. (Sjef) Creemers belt', 'dhr. [persoon 1] ([persoon 2]) [persoon 3] belt'],
    ['Afwezig: Joost v. R., Hanneke de W.', 'Afwezig: [persoon 1], [persoon 2]'],
    ['terugbellen J. v/d B. voor 12 uur', 'terugbellen [persoon 1] voor 12 uur'],
    ['Annemarie van der Ploeg – Kuiper tekent', '[persoon 1] – [persoon 2] tekent'],
    ['Stand\n1. Vries, J. de: herindicatie', 'Stand\n1. [persoon 1]: herindicatie'],
    ['slachtoffer S.V.-A. is gehoord', 'slachtoffer [persoon 1] is gehoord'],
    ['Zie Advies_K.Lewandowska_6112.pdf', 'Zie Advies_[persoon 1]_6112.pdf'],
  ])('"%s"', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it.each([
    'opgenomen in het Antonius, hond Bobbie mee',
    'Medicatie: Humira, Lyrica 75 mg en Movicol.',
    'Stap 1 (2 weken): melding. Stap 2 (6 weken)',
    'zie bijlage C. Uitzondering: verhuizing',
    'geldt Goede Vrijdag? Vrijdag wel.',
  ])('and what looks like one stays: "%s"', (text) => {
    expect(maskText(text)).toBe(text);
  });
});

describe('where somebody lives, learns and how old he is', () => {
  it.each([
    ['Molenakker 2\n5421 ex Gemert', '[adres 1]\n[postcode 1] [woonplaats 1]'],
    ['wonen aan de veemkade ligplaats 7', 'wonen aan de [adres 1]'],
    ['mo zit op t palet en de juf belt', '[persoon 1] zit op [school 1] en de juf belt'],
    ['school: de zandloper\njuf: morgen bellen', 'school: [school 1]\njuf: morgen bellen'],
    ['vader is in de tachtig, moeder 79.', 'vader is [leeftijd 1], moeder [leeftijd 2].'],
    ['Leeftijd\t91 jaar', 'Leeftijd\t[leeftijd 1]'],
    ['Zaak 2026/WMO/00413, opm. 00413: let op', 'Zaak [zaaknummer 1], opm. [zaaknummer 2]: let op'],
  ])('is masked: "%s"', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });
});
