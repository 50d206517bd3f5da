import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, amountsIn } from '../../../src/knowledge/dutch/amounts.ts';

const short = ({ unit, value, perWeek, isTotal }: Amount): string =>
  `${unit} ${value}${isTotal ? ' in all' : perWeek === null ? '' : ` = ${perWeek} a week`}`;

describe('amountsIn', () => {
  it.each([
    ['3 u p/w', ['uur 3 = 3 a week']],
    ['12 uur per 4 weken', ['uur 12 = 3 a week']],
    ['10 uur in 4 weken', ['uur 10 = 2.5 a week']],
    ['12u/4wk', ['uur 12 = 3 a week']],
    ['130 uur per jaar', ['uur 130 = 2.5 a week']],
    ['13 uur per maand', ['uur 13 = 3 a week']],
    ['26 uur per kwartaal', ['uur 26 = 2 a week']],
    ['honderdtachtig minuten per week', ['uur 3 = 3 a week']],
    ['2½ uur per week', ['uur 2.5 = 2.5 a week']],
    ['drieënhalf uur per week', ['uur 3.5 = 3.5 a week']],
    ['2 uur en 15 minuten per week', ['uur 2.25 = 2.25 a week']],
    ['2 uur 30 p/w', ['uur 2.5 = 2.5 a week']],
    ['om de week 2 uur', ['uur 2 = 1 a week']],
    ['per week 3 uur', ['uur 3 = 3 a week']],
    ['3 uur hulp bij het huishouden per week', ['uur 3 = 3 a week']],
    ['Aantal uren per week: 3', ['uur 3 = 3 a week']],
    ['Uren | 3 per week', ['uur 3 = 3 a week']],
    ['anderhalf uur', ['uur 1.5']],
    ['een uur of vier', ['uur 4']],
    ['ma en wo 4 uur', ['uur 8 = 8 a week']],
    ['3x p.w. 2 uur', ['uur 6 = 6 a week', 'keer 3 = 3 a week']],
    ['2 x per week, 1,5 uur per keer', ['uur 3 = 3 a week', 'keer 2 = 2 a week']],
    ['twee keer per week, telkens anderhalf uur', ['uur 3 = 3 a week', 'keer 2 = 2 a week']],
    ['48 behandelingen van 45 minuten', ['uur 36 in all', 'keer 48 in all']],
    ['20 sessies van drie kwartier, totaal vijftien uur', ['uur 15 in all', 'keer 20 in all', 'uur 15 in all']],
    ['twee ochtenden', ['dagdeel 2']],
    ['4 halve dagen in de wk', ['dagdeel 4 = 4 a week']],
    ['vier ritten per week', ['rit 4 = 4 a week']],
    ['2 etmalen per 4 wk', ['etmaal 2 = 0.5 a week']],
    ['één weekend per twee weken', ['weekend 1 = 0.5 a week']],
  ])('reads "%s"', (text, amounts) => {
    expect(amountsIn(text).map(short)).toEqual(amounts);
  });

  it('gives both ends of a range', () => {
    expect(amountsIn('2 tot 3 uur per week')).toMatchObject([{ least: 2, value: 3, perWeek: 3 }]);
  });

  it('takes no clock time and no presence day and night for a size', () => {
    expect(amountsIn('dinsdag om 11.00 uur, bel niet voor 12 uur')).toEqual([]);
    expect(amountsIn('drie dagen van 10 tot 16 uur').some(({ unit }) => unit === 'uur')).toBe(false);
    expect(amountsIn('24 uur per dag begeleiding')).toEqual([]);
  });

  it('tells where it stands', () => {
    const text = 'Wij kennen 12 uur per 4 weken toe.';
    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['12 uur per 4 weken']);
  });

  it('makes hours per four weeks a quarter of hours per week, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 160 }), (hours) => {
        expect(amountsIn(`${hours} uur per 4 weken`)[0]?.perWeek).toBeCloseTo(hours / 4, 3);
      }),
    );
  });

  it('never throws, and stays within the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        for (const { start, end } of amountsIn(text)) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
