import { dutchDay } from '../../shared/iso-date.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import { botStep } from './bot-step.ts';
import type { Around, Command, Step } from './command.ts';
import { atRest } from './fields-after.ts';
import type { EventKind, KeptSignal, Outgoing } from './kept-signal.ts';
import { textOf } from './objection.ts';
import { renewCards, tellReporter } from './tell.ts';
import { handleWorkingDays, normOf } from './terms.ts';
import { isOpen } from './transitions.ts';

interface Told {
  readonly what: EventKind;
  readonly text?: string | null;
  readonly about: string;
}

/** A step that the bot takes with a signal because of another one. */
function stepOf(
  signal: KeptSignal,
  fields: Partial<KeptSignal>,
  { what, text = null, about }: Told,
  now: Date,
  messages: (next: KeptSignal) => readonly Outgoing[] = () => [],
): Step {
  const told = { what, text, about, at: now };
  const tell = (next: KeptSignal): readonly Outgoing[] => [...messages(next), ...renewCards(next, signal)];
  const { next, event, messages: all } = botStep(signal, fields, told, tell);
  return { next, event, messages: all };
}

/** What was told of one provider only; a part about another has none of it. */
const ofItsProvider = { law: null, arrangement: null, opinion: '' } as const;

/** The signals that a split makes: each goes its own way, the parent waits for all. */
function partsOf(signal: KeptSignal, command: Command, { by, now, rules }: Around): readonly Step[] {
  const { content } = signal;
  if (command.action !== 'split' || content === null) return [];
  return command.parts.map(({ id, facts, provider, caseNumber, hoursIndicated = null, hoursDelivered = null }) => {
    const isOther = provider !== null && provider !== content.provider;
    const next: KeptSignal = {
      ...signal,
      ...atRest,
      id,
      version: 1,
      status: 'new',
      parent: signal.id,
      handler: null,
      content: {
        ...(isOther ? { ...content, ...ofItsProvider } : content),
        facts: facts.trim(),
        // The whole stays on the dossierlijst as its reporter told it.
        isPracticeNote: false,
        provider: provider ?? content.provider,
        caseNumber: caseNumber ?? (isOther ? null : content.caseNumber),
        hoursIndicated,
        hoursDelivered,
      },
      dueBy: addWorkingDays(dutchDay(now), normOf(signal, rules)),
      thresholds: [],
    };
    return {
      next,
      event: {
        signalId: id,
        version: 1,
        at: now,
        by,
        what: 'sent',
        text: null,
        from: null,
        to: 'new',
        about: signal.id,
      },
      messages: renewCards(next),
    };
  });
}

/** What happens to those that follow a signal, when it closes, moves, comes back, or joins another itself. */
function followersOf(signal: KeptSignal, next: KeptSignal, command: Command, { kin, now }: Around): readonly Step[] {
  const followers = kin.filter(({ joinedTo }) => joinedTo === signal.id);
  const joined = followers.filter(({ status }) => status === 'joined');
  const text = textOf(command);
  const about = signal.id;
  switch (command.action) {
    case 'close':
      return joined.map((one) =>
        stepOf(one, { status: 'closed', closedAt: now }, { what: 'close', text, about }, now, (closed) => [
          tellReporter(closed, 'closed', { text, about }),
        ]),
      );
    case 'forward': {
      const { route, alsoTo, isConfidential } = next;
      return joined.map((one) => {
        const wasConfidential = one.wasConfidential ?? one.isConfidential;
        const fields = {
          route,
          alsoTo,
          isConfidential: isConfidential || wasConfidential,
          wasConfidential,
          handler: null,
        };
        return stepOf(one, fields, { what: 'forward', about: route }, now, (moved) => [
          tellReporter(moved, 'forwarded', { about: route }),
        ]);
      });
    }
    case 'join':
      return joined.map((one) =>
        stepOf(one, { joinedTo: command.twin }, { what: 'join', about: command.twin }, now, (moved) => [
          tellReporter(moved, 'joined', { about: command.twin }),
        ]),
      );
    case 'reopen':
      return followers
        .filter(({ status }) => status === 'closed')
        .map((one) =>
          stepOf(one, { status: 'joined', closedAt: null, helped: null }, { what: 'reopen', about }, now, (back) => [
            tellReporter(back, 'reopened', { about }),
          ]),
        );
    default:
      return [];
  }
}

/** A parent is never closed over an open part, and hears when its last part is done. */
function parentOf(signal: KeptSignal, next: KeptSignal, { kin, now }: Around): readonly Step[] {
  const parent = kin.find(({ id }) => id === signal.parent);
  if (parent === undefined) return [];
  const about = signal.id;
  if (isOpen(next.status) && !isOpen(parent.status)) {
    const fields = { ...atRest, status: 'split', closedAt: null, joinedTo: null, helped: null } as const;
    return [
      stepOf(parent, fields, { what: 'reopen', about }, now, (back) => [tellReporter(back, 'reopened', { about })]),
    ];
  }
  const isDone = isOpen(signal.status) && !isOpen(next.status);
  const hasOthers = kin.some(({ id, parent: of, status }) => of === parent.id && id !== signal.id && isOpen(status));
  if (!isDone || hasOthers || parent.status !== 'split') return [];
  return [
    stepOf(
      parent,
      { ...atRest, dueBy: addWorkingDays(dutchDay(now), handleWorkingDays) },
      { what: 'parts-done', about },
      now,
    ),
  ];
}

/** The twin keeps in its own history who follows it; so two people cannot close it and join it at once. */
function twinOf(signal: KeptSignal, command: Command, { twin, now }: Around): readonly Step[] {
  if (command.action !== 'join' || twin === null) return [];
  return [stepOf(twin, {}, { what: 'twin-joined', about: signal.id }, now)];
}

/** The signals that change because this one does. */
export function othersOf(signal: KeptSignal, next: KeptSignal, command: Command, around: Around): readonly Step[] {
  const steps = [
    ...partsOf(signal, command, around),
    ...twinOf(signal, command, around),
    ...followersOf(signal, next, command, around),
    ...parentOf(signal, next, around),
  ];
  return steps;
}
