import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../src/policy/check/statement-check.ts';
import { firstHalf, type Pair } from './statement-pairs-first.ts';

const verdict = ({ statement, quote }: Pair) =>
  checkStatement(statement, quote, { title: 'Verordening', article: '2.3.2', paragraph: '1', text: quote });

describe('checkStatement', () => {
  it.each(firstHalf.filter(({ stands }) => stands))('lets stand: $label', (pair) => {
    expect(verdict(pair)).toMatchObject({ kind: 'stands' });
  });

  it.each(firstHalf.filter(({ stands }) => !stands))('lets fall: $label', (pair) => {
    expect(verdict(pair)).toMatchObject({ kind: 'falls' });
  });
});
