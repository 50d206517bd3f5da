import { type Kysely, sql } from 'kysely';
import type { Place, PlaceStore, ShownCard } from '../signals/ports.ts';
import { reviveAt } from './outbox.ts';
import type { Schema } from './schema.ts';
import { storable, storableOrNull } from './storable.ts';
import { attempt } from './store-fault.ts';
import type { Wake } from './wake.ts';

async function find(db: Kysely<Schema>, kind: Place['kind'], id: string): Promise<Place | null> {
  const row = await db
    .selectFrom('place')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', storable(id))
    .executeTakeFirst();
  return row === undefined ? null : placeOf(row);
}

/** Keeps where the bot may speak, and what it shows there. A place that is new, or another than before, lets what could not be told there be tried again. */
export function placeStore(db: Kysely<Schema>, parties: { readonly wake: Wake }): PlaceStore {
  return {
    keep: (place) =>
      attempt('een plek bewaren', async () => {
        const met = {
          service_url: storable(place.serviceUrl),
          conversation_id: storableOrNull(place.conversationId),
          member_id: storableOrNull(place.memberId),
          bot_id: storable(place.botId),
          tenant_id: storableOrNull(place.tenantId),
          met_at: place.metAt,
        };
        const isNews = await db.transaction().execute(async (transaction) => {
          const before = await find(transaction, place.kind, place.id);
          await transaction
            .insertInto('place')
            .values({ kind: place.kind, id: storable(place.id), ...met })
            .onConflict((conflict) =>
              conflict
                .columns(['kind', 'id'])
                .doUpdateSet({
                  ...met,
                  conversation_id: sql`coalesce(excluded.conversation_id, place.conversation_id)`,
                  member_id: sql`coalesce(excluded.member_id, place.member_id)`,
                })
                .whereRef('excluded.met_at', '>=', 'place.met_at'),
            )
            .execute();
          const after = await find(transaction, place.kind, place.id);
          const isSame =
            before?.serviceUrl === after?.serviceUrl &&
            before?.conversationId === after?.conversationId &&
            before?.memberId === after?.memberId;
          if (isSame) return false;
          const revived = await reviveAt(transaction, place.kind === 'person' ? place.id : null);
          if (revived.length > 0) await parties.wake.within(transaction, revived);
          return revived.length > 0;
        });
        if (isNews) parties.wake.after();
      }),
    of: (kind, id) => attempt('een plek zoeken', () => find(db, kind, id)),
    latest: () =>
      attempt('een plek zoeken', async () => {
        const row = await db.selectFrom('place').selectAll().orderBy('met_at', 'desc').limit(1).executeTakeFirst();
        return row === undefined ? null : placeOf(row);
      }),
    keepCard: ({ signalId, placeId, serviceUrl, conversationId, activityId }) =>
      attempt('een kaart onthouden', async () => {
        const shown = {
          service_url: storable(serviceUrl),
          conversation_id: storable(conversationId),
          activity_id: storable(activityId),
        };
        await db
          .insertInto('shown_card')
          .values({ signal_id: storable(signalId), place_id: storable(placeId), ...shown })
          .onConflict((conflict) => conflict.columns(['signal_id', 'place_id']).doUpdateSet(shown))
          .execute();
      }),
    cardsOf: (signalId) =>
      attempt('kaarten zoeken', async () => {
        const rows = await db
          .selectFrom('shown_card')
          .selectAll()
          .where('signal_id', '=', storable(signalId))
          .orderBy('place_id')
          .execute();
        return rows.map(cardOf);
      }),
  };
}

const placeOf = (row: Schema['place']): Place => ({
  kind: row.kind,
  id: row.id,
  serviceUrl: row.service_url,
  conversationId: row.conversation_id,
  memberId: row.member_id,
  botId: row.bot_id,
  tenantId: row.tenant_id,
  metAt: row.met_at,
});

const cardOf = (row: Schema['shown_card']): ShownCard => ({
  signalId: row.signal_id,
  placeId: row.place_id,
  serviceUrl: row.service_url,
  conversationId: row.conversation_id,
  activityId: row.activity_id,
});
