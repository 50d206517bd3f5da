import type { Around } from '../../src/signals/follow-up/command.ts';
import type { KeptSignal, SignalContent } from '../../src/signals/follow-up/kept-signal.ts';
import type { RouteRule } from '../../src/signals/routing/rule.ts';

/** Noon in the Netherlands on this day. */
export const at = (day: string): Date => new Date(`${day}T11:00:00Z`);

const content = (some: Partial<SignalContent> = {}): SignalContent => ({
  provider: 'Zorggroep De Linde',
  category: 'onderlevering',
  seriousness: 'ordinary',
  law: 'wmo',
  arrangement: '45A04',
  hoursIndicated: 4,
  hoursDelivered: 2,
  caseNumber: 'Z-2026-0012',
  when: 'sinds maart',
  facts: 'Er komt 2 in plaats van 4 uur hulp.',
  opinion: '',
  isPracticeNote: false,
  ...some,
});

type Made = Partial<Omit<KeptSignal, 'content'>> & { readonly content?: Partial<SignalContent> | null };

/** A signal of consulent-1 that was sent on Monday 2 March 2026 and not yet taken. */
export const signal = ({ content: some = {}, ...rest }: Made = {}): KeptSignal => ({
  id: 'S-2026-00001',
  version: 1,
  status: 'new',
  gemeente: 'Waterrijk',
  content: some === null ? null : content(some),
  route: 'contractmanagement',
  alsoTo: [],
  rule: 'al het andere',
  hiddenRules: [],
  isConfidential: false,
  reporter: 'consulent-1',
  handler: null,
  parent: null,
  joinedTo: null,
  sentAt: at('2026-03-02'),
  dueBy: '2026-03-09',
  answerBy: null,
  escalated: 0,
  reminded: 0,
  closedAt: null,
  helped: null,
  thresholds: [],
  ...rest,
});

const rule = (some: Partial<RouteRule> & Pick<RouteRule, 'name' | 'to'>): RouteRule => ({
  when: {},
  alsoTo: [],
  isConfidential: false,
  normWorkingDays: 5,
  escalations: [],
  advice: null,
  ...some,
});

export const rules: readonly RouteRule[] = [
  rule({
    name: 'rechtmatigheid',
    to: 'toezicht-rechtmatigheid',
    isConfidential: true,
    normWorkingDays: 3,
    escalations: [{ afterWorkingDays: 2, to: 'teamleider' }],
  }),
  rule({ name: 'veiligheid', to: 'toezicht-kwaliteit', alsoTo: ['contractmanagement'], normWorkingDays: 1 }),
  rule({ name: 'arrangement en tarief', to: 'inkoop' }),
  rule({
    name: 'al het andere',
    to: 'contractmanagement',
    escalations: [
      { afterWorkingDays: 1, to: 'teamleider' },
      { afterWorkingDays: 5, to: 'directie' },
    ],
  }),
];

/** A contract manager acts at noon on Tuesday 3 March 2026, alone with this signal. */
export const around = (some: Partial<Around> = {}): Around => ({
  by: 'manager-1',
  now: at('2026-03-03'),
  kin: [],
  twin: null,
  rules,
  ...some,
});
