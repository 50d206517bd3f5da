import { dutchDay } from '../shared/iso-date.ts';
import { decide } from '../signals/follow-up/decide.ts';
import type { KeptSignal, SignalEvent } from '../signals/follow-up/kept-signal.ts';
import type { Action } from '../signals/follow-up/transitions.ts';
import { type Actor, mayWith } from '../signals/rights.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';
import { isOwnPlace } from './own-place.ts';
import { createPressReader } from './press-reader.ts';
import type { SignalOutcome, SignalView } from './signal-outcome.ts';
import type { SignalPress } from './signal-press.ts';
import { typedCommand } from './typed-command.ts';
import { asReporterSees, reporterOnly, viewOf } from './viewing.ts';

/** The part of the desk at which signals that were sent are handled and followed. */
export interface Handling {
  /** Does something with a signal, when this person may and this is still its version. */
  act(turn: SignalTurn, id: string, version: number, press: SignalPress): Promise<SignalOutcome>;
  /** Does what is typed about a signal as it stands now; null when the text is no command. */
  typed(turn: SignalTurn, text: string): Promise<SignalOutcome> | null;
  /** Shows one signal to who may see it. */
  show(turn: SignalTurn, id: string): Promise<SignalOutcome>;
}

const mostAttempts = 3;
/** What is as good after somebody else did something: words, and what only the reporter does. */
const anyOrder: ReadonlySet<Action> = new Set([...reporterOnly, 'note', 'agree', 'end-practice-note']);

/** Makes the part of the desk at which signals are handled. */
export function createHandling(parts: SignalDeskParts): Handling {
  const { store, routing, now } = parts;
  const { maskedText, commandOf } = createPressReader(parts);

  const idOf = (userId: string, action: Action): string =>
    reporterOnly.has(action) ? userId : (parts.handlerIdOf?.(userId) ?? userId);

  async function seen(signal: KeptSignal, actor: Actor): Promise<SignalView> {
    const view = await viewOf(signal, { kind: 'actor', actor }, parts);
    const isHandler = mayWith({ ...actor, id: '' }, 'see', signal);
    return isHandler ? view : asReporterSees(view);
  }

  async function act(turn: SignalTurn, id: string, version: number, press: SignalPress): Promise<SignalOutcome> {
    const actor = await parts.actorOf(turn.userId);
    if (actor === null) return { kind: 'signal-denied', why: 'roles-unknown' };
    for (let attempt = 1; ; attempt += 1) {
      const signal = await store.get(id);
      if (!isOwnPlace(turn, signal, parts)) return { kind: 'signal-not-here' };
      if (signal === null || !mayWith(actor, 'see', signal)) return { kind: 'signal-unknown' };
      if (!mayWith(actor, press.action, signal)) return { kind: 'signal-denied', why: 'no-role' };
      if (signal.version !== version) {
        const earlier = await whatCame(signal, actor, version, press);
        if (earlier !== null) return earlier;
      }
      const outcome = await actOn(signal, actor, press, turn);
      if (outcome !== null) return outcome;
      // Somebody was first in this very moment.
      if (attempt === mostAttempts) return outdated(signal, actor, press);
    }
  }

  /** Does it with the signal as it is; null when it was changed meanwhile. */
  async function actOn(
    signal: KeptSignal,
    actor: Actor,
    press: SignalPress,
    turn: SignalTurn,
  ): Promise<SignalOutcome | null> {
    const command = await commandOf(press, actor, signal);
    if (command === null) return { kind: 'signal-refused', why: 'no-route', view: await seen(signal, actor) };
    const decision = decide(signal, command, {
      by: idOf(actor.id, press.action),
      now: now(),
      kin: await store.kinOf(signal.id),
      twin: command.action === 'join' ? await store.get(command.twin) : null,
      rules: routing.rules,
    });
    if (decision.kind === 'refused')
      return { kind: 'signal-refused', why: decision.why, view: await seen(signal, actor) };
    if (!(await store.apply(decision.change))) return null;
    const after = (await store.get(signal.id)) ?? signal;
    // Who sent it on may see it no more, or not here.
    const isHandedOver = !mayWith(actor, 'see', after) || !isOwnPlace(turn, after, parts);
    const view = isHandedOver ? gone(after, parts) : await seen(after, actor);
    return { kind: 'signal-changed', action: press.action, view, isHandedOver };
  }

  /**
   * What a press on an older version comes to: the same press that came twice is no news; where order does not matter it is
   * done all the same (null), so that no answer is lost; else a colleague was first.
   */
  async function whatCame(
    signal: KeptSignal,
    actor: Actor,
    version: number,
    press: SignalPress,
  ): Promise<SignalOutcome | null> {
    const history = await store.historyOf(signal.id);
    const by = idOf(actor.id, press.action);
    const text = maskedText(press);
    const isTwin = (event: SignalEvent): boolean =>
      event.by === by && event.what === press.action && (event.text ?? '') === text;
    const isAnyOrder = anyOrder.has(press.action);
    const later = history.filter((event) => event.version > version);
    const isDone = isAnyOrder ? later.some(isTwin) : later.length > 0 && later[0] !== undefined && isTwin(later[0]);
    if (isDone)
      return { kind: 'signal-changed', action: press.action, view: await seen(signal, actor), isHandedOver: false };
    return isAnyOrder && version < signal.version ? null : outdated(signal, actor, press);
  }

  async function outdated(signal: KeptSignal, actor: Actor, press: SignalPress): Promise<SignalOutcome> {
    const newest = (await store.get(signal.id)) ?? signal;
    if (!mayWith(actor, 'see', newest)) return { kind: 'signal-unknown' };
    const text = maskedText(press);
    return { kind: 'signal-outdated', view: await seen(newest, actor), typed: text === '' ? null : text };
  }

  async function actNow(
    turn: SignalTurn,
    { id, press, isSure }: { readonly id: string; readonly press: SignalPress; readonly isSure: boolean },
  ): Promise<SignalOutcome> {
    const signal = await store.get(id);
    // A card warns beside the button; what is typed is warned of first.
    if (press.action === 'pause-referrals' && !isSure && signal?.isConfidential && isOwnPlace(turn, signal, parts)) {
      const actor = await parts.actorOf(turn.userId);
      if (actor !== null && mayWith(actor, press.action, signal))
        return { kind: 'signal-refused', why: 'stop-is-public', view: await seen(signal, actor) };
    }
    return act(turn, id, signal?.version ?? 0, press);
  }

  return {
    act,
    typed(turn, text) {
      const command = typedCommand(text);
      return command === null ? null : actNow(turn, command);
    },
    async show(turn, id) {
      const actor = await parts.actorOf(turn.userId);
      if (actor === null) return { kind: 'signal-denied', why: 'roles-unknown' };
      const signal = await store.get(id);
      if (!isOwnPlace(turn, signal, parts)) return { kind: 'signal-not-here' };
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
    contractOwner: null,
    stopUntil: null,
  };
}
