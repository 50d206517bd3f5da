import type { Insertable, Selectable } from 'kysely';
import type { KeptSignal, SignalEvent } from '../signals/follow-up/kept-signal.ts';
import { deleteSignalAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable, storableOrNull } from './storable.ts';

/** A signal as a row; its last day is known once it is closed or withdrawn. */
export function rowOf(signal: KeptSignal): Insertable<Schema['signal']> {
  const { content, ...record } = signal;
  return {
    id: signal.id,
    version: signal.version,
    status: signal.status,
    provider: storableOrNull(content?.provider ?? null),
    reporter: storable(signal.reporter),
    parent: signal.parent,
    joined_to: signal.joinedTo,
    sent_at: signal.sentAt,
    content: content === null ? null : JSON.stringify(content),
    record: JSON.stringify(record),
    delete_after: content === null ? null : deleteSignalAfter(signal),
  };
}

/** The signal that a row holds. */
export function signalOf(row: Pick<Selectable<Schema['signal']>, 'content' | 'record'>): KeptSignal {
  const record = JSON.parse(row.record);
  return {
    ...record,
    content: row.content === null ? null : JSON.parse(row.content),
    sentAt: new Date(record.sentAt),
    closedAt: record.closedAt === null ? null : new Date(record.closedAt),
  };
}

/** A line of history as a row. */
export const eventRowOf = (event: SignalEvent): Insertable<Schema['signal_event']> => ({
  signal_id: event.signalId,
  version: event.version,
  happened_at: event.at,
  done_by: storableOrNull(event.by),
  what: event.what,
  words: storableOrNull(event.text),
  from_status: event.from,
  to_status: event.to,
  about: storableOrNull(event.about),
});

/** The line of history that a row holds. */
export const eventOf = (row: Selectable<Schema['signal_event']>): SignalEvent => ({
  signalId: row.signal_id,
  version: row.version,
  at: row.happened_at,
  by: row.done_by,
  what: row.what,
  text: row.words,
  from: row.from_status,
  to: row.to_status,
  about: row.about,
});
