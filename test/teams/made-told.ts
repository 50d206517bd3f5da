import type { SignalTold } from '../../src/signal-desk/noticing.ts';
import type { SignalView } from '../../src/signal-desk/signal-outcome.ts';
import type { KeptSignal } from '../../src/signals/follow-up/kept-signal.ts';

/** An invented signal that was just sent. */
export const signal: KeptSignal = {
  id: 'S-2026-00001',
  version: 1,
  status: 'new',
  gemeente: 'Heuveldal',
  content: {
    provider: 'Zorggroep De Linde',
    category: 'onderlevering',
    seriousness: 'ordinary',
    law: 'wmo',
    arrangement: '02A01',
    hoursIndicated: 4,
    hoursDelivered: 2,
    caseNumber: 'Z-2026-1234',
    when: 'sinds mei',
    facts: 'De Linde komt maar 2 van de 4 uur bij [persoon 1].',
    opinion: '',
    isPracticeNote: false,
  },
  route: 'contractmanagement',
  alsoTo: [],
  rule: 'al het andere',
  hiddenRules: [],
  isConfidential: false,
  reporter: 'sanne',
  handler: null,
  parent: null,
  joinedTo: null,
  sentAt: new Date('2026-03-02T09:00:00Z'),
  dueBy: '2026-03-09',
  answerBy: null,
  escalated: 0,
  reminded: 0,
  closedAt: null,
  helped: null,
  thresholds: [],
};

/** That signal as its handlers see it, with what the test changes. */
export const view = (change: Partial<SignalView> = {}): SignalView => ({
  signal,
  history: [
    {
      signalId: signal.id,
      version: 1,
      at: signal.sentAt,
      by: 'sanne',
      what: 'sent',
      text: null,
      from: null,
      to: 'new',
      about: null,
    },
  ],
  can: ['take', 'ask', 'note', 'split', 'join', 'forward', 'pause-referrals', 'close'],
  to: 'Contractmanagement',
  parts: [],
  twins: [],
  routes: [{ id: 'inkoop', name: 'Inkoop' }],
  today: '2026-03-02',
  contractOwner: null,
  stopUntil: null,
  ...change,
});

/** What is told of it, with what the test changes. */
export const told = (change: Partial<SignalTold> = {}): SignalTold => ({
  what: 'card',
  to: { kind: 'target', target: 'contractmanagement' },
  toName: 'Contractmanagement',
  text: null,
  about: null,
  aboutName: null,
  view: view(),
  mayRead: true,
  ...change,
});
