import { z } from 'zod/v4';
import { ownOrShipped } from '../../knowledge/own-or-shipped.ts';
import { readYamlRecord } from '../../knowledge/read-yaml.ts';
import { Fault } from '../../shared/fault.ts';
import { conditionKeys } from '../condition-in-file.ts';
import { routes, type Seriousness } from '../signal.ts';
import { checkRules } from './check-rules.ts';
import { isNowhere, type RouteRule, type Routing, type Target, type TargetPlace } from './rule.ts';

const levels = { acuut: 'acute', schade: 'harm', fraude: 'fraud', gewoon: 'ordinary' } as const satisfies Record<
  string,
  Seriousness
>;
const text = z.string().trim().min(1, 'is leeg');
const days = z.coerce.number('is geen getal').int('is geen heel getal').positive('is niet groter dan 0');
const yesOrNo = z.enum(['ja', 'nee'], { error: 'is ja of nee' }).default('nee');
const level = z.enum(['acuut', 'schade', 'fraude', 'gewoon'], { error: 'is acuut, schade, fraude of gewoon' });

const ruleSchema = z.strictObject({
  naam: text,
  als: z
    .strictObject({
      ...conditionKeys,
      aanbieder: z.array(text).min(1).optional(),
      gemeente: z.array(text).min(1).optional(),
      ernst: z.array(level).min(1).optional(),
    })
    .default({}),
  naar: z.enum(routes, { error: `is een van ${routes.join(', ')}` }),
  'ook-naar': z.array(z.enum(routes, { error: `is een van ${routes.join(', ')}` })).default([]),
  vertrouwelijk: yesOrNo,
  werkdagen: days,
  escalatie: z.array(z.strictObject({ na: days, naar: text })).default([]),
  advies: text.optional(),
});
const place = { kanaal: z.string().trim().default(''), personen: z.array(text).default([]) };
const fileSchema = z.strictObject({
  doelen: z.record(
    text,
    z.strictObject({ naam: text, ...place, 'per-gemeente': z.record(text, z.strictObject(place)).default({}) }),
  ),
  regels: z.array(ruleSchema).min(1, 'er staat geen regel in'),
});

function ruleOf(raw: z.infer<typeof ruleSchema>): RouteRule {
  const { categorie, wet, aanbieder, gemeente, ernst } = raw.als;
  return {
    name: raw.naam,
    when: {
      ...(categorie && { categories: categorie }),
      ...(wet && { laws: wet }),
      ...(aanbieder && { providers: aanbieder }),
      ...(gemeente && { gemeenten: gemeente }),
      ...(ernst && { seriousness: ernst.map((one) => levels[one]) }),
    },
    to: raw.naar,
    alsoTo: raw['ook-naar'],
    isConfidential: raw.vertrouwelijk === 'ja',
    normWorkingDays: raw.werkdagen,
    escalations: raw.escalatie.map(({ na, naar }) => ({ afterWorkingDays: na, to: naar })),
    advice: raw.advies ?? null,
  };
}

const placeOf = ({ kanaal, personen }: { readonly kanaal: string; readonly personen: string[] }): TargetPlace => ({
  channel: kanaal === '' ? null : kanaal,
  persons: [...new Set(personen)],
});

/** Targets that rules name and the file does not have, and targets that no rule reaches. */
function checkTargets(
  rules: readonly RouteRule[],
  targets: ReadonlyMap<string, Target>,
): { errors: string[]; warnings: string[]; unfilled: string[] } {
  const named = rules.flatMap(({ name, to, alsoTo, escalations }) =>
    [...(to === 'direct-handelen' ? [] : [to]), ...alsoTo, ...escalations.map((one) => one.to)].map((target) => ({
      name,
      target,
    })),
  );
  const errors = named
    .filter(({ target }) => !targets.has(target))
    .map(({ name, target }) => `regel "${name}" stuurt naar "${target}", en dat staat niet onder doelen.`);
  const warnings = [...targets.keys()]
    .filter((id) => !named.some(({ target }) => target === id))
    .map((id) => `doel "${id}" wordt door geen enkele regel gebruikt.`);
  const unfilled = [...targets].flatMap(([id, target]) => [
    ...(isNowhere(target) && target.perGemeente.size === 0
      ? [`doel "${id}" heeft nog geen kanaal en geen personen: signalen blijven daar wachten.`]
      : []),
    ...[...target.perGemeente]
      .filter(([, own]) => isNowhere(own))
      .map(
        ([gemeente]) =>
          `doel "${id}" heeft voor ${gemeente} nog geen kanaal en geen personen: signalen blijven daar wachten.`,
      ),
  ]);
  return { errors, warnings, unfilled };
}

/**
 * Reads `routes.yaml` of the folder, or of `shipped` when it has none, and checks it. Throws a Fault of code `knowledge` that
 * names the file and what is wrong, in Dutch: a key, a target that is missing, a rule that can never fire, signals without a rule.
 */
export function openRoutes(dir: string, shipped: string): Routing {
  const file = ownOrShipped('routes.yaml', dir, shipped);
  const fail = (what: string): Fault => new Fault('knowledge', `${file}: ${what}`);
  const written = readYamlRecord(file, fileSchema);
  const targets = new Map(
    Object.entries(written.doelen).map(([id, { naam, 'per-gemeente': own, ...region }]): [string, Target] => [
      id,
      {
        name: naam,
        ...placeOf(region),
        perGemeente: new Map(Object.entries(own).map(([gemeente, one]) => [gemeente, placeOf(one)])),
      },
    ]),
  );
  for (const [id, { perGemeente }] of targets)
    if (new Set([...perGemeente.keys()].map((one) => one.toLowerCase())).size < perGemeente.size)
      throw fail(`doel "${id}" heeft onder per-gemeente twee keer dezelfde gemeente.`);
  const rules = written.regels.map(ruleOf);
  const [order, places] = [checkRules(rules), checkTargets(rules, targets)];
  const [error] = [...places.errors, ...order.errors];
  if (error !== undefined) throw fail(error);
  return {
    rules,
    targets,
    warnings: [...order.warnings, ...places.warnings, ...places.unfilled],
    unfilled: places.unfilled,
  };
}
