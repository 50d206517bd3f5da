import { fileURLToPath } from 'node:url';

/** The folder with the knowledge, vocabulary and questions that come with the program. */
export const shippedKnowledge = fileURLToPath(new URL('../knowledge', import.meta.url));

/** The folder with the prompts that come with the program. */
export const shippedPrompts = fileURLToPath(new URL('../prompts', import.meta.url));

/** The folder with the labelled question sets. */
export const shippedSets = fileURLToPath(new URL('../bench/sets', import.meta.url));
