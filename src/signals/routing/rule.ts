import type { Law } from '../../shared/law.ts';
import type { Category, Route, Seriousness } from '../signal.ts';

/** What a rule looks at; what it leaves out may be anything. */
export interface Condition {
  readonly categories?: readonly Category[];
  readonly laws?: readonly Law[];
  /** Names in the register. */
  readonly providers?: readonly string[];
  readonly gemeenten?: readonly string[];
  readonly seriousness?: readonly Seriousness[];
}

/** Somebody else is told when nobody moved, this many working days after the norm. */
export interface Escalation {
  readonly afterWorkingDays: number;
  readonly to: string;
}

/** An ordered rule of `routes.yaml`: the first that fits a signal sends it. */
export interface RouteRule {
  readonly name: string;
  readonly when: Condition;
  readonly to: Route;
  /** Also told; veiligheid goes to toezicht and to contract management. */
  readonly alsoTo: readonly Route[];
  readonly isConfidential: boolean;
  /** Working days in which somebody must have taken it. */
  readonly normWorkingDays: number;
  readonly escalations: readonly Escalation[];
  /** What the reporter is told to do or to leave, in Dutch. */
  readonly advice: string | null;
}

/** A channel, or persons. */
export interface TargetPlace {
  /** The id of a Teams channel; null when the municipality has not filled it in. */
  readonly channel: string | null;
  /** Entra ids of persons. */
  readonly persons: readonly string[];
}

/** Where the signals of a route, or an escalation, arrive: of a municipality with a place of its own there, of the others in the one of the region. */
export interface Target extends TargetPlace {
  readonly name: string;
  readonly perGemeente: ReadonlyMap<string, TargetPlace>;
}

/** Whether two names are of one municipality. */
export const isSameGemeente = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Where the signals of a municipality arrive at a target. */
export function placeIn({ channel, persons, perGemeente }: Target, gemeente: string | null): TargetPlace {
  const own = [...perGemeente].find(([name]) => gemeente !== null && isSameGemeente(name, gemeente));
  return own?.[1] ?? { channel, persons };
}

/** Whether nobody is there. */
export const isNowhere = ({ channel, persons }: TargetPlace): boolean => channel === null && persons.length === 0;

/** The routing of a region, as its file has it. */
export interface Routing {
  readonly rules: readonly RouteRule[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly warnings: readonly string[];
  /** Those of the warnings that say where no channel and no person was filled in yet. */
  readonly unfilled: readonly string[];
}

/** What routing looks at in a signal. */
export interface Routable {
  readonly category: Category;
  readonly law: Law | null;
  readonly provider: string | null;
  readonly gemeente: string | null;
  readonly seriousness: Seriousness;
}

/** Tells whether a signal meets a condition. */
export function meets(signal: Routable, when: Condition): boolean {
  const has = <T>(wanted: readonly T[] | undefined, value: T | null): boolean =>
    wanted === undefined || (value !== null && wanted.includes(value));
  return (
    has(when.categories, signal.category) &&
    has(when.laws, signal.law) &&
    has(when.providers, signal.provider) &&
    (when.gemeenten?.some((one) => signal.gemeente !== null && isSameGemeente(one, signal.gemeente)) ?? true) &&
    has(when.seriousness, signal.seriousness)
  );
}
