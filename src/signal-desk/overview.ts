import { dutchDay } from '../shared/iso-date.ts';
import { agendaFor } from '../signals/agenda/agenda.ts';
import type { CitationFinder } from '../signals/agenda/citation.ts';
import type { ReferralStop } from '../signals/follow-up/kept-signal.ts';
import { stopsFor, stopsNamedIn } from '../signals/follow-up/referral-stops.ts';
import { statusOf } from '../signals/follow-up/status-of.ts';
import { practiceNotes } from '../signals/practice-notes.ts';
import { readSignal } from '../signals/read-signal.ts';
import { askedFilter, filterTable, filterWords } from '../signals/register/asked-filter.ts';
import { figures } from '../signals/register/figures.ts';
import { register, seenInRegister } from '../signals/register/register.ts';
import { figuresTable, registerTable } from '../signals/register/register-table.ts';
import { may, mayWith, whereMay } from '../signals/rights.ts';
import { asActor } from './as-actor.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';
import { maskWords } from './mask-words.ts';
import type { SignalOutcome } from './signal-outcome.ts';
import { targetName } from './viewing.ts';

/** The part of the desk at which somebody looks back over signals, where nobody reads along: the own ones, the register, what to talk about. */
export interface Overview {
  /** How it stands with what this person sent. */
  status(turn: SignalTurn): Promise<SignalOutcome>;
  /** The register, as far as this person may see it; what is asked may name a provider, a subject, a law, a period, a municipality, a status, or the own ones. */
  register(turn: SignalTurn, asked: string): Promise<SignalOutcome>;
  /** The dossierlijst: the werkafspraken of the own municipality, about the provider that is named, if any. */
  practiceNotes(turn: SignalTurn, asked: string): Promise<SignalOutcome>;
  /** Prepares a talk with the provider that is named. */
  agenda(turn: SignalTurn, asked: string): Promise<SignalOutcome>;
  /** The stops of new referrals that concern this person, for providers that a text names. */
  stopsIn(userId: string, text: string): Promise<readonly ReferralStop[]>;
}

const mostShown = 8;

/** Makes the part of the desk that looks back. */
export function createOverview(parts: SignalDeskParts & { readonly cite: CitationFinder }): Overview {
  const { store, reader, now, cite } = parts;

  const status: Overview['status'] = (turn) =>
    asActor(turn, parts, async (actor) => {
      if (!may(actor, 'report')) return { kind: 'signal-denied', why: 'no-role' };
      const { userId } = turn;
      const mine = (await store.list({ reporter: userId, limit: 60 })).filter((one) => mayWith(actor, 'see', one));
      const whole = mine.filter(({ parent }) => parent === null);
      const history = (await Promise.all(whole.slice(0, 30).map(({ id }) => store.historyOf(id)))).flat();
      const all = statusOf(mine, history, { reporter: userId, today: dutchDay(now()) });
      const signals = all
        .filter(({ id }) => whole.some((one) => one.id === id))
        .slice(0, mostShown)
        .map((one) => ({ ...one, to: targetName(parts, one.route) }));
      const open = await store.draftOf(turn.conversationId, userId, now());
      return open === null
        ? { kind: 'signal-status', signals }
        : { kind: 'signal-status', signals, draft: { provider: readSignal(open.said, reader).provider } };
    });

  return {
    status,
    register: (turn, asked) =>
      asActor(turn, parts, async (actor) => {
        const today = dutchDay(now());
        const provider = reader.findProviders(asked)[0]?.provider.name ?? null;
        const mayLook = may(actor, 'see-register');
        const signals = mayLook ? await store.list(provider === null ? {} : { provider }) : [];
        // Only those of what may be seen: another one is not even known here.
        const gemeenten = [...new Set(seenInRegister(signals, actor).flatMap(({ gemeente }) => gemeente ?? []))];
        const where = whereMay(actor, 'see-register').flatMap((gemeente) => gemeente ?? []);
        const filter = askedFilter(asked, { today, provider, gemeenten: [...where, ...gemeenten] });
        // Who reports and sees no register has the own signals.
        if (!mayLook) return filter.isOwn === true ? status(turn) : { kind: 'signal-denied', why: 'no-role' };
        const rows = register(signals, actor, filter, today);
        const ids = new Set(rows.map(({ id }) => id));
        const counted = figures(
          signals.filter(({ id }) => ids.has(id)),
          actor,
          today,
        );
        return {
          kind: 'signal-register',
          rows,
          figures: counted,
          filteredBy: filterWords(filter),
          table: may(actor, 'export')
            ? { ...registerTable(rows), beside: [figuresTable(counted), filterTable(filter)] }
            : null,
        };
      }),
    practiceNotes: (turn, asked) =>
      asActor(turn, parts, async (actor) => {
        if (!may(actor, 'see-practice-notes')) return { kind: 'signal-denied', why: 'no-role' };
        const provider = reader.findProviders(asked)[0]?.provider.name ?? null;
        const signals = await store.list(provider === null ? {} : { provider });
        const notes = practiceNotes(signals, actor, (words) => maskWords(reader, words, parts.mask));
        return { kind: 'signal-practice-notes', provider, notes };
      }),
    agenda: (turn, asked) =>
      asActor(turn, parts, async (actor) => {
        if (!may(actor, 'agenda')) return { kind: 'signal-denied', why: 'no-role' };
        const named = reader.findProviders(asked)[0]?.provider;
        if (named === undefined) return { kind: 'signal-which-provider' };
        const provider = named.name;
        const signals = await store.list({ provider });
        const today = dutchDay(now());
        const agenda = agendaFor(provider, {
          signals,
          history: (await Promise.all(signals.map(({ id }) => store.historyOf(id)))).flat(),
          stops: await store.referralStops(today),
          actor,
          today,
          contractOwner: named.contractOwner,
          mask: (words) => maskWords(reader, words, parts.mask),
          cite,
        });
        switch (agenda.kind) {
          case 'denied':
            return { kind: 'signal-denied', why: 'no-role' };
          case 'nothing':
            return { kind: 'signal-nothing', provider };
          case 'agenda':
            return { ...agenda, kind: 'signal-agenda', provider };
        }
      }),
    async stopsIn(userId, text) {
      if (reader.findProviders(text).length === 0) return [];
      const stops = await store.referralStops(dutchDay(now()));
      const actor = stops.length === 0 ? null : await parts.actorOf(userId);
      return actor === null ? [] : stopsNamedIn(text, stopsFor(actor, stops), reader.findProviders);
    },
  };
}
