import { dutchDay } from '../shared/iso-date.ts';
import { type Agenda, agendaFor } from './agenda/agenda.ts';
import type { AgendaParts } from './agenda/agenda-parts.ts';
import type { KeptSignal, ReferralStop, SignalEvent } from './follow-up/kept-signal.ts';
import { stopsFor, stopsNamedIn } from './follow-up/referral-stops.ts';
import { type SignalStatus, statusOf } from './follow-up/status-of.ts';
import type { SignalStore } from './ports.ts';
import type { ProviderFinder } from './providers/find-provider.ts';
import { type Figure, figures } from './register/figures.ts';
import { type RegisterFilter, type RegisterRow, register } from './register/register.ts';
import { type Actor, may } from './rights.ts';

/** What people get out of the signals, each as far as they may see it. */
export interface Overviews {
  register(actor: Actor, filter: RegisterFilter): Promise<readonly RegisterRow[]>;
  figures(actor: Actor): Promise<readonly Figure[]>;
  /** Prepares a talk with a provider, by its name in the register. */
  agenda(actor: Actor, provider: string): Promise<Agenda>;
  /** How it stands with what this person sent. */
  status(userId: string): Promise<readonly SignalStatus[]>;
  /** The stops of providers that a text names, for who refers to them. */
  stopsIn(actor: Actor, text: string): Promise<readonly ReferralStop[]>;
}

/** What overviews are made from. */
export interface OverviewParts extends Pick<AgendaParts, 'mask' | 'cite'> {
  readonly store: Pick<SignalStore, 'list' | 'historyOf' | 'referralStops'>;
  readonly findProviders: ProviderFinder;
  readonly now: () => Date;
}

/** Makes what gives overviews; each call looks anew. */
export function createOverviews({ store, findProviders, now, mask, cite }: OverviewParts): Overviews {
  const today = (): string => dutchDay(now());
  const historyOf = async (signals: readonly KeptSignal[]): Promise<readonly SignalEvent[]> => {
    const all: SignalEvent[] = [];
    for (const { id } of signals) all.push(...(await store.historyOf(id)));
    return all;
  };
  return {
    register: async (actor, filter) =>
      may(actor, 'see-register') ? register(await store.list({}), actor, filter, today()) : [],
    figures: async (actor) => (may(actor, 'see-register') ? figures(await store.list({}), actor, today()) : []),
    async agenda(actor, provider) {
      if (!may(actor, 'agenda')) return { kind: 'denied' };
      const signals = await store.list({ provider });
      const [history, stops] = [await historyOf(signals), await store.referralStops(today())];
      return agendaFor(provider, { signals, history, stops, actor, today: today(), mask, cite });
    },
    async status(reporter) {
      const signals = await store.list({ reporter });
      return statusOf(signals, await historyOf(signals), { reporter, today: today() });
    },
    async stopsIn(actor, text) {
      const stops = stopsFor(actor, await store.referralStops(today()));
      return stopsNamedIn(text, stops, findProviders);
    },
  };
}
