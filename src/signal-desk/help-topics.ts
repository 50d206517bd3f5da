import { type Actor, canHandle, type GeneralRight, may } from '../signals/rights.ts';
import { routes } from '../signals/signal.ts';
import type { SignalDeskParts } from './desk-parts.ts';

/** What somebody can type about signals: what goes with a right, or with handling some route. */
export type HelpTopic = GeneralRight | 'handle';

const rights: readonly GeneralRight[] = [
  'report',
  'see-practice-notes',
  'see-register',
  'export',
  'agenda',
  'see-alarms',
];

const handlesSome = (actor: Actor): boolean =>
  actor.roles.some(({ gemeente }) => routes.some((route) => canHandle(actor, route, gemeente)));

/** The part of the desk that says what somebody can do here. */
export interface HelpTopics {
  /** Only what this person may; empty when that is not known now. */
  helpTopics(userId: string): Promise<readonly HelpTopic[]>;
}

/** Makes the part of the desk that says what somebody can do here. */
export const createHelpTopics = ({ actorOf }: Pick<SignalDeskParts, 'actorOf'>): HelpTopics => ({
  async helpTopics(userId) {
    const actor = await actorOf(userId);
    if (actor === null) return [];
    const allowed: readonly HelpTopic[] = rights.filter((right) => may(actor, right));
    return handlesSome(actor) ? [...allowed, 'handle'] : allowed;
  },
});
