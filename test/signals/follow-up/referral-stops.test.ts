import { describe, expect, it } from 'vitest';
import type { ReferralStop } from '../../../src/signals/follow-up/kept-signal.ts';
import { stopsFor, stopsNamedIn } from '../../../src/signals/follow-up/referral-stops.ts';
import { createProviderFinder } from '../../../src/signals/providers/find-provider.ts';
import { at } from '../made-signal.ts';

const find = createProviderFinder(
  [
    {
      name: 'Zorggroep De Linde',
      agb: '41000101',
      aliases: ['De Linde'],
      laws: ['wmo'],
      arrangements: [],
      contractOwner: null,
    },
    { name: 'Kompas', agb: null, aliases: [], laws: ['jeugdwet'], arrangements: [], contractOwner: null },
  ],
  (word) => ['linde', 'kompas'].includes(word),
);
const stop = (provider: string, gemeente: string | null): ReferralStop => ({
  provider,
  gemeente,
  until: '2026-06-01',
  signalId: 'S-2026-00001',
  setAt: at('2026-03-02'),
});
const stops = [stop('Zorggroep De Linde', 'Waterrijk'), stop('Kompas', null)];
const named = (text: string): readonly string[] => stopsNamedIn(text, stops, find).map(({ provider }) => provider);

describe('a provider under a verwijsstop', () => {
  it('is named whenever it comes up, once', () => {
    expect(named('Kan ik naar De Linde verwijzen, of heeft Zorggroep de Linde een wachtlijst?')).toEqual([
      'Zorggroep De Linde',
    ]);
    expect(named('Wat kost 41000101 en wat kost aanbieder Kompas?')).toEqual(['Zorggroep De Linde', 'Kompas']);
  });

  it('is not named by a word that only looks like it, or when another comes up', () => {
    expect(named('Het kompas van de wet wijst hier niets aan.')).toEqual([]);
    expect(named('Hoe lang duurt een onderzoek?')).toEqual([]);
    expect(stopsNamedIn('Zorggroep De Linde', [], find)).toEqual([]);
  });

  it('concerns who reports where it holds', () => {
    const held = (gemeente: string | null) =>
      stopsFor({ id: 'x', roles: [{ role: 'consulent', gemeente }] }, stops).map(({ provider }) => provider);
    expect(held('Waterrijk')).toEqual(['Zorggroep De Linde', 'Kompas']);
    expect(held('Zandwijk')).toEqual(['Kompas']);
    expect(held(null)).toEqual(['Zorggroep De Linde', 'Kompas']);
    expect(stopsFor({ id: 'x', roles: [{ role: 'beheerder', gemeente: null }] }, stops)).toEqual([]);
  });
});
