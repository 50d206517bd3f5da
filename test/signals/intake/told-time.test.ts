import { describe, expect, it } from 'vitest';
import { newTime, toldTime } from '../../../src/signals/intake/told-time.ts';

describe('toldTime', () => {
  it.each([
    ['komt sinds mei niet', 'sinds mei'],
    ['al zes weken niemand', 'al zes weken'],
    ['juli en augustus stond er niks', 'juli'],
    ['al sinds de bouwvak minder', 'sinds de bouwvak'],
    ["da's al van Pasen af zo", 'van Pasen'],
    ['het is al van den zomer zo', 'van den zomer'],
    ['vorig jaar zomer gebeurd', 'vorig jaar'],
    ['op 3-11 binnengekomen', '3-11'],
    ['wachttijd is opgelopen tot 38 weken', 'opgelopen tot 38 weken'],
    ['3e week op rij', '3e week'],
    ['speelt een maand of drie', 'een maand of drie'],
    ['gister niet geweest', 'gister'],
    ['dit hele schooljaar al', 'dit hele schooljaar'],
    ['facturen Q3 kloppen niet', 'Q3'],
    ['vanaf 1 oktober', 'vanaf 1 oktober'],
  ])('reads when: %s', (text, when) => {
    expect(toldTime(text)).toBe(when);
  });

  it.each([
    'komt weer niet, steeds hetzelfde',
    '12 uur per 4 weken beschikt',
    'jongen van 14 jaar, 16 jr oud',
    'kreeg 6 uur in de 2 weken',
    'zij belt mij elke week',
    'plan moet binnen 6 weken',
    'code 45A04, 112 euro per dagdeel',
  ])('takes no frequency, deadline or age for a time: %s', (text) => {
    expect(toldTime(text)).toBeNull();
  });
});

describe('newTime', () => {
  it.each([
    ['nee, sinds oktober', 'sinds oktober'],
    ['sinds oktober', 'sinds oktober'],
    ['sinds oktober, 45A02', 'sinds oktober'],
    ['sorry, dat was in mei', 'in mei'],
    ['niet sinds september maar sinds oktober', 'sinds oktober'],
    ['sinds oktober in plaats van september', 'sinds oktober'],
    ['oeps, ik bedoel vanaf 3 november', 'vanaf 3 november'],
  ])('puts the time right: %s', (reply, when) => {
    expect(newTime(reply)).toBe(when);
  });

  it.each([
    'nee, 3 in plaats van 4',
    'ze heeft het vorige week niet gemeld bij ons',
    'de dochter belde gisteren met een klacht',
  ])('leaves the time that was told: %s', (reply) => {
    expect(newTime(reply)).toBeNull();
  });
});
