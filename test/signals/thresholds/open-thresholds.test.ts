import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRoutes } from '../../../src/signals/routing/open-routes.ts';
import { openThresholds } from '../../../src/signals/thresholds/open-thresholds.ts';

const shipped = 'knowledge';
const targets = new Map([
  ['contractmanagement', { name: 'Contractmanagement', channel: null, persons: [], perGemeente: new Map() }],
]);
const folder = mkdtempSync(join(tmpdir(), 'keep-thresholds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (yaml: string): ReturnType<typeof openThresholds> => {
  writeFileSync(join(folder, 'drempels-signalen.yaml'), yaml);
  return openThresholds(folder, shipped, targets);
};
const one = 'naam: drie\n    aantal: 3\n    dagen: 60\n    naar: contractmanagement\n';

describe('the thresholds of a region', () => {
  it('that are shipped fit the routes that are shipped', () => {
    const found = openThresholds(shipped, shipped, openRoutes(shipped, shipped).targets);
    expect(found.map(({ count, days }) => [count, days])).toContainEqual([3, 60]);
  });

  it('are read, with what they are about', () => {
    expect(open(`drempels:\n  - ${one}    als: { categorie: [kwaliteit], wet: [wmo] }\n`)).toEqual([
      {
        name: 'drie',
        count: 3,
        days: 60,
        when: { categories: ['kwaliteit'], laws: ['wmo'] },
        to: 'contractmanagement',
      },
    ]);
    expect(open('drempels: []')).toEqual([]);
  });

  it.each([
    [
      'a count of one',
      `drempels:\n  - ${one.replace('aantal: 3', 'aantal: 1')}`,
      /drempels\.0\.aantal": is minder dan 2/,
    ],
    ['no number', `drempels:\n  - ${one.replace('60', 'zestig')}`, /drempels\.0\.dagen": is geen getal/],
    ['no category', `drempels:\n  - ${one}    als: { categorie: [klacht] }`, /is een van onderlevering/],
    [
      'a missing target',
      `drempels:\n  - ${one.replace('contractmanagement', 'directie')}`,
      /"drie" gaat naar "directie"/,
    ],
    ['one name twice', `drempels:\n  - ${one}  - ${one}`, /"drie" staat er twee keer in/],
    ['a key that nobody knows', `drempels:\n  - ${one}    kleur: rood`, /kleur/],
    ['no YAML', 'drempels: [', /geen geldige YAML/],
  ])('with %s stop the start and say where', (_, yaml, why) => {
    expect(() => open(yaml)).toThrow(why);
    expect(() => open(yaml)).toThrow(/drempels-signalen\.yaml/);
  });
});
