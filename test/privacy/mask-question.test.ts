import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { maskQuestion } from '../../src/privacy/mask-question.ts';

/** The masker did not learn from these. */
const files = ['blind', 'law', 'out-of-scope'];
const asked = z.object({ question: z.string(), previous: z.string().optional() });
const questions = files.flatMap((name) =>
  readFileSync(new URL(`../../bench/sets/${name}-questions.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { question, previous } = asked.parse(JSON.parse(line));
      return previous === undefined ? [question] : [question, previous];
    }),
);
/** Questions of the sets that do name somebody or a case. */
const personal = /Fatima|Kees|2025-00417/;

describe('maskQuestion', () => {
  it('leaves questions about rules as they were typed, typing errors and all: 99 of 100', () => {
    expect(questions.length).toBeGreaterThan(300);
    const changed = questions.filter((one) => !personal.test(one) && maskQuestion(one).entities.length > 0);
    expect(changed.length / questions.length).toBeLessThanOrEqual(0.01);
  });

  it('leaves an age and a place alone, and masks them beside a name', () => {
    const rule = 'mag een kind van 13 in Utrecht zelf tekenen';
    expect(maskQuestion(rule).text).toBe(rule);
    expect(maskQuestion('mag Fatima van 13 in Utrecht zelf tekenen').text).toBe(
      'mag [persoon 1] van [leeftijd 1] in [woonplaats 1] zelf tekenen',
    );
  });
});
