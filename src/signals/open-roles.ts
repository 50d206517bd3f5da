import { z } from 'zod/v4';
import { ownOrShipped } from '../knowledge/own-or-shipped.ts';
import { readYamlRecord } from '../knowledge/read-yaml.ts';
import { Fault } from '../shared/fault.ts';
import { canHandle, type HeldRole, type Role, roles, whereMay } from './rights.ts';
import { routes } from './signal.ts';

/** Who has a role, and where: the members of Teams teams, and persons by name. */
export interface RoleGrant extends HeldRole {
  /** Ids of teams, as Teams gives them. */
  readonly teams: readonly string[];
  /** Entra ids. */
  readonly persons: readonly string[];
}

/** The roles of a region, as their file has them; `warnings` are shown at the start. */
export interface RoleBook {
  readonly grants: readonly RoleGrant[];
  readonly warnings: readonly string[];
}

const id = z.string().trim().min(1, 'is leeg').regex(/^\S+$/, 'heeft een spatie: dit is geen id');
const schema = z.strictObject({
  rollen: z
    .array(
      z.strictObject({
        rol: z.enum(roles, { error: `is een van ${roles.join(', ')}` }),
        gemeente: z.string().trim().min(1, 'is leeg; laat de regel weg voor de hele regio').optional(),
        teams: z.array(id).default([]),
        personen: z.array(id).default([]),
      }),
    )
    .min(1, 'er staat geen rol in'),
});

const placeOf = ({ gemeente }: HeldRole): string => gemeente ?? 'de hele regio';

/** What is wrong in how the roles hang together. */
function errorIn(grants: readonly RoleGrant[]): string | null {
  const seen = new Set<string>();
  const spelt = new Map<string, string>();
  for (const grant of grants) {
    const key = JSON.stringify([grant.role, grant.gemeente]);
    if (seen.has(key)) return `rol "${grant.role}" voor ${placeOf(grant)} staat er twee keer in. Voeg ze samen.`;
    seen.add(key);
    if (grant.gemeente === null) continue;
    const other = spelt.get(grant.gemeente.toLowerCase()) ?? grant.gemeente;
    if (other !== grant.gemeente) return `gemeente "${grant.gemeente}" staat er ook als "${other}". Schrijf ze gelijk.`;
    spelt.set(grant.gemeente.toLowerCase(), grant.gemeente);
  }
  return null;
}

/** Roles that nobody has yet, and signals that nobody could handle. */
function warningsOf(grants: readonly RoleGrant[]): readonly string[] {
  const held = grants.filter(({ teams, persons }) => teams.length + persons.length > 0);
  const empty = grants
    .filter((grant) => !held.includes(grant))
    .map((grant) => `rol "${grant.role}" voor ${placeOf(grant)} heeft nog geen team en geen personen.`);
  const unhandled = whereMay({ id: '', roles: held }, 'report').flatMap((gemeente) =>
    routes
      .filter((route) => route !== 'direct-handelen' && !canHandle({ id: '', roles: held }, route, gemeente))
      .map(
        (route) =>
          `signalen van ${gemeente ?? 'wie voor de hele regio werkt'} die naar "${route}" gaan, kan niemand behandelen.`,
      ),
  );
  return [...empty, ...unhandled];
}

/**
 * Reads `rollen.yaml` of the folder, or of `shipped` when it has none, and checks it. Throws a Fault of code `knowledge` that
 * names the file and what is wrong, in Dutch.
 */
export function openRoles(dir: string, shipped: string): RoleBook {
  const file = ownOrShipped('rollen.yaml', dir, shipped);
  const fail = (what: string): Fault => new Fault('knowledge', `${file}: ${what}`);
  const grants = readYamlRecord(file, schema).rollen.map(({ rol, gemeente, teams, personen }) => ({
    role: rol,
    gemeente: gemeente ?? null,
    teams,
    persons: personen,
  }));
  const error = errorIn(grants);
  if (error !== null) throw fail(error);
  return { grants, warnings: warningsOf(grants) };
}

/** The roles of a person, who is a member of the teams for which `isMember` says so. Without any of these: none. */
export function rolesOf(
  userId: string,
  { grants }: Pick<RoleBook, 'grants'>,
  isMember: (team: string) => boolean,
): readonly HeldRole[] {
  return grants
    .filter(({ teams, persons }) => persons.includes(userId) || teams.some(isMember))
    .map(({ role, gemeente }): { role: Role; gemeente: string | null } => ({ role, gemeente }));
}
