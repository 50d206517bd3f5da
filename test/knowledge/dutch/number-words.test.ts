import { describe, expect, it } from 'vitest';
import { numberInWord, ordinalInWord } from '../../../src/knowledge/dutch/number-words.ts';

describe('numberInWord', () => {
  it.each([
    ['drie', 3],
    ['een', 1],
    ['eenentwintig', 21],
    ['honderdtachtig', 180],
    ['anderhalf', 1.5],
    ['tweeduizendvijfhonderd', 2500],
    ['1.234,50', 1234.5],
    ['2,5', 2.5],
  ])('reads %s', (word, value) => {
    expect(numberInWord(word)).toBe(value);
  });
  it('reads nothing else', () => {
    expect(numberInWord('weken')).toBeNull();
    expect(numberInWord('2.5.1')).toBeNull();
  });
});

describe('ordinalInWord', () => {
  it.each([
    ['derde', 3],
    ['21e', 21],
    ['achtste', 8],
  ])('reads %s', (word, value) => {
    expect(ordinalInWord(word)).toBe(value);
  });
});
