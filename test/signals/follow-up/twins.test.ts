import { describe, expect, it } from 'vitest';
import type { KeptSignal } from '../../../src/signals/follow-up/kept-signal.ts';
import { likelyTwins } from '../../../src/signals/follow-up/twins.ts';
import { at, signal } from '../made-signal.ts';

const one = signal();
const other = (id: string, some: Parameters<typeof signal>[0] = {}): KeptSignal =>
  signal({ id, sentAt: at('2026-02-20'), content: { caseNumber: 'Z-1' }, ...some });
const found = (...others: readonly KeptSignal[]): readonly string[] =>
  likelyTwins(one, others).map(({ signal: { id }, why }) => `${id} ${why}`);

describe('likely twins', () => {
  it('are about the same provider and subject within thirty days, or about the same case', () => {
    expect(found(other('A'))).toEqual(['A same-subject']);
    expect(found(other('A', { sentAt: at('2026-01-31') }))).toEqual(['A same-subject']);
    expect(found(other('A', { sentAt: at('2026-01-30') }))).toEqual([]);
    expect(found(other('A', { content: { category: 'kwaliteit', caseNumber: 'Z-1' } }))).toEqual([]);
    expect(found(other('A', { sentAt: at('2025-06-01'), content: { category: 'kwaliteit' } }))).toEqual([
      'A same-case',
    ]);
  });

  it('come the same case first, then the same arrangement, then the nearest', () => {
    const elsewhere = { caseNumber: 'Z-1', arrangement: null };
    const all = [
      other('far', { sentAt: at('2026-02-10') }),
      other('without', { content: elsewhere }),
      other('near'),
      other('case', { content: {} }),
    ];
    expect(found(...all).map((line) => line.split(' ')[0])).toEqual(['case', 'near', 'far', 'without']);
    expect(likelyTwins(one, [other('near')])[0]?.daysApart).toBe(10);
  });

  it.each([
    ['itself', other(one.id)],
    ['a closed one', other('A', { status: 'closed' })],
    ['one that follows another', other('A', { status: 'joined' })],
    ['one of another municipality', other('A', { gemeente: 'Zandwijk' })],
    ['a confidential one', other('A', { isConfidential: true })],
    ['one about another provider', other('A', { content: { provider: 'Kompas' } })],
    ['its part', other('A', { parent: one.id })],
    ['one without content', other('A', { content: null })],
  ])('are never %s', (_, never) => expect(found(never)).toEqual([]));

  it('are not guessed without a provider, among parts of one, or without content', () => {
    const nobody = signal({ content: { provider: null } });
    expect(likelyTwins(nobody, [other('A', { content: { provider: null } })])).toEqual([]);
    expect(likelyTwins(signal({ parent: 'P' }), [other('A', { parent: 'P' }), other('P')])).toEqual([]);
    expect(likelyTwins(signal({ content: null }), [other('A')])).toEqual([]);
  });
});
