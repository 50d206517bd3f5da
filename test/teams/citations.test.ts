import { expect, test } from 'vitest';
import { answerActivities } from '../../src/teams/cards/answer-activities.ts';
import { startLoopback } from './loopback.ts';
import { answered, answerOutcome } from './outcomes.ts';
import { startBot } from './running-bot.ts';

test('citations, AI label and thumbs, then the card, arrive over HTTP as they were made', async () => {
  const teams = await startLoopback();
  const bot = await startBot(teams, { handle: async ({ turnId }) => answerOutcome(turnId) });
  await bot.post(bot.activity());
  await bot.close();
  await teams.close();
  const [text, card] = answerActivities(answered, ['Hoe hoog is het pgb?', 'En voor de Wmo?'], {
    surface: 'personal',
    userId: '29:consulent',
  });
  expect(teams.received.map(({ activity }) => activity)).toMatchObject([text, card]);
  expect(text.entities?.[0]).toHaveProperty('citation[1].appearance.keywords');
  expect(teams.received[0]?.activity).toMatchObject({
    from: { id: '28:keep' },
    recipient: { id: '29:consulent' },
    replyToId: 'activity-1',
  });
  // The thumbs stand under the text.
  expect(bot.inbox.entries[0]?.sentId).toBe('sent-1');
});
