import { dutchDay } from '../shared/iso-date.ts';
import type { KeptSignal } from '../signals/follow-up/kept-signal.ts';
import { reporterHistory } from '../signals/follow-up/reporter-history.ts';
import { type Action, actionsIn } from '../signals/follow-up/transitions.ts';
import { likelyTwins } from '../signals/follow-up/twins.ts';
import { type Actor, mayWith } from '../signals/rights.ts';
import { routes } from '../signals/signal.ts';
import type { SignalDeskParts } from './desk-parts.ts';
import type { SignalView } from './signal-outcome.ts';

const mostTwins = 10;

/** The name of a target, as people know it. */
export const targetName = ({ routing }: Pick<SignalDeskParts, 'routing'>, id: string): string =>
  routing.targets.get(id)?.name ?? id;

/** What only the reporter does. */
export const reporterOnly: ReadonlySet<Action> = new Set(['answer', 'satisfied', 'dissatisfied', 'withdraw']);

/** Whether a signal may follow another: of the same route and municipality, seen by the same people, and not a part of it. */
export const areJoinable = (signal: KeptSignal, twin: KeptSignal): boolean =>
  twin.route === signal.route &&
  twin.gemeente === signal.gemeente &&
  twin.isConfidential === signal.isConfidential &&
  twin.parent !== signal.id;

/** What kinds of people look at a signal: who handles it, or who reported it. */
export type Eye =
  | { readonly kind: 'target' }
  | { readonly kind: 'reporter' }
  | { readonly kind: 'actor'; readonly actor: Actor };

/** Shows a signal to somebody who may see it. To a channel it is shown with all that its handlers may do; the server looks again. */
export async function viewOf(
  signal: KeptSignal,
  eye: Eye,
  parts: Pick<SignalDeskParts, 'store' | 'routing' | 'reader' | 'now'>,
): Promise<SignalView> {
  const { store, routing, now } = parts;
  const allowed = actionsIn(signal.status).filter(
    (action) => action !== 'end-practice-note' || signal.content?.isPracticeNote === true,
  );
  const can = allowed.filter((action) =>
    eye.kind === 'actor' ? mayWith(eye.actor, action, signal) : reporterOnly.has(action) === (eye.kind === 'reporter'),
  );
  const provider = signal.content?.provider ?? null;
  const beside = provider === null || !can.includes('join') ? [] : await store.list({ provider, isOpen: true });
  const near = likelyTwins(signal, beside).map((one) => one.signal);
  const others = beside.filter((one) => one.id !== signal.id && !near.includes(one));
  const twins = [...near, ...others]
    .filter((one) => areJoinable(signal, one))
    .slice(0, mostTwins)
    .map(({ id, content, sentAt }) => ({ id, category: content?.category ?? null, sentOn: dutchDay(sentAt) }));
  const stops = provider === null ? [] : await store.referralStops(dutchDay(now()));
  const stop = stops.find((one) => one.provider === provider && one.gemeente === signal.gemeente);
  return {
    signal,
    history: await store.historyOf(signal.id),
    can,
    to: targetName(parts, signal.route),
    parts: (await store.kinOf(signal.id)).filter(({ parent }) => parent === signal.id),
    twins,
    routes: routes
      .filter((route) => route !== signal.route && route !== 'direct-handelen' && routing.targets.has(route))
      .map((id) => ({ id, name: targetName(parts, id) })),
    today: dutchDay(now()),
    contractOwner: parts.reader.providers.find(({ name }) => name === provider)?.contractOwner ?? null,
    stopUntil: stop?.until ?? null,
  };
}

/** What the reporter sees: every step but notes among those who handle it, and who they are. */
export function asReporterSees(view: SignalView): SignalView {
  return {
    ...view,
    history: reporterHistory(view.history, view.signal.reporter),
    twins: [],
    parts: [],
    contractOwner: null,
  };
}
