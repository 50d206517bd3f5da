import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/documents/write-csv.ts';
import type { KeptSignal } from '../../../src/signals/follow-up/kept-signal.ts';
import { figures } from '../../../src/signals/register/figures.ts';
import { type RegisterFilter, register } from '../../../src/signals/register/register.ts';
import { figuresTable, registerTable } from '../../../src/signals/register/register-table.ts';
import type { Actor, Role } from '../../../src/signals/rights.ts';
import { at, signal } from '../made-signal.ts';

const today = '2026-03-10';
const as = (role: Role, gemeente: string | null = 'Waterrijk'): Actor => ({
  id: 'somebody',
  roles: [{ role, gemeente }],
});
const all: readonly KeptSignal[] = [
  signal({ id: 'S-1' }),
  signal({
    id: 'S-2',
    sentAt: at('2026-03-04'),
    route: 'inkoop',
    content: { category: 'arrangement-tarief', provider: 'Kompas', law: 'jeugdwet' },
  }),
  signal({
    id: 'S-3',
    route: 'toezicht-rechtmatigheid',
    isConfidential: true,
    content: { category: 'rechtmatigheid' },
  }),
  signal({ id: 'S-4', gemeente: 'Zandwijk' }),
  signal({
    id: 'S-5',
    status: 'closed',
    closedAt: at('2026-03-06'),
    dueBy: null,
    helped: true,
    sentAt: at('2026-03-05'),
  }),
  signal({ id: 'S-6', isConfidential: true }),
];
const ids = (actor: Actor, filter: RegisterFilter = {}): string =>
  register(all, actor, filter, today)
    .map(({ id }) => id)
    .join(' ');

describe('a register', () => {
  it.each([
    ['contractmanager', 'Waterrijk', 'S-5 S-6 S-1'],
    ['contractmanager', null, 'S-5 S-6 S-4 S-1'],
    ['inkoop', 'Waterrijk', 'S-2'],
    ['toezicht', 'Waterrijk', 'S-3'],
    ['toezicht', 'Zandwijk', ''],
    ['beleid', 'Waterrijk', 'S-5 S-2 S-1'],
    ['consulent', null, ''],
    ['teamleider', null, ''],
    ['beheerder', null, ''],
  ] as const)('shows a %s of %s: %s', (role, gemeente, wanted) => expect(ids(as(role, gemeente))).toBe(wanted));

  it('is filtered', () => {
    const region = as('beleid', null);
    expect(ids(region, { provider: 'Kompas' })).toBe('S-2');
    expect(ids(region, { category: 'onderlevering' })).toBe('S-5 S-4 S-1');
    expect(ids(region, { law: 'jeugdwet' })).toBe('S-2');
    expect(ids(region, { gemeente: 'Zandwijk' })).toBe('S-4');
    expect(ids(region, { isOpen: false })).toBe('S-5');
    expect(ids(region, { from: '2026-03-04', until: '2026-03-04' })).toBe('S-2');
  });

  it('names nobody and no case', () => {
    const secret = signal({
      reporter: 'reporter-x',
      handler: 'handler-x',
      content: { facts: 'Zaak Z-2026-0012: 2 uur.', opinion: 'mening-x' },
    });
    const rows = register([secret], as('contractmanager'), {}, today);
    expect(rows[0]?.facts).toBe('Zaak [zaaknummer]: 2 uur.');
    expect(JSON.stringify(rows)).not.toMatch(/reporter-x|handler-x|mening-x|Z-2026/);
  });

  it('becomes a table, a row a signal, with what is late', () => {
    const rows = register(all, as('contractmanager'), {}, today);
    const table = registerTable(rows);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    expect(table.rows[0]).toEqual([
      'S-5',
      { day: '2026-03-05' },
      'Waterrijk',
      'Zorggroep De Linde',
      'Minder uren dan toegekend',
      'Wmo',
      '45A04',
      4,
      2,
      'afgesloten',
      'contractmanagement',
      'nee',
      null,
      'nee',
      { day: '2026-03-06' },
      'ja',
      'Er komt 2 in plaats van 4 uur hulp.',
    ]);
    expect(table.rows[2]?.[13]).toBe('ja');
  });

  it('keeps a formula in what somebody typed from being run', () => {
    const typed = signal({ content: { facts: '=HYPERLINK("http://x.example")', arrangement: '+45A04' } });
    const csv = new TextDecoder().decode(writeCsv(registerTable(register([typed], as('contractmanager'), {}, today))));
    expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(csv).toContain(";'+45A04;");
  });

  it('shows a signal whose content is gone as a record of days', () => {
    const gone = signal({ status: 'closed', closedAt: at('2024-03-02'), content: null, dueBy: null });
    expect(register([gone], as('contractmanager'), {}, today)[0]).toMatchObject({
      provider: null,
      facts: null,
      closedOn: '2024-03-02',
    });
  });
});

describe('figures', () => {
  it('count per provider and subject what somebody may see, each matter once', () => {
    const some = [
      signal({ id: 'S-1' }),
      signal({ id: 'S-2', status: 'joined', joinedTo: 'S-1', dueBy: null }),
      signal({ id: 'S-3', status: 'closed', closedAt: at('2026-03-06'), dueBy: null, helped: false }),
      signal({ id: 'S-4', status: 'split', dueBy: null }),
      signal({ id: 'S-5', parent: 'S-4', content: { provider: 'Kompas', hoursIndicated: 1.5, hoursDelivered: 1 } }),
      signal({ id: 'S-6', status: 'withdrawn', closedAt: at('2026-03-06') }),
      signal({ id: 'S-7', gemeente: 'Zandwijk' }),
      signal({ id: 'S-8', content: null }),
    ];
    expect(figures(some, as('contractmanager'), today)).toEqual([
      {
        provider: 'Zorggroep De Linde',
        category: 'onderlevering',
        count: 2,
        open: 1,
        late: 1,
        closed: 1,
        missingHours: 4,
        helped: 0,
        notHelped: 1,
      },
      {
        provider: 'Kompas',
        category: 'onderlevering',
        count: 1,
        open: 1,
        late: 1,
        closed: 0,
        missingHours: 0.5,
        helped: 0,
        notHelped: 0,
      },
    ]);
    expect(figures(some, as('consulent'), today)).toEqual([]);
  });

  it('become a table without a person in it', () => {
    const table = figuresTable(figures(all, as('beleid'), today));
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    expect(JSON.stringify(table)).not.toMatch(/consulent-1|manager/);
  });
});
