import { type RoleBook, rolesOf } from '../signals/open-roles.ts';
import type { Actor } from '../signals/rights.ts';

/** The Entra ids of the members of a team; null when they cannot be asked now. */
export type MembersOf = (team: string) => Promise<ReadonlySet<string> | null>;

/**
 * Makes what tells who somebody is, by the book of roles and the members of its teams. Null when a team cannot be asked and
 * nothing else gives a role: then nobody knows, and nothing is allowed.
 */
export function createActorOf(book: RoleBook, membersOf: MembersOf): (userId: string) => Promise<Actor | null> {
  const teams = [...new Set(book.grants.flatMap((grant) => grant.teams))];
  return async (userId) => {
    const members = new Map(await Promise.all(teams.map(async (team) => [team, await membersOf(team)] as const)));
    const roles = rolesOf(userId, book, (team) => members.get(team)?.has(userId) === true);
    const isUnsure = [...members.values()].includes(null);
    return roles.length === 0 && isUnsure ? null : { id: userId, roles };
  };
}

/** Makes what tells who is to hear that a message cannot be delivered. */
export const createAdministrators =
  ({ grants }: RoleBook, membersOf: MembersOf) =>
  async (): Promise<readonly string[]> => {
    const held = grants.filter(({ role }) => role === 'beheerder');
    const teams = await Promise.all([...new Set(held.flatMap((one) => one.teams))].map(membersOf));
    return [...new Set([...held.flatMap(({ persons }) => persons), ...teams.flatMap((some) => [...(some ?? [])])])];
  };
