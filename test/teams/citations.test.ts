import { expect, test } from 'vitest';
import { answerActivity } from '../../src/teams/cards/answer-activity.ts';
import { startLoopback } from './loopback.ts';
import { answered } from './outcomes.ts';
import { startBot } from './running-bot.ts';

test('citations, AI label, thumbs, suggestions and card arrive over HTTP as they were made', async () => {
  const teams = await startLoopback();
  const bot = await startBot(teams);
  await bot.post(bot.activity());
  await teams.arrived(1);
  await bot.close();
  await teams.close();
  const made = answerActivity(answered, ['Hoe hoog is het pgb?', 'En voor de Wmo?'], {
    surface: 'personal',
    userId: '29:consulent',
  });
  expect(teams.received[0]?.activity).toMatchObject({ ...made });
  expect(made.entities?.[0]).toHaveProperty('citation[1].appearance.keywords');
  expect(teams.received[0]?.activity).toMatchObject({
    from: { id: '28:keep' },
    recipient: { id: '29:consulent' },
    replyToId: 'activity-1',
  });
});
