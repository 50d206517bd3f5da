import { describe, expect, it } from 'vitest';
import { arrangementIn } from '../../../src/signals/intake/arrangement.ts';

const own = ['02A03', 'Begeleiding individueel midden', 'Begeleiding groep', 'Dagbesteding plus'];
const home = ['Huishoudelijke ondersteuning', 'Huishoudelijke ondersteuning plus'];
const youth = ['Crisisopvang jeugd', 'Dyslexiezorg', 'Logeeropvang', 'Jeugd-ggz specialistisch'];

describe('arrangementIn', () => {
  it.each([
    ['het gaat om 02a03', own, '02A03'],
    ['code 45 A 04', own, '45A04'],
    ['niet 45A04 maar 45A05', own, '45A05'],
    ['alleen als 45A02 naar 45A03 gaat', own, '45A02'],
    ['bg midden', own, 'Begeleiding individueel midden'],
    ['bg ind midden', own, 'Begeleiding individueel midden'],
    ['individuele begeleiding', own, 'Begeleiding individueel midden'],
    ['begeleiding groep wmo', own, 'Begeleiding groep'],
    ['12 uur hh', home, 'Huishoudelijke ondersteuning'],
    ['hh plus is het', home, 'Huishoudelijke ondersteuning plus'],
    ['hulp in de huishouding', home, 'Huishoudelijke ondersteuning'],
    ["huishoudelijke ondersteuning, tenzij ik er straks opeens 'plus' van maak", home, 'Huishoudelijke ondersteuning'],
    ['behandeling dyslexie', youth, 'Dyslexiezorg'],
    ['de crisisopvang', youth, 'Crisisopvang jeugd'],
    ['jggz spec', youth, 'Jeugd-ggz specialistisch'],
  ])('finds what is meant: %s', (text, names, name) => {
    expect(arrangementIn([text], names, [...own, ...home, ...youth])).toBe(name);
  });

  it.each(['begeleiding komt niet', 'de hulp komt niet', 'zaak 2026-118823'])('finds nothing in: %s', (text) => {
    expect(arrangementIn([text], [...own, ...home], [])).toBeNull();
  });

  it('takes the code of a later line', () => {
    expect(arrangementIn(['45A04', 'nee 45A01'], [], [])).toBe('45A01');
  });
});
