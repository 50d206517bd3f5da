import type { AlarmStore, SignalStore } from '../signals/ports.ts';
import type { SignalReader } from '../signals/read-signal.ts';
import type { Actor } from '../signals/rights.ts';
import type { Routing } from '../signals/routing/rule.ts';

/** Where, and by whom, something is said or pressed. */
export interface SignalTurn {
  readonly conversationId: string;
  /** The Entra id of who says it. */
  readonly userId: string;
  /** Whether others read along. */
  readonly isShared: boolean;
}

/** What the desk is put together from. */
export interface SignalDeskParts {
  readonly reader: SignalReader;
  readonly routing: Routing;
  readonly store: SignalStore;
  readonly alarms: AlarmStore;
  /** Who somebody is; null when that cannot be found out now. */
  readonly actorOf: (userId: string) => Promise<Actor | null>;
  /** Under which id somebody handles signals; on one's own computer one person is reporter and handler, who are told of each other. */
  readonly handlerIdOf?: (userId: string) => string;
  /** Masks personal data but for these names. */
  readonly mask: (text: string, keep: readonly string[]) => string;
  /** Masks a line of a draft, with the lines before it for who is who; these names, and case numbers, stay. */
  readonly maskLine: (before: readonly string[], text: string, keep: readonly string[]) => string;
  /** The municipality of a signal whose reporter works for the whole region. */
  readonly gemeente: string | null;
  readonly now: () => Date;
}
