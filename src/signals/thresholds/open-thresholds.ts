import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { ownOrShipped } from '../../knowledge/own-or-shipped.ts';
import { readYaml } from '../../knowledge/read-yaml.ts';
import { Fault } from '../../shared/fault.ts';
import { laws } from '../../shared/law.ts';
import type { Target } from '../routing/rule.ts';
import { categories } from '../signal.ts';
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
          categorie: z
            .array(z.enum(categories, { error: `is een van ${categories.join(', ')}` }))
            .min(1)
            .optional(),
          wet: z
            .array(z.enum(laws, { error: `is een van ${laws.join(', ')}` }))
            .min(1)
            .optional(),
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
  const result = schema.safeParse(readYaml(readFileSync(file, 'utf8'), file, 'dit is'));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw fail(`sleutel "${issue?.path.join('.')}": ${issue?.message}`);
  }
  const names = new Set<string>();
  return result.data.drempels.map(({ naam, aantal, dagen, als, naar }) => {
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
