import type { Kysely } from 'kysely';
import type { Outgoing } from '../signals/follow-up/kept-signal.ts';
import { writeOutgoing } from './outbox.ts';
import type { Schema } from './schema.ts';

/** Long enough for whoever looks to see the answer that came late. */
const afterMs = 60 * 60_000;

/**
 * Tells the administrators, once, of messages that may not have arrived: all of the last hour in one message, so that a fault of
 * Teams gives no flood. What was for themselves is left out. Gives the signal that the message goes with; empty when there is none.
 */
export function reportUncertain(db: Kysely<Schema>, now: Date): Promise<readonly string[]> {
  return db.transaction().execute(async (transaction) => {
    const found = await transaction
      .updateTable('outgoing')
      .set({ reported_at: now })
      .where('state', '=', 'uncertain')
      .where('reported_at', 'is', null)
      .where('recipient', 'not like', 'administrators%')
      .where('settled_at', '<=', new Date(now.getTime() - afterMs))
      .returning(['id', 'signal_id'])
      .execute();
    const [first] = found;
    if (first === undefined) return [];
    const message: Outgoing = {
      key: `uncertain/${first.id}`,
      signalId: first.signal_id,
      to: { kind: 'administrators' },
      what: 'uncertain',
      text: null,
      about: [...new Set(found.map(({ signal_id }) => signal_id))].sort().join(', '),
    };
    await writeOutgoing(transaction, [message], now);
    return [first.signal_id];
  });
}
