import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../src/policy/check/statement-check.ts';
import { firstHalf, type Pair } from './statement-pairs-first.ts';
import { secondHalf } from './statement-pairs-second.ts';
import { third } from './statement-pairs-third.ts';

const verdict = ({ statement, quote, passage = quote }: Pair) =>
  checkStatement(statement, quote, { title: 'Verordening', article: '2.3.2', paragraph: '1', text: passage });

describe('checkStatement', () => {
  it.each(firstHalf.filter(({ stands }) => stands))('lets stand: $label', (pair) => {
    expect(verdict(pair)).toMatchObject({ kind: 'stands' });
  });

  it.each(firstHalf.filter(({ stands }) => !stands))('lets fall: $label', (pair) => {
    expect(verdict(pair)).toMatchObject({ kind: 'falls' });
  });
});

describe('checkStatement on pairs that its rules were not made for', () => {
  const pairs = [...secondHalf, ...third];
  const stood = pairs.filter((pair) => verdict(pair).kind === 'stands');

  it('lets no false statement stand', () => {
    expect(stood.filter(({ stands }) => !stands)).toEqual([]);
  });

  it('lets at least two in three true statements stand', () => {
    const truths = pairs.filter(({ stands }) => stands);
    expect(stood.length / truths.length).toBeGreaterThan(2 / 3);
  });
});

describe('checkStatement on the sources of this repository', () => {
  it('lets every lid of the verordeningen stand on itself', async () => {
    const folder = 'knowledge/verordening/verordening-jeugdhulp';
    const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
    const leden = texts.flatMap((text) =>
      [...text.matchAll(/^\d+[a-z]?\. (.{40,380}[^:\n])$/gm)].map(([, lid = '']) => lid),
    );
    expect(leden.length).toBeGreaterThan(100);
    const fallen = leden.filter(
      (lid) => verdict({ label: '', statement: lid, quote: lid, stands: true }).kind === 'falls',
    );
    expect(fallen).toEqual([]);
  });
});

describe('checkStatement on anything', () => {
  const words = firstHalf.flatMap(({ statement, quote }) => [...statement.split(' '), ...quote.split(' ')]);
  const line = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words, 'geen', '§', '€', 'per', '½', '\n', ':', 'tot', 'artikel'),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' '));

  it('never throws, and shows only a stretch of the passage', () => {
    fc.assert(
      fc.property(line, line, (statement, passage) => {
        const result = verdict({ label: '', statement, quote: passage, passage, stands: true });
        if (result.kind === 'falls') return;
        expect(result.span.start).toBeLessThan(result.span.end);
        expect(result.span.end).toBeLessThanOrEqual(passage.length);
      }),
      { numRuns: 500 },
    );
  });

  it('denies the last word of a quote without stumbling', () => {
    const quote = 'Anders dan bij de maatwerkvoorziening vraagt het college hiervoor geen bijdrage';
    expect(verdict({ label: '', statement: quote, quote, stands: true })).toMatchObject({ kind: 'stands' });
  });
});
