import { describe, expect, it } from 'vitest';
import { caseHasher } from '../../src/store/case-hash.ts';

describe('a case number, as the store keeps it', () => {
  it('is the same however it is written, another under another key, and nothing without one', () => {
    const hash = caseHasher('k'.repeat(32));
    expect(hash('Z-2026/0417')).toMatch(/^[\da-f]{64}$/);
    expect(hash('z2026 0417')).toBe(hash('Z-2026/0417'));
    expect(caseHasher('l'.repeat(32))('Z-2026/0417')).not.toBe(hash('Z-2026/0417'));
    expect(caseHasher(null)('Z-2026/0417')).toBeNull();
  });
});
