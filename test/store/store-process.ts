import { openStore } from '../../src/store/open-store.ts';

// A process of its own that a test can kill: opens the store, says so, and with `write` says each turn that was kept.
const [databaseUrl, dataDir = '', task, round] = process.argv.slice(2);
const store = await openStore({ databaseUrl, dataDir, now: () => new Date() });
console.log('open');
for (let turn = 0; task === 'write'; turn += 1) {
  const turnId = `${round}-${turn}`;
  const message = { turnId, address: { conversationId: 'gesprek' } };
  const now = new Date();
  await store.inbox.saveAcknowledged({ key: turnId, twinKey: turnId, receivedAt: now, message });
  await store.policy.saveFeedback({ turnId, rating: 'like', reason: null, passages: [], givenAt: now });
  console.log(turnId);
}
setInterval(() => undefined, 1000);
