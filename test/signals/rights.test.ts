import { describe, expect, it } from 'vitest';
import { actions, statuses } from '../../src/signals/follow-up/transitions.ts';
import { type Actor, may, mayReadAt, mayWith, type Role, roles, whereMay } from '../../src/signals/rights.ts';
import { signal } from './made-signal.ts';

const rights = ['see', ...actions] as const;
const all =
  'see take ask note agree split join forward pause-referrals resume-referrals end-practice-note close reopen';
const some = 'see note agree pause-referrals resume-referrals';
const own = 'see answer end-practice-note satisfied dissatisfied withdraw';

/**
 * Written by hand. Where the signal is: on the route `contractmanagement` (cm), `inkoop` (in), `toezicht-rechtmatigheid` (tr),
 * `toezicht-kwaliteit` (tk), or on tk with contract management told too (tk+cm). What is not here is denied.
 */
const open: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  consulent: {},
  contractmanager: { cm: all, 'tk+cm': some },
  inkoop: { in: all },
  toezicht: { tr: all, tk: all, 'tk+cm': all },
  teamleider: {},
  beleid: { cm: 'see', in: 'see', tr: 'see', tk: 'see', 'tk+cm': 'see' },
  beheerder: {},
};
const confidential: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  consulent: {},
  contractmanager: { cm: all },
  inkoop: { in: all },
  toezicht: { tr: all, tk: all, 'tk+cm': all },
  teamleider: {},
  beleid: {},
  beheerder: {},
};
/** Who may report has the own signal, wherever it went. */
const reporter: Readonly<Record<Role, string>> = {
  consulent: own,
  contractmanager: own,
  inkoop: own,
  toezicht: own,
  teamleider: own,
  beleid: own,
  beheerder: '',
};
/** A role of a municipality has the signals of it; a role of the region those of every municipality and of the region. */
const reach: readonly (readonly [held: string | null, of: string | null, does: boolean])[] = [
  ['Waterrijk', 'Waterrijk', true],
  ['Waterrijk', 'Zandwijk', false],
  ['Waterrijk', null, false],
  [null, 'Waterrijk', true],
  [null, null, true],
];
const places = {
  cm: { route: 'contractmanagement', alsoTo: [] },
  in: { route: 'inkoop', alsoTo: [] },
  tr: { route: 'toezicht-rechtmatigheid', alsoTo: [] },
  tk: { route: 'toezicht-kwaliteit', alsoTo: [] },
  'tk+cm': { route: 'toezicht-kwaliteit', alsoTo: ['contractmanagement'] },
} as const;
const placeNames = ['cm', 'in', 'tr', 'tk', 'tk+cm'] as const;

interface Cell {
  readonly role: Role;
  readonly held: string | null;
  readonly of: string | null;
  readonly place: keyof typeof places;
  readonly isConfidential: boolean;
  readonly isReporter: boolean;
  readonly allowed: ReadonlySet<string>;
}

function* cells(): Generator<Cell> {
  for (const role of roles)
    for (const [held, of, reaches] of reach)
      for (const place of placeNames)
        for (const isConfidential of [false, true])
          for (const isReporter of [false, true]) {
            const handled = (isConfidential ? confidential : open)[role][place] ?? '';
            const told = isReporter ? reporter[role] : '';
            const allowed = new Set(reaches ? `${handled} ${told}`.split(' ').filter(Boolean) : []);
            yield { role, held, of, place, isConfidential, isReporter, allowed };
          }
}

const signalOf = ({ of, place, isConfidential }: Cell) => signal({ gemeente: of, isConfidential, ...places[place] });
const actorOf = ({ role, held, isReporter }: Cell): Actor => ({
  id: isReporter ? 'consulent-1' : 'somebody',
  roles: [{ role, gemeente: held }],
});

describe('who may do what with a signal', () => {
  const table = [...cells()];

  it('is written down for every role, municipality, route and secrecy', () => {
    expect(table).toHaveLength(7 * 5 * 5 * 2 * 2);
    expect(rights).toHaveLength(17);
  });

  it.each(roles)('holds for a %s in every cell', (role) => {
    const wrong = table
      .filter((cell) => cell.role === role)
      .flatMap((cell) =>
        rights
          .filter((right) => mayWith(actorOf(cell), right, signalOf(cell)) !== cell.allowed.has(right))
          .map((right) => ({ ...cell, allowed: cell.allowed.has(right), right })),
      );
    expect(wrong).toEqual([]);
  });

  it.each(statuses)('lets a reporter come back to what is over only: %s', (status) => {
    const reporting: Actor = { id: 'consulent-1', roles: [{ role: 'consulent', gemeente: 'Waterrijk' }] };
    const may = mayWith(reporting, 'reopen', signal({ status }));
    expect(may).toBe(['closed', 'withdrawn'].includes(status));
    expect(mayWith({ ...reporting, id: 'consulent-2' }, 'reopen', signal({ status }))).toBe(false);
  });

  it('leaves it to the reporter to bring back what the reporter took back', () => {
    const withdrawn = signal({ status: 'withdrawn' });
    const held = { gemeente: null } as const;
    const handler: Actor = { id: 'ravi', roles: [{ ...held, role: 'contractmanager' }] };
    const own: Actor = { id: withdrawn.reporter, roles: [{ ...held, role: 'consulent' }] };
    expect(mayWith(handler, 'reopen', withdrawn)).toBe(false);
    expect(mayWith(own, 'reopen', withdrawn)).toBe(true);
    expect(mayWith(handler, 'reopen', signal({ status: 'closed' }))).toBe(true);
  });

  it('is nothing for somebody without a role, also with the own signal', () => {
    for (const right of rights) expect(mayWith({ id: 'consulent-1', roles: [] }, right, signal())).toBe(false);
  });

  it('adds up for who has two roles, each only in its own municipality', () => {
    const two: Actor = {
      id: 'somebody',
      roles: [
        { role: 'contractmanager', gemeente: 'Waterrijk' },
        { role: 'toezicht', gemeente: 'Zandwijk' },
      ],
    };
    expect(mayWith(two, 'close', signal())).toBe(true);
    expect(mayWith(two, 'close', signal({ gemeente: 'Zandwijk' }))).toBe(false);
    expect(mayWith(two, 'see', signal({ route: 'toezicht-kwaliteit' }))).toBe(false);
    expect(mayWith(two, 'close', signal({ route: 'toezicht-kwaliteit', gemeente: 'Zandwijk' }))).toBe(true);
    expect(mayWith({ ...two, id: 'consulent-1' }, 'answer', signal({ gemeente: 'Buitenveld' }))).toBe(false);
  });
});

describe('who may do what beside signals', () => {
  const general = ['report', 'see-register', 'export', 'agenda', 'see-practice-notes', 'see-alarms'] as const;
  const wanted: Readonly<Record<Role, string>> = {
    consulent: 'report see-practice-notes',
    contractmanager: 'report see-register export agenda see-practice-notes',
    inkoop: 'report see-register export agenda',
    toezicht: 'report see-register export',
    teamleider: 'report see-practice-notes',
    beleid: 'report see-register see-practice-notes',
    beheerder: 'see-alarms',
  };

  it.each(roles)('holds for a %s', (role) => {
    const actor = { id: 'somebody', roles: [{ role, gemeente: 'Waterrijk' }] };
    expect(general.filter((right) => may(actor, right)).join(' ')).toBe(wanted[role]);
    for (const right of general)
      expect(whereMay(actor, right)).toEqual(wanted[role].split(' ').includes(right) ? ['Waterrijk'] : []);
  });

  it('is nothing for somebody without a role', () => {
    for (const right of general) expect(may({ id: 'somebody', roles: [] }, right)).toBe(false);
  });

  it('tells where, once each', () => {
    const held = (role: Role, gemeente: string | null) => ({ role, gemeente });
    const actor = {
      id: 'x',
      roles: [
        held('consulent', 'Waterrijk'),
        held('teamleider', 'Waterrijk'),
        held('beleid', null),
        held('beheerder', 'Zandwijk'),
      ],
    };
    expect(whereMay(actor, 'report')).toEqual(['Waterrijk', null]);
  });
});

describe('what may be read at a target', () => {
  it('is the signal at its own route, and at those that are told too unless it is confidential', () => {
    const two = signal({ ...places['tk+cm'] });
    expect(
      ['toezicht-kwaliteit', 'contractmanagement', 'inkoop', 'teamleider'].map((at) => mayReadAt(at, two)),
    ).toEqual([true, true, false, false]);
    const hidden = { ...two, isConfidential: true };
    expect(['toezicht-kwaliteit', 'contractmanagement', 'inkoop'].map((at) => mayReadAt(at, hidden))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
