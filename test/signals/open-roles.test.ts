import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRoles, type RoleBook, rolesOf } from '../../src/signals/open-roles.ts';
import { roles } from '../../src/signals/rights.ts';

const folder = mkdtempSync(join(tmpdir(), 'keep-roles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const open = (yaml: string): RoleBook => {
  writeFileSync(join(folder, 'rollen.yaml'), yaml);
  return openRoles(folder, 'knowledge');
};

describe('the roles of a region', () => {
  it('that are shipped name every role, and that nobody has one yet', () => {
    const { grants, warnings } = openRoles('knowledge', 'knowledge');
    expect(grants.map(({ role }) => role)).toEqual(roles);
    expect(warnings).toHaveLength(roles.length);
    expect(warnings[0]).toBe('rol "consulent" voor de hele regio heeft nog geen team en geen personen.');
  });

  const book = `rollen:
  - { rol: consulent, gemeente: Waterrijk, teams: ['team-1', 'team-2'] }
  - { rol: consulent, gemeente: Zandwijk, personen: [piet] }
  - { rol: contractmanager, personen: [mira] }
  - { rol: toezicht, gemeente: Waterrijk, personen: [mira] }
  - { rol: inkoop, personen: [mira] }`;

  it('come from teams and from names, each in its municipality, and whoever is not there is nothing', () => {
    const read = open(book);
    expect(rolesOf('anna', read, (team) => team === 'team-2')).toEqual([{ role: 'consulent', gemeente: 'Waterrijk' }]);
    expect(rolesOf('piet', read, () => false)).toEqual([{ role: 'consulent', gemeente: 'Zandwijk' }]);
    expect(rolesOf('mira', read, () => false)).toEqual([
      { role: 'contractmanager', gemeente: null },
      { role: 'toezicht', gemeente: 'Waterrijk' },
      { role: 'inkoop', gemeente: null },
    ]);
    expect(rolesOf('niemand', read, () => false)).toEqual([]);
  });

  it('warn about signals that nobody could handle', () => {
    expect(open(book).warnings).toEqual([
      'signalen van Zandwijk die naar "toezicht-rechtmatigheid" gaan, kan niemand behandelen.',
      'signalen van Zandwijk die naar "toezicht-kwaliteit" gaan, kan niemand behandelen.',
      'signalen van wie voor de hele regio werkt die naar "toezicht-rechtmatigheid" gaan, kan niemand behandelen.',
      'signalen van wie voor de hele regio werkt die naar "toezicht-kwaliteit" gaan, kan niemand behandelen.',
    ]);
  });

  it.each([
    ['a role that does not exist', 'rollen: [{ rol: baas }]', /rollen\.0\.rol": is een van consulent/],
    ['no role', 'rollen: []', /er staat geen rol in/],
    ['an empty municipality', "rollen: [{ rol: beleid, gemeente: '' }]", /laat de regel weg/],
    ['a name instead of an id', 'rollen: [{ rol: beleid, personen: [Piet de Vries] }]', /dit is geen id/],
    [
      'one role twice',
      'rollen: [{ rol: beleid }, { rol: beleid }]',
      /"beleid" voor de hele regio staat er twee keer in/,
    ],
    [
      'a municipality that is spelt in two ways',
      'rollen: [{ rol: beleid, gemeente: Waterrijk }, { rol: consulent, gemeente: waterrijk }]',
      /"waterrijk" staat er ook als "Waterrijk"/,
    ],
    ['a key that nobody knows', 'rollen: [{ rol: beleid, team: x }]', /team/],
    ['no YAML', 'rollen: [', /geen geldige YAML/],
  ])('with %s stop the start and say where', (_, yaml, why) => {
    expect(() => open(yaml)).toThrow(why);
    expect(() => open(yaml)).toThrow(/rollen\.yaml/);
  });
});
