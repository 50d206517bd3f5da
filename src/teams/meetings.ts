import type { Place, PlaceStore } from '../signals/ports.ts';
import type { Clock } from './clock.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { personIdOf } from './person-id.ts';
import { stackOf } from './stack-of.ts';
import { surfaceOf } from './surface.ts';
import type { TurnLog } from './turn-log.ts';

const againAfterMs = 3_600_000;
const remembered = 5_000;

interface Parts {
  readonly places: PlaceStore;
  readonly clock: Clock;
  readonly log: TurnLog;
}

/** The channel that something happens in: without the thread. */
const channelOf = ({ conversation, channelData }: IncomingActivity): string =>
  channelData?.channel?.id ?? conversation.id.replace(/;messageid=.*$/u, '');

/** Makes what keeps where people and channels can be reached, from whatever Teams sends; a failure is logged and stops nothing. */
export function createMeetings({ places, clock, log }: Parts): (activity: IncomingActivity) => Promise<void> {
  const lately = new Map<string, { readonly said: string; readonly at: number }>();

  async function keep(place: Place): Promise<void> {
    const key = `${place.kind} ${place.id}`;
    const said = JSON.stringify({ ...place, metAt: null });
    const known = lately.get(key);
    if (known?.said === said && place.metAt.getTime() - known.at < againAfterMs) return;
    await places.keep(place);
    lately.delete(key);
    lately.set(key, { said, at: place.metAt.getTime() });
    const [oldest] = lately.keys();
    if (lately.size > remembered && oldest !== undefined) lately.delete(oldest);
  }

  return async (activity) => {
    const { serviceUrl, conversation, channelData, recipient, from } = activity;
    const surface = surfaceOf(conversation.conversationType ?? (conversation.isGroup ? 'groupChat' : null));
    const where = {
      serviceUrl,
      botId: recipient.id,
      tenantId: conversation.tenantId ?? channelData?.tenant?.id ?? null,
      metAt: clock.now(),
    };
    const isPerson = from.id !== recipient.id;
    try {
      if (isPerson)
        await keep({
          ...where,
          kind: 'person',
          id: personIdOf(activity),
          memberId: from.id,
          conversationId: surface === 'personal' ? conversation.id : null,
        });
      if (surface === 'channel') {
        const id = channelOf(activity);
        await keep({ ...where, kind: 'channel', id, memberId: null, conversationId: id });
      }
    } catch (error) {
      log.warn({ stack: stackOf(error) }, 'place-not-kept');
    }
  };
}
