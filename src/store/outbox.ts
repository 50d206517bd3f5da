import type { Kysely } from 'kysely';
import type { Outgoing, Recipient } from '../signals/follow-up/kept-signal.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';

/** Names to whom something is told, so that everything for them is found. */
export function recipientKey(to: Recipient): string {
  switch (to.kind) {
    case 'reporter':
      return storable(`reporter:${to.userId}`);
    case 'target':
      return storable(`target:${to.target}`);
    case 'administrators':
      return 'administrators';
  }
}

/** Writes what is to be told, in this order, in the transaction of what it tells of; what was written before under the same key stays as it is. */
export async function writeOutgoing(
  transaction: Kysely<Schema>,
  messages: readonly Outgoing[],
  madeAt: Date,
): Promise<void> {
  for (const message of messages) {
    await transaction
      .insertInto('outgoing')
      .values({
        key: storable(message.key),
        signal_id: storable(message.signalId),
        recipient: recipientKey(message.to),
        message: JSON.stringify(message),
        state: 'waiting',
        made_at: madeAt,
        delete_after: deleteAfter('outgoing', madeAt),
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
}
