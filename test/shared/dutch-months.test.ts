import { expect, it } from 'vitest';
import { monthNumber } from '../../src/shared/dutch-months.ts';

it.each([
  ['januari', 1],
  ['mrt', 3],
  ['maart', 3],
  ['mei', 5],
  ['sept', 9],
  ['dec', 12],
  ['week', 0],
])('%s is month %i', (word, number) => {
  expect(monthNumber(word)).toBe(number);
});
