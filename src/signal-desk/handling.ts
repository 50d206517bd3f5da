import { dutchDay } from '../shared/iso-date.ts';
import type { Command, Part } from '../signals/follow-up/command.ts';
import { decide } from '../signals/follow-up/decide.ts';
import type { KeptSignal } from '../signals/follow-up/kept-signal.ts';
import type { Action } from '../signals/follow-up/transitions.ts';
import { type Actor, mayWith } from '../signals/rights.ts';
import { routes } from '../signals/signal.ts';
import type { SignalDeskParts } from './desk-parts.ts';
import { maskWords } from './mask-words.ts';
import type { SignalOutcome, SignalView } from './signal-outcome.ts';
import type { SignalPress } from './signal-press.ts';
import { typedCommand } from './typed-command.ts';
import { asReporterSees, reporterOnly, viewOf } from './viewing.ts';

/** The part of the desk at which signals that were sent are handled and followed. */
export interface Handling {
  /** Does something with a signal, when this person may and this is still its version. */
  act(userId: string, id: string, version: number, press: SignalPress): Promise<SignalOutcome>;
  /** Does what is typed about a signal as it stands now; null when the text is no command. */
  typed(userId: string, text: string): Promise<SignalOutcome> | null;
  /** Shows one signal to who may see it. */
  show(userId: string, id: string): Promise<SignalOutcome>;
}

const longestText = 4_000;
const mostParts = 12;

/** Makes the part of the desk at which signals are handled. */
export function createHandling(parts: SignalDeskParts): Handling {
  const { store, reader, routing, now } = parts;

  const idOf = (userId: string, action: Action): string =>
    reporterOnly.has(action) ? userId : (parts.handlerIdOf?.(userId) ?? userId);

  async function seen(signal: KeptSignal, actor: Actor): Promise<SignalView> {
    const view = await viewOf(signal, { kind: 'actor', actor }, parts);
    const isHandler = mayWith({ ...actor, id: '' }, 'see', signal);
    return isHandler ? view : asReporterSees(view);
  }

  /** Each line is a part; a line may begin with the provider that it is about. */
  async function partsIn(text: string): Promise<readonly Part[]> {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/^[-•*\d.)\s]+/u, '').trim())
      .filter((line) => line !== '')
      .slice(0, mostParts);
    const year = Number(dutchDay(now()).slice(0, 4));
    const made: Part[] = [];
    // Without two lines nothing is split, and no number is used up.
    for (const line of lines.length < 2 ? [] : lines)
      made.push({
        id: await store.nextId(year),
        facts: line,
        provider: reader.findProviders(line)[0]?.provider.name ?? null,
      });
    return made;
  }

  async function commandOf(press: SignalPress, actor: Actor): Promise<Command | null> {
    const typed = (press.text ?? '').trim().slice(0, longestText);
    const text = maskWords(reader, typed, parts.mask);
    switch (press.action) {
      case 'take':
      case 'satisfied':
        return { action: press.action };
      case 'ask':
      case 'answer':
      case 'note':
      case 'agree':
      case 'resume-referrals':
      case 'close':
      case 'dissatisfied':
      case 'reopen':
      case 'withdraw':
        return { action: press.action, text };
      case 'split':
        return { action: 'split', parts: await partsIn(text) };
      case 'join': {
        const twin = (press.twin ?? '').trim();
        const found = await store.get(twin);
        // Who may not see the twin is told that there is none.
        return { action: 'join', twin: found !== null && mayWith(actor, 'see', found) ? twin : '' };
      }
      case 'forward': {
        const to = routes.find((route) => route === press.to && routing.targets.has(route));
        return to === undefined ? null : { action: 'forward', to, text };
      }
      case 'pause-referrals':
        return { action: press.action, until: press.until ?? '', text };
    }
  }

  async function act(userId: string, id: string, version: number, press: SignalPress): Promise<SignalOutcome> {
    const actor = await parts.actorOf(userId);
    if (actor === null) return { kind: 'signal-denied', why: 'roles-unknown' };
    const signal = await store.get(id);
    if (signal === null || !mayWith(actor, 'see', signal)) return { kind: 'signal-unknown' };
    if (!mayWith(actor, press.action, signal)) return { kind: 'signal-denied', why: 'no-role' };
    if (signal.version !== version) return newest(signal, actor, press.action, version);
    const command = await commandOf(press, actor);
    if (command === null) return { kind: 'signal-refused', why: 'no-route', view: await seen(signal, actor) };
    const by = idOf(userId, press.action);
    const decision = decide(signal, command, {
      by,
      now: now(),
      kin: await store.kinOf(id),
      twin: command.action === 'join' ? await store.get(command.twin) : null,
      rules: routing.rules,
    });
    if (decision.kind === 'refused')
      return { kind: 'signal-refused', why: decision.why, view: await seen(signal, actor) };
    const isFirst = await store.apply(decision.change);
    const after = (await store.get(id)) ?? signal;
    if (!isFirst) return newest(after, actor, press.action, version);
    // Who sent it on may see it no more.
    if (!mayWith(actor, 'see', after))
      return { kind: 'signal-changed', action: press.action, view: gone(after, parts), isHandedOver: true };
    return { kind: 'signal-changed', action: press.action, view: await seen(after, actor), isHandedOver: false };
  }

  /** The button belonged to an older version. The same press that came twice is no news; else a colleague was first. */
  async function newest(signal: KeptSignal, actor: Actor, action: Action, version: number): Promise<SignalOutcome> {
    const history = await store.historyOf(signal.id);
    const made = history.find((event) => event.version === version + 1);
    const view = await seen(signal, actor);
    return made?.by === idOf(actor.id, action) && made.what === action
      ? { kind: 'signal-changed', action, view, isHandedOver: false }
      : { kind: 'signal-outdated', view };
  }

  async function actNow(userId: string, id: string, press: SignalPress): Promise<SignalOutcome> {
    const signal = await store.get(id);
    return signal === null ? { kind: 'signal-unknown' } : act(userId, id, signal.version, press);
  }

  return {
    act,
    typed(userId, text) {
      const command = typedCommand(text);
      return command === null ? null : actNow(userId, command.id, command.press);
    },
    async show(userId, id) {
      const actor = await parts.actorOf(userId);
      if (actor === null) return { kind: 'signal-denied', why: 'roles-unknown' };
      const signal = await store.get(id);
      if (signal === null || !mayWith(actor, 'see', signal)) return { kind: 'signal-unknown' };
      return { kind: 'signal-shown', view: await seen(signal, actor) };
    },
  };
}

/** What is left to show of a signal that went on to others. */
function gone(signal: KeptSignal, { routing, now }: Pick<SignalDeskParts, 'routing' | 'now'>): SignalView {
  return {
    signal: { ...signal, content: null },
    history: [],
    can: [],
    to: routing.targets.get(signal.route)?.name ?? signal.route,
    parts: [],
    twins: [],
    routes: [],
    today: dutchDay(now()),
    stopUntil: null,
  };
}
