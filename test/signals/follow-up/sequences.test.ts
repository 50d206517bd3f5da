import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/shared/iso-date.ts';
import type { Change, Command, Step } from '../../../src/signals/follow-up/command.ts';
import { decide } from '../../../src/signals/follow-up/decide.ts';
import type { KeptSignal, SignalEvent } from '../../../src/signals/follow-up/kept-signal.ts';
import { dueSteps } from '../../../src/signals/follow-up/norms.ts';
import { type Action, actionsIn, isOpen } from '../../../src/signals/follow-up/transitions.ts';
import { crossings } from '../../../src/signals/thresholds/crossings.ts';
import { at, rules, signal } from '../made-signal.ts';

const thresholds = [{ name: 'twee', count: 2, days: 30, when: {}, to: 'contractmanagement' }];

/** Keeps signals as the store promises to: a change is kept whole, or not at all when somebody was first. */
class World {
  readonly signals = new Map<string, KeptSignal>();
  readonly history: SignalEvent[] = [];
  readonly keys: string[] = [];
  changes = 0;

  create(one: KeptSignal): void {
    this.signals.set(one.id, one);
    const event = { version: 1, at: one.sentAt, by: one.reporter, what: 'sent', text: null, from: null } as const;
    this.history.push({ ...event, signalId: one.id, to: one.status, about: null });
  }

  kinOf({ id, parent }: KeptSignal): readonly KeptSignal[] {
    return [...this.signals.values()].filter(
      (one) =>
        one.id !== id &&
        (one.id === parent || one.parent === id || one.joinedTo === id || (parent !== null && one.parent === parent)),
    );
  }

  apply(change: Change): boolean {
    const steps: readonly Step[] = [change, ...change.others];
    const isFirst = steps.every(({ next }) => (this.signals.get(next.id)?.version ?? 0) === next.version - 1);
    const holds = change.reliesOn.every(({ id, version }) => this.signals.get(id)?.version === version);
    if (!isFirst || !holds) return false;
    expect(new Set(steps.map(({ next }) => next.id)).size).toBe(steps.length);
    for (const { next, event, messages } of steps) {
      this.signals.set(next.id, next);
      this.history.push(event);
      this.keys.push(...messages.map(({ key }) => key));
    }
    this.changes += 1;
    return true;
  }
}

/** What must hold whatever people do. */
function looksRight({ signals, history, keys }: World): void {
  expect(new Set(keys).size).toBe(keys.length);
  for (const one of signals.values()) {
    const lines = history.filter(({ signalId }) => signalId === one.id);
    expect(lines.map(({ version }) => version)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.slice(1).map(({ from }) => from)).toEqual(lines.slice(0, -1).map(({ to }) => to));
    expect(lines[0]?.from).toBeNull();
    expect(lines.at(-1)).toMatchObject({ version: one.version, to: one.status });
    expect(one.closedAt !== null).toBe(one.status === 'closed' || one.status === 'withdrawn');
    expect(one.answerBy !== null).toBe(one.status === 'asked');
    if (!isOpen(one.status)) expect(one.dueBy).toBeNull();
    if (one.status !== 'split' && isOpen(one.status)) expect(one.dueBy ?? one.answerBy).not.toBeNull();
    if (one.status === 'new') expect(one.handler).toBeNull();
    const parent = one.parent === null ? undefined : signals.get(one.parent);
    if (parent !== undefined && isOpen(one.status)) expect(isOpen(parent.status)).toBe(true);
    if (one.status === 'joined') {
      const twin = one.joinedTo === null ? undefined : signals.get(one.joinedTo);
      expect(twin !== undefined && isOpen(twin.status)).toBe(true);
    }
  }
  // A split signal without open parts has a last day, or somebody would forget it.
  for (const one of signals.values()) {
    const isWaiting = [...signals.values()].some(({ parent, status }) => parent === one.id && isOpen(status));
    if (one.status === 'split' && !isWaiting) expect(one.dueBy).not.toBeNull();
  }
}

const anyMove = fc.record({
  at: fc.nat(),
  action: fc.nat(),
  /** Rather one that ends a signal or brings it back. */
  turns: fc.boolean(),
  byReporter: fc.boolean(),
  twin: fc.nat(),
  to: fc.constantFrom('contractmanagement', 'inkoop', 'toezicht-rechtmatigheid', 'toezicht-kwaliteit'),
  days: fc.integer({ min: -3, max: 12 }),
  isLate: fc.boolean(),
});
type Move = typeof anyMove extends fc.Arbitrary<infer T> ? T : never;

function commandOf(action: Action, { to }: Move, twin: string, number: number): Command {
  const text = 'Omdat het zo is.';
  switch (action) {
    case 'take':
    case 'satisfied':
      return { action };
    case 'split':
      return {
        action,
        parts: [1, 2].map((part) => ({ id: `P-${number}-${part}`, facts: 'Deel.', provider: null })),
      };
    case 'join':
      return { action, twin };
    case 'forward':
      return { action, to, text };
    case 'pause-referrals':
      return { action, until: '2029-01-01', text };
    default:
      return { action, text };
  }
}

/** Plays moves; one that is `isLate` was decided before the move before it was kept. */
function play(moves: readonly Move[]): World {
  const world = new World();
  for (const number of [1, 2])
    world.create(signal({ id: `S-2026-0000${number}`, reporter: `consulent-${number % 2}` }));
  world.create(signal({ id: 'W', status: 'split', dueBy: null }));
  for (const id of ['W-1', 'W-2']) world.create(signal({ id, parent: 'W' }));
  let day = '2026-03-02';
  let waiting: Change | null = null;
  for (const [number, move] of moves.entries()) {
    day = addDays(day, move.days);
    const known = [...world.signals.values()];
    const one = known[move.at % known.length];
    const twin = known[move.twin % known.length];
    if (one === undefined || twin === undefined) throw new Error('There are signals.');
    const all = actionsIn(one.status);
    const turning = all.filter((some) => ['close', 'reopen', 'dissatisfied', 'withdraw', 'join'].includes(some));
    const possible = move.turns && turning.length > 0 ? turning : all;
    const action = possible[move.action % possible.length] ?? 'take';
    const decision = decide(one, commandOf(action, move, twin.id, number), {
      by: move.byReporter ? one.reporter : 'manager-1',
      now: at(day),
      kin: world.kinOf(one),
      twin: action === 'join' ? twin : null,
      rules,
    });
    if (waiting !== null) world.apply(waiting);
    waiting = null;
    if (decision.kind === 'change') {
      if (move.isLate) waiting = decision.change;
      else world.apply(decision.change);
    }
    if (number % 4 === 0) {
      const clock = dueSteps([...world.signals.values()], { now: at(day), rules });
      for (const change of clock) world.apply(change);
      for (const change of crossings([...world.signals.values()], thresholds, at(day))) world.apply(change);
    }
    looksRight(world);
  }
  return world;
}

describe('whatever people, clocks and colleagues who click at once do', () => {
  it('the history is whole, nothing is forgotten, and no part is open under a closed parent', () => {
    let changes = 0;
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 60 }), (moves) => {
        changes += play(moves).changes;
      }),
      { numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(1_000);
  });
});
