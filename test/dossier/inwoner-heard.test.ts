import { describe, expect, it } from 'vitest';
import { inwonerHeard } from '../../src/dossier/inwoner-heard.ts';
import { paperOf } from './small-framework.ts';

const heard = (text: string) => inwonerHeard([paperOf(`Gespreksverslag\n\n${text}`)]);

describe('inwonerHeard', () => {
  it.each([
    'Gesprek 30 oktober met mevrouw.',
    'Tel gesprek 19/6 m. dhr Boerema (72).',
    'Huisbezoek bij het echtpaar op 3 maart.',
    'Op 3 maart heb ik Anna de Wit thuis bezocht; zij liet de trap zien.',
    'Gesproken met: mw., haar dochter, de wijkverpleging',
    'Mevrouw vertelt dat zij drie keer is gevallen.',
    'Dhr. Albers wil weer naar de markt.',
    'Volgens de dochter gaat het slechter. Zelf vindt zij van niet.',
    'Geeft aan dat de trap te zwaar is.',
    '“Ik kom de deur niet meer uit.”',
    'De zoon belde. Cliënt was er zelf bij aanwezig.',
  ])('sees who was spoken to, or told something: %s', (text) => {
    expect(heard(text)).toMatchObject({ how: 'told', quote: expect.any(String) });
  });

  it.each([
    'Gesprek 30 oktober.',
    'Datum gesprek: 30 oktober',
    'Er is een keukentafelgesprek gevoerd op 4 mei.',
    'Tijdens het huisbezoek op 4 mei stond overal afwas.',
  ])('does not take a day or a talk for somebody: %s', (text) => {
    expect(heard(text).how).toBe('nobody-named');
  });

  it.each([
    'De huisarts is telefonisch gesproken.',
    'De zoon van mevrouw heeft gebeld.',
    'Overleg over mevrouw met de wijkverpleging, telefonisch.',
    'Gesproken: mw. Jonker (persoonlijk begeleider)',
    'De dochter vertelt dat mevrouw veel slaapt.',
    'Met mevrouw wordt nog een gesprek gepland.',
    'Is mevrouw gesproken?',
    'Diagnose: COPD.',
  ])('does not take others, plans and questions for it: %s', (text) => {
    expect(heard(text).how).toBe('silent');
  });

  it('tells that the inwoner was not spoken to, and whether it says why', () => {
    expect(heard('Mevrouw zelf is niet gesproken.').how).toBe('not');
    expect(heard('Mevrouw is niet gesproken, omdat zij in het ziekenhuis ligt.').how).toBe('reason');
    expect(heard('Gesproken met: de dochter. Betrokkene was op haar werk.').how).toBe('not');
    expect(heard('Mevrouw was bij het gesprek.').how).toBe('told');
  });

  it('reads reports only', () => {
    expect(inwonerHeard([paperOf('U wilt weer koken, zegt mevrouw.', 'beschikking')]).how).toBe('silent');
  });
});
