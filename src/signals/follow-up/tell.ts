import type { Around, Command } from './command.ts';
import { aboutOf } from './fields-after.ts';
import { type KeptSignal, type MessageKind, type Outgoing, targetsOf } from './kept-signal.ts';
import { textOf } from './objection.ts';
import type { Action } from './transitions.ts';

type Words = Partial<Pick<Outgoing, 'text' | 'about'>>;

/** A message to the reporter about this version of a signal. */
export const tellReporter = (
  next: KeptSignal,
  what: MessageKind,
  { text = null, about = null }: Words = {},
): Outgoing => ({
  key: `${next.id}/${next.version}/reporter/${what}`,
  signalId: next.id,
  to: { kind: 'reporter', userId: next.reporter },
  what,
  text,
  about,
});

/** A message to a target about this version of a signal. */
export const tellTarget = (
  next: KeptSignal,
  target: string,
  what: MessageKind,
  { text = null, about = null }: Words = {},
): Outgoing => ({
  key: `${next.id}/${next.version}/${target}/${what}`,
  signalId: next.id,
  to: { kind: 'target', target },
  what,
  text,
  about,
});

/** Renews the cards of a signal, also where it was before. */
export function renewCards(next: KeptSignal, before: KeptSignal | null = null): readonly Outgoing[] {
  const targets = new Set([...(before === null ? [] : targetsOf(before)), ...targetsOf(next)]);
  return [...targets].map((target) => tellTarget(next, target, 'card'));
}

/** What the reporter hears of what somebody else did; words between colleagues stay out of it. */
const toReporter: Partial<Readonly<Record<Action, { readonly what: MessageKind; readonly hasText: boolean }>>> = {
  take: { what: 'taken', hasText: false },
  ask: { what: 'question', hasText: true },
  split: { what: 'split', hasText: false },
  join: { what: 'joined', hasText: false },
  forward: { what: 'forwarded', hasText: false },
  'pause-referrals': { what: 'referrals-paused', hasText: false },
  'resume-referrals': { what: 'referrals-resumed', hasText: false },
  close: { what: 'closed', hasText: true },
  reopen: { what: 'reopened', hasText: true },
};

/** What the handlers hear of what the reporter did, beside their card. */
const toHandlers: Partial<Readonly<Record<Action, MessageKind>>> = {
  answer: 'answer',
  dissatisfied: 'dissatisfied',
  withdraw: 'withdrawn',
  reopen: 'reopened',
};

/** What the reporters of signals that follow this one hear of it too; of what changes those signals they hear otherwise. */
const toFollowers: ReadonlySet<Action> = new Set(['take', 'pause-referrals', 'resume-referrals']);

/**
 * Every card is renewed; the reporter, and those of signals that follow, hear each step of others but notes, the handlers what
 * the reporter says.
 */
export function messagesFor(
  before: KeptSignal,
  next: KeptSignal,
  command: Command,
  { by, kin }: Pick<Around, 'by' | 'kin'>,
): readonly Outgoing[] {
  const words = { text: textOf(command), about: aboutOf(command) };
  const isByReporter = by === before.reporter;
  const told = toReporter[command.action];
  const isTakenOver = command.action === 'take' && before.handler !== null;
  const what = before.status === 'disputed' && command.action === 'close' ? 'still-closed' : told?.what;
  const heard = toHandlers[command.action];
  const followers = kin.filter(({ joinedTo, status }) => joinedTo === before.id && status === 'joined');
  return [
    ...(told === undefined || what === undefined || isByReporter || isTakenOver
      ? []
      : [tellReporter(next, what, told.hasText ? words : { about: words.about })]),
    ...(what === undefined || isTakenOver || !toFollowers.has(command.action)
      ? []
      : followers.map((one) => ({
          ...tellReporter(one, what, { about: words.about }),
          key: `${next.id}/${next.version}/follower/${one.id}`,
        }))),
    ...(heard === undefined || !isByReporter ? [] : [tellTarget(next, next.route, heard, words)]),
    ...renewCards(next, before),
  ];
}
