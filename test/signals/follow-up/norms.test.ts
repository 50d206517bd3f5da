import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/shared/iso-date.ts';
import type { Change } from '../../../src/signals/follow-up/command.ts';
import type { KeptSignal } from '../../../src/signals/follow-up/kept-signal.ts';
import { dueSteps } from '../../../src/signals/follow-up/norms.ts';
import { at, rules, signal } from '../made-signal.ts';

const on = (day: string, one: KeptSignal): Change | null => dueSteps([one], { now: at(day), rules })[0] ?? null;
const told = (change: Change | null): readonly string[] =>
  (change?.messages ?? [])
    .filter(({ what }) => what !== 'card')
    .map(({ to, what }) => `${to.kind === 'target' ? to.target : to.kind} ${what}`);

/** Runs the clock once a day and gives what was told on which day. */
function run(one: KeptSignal, from: string, days: number): readonly string[] {
  let now = one;
  return Array.from({ length: days }, (_, passed) => addDays(from, passed)).flatMap((day) => {
    const change = on(day, now);
    now = change?.next ?? now;
    return told(change).map((what) => `${day} ${what}`);
  });
}

const asked = signal({ status: 'asked', handler: 'manager-1', dueBy: null, answerBy: '2026-03-10' });

describe('a norm that passed', () => {
  it('is escalated once a step, each so many working days after the last day', () => {
    expect(run(signal(), '2026-03-02', 40)).toEqual([
      '2026-03-10 teamleider escalation',
      '2026-03-16 directie escalation',
    ]);
  });

  it.each([
    ['2026-03-31', '2026-04-01', 'an ordinary Tuesday'],
    ['2026-04-02', '2026-04-03', 'Goede Vrijdag is worked'],
    ['2026-04-03', '2026-04-07', 'Easter'],
    ['2026-04-24', '2026-04-28', 'Koningsdag on Monday'],
    ['2026-05-13', '2026-05-15', 'Ascension Day'],
    ['2026-05-22', '2026-05-26', 'Whitsun'],
    ['2026-12-24', '2026-12-28', 'Christmas on Friday and Saturday'],
    ['2026-12-31', '2027-01-04', 'New Year'],
  ])('with %s as last day is told on %s (%s)', (dueBy, day) => {
    expect(run(signal({ dueBy }), dueBy, 6)).toEqual([`${day} teamleider escalation`]);
  });

  it('uses the rule of the route where it is now', () => {
    expect(told(on('2026-03-11', signal({ route: 'toezicht-rechtmatigheid', rule: 'al het andere' })))).toEqual([
      'teamleider escalation',
    ]);
    expect(on('2026-06-01', signal({ route: 'inkoop' }))).toBeNull();
  });

  it('leaves a line of history and a key that is the same for who counts at the same moment', () => {
    const first = on('2026-03-10', signal());
    expect(first?.event).toMatchObject({
      what: 'escalated',
      by: null,
      version: 2,
      from: 'new',
      to: 'new',
      about: 'teamleider',
    });
    expect(on('2026-03-10', signal())?.messages).toEqual(first?.messages);
    expect(first?.messages[0]).toMatchObject({
      key: 'S-2026-00001/2/teamleider/escalation',
      about: '2026-03-09',
      text: null,
    });
  });

  it('is nobody’s business once it rests', () => {
    for (const status of ['closed', 'joined', 'withdrawn'] as const)
      expect(on('2026-06-01', signal({ status }))).toBeNull();
    expect(on('2026-06-02', signal({ dueBy: null }))).toBeNull();
    expect(on('2026-06-02', signal({ content: null }))).toBeNull();
  });

  it('counts for a signal that is taken, disputed, or waits to be closed after its parts', () => {
    for (const status of ['taken', 'disputed', 'split'] as const)
      expect(told(on('2026-03-10', signal({ status })))).toEqual(['teamleider escalation']);
  });
});

describe('a question that waits', () => {
  it('is remembered halfway and on the last day, and then given up', () => {
    expect(run(asked, '2026-03-03', 20)).toEqual([
      '2026-03-06 reporter reminder',
      '2026-03-10 reporter reminder',
      '2026-03-11 reporter unanswered',
      '2026-03-11 contractmanagement unanswered',
    ]);
  });

  it('waits over Easter', () => {
    // Asked on Thursday 2 April.
    expect(run({ ...asked, answerBy: '2026-04-10' }, '2026-04-02', 14).map((line) => line.slice(0, 10))).toEqual([
      '2026-04-08',
      '2026-04-10',
      '2026-04-13',
      '2026-04-13',
    ]);
  });

  it('comes back to its handler with a new term', () => {
    expect(on('2026-03-11', asked)?.next).toMatchObject({
      status: 'taken',
      answerBy: null,
      dueBy: '2026-04-08',
      reminded: 0,
    });
  });
});

describe('a clock', () => {
  it('on a day without work says nothing', () => {
    for (const day of ['2026-03-14', '2026-03-15', '2026-04-06', '2026-04-27', '2026-12-25'])
      expect(on(day, signal())).toBeNull();
  });

  it('that stood still for weeks tells the newest only, once', () => {
    expect(told(on('2026-03-10', asked))).toEqual(['reporter reminder']);
    expect(told(on('2026-04-20', asked))).toEqual(['reporter unanswered', 'contractmanagement unanswered']);
    const late = on('2026-05-20', signal());
    expect(told(late)).toEqual(['teamleider escalation', 'directie escalation']);
    expect(late?.next.escalated).toBe(2);
  });

  it('that ran ahead for a while leaves no term far away', () => {
    expect(on('2031-01-06', asked)?.next).toMatchObject({ status: 'taken', dueBy: '2026-04-08' });
  });

  it('that jumps back tells nothing twice', () => {
    const told1 = on('2026-03-16', signal())?.next ?? signal();
    for (const day of ['2026-03-09', '2026-03-10', '2026-03-16', '2026-03-17']) expect(on(day, told1)).toBeNull();
    const reminded = on('2026-03-10', asked)?.next ?? asked;
    for (const day of ['2026-03-04', '2026-03-06', '2026-03-10']) expect(on(day, reminded)).toBeNull();
  });

  it('that jumps anywhere tells each thing at most once, and an escalation never before the norm has passed', () => {
    const jumps = fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(jumps, fc.constantFrom(signal(), asked), (days, start) => {
        let now = start;
        const heard: string[] = [];
        for (const day of days.map((one) => addDays('2026-03-09', one))) {
          const change = on(day, now);
          if (change === null) continue;
          const { dueBy } = now;
          if (change.event.what === 'escalated') expect(dueBy !== null && day > dueBy).toBe(true);
          heard.push(...told(change).map((what) => `${now.status} ${what}`));
          now = change.next;
        }
        const count = (what: string): number => heard.filter((one) => one === what).length;
        expect(count('asked reporter reminder')).toBeLessThanOrEqual(2);
        for (const what of new Set(heard)) if (!what.endsWith('reminder')) expect(count(what)).toBe(1);
      }),
    );
  });

  it('just before and after midnight in the Netherlands counts the Dutch day', () => {
    const step = (instant: string): Change | undefined => dueSteps([signal()], { now: new Date(instant), rules })[0];
    expect(step('2026-03-09T22:59:59Z')).toBeUndefined();
    expect(step('2026-03-09T23:00:00Z')?.event.what).toBe('escalated');
  });
});
