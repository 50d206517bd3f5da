import { z } from 'zod/v4';
import { ownOrShipped } from '../../knowledge/own-or-shipped.ts';
import { readYamlRecord } from '../../knowledge/read-yaml.ts';
import { Fault } from '../../shared/fault.ts';
import { conditionKeys } from '../condition-in-file.ts';
import type { Target } from '../routing/rule.ts';
import type { Threshold } from './threshold.ts';

const text = z.string().trim().min(1, 'is leeg');
const whole = z.coerce.number('is geen getal').int('is geen heel getal');

const schema = z.strictObject({
  drempels: z.array(
    z.strictObject({
      naam: text,
      aantal: whole.min(2, 'is minder dan 2'),
      dagen: whole.min(1, 'is minder dan 1').max(366, 'is meer dan 366'),
      als: z
        .strictObject({
          ...conditionKeys,
        })
        .default({}),
      naar: text,
    }),
  ),
});

/**
 * Reads `drempels-signalen.yaml` of the folder, or of `shipped` when it has none, and checks it against the targets of the
 * routes. Throws a Fault of code `knowledge` that names the file and what is wrong, in Dutch.
 */
export function openThresholds(
  dir: string,
  shipped: string,
  targets: ReadonlyMap<string, Target>,
): readonly Threshold[] {
  const file = ownOrShipped('drempels-signalen.yaml', dir, shipped);
  const fail = (what: string): Fault => new Fault('knowledge', `${file}: ${what}`);
  const names = new Set<string>();
  return readYamlRecord(file, schema).drempels.map(({ naam, aantal, dagen, als, naar }) => {
    if (names.has(naam)) throw fail(`drempel "${naam}" staat er twee keer in.`);
    names.add(naam);
    if (naam.includes(',')) throw fail(`drempel "${naam}": een komma in de naam kan niet.`);
    if (!targets.has(naar))
      throw fail(`drempel "${naam}" gaat naar "${naar}", en dat staat niet onder doelen in routes.yaml.`);
    const { categorie, wet } = als;
    return {
      name: naam,
      count: aantal,
      days: dagen,
      when: { ...(categorie && { categories: categorie }), ...(wet && { laws: wet }) },
      to: naar,
    };
  });
}
