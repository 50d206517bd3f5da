import type { KeptSignal } from './follow-up/kept-signal.ts';
import type { Action } from './follow-up/transitions.ts';
import type { Route } from './signal.ts';

/** What somebody is, by membership of a Teams team or by a list; nobody is anything without one of these. */
export const roles = [
  'consulent',
  'contractmanager',
  'inkoop',
  'toezicht',
  'teamleider',
  'beleid',
  'beheerder',
] as const;
export type Role = (typeof roles)[number];

/** Who acts: an Entra id, the roles it has, and the municipality it works for; null works for the whole region. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly gemeente: string | null;
}

/** Everything that can be done with signals. */
export type Right = Action | 'report' | 'see' | 'see-register' | 'export' | 'agenda' | 'see-alarms';

/** Routes that a role handles. */
const handles: Readonly<Partial<Record<Role, readonly Route[]>>> = {
  contractmanager: ['contractmanagement'],
  inkoop: ['inkoop'],
  toezicht: ['toezicht-rechtmatigheid', 'toezicht-kwaliteit'],
};

/** What a role may do without a signal at hand; whatever is not here is denied. */
const general: Readonly<Record<Role, readonly Right[]>> = {
  consulent: ['report'],
  contractmanager: ['report', 'see-register', 'export', 'agenda'],
  inkoop: ['report', 'see-register', 'agenda'],
  toezicht: ['report', 'see-register'],
  teamleider: ['report'],
  beleid: ['report', 'see-register'],
  beheerder: ['see-alarms'],
};

/** What who handles a signal may do with it, and what its reporter may. */
const byHandler: readonly Right[] = [
  'see',
  'take',
  'ask',
  'note',
  'split',
  'join',
  'forward',
  'pause-referrals',
  'close',
  'reopen',
];
const byReporter: readonly Right[] = ['see', 'answer', 'reopen'];

const isInReach = (actor: Actor, gemeente: string | null): boolean =>
  actor.gemeente === null || gemeente === null || actor.gemeente === gemeente;

/** Tells whether somebody handles signals of this route. */
export const handlesRoute = (actor: Actor, route: Route): boolean =>
  actor.roles.some((role) => handles[role]?.includes(route) === true);

/** Tells whether somebody may do something that is about no single signal. */
export const may = (actor: Actor, right: Right): boolean => actor.roles.some((role) => general[role].includes(right));

/**
 * Tells whether somebody may do this with this signal. Denied unless allowed: a reporter with the own signal, who handles its
 * route (or one that is also told, but for a confidential one), never of another municipality. Policy staff see what is not
 * confidential.
 */
export function mayWith(actor: Actor, right: Right, signal: KeptSignal): boolean {
  if (actor.id === signal.reporter && byReporter.includes(right)) return true;
  if (!isInReach(actor, signal.gemeente)) return false;
  const routes = signal.isConfidential ? [signal.route] : [signal.route, ...signal.alsoTo];
  if (routes.some((route) => handlesRoute(actor, route))) return byHandler.includes(right);
  return right === 'see' && !signal.isConfidential && actor.roles.includes('beleid');
}
