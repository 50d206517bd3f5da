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

/** A role that somebody has in a municipality; null is the whole region. */
export interface HeldRole {
  readonly role: Role;
  readonly gemeente: string | null;
}

/** Who acts: an Entra id and the roles it has, each where it has it. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly HeldRole[];
}

/** What can be done with one signal. */
export type SignalRight = Action | 'see';
/** What can be done that is about no single signal. */
export type GeneralRight = 'report' | 'see-register' | 'export' | 'agenda' | 'see-practice-notes' | 'see-alarms';

/** Routes that a role handles. */
const handles: Readonly<Partial<Record<Role, readonly Route[]>>> = {
  contractmanager: ['contractmanagement'],
  inkoop: ['inkoop'],
  toezicht: ['toezicht-rechtmatigheid', 'toezicht-kwaliteit'],
};

/** What a role may do without a signal at hand; whatever is not here is denied. */
const general: Readonly<Record<Role, readonly GeneralRight[]>> = {
  consulent: ['report', 'see-practice-notes'],
  contractmanager: ['report', 'see-register', 'export', 'agenda', 'see-practice-notes'],
  inkoop: ['report', 'see-register', 'export', 'agenda'],
  toezicht: ['report', 'see-register', 'export'],
  teamleider: ['report', 'see-practice-notes'],
  beleid: ['report', 'see-register', 'see-practice-notes'],
  beheerder: ['see-alarms'],
};

/** Whose route it is decides; whose route only hears of it adds what it knows. The reporter has the own signal. */
const byHandler: ReadonlySet<SignalRight> = new Set<SignalRight>([
  'see',
  'take',
  'ask',
  'note',
  'agree',
  'split',
  'join',
  'forward',
  'pause-referrals',
  'resume-referrals',
  'end-practice-note',
  'close',
  'reopen',
]);
const byListener: ReadonlySet<SignalRight> = new Set<SignalRight>([
  'see',
  'note',
  'agree',
  'pause-referrals',
  'resume-referrals',
]);
const byReporter: ReadonlySet<SignalRight> = new Set<SignalRight>([
  'see',
  'answer',
  'satisfied',
  'dissatisfied',
  'end-practice-note',
  'reopen',
  'withdraw',
]);

/** A reporter comes back to what is over; whether a dispute is right, or a twin is one, is for the handlers to say. */
const isOver = ({ status }: KeptSignal): boolean => status === 'closed' || status === 'withdrawn';

/** A role of one municipality reaches only there; what belongs to the whole region, only a role of the whole region. */
const reaches = (held: HeldRole, gemeente: string | null): boolean =>
  held.gemeente === null || held.gemeente.toLowerCase() === gemeente?.toLowerCase();

/** Tells whether somebody handles signals of this route and municipality. */
export const canHandle = (actor: Actor, route: Route, gemeente: string | null): boolean =>
  actor.roles.some((held) => reaches(held, gemeente) && handles[held.role]?.includes(route) === true);

/** Tells whether somebody may do something that is about no single signal. */
export const may = (actor: Actor, right: GeneralRight): boolean =>
  actor.roles.some(({ role }) => general[role].includes(right));

/** The municipalities in which somebody may do this; null stands for the whole region. Empty when nowhere. */
export const whereMay = (actor: Actor, right: GeneralRight): readonly (string | null)[] => [
  ...new Set(actor.roles.filter(({ role }) => general[role].includes(right)).map(({ gemeente }) => gemeente)),
];

/**
 * Tells whether somebody may do this with this signal. Denied unless allowed: to who handles its route; less, to who handles a
 * route that is also told; to its reporter, as long as that is still one of those who report. Never to somebody of another
 * municipality. Policy staff see what is not confidential; a confidential signal is seen by its own route and its reporter only.
 */
export function mayWith(actor: Actor, right: SignalRight, signal: KeptSignal): boolean {
  const here = actor.roles.filter((held) => reaches(held, signal.gemeente));
  const handlesOne = (some: readonly Route[]): boolean =>
    some.some((route) => canHandle(actor, route, signal.gemeente));
  const isReporter = actor.id === signal.reporter && here.some(({ role }) => general[role].includes('report'));
  if (isReporter && byReporter.has(right) && (right !== 'reopen' || isOver(signal))) return true;
  // What a reporter took back is for that reporter to bring back.
  const isTakenBack = right === 'reopen' && signal.status === 'withdrawn';
  if (handlesOne([signal.route]) && byHandler.has(right) && !isTakenBack) return true;
  if (signal.isConfidential) return false;
  if (handlesOne(signal.alsoTo) && byListener.has(right)) return true;
  return right === 'see' && here.some(({ role }) => role === 'beleid');
}

/** Tells whether what is sent to a target may show what a signal says; others only hear that there is one, and since when. */
export const mayReadAt = (target: string, signal: KeptSignal): boolean =>
  target === signal.route || (!signal.isConfidential && signal.alsoTo.some((route) => route === target));
