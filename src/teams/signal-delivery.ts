import type { SignalTold } from '../signal-desk/noticing.ts';
import type { SignalDesk } from '../signal-desk.ts';
import type { Deliver, Delivered, Place, PlaceStore } from '../signals/ports.ts';
import { cardActivity } from './cards/signal-activities.ts';
import { noticeBox } from './cards/signal-card.ts';
import { toldCard } from './cards/signal-told-card.ts';
import { signalMessages as messages } from './messages-signal.ts';
import type { Proactive, Spoken } from './proactive.ts';

interface Parts {
  readonly signals: Pick<SignalDesk, 'toldOf' | 'targetOf'>;
  readonly places: PlaceStore;
  readonly speak: Proactive;
  /** Who hears of what cannot be delivered, by Entra id. */
  readonly administrators: () => Promise<readonly string[]>;
  /** On one's own computer: what has no channel is shown to who was met last. */
  readonly isLocal: boolean;
}

/** One place where something is told. */
interface Spot {
  readonly place: Place;
  /** Under which name its card is remembered. */
  readonly cardId: string;
  /** On one's own computer, instead of this target. */
  readonly insteadOf: string | null;
}

/** Makes what tells messages about signals in Teams: from the newest state of the signal, a card in the place of the one before. */
export function createSignalDelivery({ signals, places, speak, administrators, isLocal }: Parts): Deliver {
  const personSpot = async (id: string): Promise<Spot | null> => {
    const place = await places.of('person', id);
    if (place !== null) return { place, cardId: id, insteadOf: null };
    // A person who was never met can be spoken to through the service by which others are.
    const other = await places.latest();
    if (other === null) return null;
    return {
      place: { ...other, kind: 'person', id, memberId: null, conversationId: null },
      cardId: id,
      insteadOf: null,
    };
  };

  async function channelSpot(id: string): Promise<Spot | null> {
    const place = (await places.of('channel', id)) ?? (await places.latest());
    return place === null
      ? null
      : { place: { ...place, kind: 'channel', id, memberId: null, conversationId: id }, cardId: id, insteadOf: null };
  }

  async function ownSpot(target: string, name: string): Promise<Spot | null> {
    const place = await places.latest();
    return place === null ? null : { place, cardId: `local:${target}`, insteadOf: name };
  }

  async function spotsOf({ to, toName }: SignalTold): Promise<readonly Spot[]> {
    const found = async (): Promise<readonly (Spot | null)[]> => {
      switch (to.kind) {
        case 'reporter':
          return [await personSpot(to.userId)];
        case 'administrators':
          return Promise.all((await administrators()).map(personSpot));
        case 'target': {
          const target = signals.targetOf(to.target);
          if (target !== null && target.channel !== null) return [await channelSpot(target.channel)];
          if (target !== null && target.persons.length > 0) return Promise.all(target.persons.map(personSpot));
          return isLocal ? [await ownSpot(to.target, toName)] : [];
        }
      }
    };
    return (await found()).filter((one) => one !== null);
  }

  async function conversationOf({
    place,
  }: Spot): Promise<{ readonly kind: 'opened'; readonly conversationId: string } | Exclude<Spoken, { kind: 'sent' }>> {
    if (place.conversationId !== null) return { kind: 'opened', conversationId: place.conversationId };
    const opened = await speak.open(place);
    if (opened.kind === 'opened' && place.memberId !== null)
      await places.keep({ ...place, conversationId: opened.conversationId });
    return opened;
  }

  async function tellAt(spot: Spot, told: SignalTold): Promise<Delivered> {
    const plain = toldCard(told);
    const card =
      spot.insteadOf === null
        ? plain
        : { ...plain, body: [noticeBox(messages.localOnly(spot.insteadOf), 'accent'), ...plain.body] };
    const { id: signalId } = told.view.signal;
    const activity = cardActivity(card, messages.summaries.signal(signalId));
    const shown = (await places.cardsOf(signalId)).find(({ placeId }) => placeId === spot.cardId);
    const isCard = told.what === 'card';
    if (isCard && shown !== undefined) {
      const replaced = await speak.replace(shown, activity);
      // What was there is gone: it is shown anew.
      if (replaced.kind !== 'dead') return replaced;
    }
    // Where a signal is not to be read, and never was, there is nothing to say.
    if (isCard && !told.mayRead) return { kind: 'sent', activityId: null };
    const opened = await conversationOf(spot);
    if (opened.kind !== 'opened') return opened;
    // What is said beside a card in a channel goes into its thread.
    const isThread = !isCard && shown !== undefined && spot.place.kind === 'channel';
    const where = isThread ? `${shown.conversationId};messageid=${shown.activityId}` : opened.conversationId;
    const spoken = await speak.post(spot.place, where, activity);
    if (spoken.kind === 'sent' && isCard && spoken.activityId !== null)
      await places.keepCard({
        signalId,
        placeId: spot.cardId,
        serviceUrl: spot.place.serviceUrl,
        conversationId: spoken.conversationId,
        activityId: spoken.activityId,
      });
    return spoken;
  }

  return async (outgoing) => {
    const told = await signals.toldOf(outgoing);
    if (told === null) return { kind: 'sent', activityId: null };
    const spots = await spotsOf(told);
    if (spots.length === 0) return { kind: 'dead', why: 'no-place' };
    const results: Delivered[] = [];
    for (const spot of spots) results.push(await tellAt(spot, told));
    // A card can be told again without showing it twice; for the rest it is enough that somebody heard.
    const failed = results.find(({ kind }) => kind !== 'sent');
    const sent = results.find(({ kind }) => kind === 'sent');
    return (outgoing.what === 'card' ? (failed ?? sent) : (sent ?? failed)) ?? { kind: 'dead', why: 'no-place' };
  };
}
