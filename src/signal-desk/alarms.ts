import { dutchDay } from '../shared/iso-date.ts';
import type { Recipient } from '../signals/follow-up/kept-signal.ts';
import { may } from '../signals/rights.ts';
import { asActor } from './as-actor.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';
import type { AlarmLine, SignalOutcome } from './signal-outcome.ts';
import { targetName } from './viewing.ts';

/** The part of the desk at which the administrators see who could not be told something. */
export interface Alarms {
  /** The alarms that are open, for who may see them; one is ended first when its code is given, and what waits is tried again. */
  alarms(turn: SignalTurn, ended?: string): Promise<SignalOutcome>;
}

const nameOf = (to: Recipient, parts: Pick<SignalDeskParts, 'routing'>): string | null => {
  switch (to.kind) {
    case 'reporter':
      return to.userId;
    case 'target':
      return to.person ?? targetName(parts, to.target);
    case 'administrators':
      return to.person ?? null;
  }
};

/** Makes the part of the desk that shows alarms. */
export function createAlarms(parts: SignalDeskParts): Alarms {
  const openAlarms = async (): Promise<readonly AlarmLine[]> =>
    (await parts.alarms.open()).map(({ code, to, why, raisedAt, waiting }) => ({
      code,
      to,
      name: nameOf(to, parts),
      why,
      since: dutchDay(raisedAt),
      waiting,
    }));
  return {
    alarms: (turn, ended) =>
      asActor(turn, parts, async (actor) => {
        if (!may(actor, 'see-alarms')) return { kind: 'signal-denied', why: 'no-role' };
        const code = ended?.toUpperCase();
        if (code === undefined) return { kind: 'signal-alarms', alarms: await openAlarms(), ended: null };
        const wasThere = await parts.alarms.end(code);
        return { kind: 'signal-alarms', alarms: await openAlarms(), ended: { code, wasThere } };
      }),
  };
}
