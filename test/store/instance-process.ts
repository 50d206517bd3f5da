import { openStore } from '../../src/store/open-store.ts';
import { faultyPost, seeded } from './faulty-post.ts';

// A second instance of the bot, as far as telling goes; a test kills it when it likes.
const [databaseUrl, file = '', instance = ''] = process.argv.slice(2);
const store = await openStore({ databaseUrl, dataDir: '', now: () => new Date() });
const random = seeded(Number(instance.slice(1)));
const log = { info: () => undefined, warn: () => undefined };
await store.startDelivery(faultyPost(file, instance, random), log, {
  pollMs: 100,
  sweepSeconds: 1,
  hangMs: 300,
  firstPause: 1,
});
console.log('open');
