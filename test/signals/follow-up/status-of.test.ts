import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/signals/follow-up/command.ts';
import { decide } from '../../../src/signals/follow-up/decide.ts';
import type { KeptSignal, SignalEvent } from '../../../src/signals/follow-up/kept-signal.ts';
import { statusOf } from '../../../src/signals/follow-up/status-of.ts';
import { around, at, signal } from '../made-signal.ts';

const reporter = 'consulent-1';
const next = (one: KeptSignal, today = '2026-03-04', others: readonly KeptSignal[] = []) =>
  statusOf([one, ...others], [], { reporter, today }).find(({ id }) => id === one.id)?.next;

describe('what comes next', () => {
  it.each([
    [signal(), { kind: 'take', by: '2026-03-09', isLate: false }],
    [signal({ dueBy: '2026-03-03' }), { kind: 'take', by: '2026-03-03', isLate: true }],
    [signal({ status: 'taken', dueBy: '2026-03-31' }), { kind: 'handle', by: '2026-03-31', isLate: false }],
    [
      signal({ status: 'asked', dueBy: null, answerBy: '2026-03-10' }),
      { kind: 'answer', question: null, by: '2026-03-10', isLate: false },
    ],
    [signal({ status: 'joined', dueBy: null, joinedTo: 'S-2026-00009' }), { kind: 'follow', twin: 'S-2026-00009' }],
    [signal({ status: 'disputed', helped: false }), { kind: 'decide', by: '2026-03-09', isLate: false }],
    [signal({ status: 'closed', closedAt: at('2026-03-02') }), { kind: 'say-helped', until: '2026-03-30' }],
    [
      signal({ status: 'closed', closedAt: at('2026-03-02'), helped: true }),
      { kind: 'come-back', until: '2026-03-30' },
    ],
    [signal({ status: 'closed', closedAt: at('2026-03-02'), helped: false }), { kind: 'nothing' }],
    [signal({ status: 'closed', closedAt: at('2026-01-05') }), { kind: 'nothing' }],
    [signal({ status: 'withdrawn', closedAt: at('2026-03-02') }), { kind: 'come-back', until: '2026-03-30' }],
    [signal({ status: 'closed', closedAt: at('2026-03-02'), content: null }), { kind: 'nothing' }],
  ])('of a signal that is $status is told, with the last day for it', (one, wanted) =>
    expect(next(one)).toEqual(wanted),
  );

  it('of a split signal are its parts, and then its own closing', () => {
    const split = signal({ status: 'split', dueBy: null });
    const part = (id: string, status: KeptSignal['status']) => signal({ id, status, parent: split.id });
    expect(next(split, '2026-03-04', [part('A', 'closed'), part('B', 'new')])).toEqual({
      kind: 'parts',
      done: 1,
      of: 2,
    });
    expect(
      next({ ...split, dueBy: '2026-03-31' }, '2026-03-04', [part('A', 'closed'), part('B', 'withdrawn')]),
    ).toMatchObject({ kind: 'handle' });
  });
});

describe('how it stands', () => {
  it('is told of the own signals only; first what asks something, then what is open, newest first', () => {
    const some = [
      signal({ id: 'closed', status: 'closed', closedAt: at('2026-03-02') }),
      signal({ id: 'old', sentAt: at('2026-01-05') }),
      signal({ id: 'new' }),
      signal({ id: 'asked', status: 'asked', sentAt: at('2025-12-01') }),
      signal({ id: 'other', reporter: 'consulent-2' }),
    ];
    expect(statusOf(some, [], { reporter, today: '2026-03-04' }).map(({ id }) => id)).toEqual([
      'asked',
      'new',
      'old',
      'closed',
    ]);
  });

  it('is told without what colleagues say to each other, and without who they are', () => {
    let one = signal();
    const history: SignalEvent[] = [];
    const does = (command: Command, by = 'manager-1'): void => {
      const decision = decide(one, command, around({ by }));
      if (decision.kind === 'refused') throw new Error(decision.why);
      one = decision.change.next;
      history.push(decision.change.event);
    };
    does({ action: 'take' });
    does({ action: 'note', text: 'Gebeld met de aanbieder.' });
    does({ action: 'agree', text: 'Vier uur per week.' });
    does({ action: 'ask', text: 'Sinds wanneer?' });
    does({ action: 'answer', text: 'Sinds maart.' }, reporter);
    does({ action: 'pause-referrals', until: '2026-06-01', text: 'Vierde keer dit jaar.' });
    does({ action: 'forward', to: 'inkoop', text: 'Zeurt over tarief.' });
    does({ action: 'close', text: 'De uren zijn hersteld.' });
    const [status] = statusOf([one], history, { reporter, today: '2026-03-04' });
    expect(status?.history.map(({ what, text, by }) => [what, text, by])).toEqual([
      ['take', null, null],
      ['ask', 'Sinds wanneer?', null],
      ['answer', 'Sinds maart.', reporter],
      ['pause-referrals', null, null],
      ['forward', null, null],
      ['close', 'De uren zijn hersteld.', null],
    ]);
    expect(status).toMatchObject({
      closing: 'De uren zijn hersteld.',
      route: 'inkoop',
      sentOn: '2026-03-02',
      category: 'onderlevering',
    });
  });

  it('holds the newest question', () => {
    const line = (version: number, text: string): SignalEvent => ({
      signalId: 'S-2026-00001',
      version,
      at: at('2026-03-03'),
      by: 'manager-1',
      what: 'ask',
      text,
      from: 'taken',
      to: 'asked',
      about: null,
    });
    const asked = signal({ status: 'asked', answerBy: '2026-03-10' });
    const [status] = statusOf([asked], [line(2, 'Wie?'), line(4, 'Wanneer?')], { reporter, today: '2026-03-04' });
    expect(status?.next).toMatchObject({ question: 'Wanneer?' });
  });
});
