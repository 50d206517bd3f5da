import type { Provider } from '../providers/provider.ts';
import type { RuleProblems } from './check-rules.ts';
import { isSameGemeente, type Routing } from './rule.ts';

/** What the rules must fit: the register, and the municipalities of the roles and of the bot. */
export interface Region {
  readonly providers: readonly Provider[];
  /** As `rollen.yaml` spells them. */
  readonly gemeenten: readonly string[];
  /** The municipality of the bot. */
  readonly gemeente: string | null;
}

/** The municipality of the bot as `rollen.yaml` spells it, so that one written otherwise is no other. */
export const speltAsRoles = ({ gemeente, gemeenten }: Pick<Region, 'gemeente' | 'gemeenten'>): string | null =>
  gemeenten.find((one) => gemeente !== null && isSameGemeente(one, gemeente)) ?? gemeente;

/** Providers that rules name and the register does not have by that name: such a rule would never fire. */
function unknownProviders({ rules }: Pick<Routing, 'rules'>, { providers }: Region): readonly string[] {
  return rules.flatMap(({ name, when }) =>
    (when.providers ?? [])
      .filter((named) => !providers.some((one) => one.name === named))
      .map((named) => {
        const same = (one: string): boolean => one.toLowerCase() === named.toLowerCase();
        const meant = providers.find((one) => same(one.name) || one.aliases.some(same));
        return meant === undefined
          ? `regel "${name}" noemt aanbieder "${named}", en die staat niet in het register.`
          : `regel "${name}" noemt aanbieder "${named}"; in het register heet die "${meant.name}". Schrijf het zo.`;
      }),
  );
}

/** Municipalities that nobody works for, or that are spelt in two ways. */
function oddGemeenten({ rules, targets }: Routing, region: Region): readonly string[] {
  const known = [...region.gemeenten, ...(region.gemeente === null ? [] : [region.gemeente])];
  if (known.length === 0) return [];
  const named = [
    ...rules.flatMap(({ name, when }) => (when.gemeenten ?? []).map((one) => ({ by: `regel "${name}"`, one }))),
    ...[...targets].flatMap(([id, { perGemeente }]) =>
      [...perGemeente.keys()].map((one) => ({ by: `doel "${id}"`, one })),
    ),
    ...(region.gemeente === null || region.gemeenten.length === 0 ? [] : [{ by: 'GEMEENTE', one: region.gemeente }]),
  ];
  const whole = region.gemeenten.length === 0 ? known : region.gemeenten;
  return named.flatMap(({ by, one }) => {
    const meant =
      whole.find((other) => isSameGemeente(other, one)) ?? known.find((other) => isSameGemeente(other, one));
    if (meant === undefined) return [`${by} noemt gemeente "${one}", en die staat niet in rollen.yaml.`];
    return meant === one
      ? []
      : [`${by} schrijft gemeente "${one}", elders heet die "${meant}": ik lees het als dezelfde.`];
  });
}

/** Targets where several municipalities would read each other's signals. */
function sharedTargets({ targets }: Pick<Routing, 'targets'>, { gemeenten }: Region): readonly string[] {
  if (gemeenten.length < 2) return [];
  return [...targets].flatMap(([id, { perGemeente }]) => {
    const without = gemeenten.filter((one) => ![...perGemeente.keys()].some((own) => isSameGemeente(own, one)));
    return without.length === 0
      ? []
      : [
          `doel "${id}" heeft geen eigen plek voor ${without.join(', ')}: wie daar meeleest, ziet ook signalen van andere gemeenten. Zet ze onder per-gemeente.`,
        ];
  });
}

/** Checks the rules and targets against the register and the municipalities of a region. */
export const checkRegion = (routing: Routing, region: Region): RuleProblems => ({
  errors: unknownProviders(routing, region),
  warnings: [...oddGemeenten(routing, region), ...sharedTargets(routing, region)],
});
