import type { Change } from '../../src/signals/follow-up/command.ts';
import type { KeptSignal, Outgoing, SignalEvent } from '../../src/signals/follow-up/kept-signal.ts';
import type { SignalStore } from '../../src/signals/ports.ts';
import { now } from './open-both.ts';

/** A signal as it is sent. */
export const signal = (id: string, fields: Partial<KeptSignal> = {}): KeptSignal => ({
  id,
  version: 1,
  status: 'new',
  gemeente: 'Heuveldal',
  content: {
    provider: 'Zorggroep De Linde',
    category: 'onderlevering',
    seriousness: 'ordinary',
    law: 'wmo',
    arrangement: '02A03',
    hoursIndicated: 4,
    hoursDelivered: 2,
    caseNumber: 'Z-2026-0042',
    when: 'al drie weken',
    facts: 'Er komt 2 van de 4 uur; \'t is \'n "puzzel"\0 met een halve \ud800 letter.',
    opinion: 'Ik vind het te weinig.',
    isPracticeNote: false,
  },
  route: 'contractmanagement',
  alsoTo: ['inkoop'],
  rule: 'onderlevering',
  hiddenRules: ['overig, ook'],
  isConfidential: false,
  reporter: 'melder',
  handler: null,
  parent: null,
  joinedTo: null,
  sentAt: now(),
  dueBy: '2026-03-06',
  answerBy: null,
  escalated: 0,
  reminded: 0,
  closedAt: null,
  helped: null,
  thresholds: [],
  ...fields,
});

/** The line of history that a version of a signal leaves. */
export const event = ({ id, version, status }: KeptSignal, fields: Partial<SignalEvent> = {}): SignalEvent => ({
  signalId: id,
  version,
  at: now(),
  by: 'melder',
  what: version === 1 ? 'sent' : 'note',
  text: version === 1 ? null : 'Gebeld.',
  from: version === 1 ? null : status,
  to: status,
  about: null,
  ...fields,
});

/** Something to tell about a version of a signal. */
export const message = ({ id, version }: KeptSignal, name: string, fields: Partial<Outgoing> = {}): Outgoing => ({
  key: `${id}/${version}/${name}`,
  signalId: id,
  to: name === 'reporter' ? { kind: 'reporter', userId: 'melder' } : { kind: 'target', target: 'contractmanagement' },
  what: name === 'reporter' ? 'received' : 'card',
  text: null,
  about: null,
  ...fields,
});

/** A change that makes the next version of a signal. */
export function change(before: KeptSignal, fields: Partial<KeptSignal> = {}, more: Partial<Change> = {}): Change {
  const next = { ...before, ...fields, version: before.version + 1 };
  return {
    next,
    event: event(next, { from: before.status }),
    messages: [message(next, 'reporter'), message(next, 'card')],
    others: [],
    reliesOn: [],
    referralStop: null,
    ...more,
  };
}

/** Tells a draft and sends it as this signal, with a card for the channel and a word to the reporter. */
export async function send(store: SignalStore, one: KeptSignal): Promise<boolean> {
  const from = { conversationId: `gesprek-${one.id}`, userId: one.reporter, said: [] };
  await store.saveDraft({ ...from, startedAt: now() });
  return store.create(one, event(one), [message(one, 'card'), message(one, 'reporter')], from);
}
