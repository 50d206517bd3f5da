import { describe, expect, it } from 'vitest';
import { send, signal } from './made-signals.ts';
import { openBoth } from './open-both.ts';
import { openPost } from './post.ts';
import { canStartPostgres, startOwnPostgres } from './postgres.ts';

const quick = { pollMs: 100, sweepSeconds: 1, hangMs: 5000, firstPause: 1 };
const log = { info: () => undefined, warn: () => undefined };

describe('a database that goes away', () => {
  it.skipIf(!canStartPostgres())(
    'makes who asks hear so, and delivery wait until it is back; it knows what it had told, and can be stopped meanwhile',
    async () => {
      const server = await startOwnPostgres();
      const place = { databaseUrl: await server.newDatabase(), dataDir: '' };
      const { db, store } = await openBoth(place);
      const post = openPost();
      let isHalted = false;
      await store.startDelivery(
        async (message) => {
          // It goes away while a message is on its way.
          if (!isHalted) await server.halt();
          isHalted = true;
          return post.deliver(message);
        },
        log,
        quick,
      );
      const one = signal('S-2026-40001');
      await send(store.signals, one);
      await post.until(`${one.id}/1/card`);
      await expect(send(store.signals, signal('S-2026-40002'))).rejects.toMatchObject({ name: 'Fault', code: 'store' });
      expect(post.arrived).toEqual([`${one.id}/1/card`]);
      await server.resume();
      await post.until(`${one.id}/1/reporter`);
      const other = signal('S-2026-40003');
      await send(store.signals, other);
      await post.until(`${other.id}/1/card`, `${other.id}/1/reporter`);
      expect(post.arrived).toHaveLength(4);
      await expect
        .poll(() => db.selectFrom('outgoing').select('state').execute(), { timeout: 5000 })
        .toEqual(Array.from({ length: 4 }, () => ({ state: 'sent' })));
      await server.halt();
      await store.close();
      await server.resume();
      await server.stop();
    },
  );
});
