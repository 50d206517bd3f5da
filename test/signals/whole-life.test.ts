import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dutchDay } from '../../src/shared/iso-date.ts';
import { createSignalClock } from '../../src/signal-desk/signal-clock.ts';
import { agendaFor } from '../../src/signals/agenda/agenda.ts';
import type { Command } from '../../src/signals/follow-up/command.ts';
import { decide } from '../../src/signals/follow-up/decide.ts';
import type { KeptSignal } from '../../src/signals/follow-up/kept-signal.ts';
import { stopsFor, stopsNamedIn } from '../../src/signals/follow-up/referral-stops.ts';
import { statusOf } from '../../src/signals/follow-up/status-of.ts';
import { createProviderFinder } from '../../src/signals/providers/find-provider.ts';
import { figures } from '../../src/signals/register/figures.ts';
import { register } from '../../src/signals/register/register.ts';
import type { Actor } from '../../src/signals/rights.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { at, rules, signal } from './made-signal.ts';

const manager: Actor = { id: 'manager-1', roles: [{ role: 'contractmanager', gemeente: 'Waterrijk' }] };
const consulent: Actor = { id: 'consulent-1', roles: [{ role: 'consulent', gemeente: 'Waterrijk' }] };
const provider = 'Zorggroep De Linde';
const findProviders = createProviderFinder(
  [{ name: provider, agb: null, aliases: ['De Linde'], laws: ['wmo'], arrangements: [], contractOwner: null }],
  () => false,
);
const thresholds = [{ name: 'drie', count: 3, days: 60, when: {}, to: 'contractmanagement' }];

describe('signals in a real store', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'keep-overviews-'));
  let store: Store<never>;
  let today = at('2026-03-02');
  const historyOf = async (signals: readonly KeptSignal[]) =>
    (await Promise.all(signals.map(({ id }) => store.signals.historyOf(id)))).flat();
  const stopsIn = async (actor: Actor, text: string) =>
    stopsNamedIn(text, stopsFor(actor, await store.signals.referralStops(dutchDay(today))), findProviders);

  async function send(one: KeptSignal): Promise<void> {
    const from = { conversationId: one.id, userId: one.reporter, said: [] };
    await store.signals.saveDraft({ ...from, startedAt: one.sentAt });
    const sent = { signalId: one.id, version: 1, at: one.sentAt, by: one.reporter, what: 'sent', text: null } as const;
    expect(await store.signals.create(one, { ...sent, from: null, to: 'new', about: null }, [], from)).toBe(true);
  }

  async function does(id: string, command: Command, by = manager.id): Promise<boolean> {
    const one = await store.signals.get(id);
    if (one === null) throw new Error(`There is no ${id}.`);
    const twin = command.action === 'join' ? await store.signals.get(command.twin) : null;
    const decision = decide(one, command, { by, now: today, kin: await store.signals.kinOf(id), twin, rules });
    if (decision.kind === 'refused') throw new Error(decision.why);
    return store.signals.apply(decision.change);
  }
  const clock = (): Promise<number> =>
    createSignalClock({ store: store.signals, thresholds, routing: { rules }, now: () => today })();
  const whatHappened = async (id: string): Promise<readonly string[]> =>
    (await store.signals.historyOf(id)).map(({ what }) => what);

  beforeAll(async () => {
    store = await openStore({ dataDir, now: () => today });
    for (const [id, reporter] of [
      ['S-2026-00001', 'consulent-1'],
      ['S-2026-00002', 'consulent-2'],
      ['S-2026-00003', 'consulent-1'],
      ['S-2026-00004', 'consulent-3'],
    ] as const)
      await send(signal({ id, reporter }));
    await send(signal({ id: 'S-2026-00005', gemeente: 'Zandwijk', reporter: 'consulent-9' }));
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('go off together once, however often and wherever the clock runs', async () => {
    const runs = await Promise.all([clock(), clock(), clock()]);
    expect(runs.reduce((sum, taken) => sum + taken, 0)).toBe(1);
    expect(await clock()).toBe(0);
    expect(await whatHappened('S-2026-00003')).toEqual(['sent', 'threshold']);
  });

  it('are asked about, reminded of, given up and escalated by the clock, and answered late', async () => {
    await does('S-2026-00001', { action: 'ask', text: 'Sinds wanneer?' });
    for (const day of ['2026-03-03', '2026-03-05', '2026-03-05', '2026-03-09', '2026-03-10', '2026-03-10']) {
      today = at(day);
      await clock();
    }
    expect(await whatHappened('S-2026-00001')).toEqual(['sent', 'ask', 'reminded', 'reminded', 'unanswered']);
    expect(await whatHappened('S-2026-00002')).toEqual(['sent', 'escalated']);
    await does('S-2026-00001', { action: 'answer', text: 'Sinds maart.' }, 'consulent-1');
    expect(await store.signals.get('S-2026-00001')).toMatchObject({ status: 'taken', dueBy: '2026-04-07' });
  });

  it('split, join and close together, in one transaction each', async () => {
    await does('S-2026-00002', {
      action: 'split',
      parts: [
        { id: 'S-2026-00010', facts: 'Een.', provider: null, hoursIndicated: 3, hoursDelivered: 1 },
        { id: 'S-2026-00011', facts: 'Twee.', provider: 'Kompas' },
      ],
    });
    await does('S-2026-00004', { action: 'join', twin: 'S-2026-00001' });
    await does('S-2026-00001', { action: 'agree', text: 'Vanaf april vier uur.' });
    await does('S-2026-00001', { action: 'pause-referrals', until: '2026-06-01', text: 'Eerst herstel.' });
    await does('S-2026-00001', { action: 'close', text: 'Hersteld per april.' });
    expect(await store.signals.get('S-2026-00004')).toMatchObject({ status: 'closed', joinedTo: 'S-2026-00001' });
    await does('S-2026-00010', { action: 'close', text: 'Klaar.' });
    await expect(does('S-2026-00002', { action: 'close', text: 'Klaar.' })).rejects.toThrow('part-open');
    await does('S-2026-00011', { action: 'close', text: 'Klaar.' });
    expect(await whatHappened('S-2026-00002')).toEqual(['sent', 'escalated', 'split', 'parts-done']);
    await does('S-2026-00002', { action: 'close', text: 'Klaar.' });
    await does('S-2026-00010', { action: 'dissatisfied', text: 'Nog steeds niet.' }, 'consulent-2');
    expect(await store.signals.get('S-2026-00002')).toMatchObject({ status: 'split', closedAt: null });
  });

  it('give a reporter how it stands, and a contract manager the register, figures and agenda', async () => {
    const day = dutchDay(today);
    const own = await store.signals.list({ reporter: 'consulent-1' });
    const mine = statusOf(own, await historyOf(own), { reporter: 'consulent-1', today: day });
    expect(mine.map(({ id, next }) => [id, next.kind])).toEqual([
      ['S-2026-00003', 'take'],
      ['S-2026-00001', 'say-helped'],
    ]);
    expect(mine[1]?.closing).toBe('Hersteld per april.');
    const all = await store.signals.list({});
    const rows = register(all, manager, { isOpen: true }, day);
    expect(rows.map(({ id }) => id).sort()).toEqual(['S-2026-00002', 'S-2026-00003', 'S-2026-00010']);
    expect(register(all, consulent, {}, day)).toEqual([]);
    expect(figures(all, manager, day)[0]).toMatchObject({ provider, count: 3, missingHours: 6 });
    const signals = await store.signals.list({ provider });
    const [history, stops] = [await historyOf(signals), await store.signals.referralStops(day)];
    const parts = { signals, history, stops, today: day, mask: (words: string) => words, cite: () => [] };
    const agenda = agendaFor(provider, { ...parts, actor: manager });
    const text = agenda.kind === 'agenda' ? JSON.stringify(agenda.blocks) : '';
    for (const part of [
      'drempel “drie” bereikt',
      'Vanaf april vier uur.',
      'Hersteld per april.',
      '1 juni 2026',
      'Samen 6 uur per week',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('S-2026-00005');
    expect(agendaFor(provider, { ...parts, actor: consulent })).toEqual({ kind: 'denied' });
  });

  it('name a verwijsstop to who refers there, until it is taken back', async () => {
    const asked = 'Kan ik naar De Linde verwijzen?';
    expect((await stopsIn(consulent, asked)).map(({ until }) => until)).toEqual(['2026-06-01']);
    expect(await stopsIn({ id: 'x', roles: [{ role: 'consulent', gemeente: 'Zandwijk' }] }, asked)).toEqual([]);
    today = new Date(today.getTime() + 60_000);
    await does('S-2026-00001', { action: 'resume-referrals', text: 'Verbeterd.' });
    expect(await stopsIn(consulent, asked)).toEqual([]);
  });
});
