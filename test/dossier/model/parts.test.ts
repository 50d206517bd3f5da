import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, packParts } from '../../../src/dossier/model/parts.ts';

describe('cutText', () => {
  it('cuts after a paragraph, else a line, a sentence, a word', () => {
    expect(cutText('Een twee.\n\nDrie vier vijf.', 16)).toEqual(['Een twee.\n\n', 'Drie vier vijf.']);
    expect(cutText('Een twee.\nDrie vier vijf.', 16)).toEqual(['Een twee.\n', 'Drie vier vijf.']);
    expect(cutText('Een twee. Drie vier vijf.', 16)).toEqual(['Een twee. ', 'Drie vier vijf.']);
    expect(cutText('een twee drie vier vijf', 16)).toEqual(['een twee drie ', 'vier vijf']);
    expect(cutText('x'.repeat(20), 16)).toEqual(['x'.repeat(16), 'xxxx']);
  });

  it('loses nothing but empty parts, and makes no part too long', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const parts = cutText(text, length);
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(parts.every((part) => part.length <= length)).toBe(true);
      }),
    );
  });
});

describe('packParts', () => {
  it('fills each request in order, and sends what is too long alone', () => {
    const sized = (...lengths: readonly number[]) => lengths.map((length) => ({ text: 'x'.repeat(length) }));
    const lengths = (parts: readonly (readonly { text: string }[])[]) =>
      parts.map((one) => one.map(({ text }) => text.length));
    expect(lengths(packParts(sized(4, 5, 2, 12, 3), 10))).toEqual([[4, 5], [2], [12], [3]]);
    expect(packParts([], 10)).toEqual([]);
  });
});
