import type { IsoDate } from '../../shared/iso-date.ts';
import type { Evidence } from '../findings.ts';

/** What happens in a case, as terms know it; the names are those of the law and of case workers. */
export const eventNames = [
  'melding',
  'ontvangstbevestiging',
  'persoonlijkPlan',
  'gesprek',
  'onderzoek',
  'verslag',
  'ondertekening',
  'aanvraag',
  'besluit',
  'verzending',
  'ingang',
  'einde',
  'heronderzoek',
  'volgendHeronderzoek',
] as const;
export type EventName = (typeof eventNames)[number];

/** A day on which something happened, with the words that say so; both null when the caller gave the day. */
export interface EventDay extends Evidence {
  readonly day: IsoDate;
  readonly isGiven: boolean;
}

/** The days of a dossier for each event, earliest first. */
export type DossierEvents = ReadonlyMap<EventName, readonly EventDay[]>;

/** The days of an event, earliest first; empty when none was found. */
export const daysOf = (events: DossierEvents, name: EventName): readonly EventDay[] => events.get(name) ?? [];

/** The last day of an event on or before `limit`; without a limit the last of all. Undefined when there is none. */
export function lastOf(events: DossierEvents, name: EventName, limit?: IsoDate): EventDay | undefined {
  return daysOf(events, name).findLast(({ day }) => limit === undefined || day <= limit);
}

/** The first day of an event on or after `limit`; without a limit the first of all. Undefined when there is none. */
export function firstOf(events: DossierEvents, name: EventName, limit?: IsoDate): EventDay | undefined {
  return daysOf(events, name).find(({ day }) => limit === undefined || day >= limit);
}
