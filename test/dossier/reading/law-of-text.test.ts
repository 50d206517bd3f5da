import { describe, expect, it } from 'vitest';
import { lawOfText } from '../../../src/dossier/reading/law-of-text.ts';

describe('lawOfText', () => {
  it.each([
    ['wmo', 'Mevrouw vraagt huishoudelijke hulp op grond van de Wmo.'],
    ['wmo', 'De heer, 84 jaar, kan door zijn rollator niet naar de dagbesteding.\nZijn echtgenote is overleden.'],
    ['jeugdwet', 'Ouders vragen jeugdhulp voor Sem, groep 6.'],
    ['jeugdwet', 'De moeder ziet dat haar kind op school vastloopt; de mentor ook.'],
  ] as const)('sees the %s in what is said', (law, text) => {
    expect(lawOfText(text)).toEqual({ law, isClear: true });
  });

  it('doubts when both are named, and says nothing when neither is', () => {
    expect(lawOfText('Moeder heeft zelf begeleiding uit de Wmo; voor haar kind loopt jeugdhulp.')).toEqual({
      law: 'jeugdwet',
      isClear: false,
    });
    expect(lawOfText('Wmo of Jeugdwet')).toBeNull();
    expect(lawOfText('Moeder heeft een rolstoel.')).toMatchObject({ law: 'wmo', isClear: true });
    expect(lawOfText('Moeder en vader spraken met mevrouw.')).toBeNull();
    expect(lawOfText('Hij wil overzicht in de post.')).toBeNull();
    expect(lawOfText('')).toBeNull();
  });

  it('looks at the age of the first person who has one, unless that is a parent', () => {
    const about = (who: string) =>
      lawOfText(`Gespreksverslag\n\n${who} De moeder komt vaak langs, de mentor van school ook.`)?.law;
    expect(about('Betrokkene is 17 jaar.')).toBe('jeugdwet');
    expect(about('Tess (24) woont op kamers.')).toBe('wmo');
    expect(about('Rik, geboren 3-4-1946, woont alleen sinds 2025.')).toBe('wmo');
    expect(about('Moeder Mieke (43) en Tom, 7 jaar.')).toBe('jeugdwet');
    expect(about('Betrokkene: mw. Bos (2\n9 jaar).')).toBe('wmo');
  });

  it('is not decided by one word that is repeated', () => {
    const repeated = 'kind '.repeat(200);
    expect(
      lawOfText(
        `${repeated}\nMevrouw ontvangt een maatwerkvoorziening huishoudelijke hulp (Wmo), haar echtgenoot mantelzorg.`,
      )?.law,
    ).toBe('wmo');
  });

  it('does not see a law in a part of a word', () => {
    expect(lawOfText('Schoolvakantie, kindertelefoon, groepsles, wmoeder')).toBeNull();
  });

  it('reads what was typed in capitals or was broken over lines', () => {
    expect(lawOfText('DE JEUGDIGE WOONT BIJ ZIJN\nPLEEGOUDERS')).toEqual({ law: 'jeugdwet', isClear: true });
  });
});
