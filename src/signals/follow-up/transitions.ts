/** Where a signal stands. A `split` one waits for its parts, a `joined` one follows its twin. */
export const statuses = ['new', 'taken', 'asked', 'split', 'joined', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** What people do with a signal once it was sent. */
export const actions = [
  'take',
  'ask',
  'answer',
  'note',
  'split',
  'join',
  'forward',
  'pause-referrals',
  'close',
  'reopen',
] as const;
export type Action = (typeof actions)[number];

/** The one table of what may follow what: per status, what each allowed action makes of it. */
const transitions = {
  new: {
    take: 'taken',
    ask: 'asked',
    note: 'new',
    split: 'split',
    join: 'joined',
    forward: 'new',
    'pause-referrals': 'new',
    close: 'closed',
  },
  taken: {
    take: 'taken',
    ask: 'asked',
    note: 'taken',
    split: 'split',
    join: 'joined',
    forward: 'new',
    'pause-referrals': 'taken',
    close: 'closed',
  },
  asked: {
    take: 'asked',
    answer: 'taken',
    note: 'asked',
    join: 'joined',
    forward: 'new',
    'pause-referrals': 'asked',
    close: 'closed',
  },
  split: { note: 'split', close: 'closed' },
  joined: { note: 'joined', reopen: 'new' },
  closed: { note: 'closed', reopen: 'new' },
} as const satisfies Record<Status, Partial<Record<Action, Status>>>;

const table: Readonly<Record<Status, Partial<Readonly<Record<Action, Status>>>>> = transitions;

/** Gives the status that an action leads to; null when the action is not allowed in this status. */
export const statusAfter = (status: Status, action: Action): Status | null => table[status][action] ?? null;

/** The actions that are allowed in a status. */
export const actionsIn = (status: Status): readonly Action[] =>
  actions.filter((one) => table[status][one] !== undefined);

/** Whether somebody still has to do something. */
export const isOpen = (status: Status): boolean => status !== 'closed' && status !== 'joined';
