import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '../shared/iso-date.ts';
import { retentionDays } from './retention.ts';
import type { Schema } from './schema.ts';

type Rows = RawBuilder<{ readonly n: number }>;

/** Counts the rows, or deletes and counts them. */
async function run(transaction: Kysely<Schema>, rows: Rows): Promise<number> {
  const { rows: found } = await rows.execute(transaction);
  return found.length;
}

/** Cards of signals that were closed so long ago that nobody comes back to them. */
const oldCards = (today: IsoDate): RawBuilder<boolean> => sql<boolean>`exists (
  select from signal where signal.id = shown_card.signal_id and signal.status = 'closed'
    and signal.delete_after - ${retentionDays.signal - retentionDays.shown_card}::int < ${today}::date
)`;

/**
 * Places of who was not met for so long, but for those who reported something that is still kept, those where a card is shown, and
 * the one met last: by its service the bot reaches others.
 */
const oldPlaces = (today: IsoDate): RawBuilder<boolean> => sql<boolean>`(
  (place.met_at at time zone 'Europe/Amsterdam')::date + ${retentionDays.place}::int < ${today}::date
  and not exists (select from signal where signal.reporter = place.id and signal.content is not null)
  and not exists (select from shown_card where shown_card.place_id = place.id)
  and place.met_at < (select max(met_at) from place)
)`;

/** Deletes, or only counts, where the bot may speak and what it shows there, after their days. */
export async function purgePlaces(
  transaction: Kysely<Schema>,
  today: IsoDate,
  { dryRun }: { readonly dryRun: boolean },
): Promise<{ readonly place: number; readonly shown_card: number }> {
  const cards = oldCards(today);
  const places = oldPlaces(today);
  if (dryRun)
    return {
      place: await run(transaction, sql`select 1 as n from place where ${places}`),
      shown_card: await run(transaction, sql`select 1 as n from shown_card where ${cards}`),
    };
  // Places first, so that a dry run, which deletes no card, counts the same.
  return {
    place: await run(transaction, sql`delete from place where ${places} returning 1 as n`),
    shown_card: await run(transaction, sql`delete from shown_card where ${cards} returning 1 as n`),
  };
}
