/**
 * Where a signal stands. A `split` one waits for its parts, a `joined` one follows its twin, with a `disputed` one the reporter
 * was not helped by the closing and asks to reopen it.
 */
export const statuses = ['new', 'taken', 'asked', 'split', 'joined', 'closed', 'disputed', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** What people do with a signal once it was sent. */
export const actions = [
  'take',
  'ask',
  'answer',
  'note',
  'agree',
  'split',
  'join',
  'forward',
  'pause-referrals',
  'resume-referrals',
  'end-practice-note',
  'close',
  'satisfied',
  'dissatisfied',
  'reopen',
  'withdraw',
] as const;
export type Action = (typeof actions)[number];

/**
 * The one table of what may follow what: per status, what each allowed action makes of it. An answer is welcome at any time:
 * one that comes late, or was not asked for, changes no status.
 */
const transitions = {
  new: {
    take: 'taken',
    ask: 'asked',
    answer: 'new',
    note: 'new',
    agree: 'new',
    split: 'split',
    join: 'joined',
    forward: 'new',
    'pause-referrals': 'new',
    'resume-referrals': 'new',
    'end-practice-note': 'new',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  taken: {
    take: 'taken',
    ask: 'asked',
    answer: 'taken',
    note: 'taken',
    agree: 'taken',
    split: 'split',
    join: 'joined',
    forward: 'new',
    'pause-referrals': 'taken',
    'resume-referrals': 'taken',
    'end-practice-note': 'taken',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  asked: {
    take: 'asked',
    answer: 'taken',
    note: 'asked',
    agree: 'asked',
    join: 'joined',
    forward: 'new',
    'pause-referrals': 'asked',
    'resume-referrals': 'asked',
    'end-practice-note': 'asked',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  split: {
    answer: 'split',
    note: 'split',
    agree: 'split',
    'pause-referrals': 'split',
    'resume-referrals': 'split',
    'end-practice-note': 'split',
    close: 'closed',
  },
  joined: {
    answer: 'joined',
    note: 'joined',
    'end-practice-note': 'joined',
    reopen: 'new',
    withdraw: 'withdrawn',
  },
  closed: {
    answer: 'closed',
    note: 'closed',
    agree: 'closed',
    'resume-referrals': 'closed',
    'end-practice-note': 'closed',
    satisfied: 'closed',
    dissatisfied: 'disputed',
    reopen: 'new',
  },
  disputed: {
    answer: 'disputed',
    note: 'disputed',
    agree: 'disputed',
    'pause-referrals': 'disputed',
    'resume-referrals': 'disputed',
    'end-practice-note': 'disputed',
    close: 'closed',
    satisfied: 'closed',
    reopen: 'new',
  },
  withdrawn: { note: 'withdrawn', reopen: 'new' },
} as const satisfies Record<Status, Partial<Record<Action, Status>>>;

const table: Readonly<Record<Status, Partial<Readonly<Record<Action, Status>>>>> = transitions;

/** Gives the status that an action leads to; null when the action is not allowed in this status. */
export const statusAfter = (status: Status, action: Action): Status | null => table[status][action] ?? null;

/** The actions that are allowed in a status. */
export const actionsIn = (status: Status): readonly Action[] =>
  actions.filter((one) => table[status][one] !== undefined);

/** Whether somebody still has to do something. A joined one is open as long as its twin is, and there. */
export const isOpen = (status: Status): boolean => !['closed', 'joined', 'withdrawn'].includes(status);
