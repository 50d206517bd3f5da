import { readFileSync } from 'node:fs';
import { wordSet } from './word-set.ts';

/**
 * First names from all over the world that our own list has not, without those that are Dutch words. Taken from the lists of
 * Faker (https://fakerjs.dev, Copyright (c) 2022-2025 its contributors, MIT licence: rare-names-licence.txt).
 */
export const rareFirstNames = wordSet(readFileSync(new URL('./rare-first-names.txt', import.meta.url), 'utf8'));
