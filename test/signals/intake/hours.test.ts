import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../../src/signals/intake/hours.ts';

describe('hoursOf', () => {
  it.each<readonly [string, number | null, number | null]>([
    ['komt maar 2 van de 4 uur', 4, 2],
    ['er is 4 uur pw toegekend, er komt 2,5 uur', 4, 2.5],
    ['mevrouw heeft 3 uur hh per week en krijgt er maar anderhalf', 3, 1.5],
    ['indicatie 5 u / geleverd 3 u', 5, 3],
    ['van 6 naar 3 uur teruggebracht zonder overleg', 6, 3],
    ['2 uur i.p.v. 4', 4, 2],
    ['zou 6 uur per week moeten zijn, in de praktijk is het 4', 6, 4],
    ['Beschikking: 3,5 uur. Feitelijk: 2 uur.', 3.5, 2],
    ['toegekend: 4 uur/wk geleverd: 1 uur/wk', 4, 1],
    ['clt krijgt 2u bg terwijl er 4u is afgegeven', 4, 2],
    ['zes uur begeleiding geïndiceerd, vier uur ingezet', 6, 4],
    ['zes uur begeleiding zou krijgen en er vier ziet', 6, 4],
    ['de begeleider komt 3 uur per week, dat moet 5 zijn', 5, 3],
    ['Er staat 8 uur in het plan maar cliënt zegt dat het er hooguit 3 zijn', 8, 3],
    ['meneer had 10 uur moeten krijgen. Dat is nu 6.', 10, 6],
    ['wij betalen voor 8 uur, er wordt 5 uur gewerkt', 8, 5],
    ['van de 6 uur worden er 2 ingevuld', 6, 2],
    ['client kreeg 4 uur van ons maar ziet de begeleider 2 uur per week', 4, 2],
    ['7 uur per week, er komen er 5', 7, 5],
    ['er is gewoon 3,5 uur afgegeven, de hulp wordt er voor 2 ingepland', 3.5, 2],
    ['op eigen houtje van 180 minuten 120 gemaakt', 3, 2],
    ['5 uur per week volgens de beschikking, volgens moeder 2', 5, 2],
    ['er is wel 6 uur beschikt maar ik zie er hooguit 3 terug', 6, 3],
    ['indicatie 4 u/w, realisatie 1,5 u/w', 4, 1.5],
    ['dhr heeft 2 uur per week hh. hulp komt om de week 2 uur', 2, 1],
  ])('reads what was granted and what comes: %s', (text, indicated, delivered) => {
    expect(hoursOf(text)).toEqual({ indicated, delivered });
  });

  it.each<readonly [string, number | null, number | null]>([
    ['12 uur per 4 weken beschikt, geleverd wordt 8 uur per 4 weken', 3, 2],
    ['12 uur per 4 weken beschikt, er komt maar 8', 3, 2],
    ['26 uur per maand beschikt, 13 uur per maand geleverd', 6, 3],
    ['150 minuten beschikt, 90 geleverd', 2.5, 1.5],
    ['90 van de 150 minuten per week', 2.5, 1.5],
    ['drie kwartier ipv anderhalf uur', 1.5, 0.75],
    ['vier uurkes in de week beschikt en ze brengen amper de helft', 4, 2],
    ['6 uur in de 2 weken afgesproken, ze ziet ze 2 uur in de 2 weken', 3, 1],
  ])('converts to a week: %s', (text, indicated, delivered) => {
    expect(hoursOf(text)).toEqual({ indicated, delivered });
  });

  it.each<readonly [string, number | null, number | null]>([
    ['om de week 3 uur in plaats van elke week 3', 3, 1.5],
    ['komt om de week 3 uur ipv elke week', 3, 1.5],
    ['eens per twee weken 3 uur ipv wekelijks', 3, 1.5],
    ['3 uur, maar eens in de twee weken in plaats van elke week', 3, 1.5],
    ['twee uur elke veertien dagen in plaats van elke week', 2, 1],
    ['12 uur per 4 weken ipv 4 uur per week', 4, 3],
    ['8 uur per vier weken in plaats van 4 per week', 4, 2],
    ['één keer per maand 2 uur in plaats van wekelijks', 2, 0.46],
    ['2x per week 1,5 uur ipv 4x per week 1,5 uur', 6, 3],
    ['in plaats van elke week 3 uur komt ze om de week 3 uur', 3, 1.5],
    ['van wekelijks 4 uur naar tweewekelijks 4 uur', 4, 2],
    ['3 uur per week toegekend, ze komt om de week', 3, 1.5],
    ['heeft 2 uur per week maar de hulp komt eens in de 14 dagen', 2, 1],
    ['3 uur per week toegekend maar komt nu om de andere week', 3, 1.5],
    ['toegekend vier uur, geleverd twee en een half uur', 4, 2.5],
    ['komt 4 uur, maar dat moest 2 zijn', 2, 4],
    ['komt 2 uur, dat hoort 4 te zijn', 4, 2],
    ['4 uur beschikt, ze komen een keer een uurtje', 4, 1],
    ['er komt één keer per week een uurtje iemand', null, 1],
  ])('compares how often and how long: %s', (text, indicated, delivered) => {
    expect(hoursOf(text)).toEqual({ indicated, delivered });
  });

  it.each<readonly [string, number | null, number | null]>([
    ['ze belt om de week', null, null],
    ['komt om de week een andere begeleider', null, null],
    ['wil om de week een gesprek in plaats van elke week', null, null],
    ['3 uur per week, en die worden ook gewoon geleverd, om de week een andere hulp', 3, 3],
    ['levert 2 uur per week, toegekend is 4 uur per week, en stuurt om de week een rekening', 4, 2],
    ['4 uur per week toegekend, 2 uur geleverd. Ze komt elke week een keer', 4, 2],
    ['4 uur toegekend, levert 2 uur, en er komt om de week een nieuwe begeleider', 4, 2],
    ['3 uur per week toegekend, het team overlegt om de week', 3, null],
    ['declareert elke week 3 uur in plaats van om de week', null, null],
  ])('takes nothing else for how often somebody comes: %s', (text, indicated, delivered) => {
    expect(hoursOf(text)).toEqual({ indicated, delivered });
  });

  it.each<readonly [string, number | null, number | null]>([
    ['nog niet de helft van de 8 uur die is toegekend', 8, 4],
    ['slechts een kwart van de 8 uur', 8, 2],
    ['hij krijgt 60% van de 5 uur', 5, 3],
    ['uren zijn gehalveerd, ze had 6 uur', 6, 3],
    ['ze komen een uur minder dan de 3 uur die in de beschikking staat', 3, 2],
    ['er wordt elke week 2 uur te weinig geleverd van de 6 uur', 6, 4],
    ['mw mist elke week een uur van de drie', 3, 2],
    ['3 uur toegekend en er komt helemaal niemand', 3, 0],
    ['er zijn geen uren geleverd, wel 3 uur pw geindiceerd', 3, 0],
    ['5 uur per week geindiceerd en 0 uur geleverd', 5, 0],
    ['3 uur hh, al 4 weken niemand gezien', 3, 0],
    ['6 uur begeleiding per week, sinds juli nul', 6, 0],
    ['heeft 3 uur. komt nu al weken niet', 3, 0],
    ['heeft recht op 3 uur en krijgt die ook gewoon', 3, 3],
    ['2 uur per week en die uren worden wel gemaakt', 2, 2],
    ['recht op 90 minuten, de hulp is na een uur weer weg', 1.5, 1],
  ])('reads parts, lacks, all and nothing: %s', (text, indicated, delivered) => {
    expect(hoursOf(text)).toEqual({ indicated, delivered });
  });

  it.each([
    'begeleiding was om 15u vandaag, niet verschenen',
    'ze heeft een half uur geleden gebeld',
    'kind zat een uur alleen in de bus',
    'een kwartier te laat, elke keer weer',
    'het is binnen 24 uur gemeld',
    'tussen 9 en 12 uur komt er niemand',
    'hij tekent voor 10 uur',
    '4 dagdelen beschikt, 2 dagdelen geleverd',
    'wachttijd 20 weken, aangemeld op 3 mei',
    'jongen van 14, code 45A04, zaak 2026-118823, 112 euro',
  ])('takes no clock, stretch of time, bill, dagdeel or other number for hours of help: %s', (text) => {
    expect(hoursOf(text)).toEqual({ indicated: null, delivered: null });
  });

  it('counts declared hours as neither', () => {
    expect(hoursOf('declareert 10 uur per week maar komt 4 uur')).toEqual({ indicated: null, delivered: 4 });
    expect(hoursOf('4 uur beschikt, 4 gedeclareerd, 2 geleverd')).toEqual({ indicated: 4, delivered: 2 });
  });

  const sentences: readonly ((granted: number, comes: number) => string)[] = [
    (granted, comes) => `Er is ${granted} uur per week toegekend en er komt ${comes} uur.`,
    (granted, comes) => `komt maar ${comes} van de ${granted} uur`,
    (granted, comes) => `geleverd ${comes} uur, geindiceerd ${granted} uur`,
    (granted, comes) => `${comes} uur in plaats van ${granted} uur per week`,
    (granted, comes) => `van ${granted} uur naar ${comes} uur gegaan`,
  ];

  it('reads any two numbers of hours in any of these sentences', () => {
    const numbers = fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 39 }));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...sentences), ([granted, comes], sentence) => {
        fc.pre(comes < granted);
        expect(hoursOf(sentence(granted, comes))).toEqual({ indicated: granted, delivered: comes });
      }),
    );
  });

  it('gives no negative and no endless hours, whatever is typed', () => {
    const words = fc.constantFrom(
      'uur',
      'uren',
      'per',
      'week',
      'maar',
      'van',
      'de',
      'komt',
      '2',
      '0',
      '4,5',
      'beschikt',
      '.',
      '%',
      'na',
      'weg',
      '12/3',
      'minuten',
      'mist',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (pieces) => {
        for (const value of Object.values(hoursOf(pieces.join(' ')))) {
          if (value === null) continue;
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
