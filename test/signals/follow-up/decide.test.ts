import { describe, expect, it } from 'vitest';
import type { Around, Change, Command, Decision, Refusal } from '../../../src/signals/follow-up/command.ts';
import { decide } from '../../../src/signals/follow-up/decide.ts';
import type { KeptSignal } from '../../../src/signals/follow-up/kept-signal.ts';
import { around, at, signal } from '../made-signal.ts';

const changeOf = (decision: Decision): Change => {
  if (decision.kind === 'refused') throw new Error(`Refused: ${decision.why}.`);
  return decision.change;
};
const does = (on: KeptSignal, command: Command, some: Partial<Around> = {}): Change =>
  changeOf(decide(on, command, around(some)));
const refuses = (on: KeptSignal, command: Command, some: Partial<Around> = {}): Refusal | null => {
  const decision = decide(on, command, around(some));
  return decision.kind === 'refused' ? decision.why : null;
};
const told = ({ messages }: Pick<Change, 'messages'>): readonly string[] =>
  messages.map(({ to, what }) => `${to.kind === 'target' ? to.target : to.kind} ${what}`);

const taken = signal({ status: 'taken', version: 2, handler: 'manager-1', dueBy: '2026-03-31' });
const asked = signal({
  status: 'asked',
  version: 3,
  handler: 'manager-1',
  dueBy: null,
  answerBy: '2026-03-10',
  reminded: 1,
});
const closed = signal({ status: 'closed', version: 4, handler: 'manager-1', dueBy: null, closedAt: at('2026-03-02') });

describe('taking a signal', () => {
  it('gives it a handler and twenty working days, writes history, tells the reporter and renews the card', () => {
    const change = does(signal({ escalated: 1 }), { action: 'take' });
    expect(change.next).toMatchObject({
      status: 'taken',
      version: 2,
      handler: 'manager-1',
      dueBy: '2026-03-31',
      escalated: 0,
    });
    expect(change.event).toEqual({
      signalId: 'S-2026-00001',
      version: 2,
      at: at('2026-03-03'),
      by: 'manager-1',
      what: 'take',
      text: null,
      from: 'new',
      to: 'taken',
      about: null,
    });
    expect(told(change)).toEqual(['reporter taken', 'contractmanagement card']);
  });

  it('over from a colleague gives no new term, and the reporter need not know', () => {
    const change = does(taken, { action: 'take' }, { by: 'manager-2' });
    expect(change.next).toMatchObject({ handler: 'manager-2', dueBy: '2026-03-31' });
    expect(told(change)).toEqual(['contractmanagement card']);
  });

  it('that is in hand already does nothing', () => {
    expect(refuses(taken, { action: 'take' })).toBe('has-it');
    expect(refuses(closed, { action: 'take' })).toBe('not-now');
  });

  it('renews the card of who is told too, but for a confidential one', () => {
    const two = signal({ route: 'toezicht-kwaliteit', alsoTo: ['contractmanagement'] });
    expect(told(does(two, { action: 'take' }))).toEqual([
      'reporter taken',
      'toezicht-kwaliteit card',
      'contractmanagement card',
    ]);
    expect(told(does({ ...two, isConfidential: true }, { action: 'take' }))).toEqual([
      'reporter taken',
      'toezicht-kwaliteit card',
    ]);
  });
});

describe('words', () => {
  const words = ['ask', 'answer', 'note', 'agree', 'close', 'resume-referrals', 'dissatisfied', 'reopen'] as const;
  it.each(words)('are needed to %s', (action) => {
    const on = {
      ask: taken,
      answer: asked,
      note: taken,
      agree: taken,
      close: taken,
      'resume-referrals': taken,
      dissatisfied: closed,
      reopen: closed,
    }[action];
    expect(refuses(on, { action, text: ' \n ' })).toBe('text-missing');
    expect(does(on, { action, text: ' Omdat het zo is. ' }).event.text).toBe('Omdat het zo is.');
  });

  it('are not needed to withdraw', () => {
    expect(does(taken, { action: 'withdraw', text: '' }, { by: 'consulent-1' }).event.text).toBeNull();
  });
});

describe('a question to the reporter', () => {
  it('waits five working days for an answer, in which the handler owes nothing', () => {
    const change = does(taken, { action: 'ask', text: 'Sinds wanneer?' });
    expect(change.next).toMatchObject({ status: 'asked', dueBy: null, answerBy: '2026-03-10', reminded: 0 });
    expect(change.messages[0]).toMatchObject({
      to: { kind: 'reporter', userId: 'consulent-1' },
      what: 'question',
      text: 'Sinds wanneer?',
    });
  });

  it('goes around Easter and Koningsdag', () => {
    expect(does(taken, { action: 'ask', text: 'Wie?' }, { now: at('2026-04-02') }).next.answerBy).toBe('2026-04-10');
    expect(does(taken, { action: 'ask', text: 'Wie?' }, { now: at('2026-04-24') }).next.answerBy).toBe('2026-05-04');
    expect(does(taken, { action: 'ask', text: 'Wie?' }, { now: at('2026-12-24') }).next.answerBy).toBe('2027-01-04');
  });

  it('that is answered comes back to its handler with a new term', () => {
    const change = does(asked, { action: 'answer', text: 'Sinds maart.' }, { by: 'consulent-1' });
    expect(change.next).toMatchObject({ status: 'taken', answerBy: null, dueBy: '2026-03-31', reminded: 0 });
    expect(told(change)).toEqual(['contractmanagement answer', 'contractmanagement card']);
    expect(change.messages[0]?.text).toBe('Sinds maart.');
  });

  it.each([
    taken,
    closed,
    signal({ status: 'split', dueBy: null }),
    signal({ status: 'joined', joinedTo: 'S-2026-00009', dueBy: null }),
  ])('that is answered late changes nothing but is heard ($status)', (on) => {
    const change = does(on, { action: 'answer', text: 'Sorry, sinds maart.' }, { by: 'consulent-1' });
    expect(change.next).toEqual({ ...on, version: on.version + 1 });
    expect(told(change)).toContain('contractmanagement answer');
  });
});

describe('notes and agreements', () => {
  it('stay among colleagues', () => {
    expect(told(does(taken, { action: 'note', text: 'Gebeld.' }))).toEqual(['contractmanagement card']);
    expect(told(does(taken, { action: 'agree', text: 'Per april weer 4 uur.' }))).toEqual(['contractmanagement card']);
  });
});

describe('sending a signal on', () => {
  it('gives it to another route with a norm of its own, renews both cards, and tells the reporter where it went, not why', () => {
    const change = does(taken, { action: 'forward', to: 'inkoop', text: 'Gaat over het tarief.' });
    expect(change.next).toMatchObject({
      status: 'new',
      route: 'inkoop',
      alsoTo: [],
      handler: null,
      dueBy: '2026-03-10',
    });
    expect(told(change)).toEqual(['reporter forwarded', 'contractmanagement card', 'inkoop card']);
    expect(change.messages[0]).toMatchObject({ text: null, about: 'inkoop' });
    expect(change.event).toMatchObject({ text: 'Gaat over het tarief.', about: 'inkoop' });
  });

  it('to a confidential route makes it confidential, until who handles it there chooses otherwise', () => {
    const there = does(taken, { action: 'forward', to: 'toezicht-rechtmatigheid', text: 'Mogelijk fraude.' }).next;
    expect(there).toMatchObject({ isConfidential: true, dueBy: '2026-03-06' });
    const back = { action: 'forward', to: 'contractmanagement', text: 'Toch niet.' } as const;
    expect(does(there, back).next.isConfidential).toBe(true);
    expect(does(there, back).event.text).toBe('Toch niet.');
    const lifted = does(there, { ...back, isLifted: true });
    expect(lifted.next.isConfidential).toBe(false);
    expect(lifted.event).toMatchObject({ text: 'Toch niet. (niet meer vertrouwelijk)' });
    // Sent back to a place where signals are confidential, it is one again.
    const elsewhere = does(there, { ...back, to: 'toezicht-kwaliteit', isLifted: true }).next;
    const again = does(lifted.next, { ...back, to: 'toezicht-rechtmatigheid', isLifted: true });
    expect([elsewhere.isConfidential, again.next.isConfidential]).toEqual([false, true]);
    // What was confidential from the start stays so, however often it is sent on, and whatever is chosen.
    const chosen = does({ ...taken, isConfidential: true }, { ...back, to: 'toezicht-rechtmatigheid' }).next;
    for (const isLifted of [false, true]) {
      const change = does(chosen, { ...back, isLifted });
      expect(change.next.isConfidential).toBe(true);
      expect(change.event.text).toBe('Toch niet.');
    }
  });

  it('to where it is, or to no place at all, is refused', () => {
    expect(refuses(taken, { action: 'forward', to: 'contractmanagement', text: 'Hier.' })).toBe('no-route');
    expect(refuses(taken, { action: 'forward', to: 'direct-handelen', text: 'Nu.' })).toBe('no-route');
  });
});

describe('a verwijsstop', () => {
  const until = (day: string): Command => ({ action: 'pause-referrals', until: day, text: 'Eerst een verbeterplan.' });

  it('holds for the provider in the municipality until its last day', () => {
    const change = does(taken, until('2026-06-01'));
    expect(change.referralStop).toEqual({
      provider: 'Zorggroep De Linde',
      gemeente: 'Waterrijk',
      until: '2026-06-01',
      signalId: 'S-2026-00001',
      setAt: at('2026-03-03'),
    });
    expect(change.messages[0]).toMatchObject({ what: 'referrals-paused', about: '2026-06-01', text: null });
  });

  it.each(['2026-03-03', '2026-03-02', '2026-02-30', '1 juni', ''])('until %s is refused', (day) => {
    expect(refuses(taken, until(day))).toBe('day-past');
  });

  it('needs a provider of the register', () => {
    expect(refuses(signal({ status: 'taken', content: { provider: null } }), until('2026-06-01'))).toBe(
      'provider-unknown',
    );
    expect(refuses(signal({ content: { provider: null } }), { action: 'resume-referrals', text: 'Klaar.' })).toBe(
      'provider-unknown',
    );
  });

  it('is taken back by one whose last day was yesterday, also once the signal is closed', () => {
    const change = does(closed, { action: 'resume-referrals', text: 'Verbeterd.' });
    expect(change.referralStop).toMatchObject({ until: '2026-03-02', provider: 'Zorggroep De Linde' });
    expect(told(change)).toEqual(['reporter referrals-resumed', 'contractmanagement card']);
  });

  it('is set by no other command', () => {
    expect(does(taken, { action: 'close', text: 'Klaar.' }).referralStop).toBeNull();
  });
});

describe('closing', () => {
  it('asks the reporter whether it helped, with the closing words', () => {
    const change = does(taken, { action: 'close', text: 'De Linde levert weer 4 uur.' });
    expect(change.next).toMatchObject({ status: 'closed', closedAt: at('2026-03-03'), dueBy: null, helped: null });
    expect(change.messages[0]).toMatchObject({ what: 'closed', text: 'De Linde levert weer 4 uur.' });
  });

  it('by the reporter, who handles it too, tells nobody what he knows', () => {
    expect(told(does(taken, { action: 'close', text: 'Klaar.' }, { by: 'consulent-1' }))).toEqual([
      'contractmanagement card',
    ]);
  });
});

describe('a reporter who is asked whether it helped', () => {
  const by = 'consulent-1';

  it('says that it did', () => {
    const change = does(closed, { action: 'satisfied' }, { by });
    expect(change.next).toMatchObject({ status: 'closed', helped: true, closedAt: at('2026-03-02') });
  });

  it('says why not: the handlers are asked to reopen it, within the norm', () => {
    const change = does(closed, { action: 'dissatisfied', text: 'Er komt nog steeds niemand.' }, { by });
    expect(change.next).toMatchObject({ status: 'disputed', helped: false, closedAt: null, dueBy: '2026-03-10' });
    expect(told(change)).toEqual(['contractmanagement dissatisfied', 'contractmanagement card']);
  });

  it('is told when it stays closed, and cannot ask again', () => {
    const disputed = does(closed, { action: 'dissatisfied', text: 'Nee.' }, { by }).next;
    const change = does(disputed, { action: 'close', text: 'Er is een wachtlijst.' });
    expect(told(change)).toEqual(['reporter still-closed', 'contractmanagement card']);
    expect(refuses(change.next, { action: 'dissatisfied', text: 'Nee!' }, { by })).toBe('answered-before');
    expect(refuses(change.next, { action: 'reopen', text: 'Nee!' }, { by })).toBe('answered-before');
    expect(refuses(change.next, { action: 'reopen', text: 'Toch wel.' })).toBeNull();
  });

  it('may change his mind', () => {
    const disputed = does(closed, { action: 'dissatisfied', text: 'Nee.' }, { by }).next;
    const change = does(disputed, { action: 'satisfied' }, { by });
    expect(change.next).toMatchObject({ status: 'closed', helped: true, closedAt: at('2026-03-03'), dueBy: null });
  });

  it('may come back to it for twenty working days', () => {
    // Closed on 2 March: the twentieth working day after it is 30 March.
    const reopen: Command = { action: 'reopen', text: 'Het is weer zover.' };
    const change = does(closed, reopen, { by, now: at('2026-03-30') });
    expect(change.next).toMatchObject({
      status: 'new',
      handler: null,
      closedAt: null,
      helped: null,
      dueBy: '2026-04-07',
    });
    expect(told(change)).toEqual(['contractmanagement reopened', 'contractmanagement card']);
    expect(refuses(closed, reopen, { by, now: at('2026-03-31') })).toBe('too-late');
    expect(refuses(closed, { action: 'dissatisfied', text: 'Nee.' }, { by, now: at('2026-03-31') })).toBe('too-late');
    expect(refuses(closed, reopen, { now: at('2026-12-01') })).toBeNull();
  });
});

describe('a reporter who takes a signal back', () => {
  const withdraw: Command = { action: 'withdraw', text: 'Vergissing.' };
  it('ends it, and the handlers hear of it', () => {
    const change = does(asked, withdraw, { by: 'consulent-1' });
    expect(change.next).toMatchObject({ status: 'withdrawn', closedAt: at('2026-03-03'), answerBy: null, dueBy: null });
    expect(told(change)).toEqual(['contractmanagement withdrawn', 'contractmanagement card']);
  });

  it('cannot when others follow it', () => {
    const follower = signal({ id: 'S-2026-00002', status: 'joined', joinedTo: 'S-2026-00001' });
    expect(refuses(taken, withdraw, { by: 'consulent-1', kin: [follower] })).toBe('has-followers');
    expect(refuses(taken, withdraw, { by: 'consulent-1', kin: [{ ...follower, status: 'new' }] })).toBeNull();
  });
});

describe('splitting', () => {
  const split: Command = {
    action: 'split',
    parts: [
      { id: 'S-2026-00002', facts: 'De Linde komt niet.', provider: null },
      {
        id: 'S-2026-00003',
        facts: 'Kompas komt te laat. ',
        provider: 'Kompas',
        caseNumber: 'Z-9',
        hoursIndicated: 3,
        hoursDelivered: 1,
      },
    ],
  };
  const parent = does(taken, split);
  const parts = parent.others.map(({ next }) => next);

  it('makes signals that go their own way, while the parent waits', () => {
    expect(parent.next).toMatchObject({ status: 'split', dueBy: null });
    expect(parts).toMatchObject([
      { id: 'S-2026-00002', version: 1, status: 'new', parent: 'S-2026-00001', handler: null, dueBy: '2026-03-10' },
      { id: 'S-2026-00003', version: 1, status: 'new', parent: 'S-2026-00001' },
    ]);
    expect(parts.map(({ content: one }) => [one?.provider, one?.facts, one?.hoursIndicated, one?.caseNumber])).toEqual([
      ['Zorggroep De Linde', 'De Linde komt niet.', null, 'Z-2026-0012'],
      ['Kompas', 'Kompas komt te laat.', 3, 'Z-9'],
    ]);
    expect(parent.others.map(({ event }) => [event.what, event.about])).toEqual([
      ['sent', 'S-2026-00001'],
      ['sent', 'S-2026-00001'],
    ]);
  });

  it('makes at least two, each with words, and never of a part', () => {
    const [one, two] = split.action === 'split' ? split.parts : [];
    if (one === undefined || two === undefined) throw new Error('There are two.');
    expect(refuses(taken, { action: 'split', parts: [one] })).toBe('too-few-parts');
    expect(refuses(taken, { action: 'split', parts: [one, { ...two, facts: ' ' }] })).toBe('text-missing');
    expect(refuses(signal({ parent: 'S-2026-00009' }), split)).toBe('is-part');
  });

  it('keeps the parent from closing while a part is open', () => {
    expect(refuses(parent.next, { action: 'close', text: 'Klaar.' }, { kin: parts })).toBe('part-open');
    const done = parts.map((one): KeptSignal => ({ ...one, status: 'closed', closedAt: at('2026-03-03') }));
    const change = does(parent.next, { action: 'close', text: 'Klaar.' }, { kin: done });
    expect(change.next.status).toBe('closed');
    expect(change.reliesOn).toEqual([
      { id: 'S-2026-00002', version: 1 },
      { id: 'S-2026-00003', version: 1 },
    ]);
  });

  it('gives the parent a term once the last part is done', () => {
    const [first, second] = parts;
    if (first === undefined || second === undefined) throw new Error('There are two.');
    const close: Command = { action: 'close', text: 'Klaar.' };
    expect(does(first, close, { kin: [parent.next, second] }).others).toEqual([]);
    const change = does(first, close, { kin: [parent.next, { ...second, status: 'withdrawn' }] });
    expect(change.others.map(({ next, event }) => [next.id, next.status, next.dueBy, event.what])).toEqual([
      ['S-2026-00001', 'split', '2026-03-31', 'parts-done'],
    ]);
  });

  it('brings the parent back when a part comes back', () => {
    const part = signal({ id: 'S-2026-00002', parent: 'S-2026-00001', status: 'closed', closedAt: at('2026-03-02') });
    const change = does(part, { action: 'dissatisfied', text: 'Nee.' }, { by: 'consulent-1', kin: [closed] });
    expect(change.others.map(({ next, event }) => [next.id, next.status, next.closedAt, event.what])).toEqual([
      ['S-2026-00001', 'split', null, 'reopen'],
    ]);
    expect(does(part, { action: 'reopen', text: 'Toch.' }, { kin: [parent.next] })).toMatchObject({
      others: [],
      reliesOn: [{ id: 'S-2026-00001', version: 3 }],
    });
  });
});

describe('joining a twin', () => {
  const twin = signal({ id: 'S-2026-00005', version: 7, reporter: 'consulent-2', status: 'taken' });
  const join: Command = { action: 'join', twin: twin.id };

  it('lets it follow the twin, which keeps that in its history', () => {
    const change = does(signal(), join, { twin });
    expect(change.next).toMatchObject({ status: 'joined', joinedTo: twin.id, dueBy: null });
    expect(change.others).toMatchObject([
      {
        next: { id: twin.id, version: 8, status: 'taken' },
        event: { what: 'twin-joined', about: 'S-2026-00001', by: null },
      },
    ]);
    expect(told(change)).toEqual(['reporter joined', 'contractmanagement card']);
  });

  it.each([
    ['there is none', null],
    ['itself', signal()],
    ['a closed one', { ...twin, status: 'closed' as const }],
    ['one that follows another', { ...twin, status: 'joined' as const, joinedTo: 'S-2026-00008' }],
    ['one of another municipality', { ...twin, gemeente: 'Zandwijk' }],
    ['a confidential one', { ...twin, isConfidential: true }],
    ['its own part', { ...twin, parent: 'S-2026-00001' }],
    ['one without content', { ...twin, content: null }],
  ])('is refused with %s', (_, one) => expect(refuses(signal(), join, { twin: one })).toBe('no-twin'));

  const follower = signal({
    id: 'S-2026-00006',
    version: 3,
    status: 'joined',
    joinedTo: twin.id,
    dueBy: null,
    reporter: 'consulent-3',
  });

  it('closes with the twin, and its reporter is asked too', () => {
    const change = does(twin, { action: 'close', text: 'Opgelost.' }, { kin: [follower] });
    expect(change.others).toMatchObject([
      {
        next: { id: follower.id, version: 4, status: 'closed', closedAt: at('2026-03-03') },
        event: { what: 'close', by: null, about: twin.id },
      },
    ]);
    expect(change.others[0]?.messages[0]).toMatchObject({
      to: { userId: 'consulent-3' },
      what: 'closed',
      text: 'Opgelost.',
    });
  });

  it('moves with the twin, becomes confidential with it, and comes back with it', () => {
    const moved = does(
      twin,
      { action: 'forward', to: 'toezicht-rechtmatigheid', text: 'Fraude.' },
      { kin: [follower] },
    );
    expect(moved.others[0]?.next).toMatchObject({
      route: 'toezicht-rechtmatigheid',
      isConfidential: true,
      status: 'joined',
    });
    const was = { ...twin, status: 'closed' as const, closedAt: at('2026-03-02') };
    const back = does(
      was,
      { action: 'reopen', text: 'Toch niet.' },
      { kin: [{ ...follower, status: 'closed', closedAt: at('2026-03-02') }] },
    );
    expect(back.others[0]?.next).toMatchObject({ status: 'joined', closedAt: null, joinedTo: twin.id });
  });

  it('follows when the twin joins another', () => {
    const third = signal({ id: 'S-2026-00007' });
    const change = does(twin, { action: 'join', twin: third.id }, { twin: third, kin: [follower] });
    expect(change.others.map(({ next }) => [next.id, next.joinedTo])).toEqual([
      [third.id, null],
      [follower.id, third.id],
    ]);
  });

  it('hears, through its reporter, that the twin was taken and that referrals pause, but not of a question to another', () => {
    const fresh = signal({ id: twin.id, version: 7, reporter: 'consulent-2' });
    const change = does(fresh, { action: 'take' }, { kin: [follower] });
    expect(
      change.messages.map(({ key, to, what, signalId }) => [key, 'userId' in to ? to.userId : '', what, signalId]),
    ).toContainEqual(['S-2026-00005/8/follower/S-2026-00006', 'consulent-3', 'taken', follower.id]);
    const heard = (command: Command): number =>
      does(twin, command, { kin: [follower] }).messages.filter(({ signalId }) => signalId === follower.id).length;
    expect(heard({ action: 'pause-referrals', until: '2026-06-01', text: 'Eerst herstel.' })).toBe(1);
    expect(heard({ action: 'ask', text: 'Sinds wanneer?' })).toBe(0);
    expect(heard({ action: 'note', text: 'Gebeld.' })).toBe(0);
  });

  it('goes its own way again', () => {
    const change = does(follower, { action: 'reopen', text: 'Gaat over iets anders.' });
    expect(change.next).toMatchObject({ status: 'new', joinedTo: null, dueBy: '2026-03-10' });
  });
});

describe('a signal whose content is gone', () => {
  it('stays as it is', () => {
    expect(
      refuses(signal({ status: 'closed', content: null, closedAt: at('2024-01-02') }), {
        action: 'reopen',
        text: 'Toch.',
      }),
    ).toBe('content-gone');
  });
});

describe('a confidential signal', () => {
  it('without a name in what is told to others', () => {
    const hidden = signal({ isConfidential: true, route: 'toezicht-rechtmatigheid', alsoTo: ['contractmanagement'] });
    expect(told(does(hidden, { action: 'close', text: 'Klaar.' }))).toEqual([
      'reporter closed',
      'toezicht-rechtmatigheid card',
    ]);
  });
});
