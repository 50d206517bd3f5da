import type { SignalTold } from '../signal-desk/noticing.ts';
import type { SignalDesk } from '../signal-desk.ts';
import type { Outgoing } from '../signals/follow-up/kept-signal.ts';
import type { Deliver, Delivered, Place, PlaceStore } from '../signals/ports.ts';
import { cardActivity } from './cards/signal-activities.ts';
import { noticeBox } from './cards/signal-card.ts';
import { toldCard } from './cards/signal-told-card.ts';
import { signalMessages as messages } from './messages-signal.ts';
import type { Proactive, Spoken } from './proactive.ts';

interface Parts {
  readonly signals: Pick<SignalDesk, 'toldOf' | 'placeOf'>;
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

/** Several persons, each in the own chat. */
interface Persons {
  readonly persons: readonly string[];
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

  const groupSpot = async (persons: readonly string[]): Promise<Spot | Persons | null> => {
    const [first, ...others] = persons;
    if (first === undefined) return null;
    return others.length === 0 ? personSpot(first) : { persons };
  };

  /** Whether it is for somebody who is no person of the target any more. */
  const hasLeft = ({ to, view }: SignalTold): boolean =>
    to.kind === 'target' &&
    to.person !== undefined &&
    signals.placeOf(to.target, view.signal.gemeente)?.persons.includes(to.person) !== true;

  /** The one place where something is told, or the persons of whom each is told; null when there is nobody. */
  async function findSpot({ to, toName, view }: SignalTold): Promise<Spot | Persons | null> {
    switch (to.kind) {
      case 'reporter':
        return personSpot(to.userId);
      case 'administrators':
        return to.person === undefined ? groupSpot(await administrators()) : personSpot(to.person);
      case 'target': {
        if (to.person !== undefined) return personSpot(to.person);
        const { channel = null, persons = [] } = signals.placeOf(to.target, view.signal.gemeente) ?? {};
        if (channel !== null) return channelSpot(channel);
        return (await groupSpot(persons)) ?? (isLocal ? ownSpot(to.target, toName) : null);
      }
    }
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
    if (told === null || hasLeft(told)) return { kind: 'sent', activityId: null };
    const spot = await findSpot(told);
    if (spot === null) return { kind: 'dead', why: 'no-place' };
    return 'persons' in spot ? { kind: 'spread', messages: oneEach(outgoing, spot.persons) } : tellAt(spot, told);
  };
}

/** A message of its own for each person of a group. */
const oneEach = (outgoing: Outgoing, persons: readonly string[]): readonly Outgoing[] =>
  outgoing.to.kind === 'reporter'
    ? [outgoing]
    : persons.map((person) => ({ ...outgoing, key: `${outgoing.key}/${person}`, to: { ...outgoing.to, person } }));
