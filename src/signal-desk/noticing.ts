import type { KeptSignal, MessageKind, Outgoing, Recipient } from '../signals/follow-up/kept-signal.ts';
import { mayReadAt } from '../signals/rights.ts';
import { placeIn, type TargetPlace } from '../signals/routing/rule.ts';
import type { SignalDeskParts } from './desk-parts.ts';
import type { SignalView } from './signal-outcome.ts';
import { asReporterSees, targetName, viewOf } from './viewing.ts';

/** What is to be told, with the signal as it is now, and as far as whoever is told may see it. */
export interface SignalTold {
  readonly what: MessageKind;
  readonly to: Recipient;
  /** How those who are told are called. */
  readonly toName: string;
  readonly text: string | null;
  readonly about: string | null;
  /** The name of the route that it is about; null when it is about something else. */
  readonly aboutName: string | null;
  readonly view: SignalView;
  /** Whether what the signal says may be shown there. */
  readonly mayRead: boolean;
}

/** The part of the desk that says what a message holds when it is delivered. */
export interface Noticing {
  /** What an outgoing message tells now; null when its signal is gone. */
  toldOf(outgoing: Outgoing): Promise<SignalTold | null>;
  /** Where the signals of a municipality arrive at a target of the routes; null when there is no target of that name. */
  placeOf(target: string, gemeente: string | null): TargetPlace | null;
}

const canRead = (to: Recipient, signal: KeptSignal): boolean => {
  switch (to.kind) {
    case 'reporter':
      return true;
    case 'target':
      return mayReadAt(to.target, signal);
    case 'administrators':
      return false;
  }
};

/** Makes the part of the desk that says what messages hold. */
export function createNoticing(parts: Pick<SignalDeskParts, 'store' | 'routing' | 'reader' | 'now'>): Noticing {
  const { store, routing } = parts;
  return {
    async toldOf({ signalId, to, what, text, about }) {
      const signal = await store.get(signalId);
      if (signal === null) return null;
      const view = await viewOf(signal, to.kind === 'reporter' ? { kind: 'reporter' } : { kind: 'target' }, parts);
      return {
        what,
        to,
        toName: to.kind === 'target' ? targetName(parts, to.target) : '',
        text,
        about,
        aboutName: about !== null && routing.targets.has(about) ? targetName(parts, about) : null,
        view: to.kind === 'reporter' ? asReporterSees(view) : view,
        mayRead: canRead(to, signal),
      };
    },
    placeOf: (id, gemeente) => {
      const target = routing.targets.get(id);
      return target === undefined ? null : placeIn(target, gemeente);
    },
  };
}
