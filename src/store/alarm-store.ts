import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AlarmStore } from '../signals/ports.ts';
import { recipientOf, reviveFor } from './outbox.ts';
import type { Schema } from './schema.ts';
import { attempt } from './store-fault.ts';
import type { Wake } from './wake.ts';

/** A short name for somebody who cannot be told something, the same as long as the alarm lasts; it names no person. */
const codeOf = (recipient: string): string =>
  `A-${createHash('sha256').update(recipient).digest('hex').slice(0, 6).toUpperCase()}`;

/** Keeps who could not be told something, with what waits for them. */
export function alarmStore(db: Kysely<Schema>, parties: { readonly wake: Wake }): AlarmStore {
  return {
    open: () =>
      attempt('alarmen lezen', async () => {
        const rows = await db
          .selectFrom('alarm')
          .leftJoin('outgoing', (join) =>
            join.onRef('outgoing.recipient', '=', 'alarm.recipient').on('outgoing.state', 'in', ['dead', 'waiting']),
          )
          .select(({ fn }) => [
            'alarm.recipient',
            'alarm.why',
            'alarm.raised_at',
            fn.count<number>('outgoing.id').as('waiting'),
          ])
          .groupBy(['alarm.recipient', 'alarm.why', 'alarm.raised_at'])
          .orderBy('alarm.raised_at')
          .orderBy('alarm.recipient')
          .execute();
        return rows.map(({ recipient, why, raised_at, waiting }) => ({
          code: codeOf(recipient),
          to: recipientOf(recipient),
          why,
          raisedAt: raised_at,
          waiting,
        }));
      }),
    end: (code) =>
      attempt('een alarm afhandelen', async () => {
        const isThere = await db.transaction().execute(async (transaction) => {
          const rows = await transaction.selectFrom('alarm').select('recipient').execute();
          const found = rows.find(({ recipient }) => codeOf(recipient) === code);
          if (found === undefined) return false;
          await transaction.deleteFrom('alarm').where('recipient', '=', found.recipient).execute();
          const signals = await reviveFor(transaction, found.recipient);
          if (signals.length > 0) await parties.wake.within(transaction, signals);
          return true;
        });
        if (isThere) parties.wake.after();
        return isThere;
      }),
  };
}
