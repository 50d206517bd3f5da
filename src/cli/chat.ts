import { createInterface } from 'node:readline/promises';
import { openRouter } from '../intent/open-router.ts';
import { openKnowledge } from '../knowledge/open-knowledge.ts';
import { ask } from '../policy/ask.ts';
import { dutchDay } from '../shared/iso-date.ts';
import { shippedKnowledge } from '../shipped.ts';
import { answerLines } from './answer-lines.ts';
import type { Command } from './command.ts';
import { messages } from './messages.ts';

const questionsKept = 3;

/** `keep chat`: asks and answers in the terminal until the input ends; remembers the last questions and keeps nothing. */
export const chatCommand: Command = {
  usage: '[--gemeente NAAM] [--knowledge MAP]',
  options: ['gemeente'],
  batch: false,
  async run({ knowledge: folder, values, io }) {
    const knowledge = await openKnowledge(folder, shippedKnowledge);
    const router = await openRouter(folder, shippedKnowledge);
    const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
    let previous: readonly string[] = [];
    io.out(messages.chatWelcome);
    terminal.prompt();
    for await (const line of terminal) {
      const question = line.trim();
      if (['stop', 'exit', 'quit'].includes(question.toLowerCase())) break;
      if (question !== '') {
        const answer = await ask(
          { question, previous },
          {
            knowledge,
            today: dutchDay(new Date()),
            elapsed: () => performance.now(),
            gemeente: values.get('gemeente') ?? null,
            refusalOf: (text) => router(text).refusal,
            compose: null,
          },
        );
        io.out(`\n${answerLines(answer).join('\n\n')}`);
        previous = [...previous, question].slice(-questionsKept);
      }
      terminal.prompt();
    }
    terminal.close();
    return 0;
  },
};
