import { describe, expect, it } from 'vitest';
import type { KeptSignal } from '../../../src/signals/follow-up/kept-signal.ts';
import { crossings } from '../../../src/signals/thresholds/crossings.ts';
import type { Threshold } from '../../../src/signals/thresholds/threshold.ts';
import { at, signal } from '../made-signal.ts';

const three: Threshold = { name: 'drie', count: 3, days: 60, when: {}, to: 'contractmanagement' };
const made = (number: number, day: string, some: Parameters<typeof signal>[0] = {}): KeptSignal =>
  signal({ id: `S-2026-0000${number}`, sentAt: at(day), ...some });
const days = ['2026-01-05', '2026-02-02', '2026-03-02'];
const all = days.map((day, at) => made(at + 1, day));
const ids = (signals: readonly KeptSignal[], day = '2026-03-03', rules = [three]): readonly string[] =>
  crossings(signals, rules, at(day)).map(({ next }) => next.id);

/** Keeps what the rules did, as the store does. */
const kept = (signals: readonly KeptSignal[], day = '2026-03-03'): readonly KeptSignal[] => {
  const changed = new Map(crossings(signals, [three], at(day)).map(({ next }) => [next.id, next]));
  return signals.map((one) => changed.get(one.id) ?? one);
};

describe('a threshold', () => {
  it('goes off at the signal that reaches it, and tells its target once', () => {
    const [change] = crossings(all, [three], at('2026-03-03'));
    expect(change?.next).toMatchObject({ id: 'S-2026-00003', version: 2, thresholds: ['drie'], status: 'new' });
    expect(change?.event).toMatchObject({ what: 'threshold', by: null, about: 'drie', version: 2 });
    expect(change?.messages[0]).toEqual({
      key: 'threshold/drie/S-2026-00003',
      signalId: 'S-2026-00003',
      to: { kind: 'target', target: 'contractmanagement' },
      what: 'agenda-item',
      text: null,
      about: 'drie',
    });
    expect(ids(kept(all))).toEqual([]);
  });

  it('goes off at the same signal in whatever order they are handed in', () => {
    expect(ids([...all].reverse())).toEqual(['S-2026-00003']);
  });

  it('counts its days with the first and the last', () => {
    expect(ids([made(1, '2026-01-01'), made(2, '2026-02-02'), made(3, '2026-03-01')])).toEqual(['S-2026-00003']);
    expect(ids([made(1, '2026-01-01'), made(2, '2026-02-02'), made(3, '2026-03-02')])).toEqual([]);
  });

  it('does not go off again while the number stays reached, or is reached again within its days', () => {
    const more = [...kept(all), made(4, '2026-03-03'), made(5, '2026-03-04')];
    expect(ids(more, '2026-03-05')).toEqual([]);
    const withdrawn = [...kept(all).slice(1), made(4, '2026-03-03')];
    expect(ids(withdrawn, '2026-03-05')).toEqual([]);
  });

  it('goes off again at a next crossing', () => {
    const later = [...kept(all), made(4, '2026-06-01'), made(5, '2026-06-02'), made(6, '2026-06-03')];
    expect(ids(later, '2026-06-03')).toEqual(['S-2026-00006']);
  });

  it('does not go off for what is long over', () => {
    expect(ids(all, '2026-05-15')).toEqual([]);
  });

  it.each([
    ['another provider', { content: { provider: 'Kompas' } }],
    ['another municipality', { gemeente: 'Zandwijk' }],
    ['no provider', { content: { provider: null } }],
    ['a confidential one', { isConfidential: true }],
    ['one that was withdrawn', { status: 'withdrawn' as const }],
    ['the same matter, by somebody else', { status: 'joined' as const, joinedTo: 'S-2026-00001' }],
    ['a part of one that counts', { parent: 'S-2026-00001' }],
    ['one without content', { content: null }],
  ])('does not count %s', (_, some) => {
    expect(ids([...all.slice(0, 2), made(3, '2026-03-02', some)])).toEqual([]);
  });

  it('counts only what it is about', () => {
    const hours: Threshold = { ...three, when: { categories: ['onderlevering'], laws: ['wmo'] } };
    expect(ids(all, '2026-03-03', [hours])).toEqual(['S-2026-00003']);
    expect(ids([...all.slice(0, 2), made(3, '2026-03-02', { content: { law: null } })], '2026-03-03', [hours])).toEqual(
      [],
    );
    expect(
      ids([...all.slice(0, 2), made(3, '2026-03-02', { content: { category: 'kwaliteit' } })], '2026-03-03', [hours]),
    ).toEqual([]);
  });

  it('may go off together with another, in one change', () => {
    const two: Threshold = { ...three, name: 'twee', count: 2, to: 'inkoop' };
    const changes = crossings(all, [three, two], at('2026-03-03'));
    expect(changes.map(({ next }) => [next.id, next.thresholds])).toEqual([
      ['S-2026-00003', ['drie']],
      ['S-2026-00002', ['twee']],
    ]);
    const both = crossings(all, [three, { ...three, name: 'ook drie' }], at('2026-03-03'));
    expect(
      both.map(({ event, messages }) => [event.about, messages.filter(({ what }) => what === 'agenda-item').length]),
    ).toEqual([['drie, ook drie', 2]]);
  });
});
