import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
