import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainingSource } from '../../bench/privacy/train/training-texts.ts';
import { tags } from '../../src/privacy/learned/tagger.ts';
import { indexFeatures, packWeights, unpackWeights } from '../../src/privacy/learned/weights.ts';

const shipped = unpackWeights(readFileSync(new URL('../../src/privacy/learned/weights.bin', import.meta.url)));

describe('the weights of the masker', () => {
  it('were learned from the texts as they are now: else npm run train:mask', () => {
    expect(shipped.source).toBe(trainingSource());
  });

  it('have a row for each feature, and each feature once', () => {
    expect(shipped.rows.length).toBe(shipped.features.length * tags.length);
    expect(new Set(shipped.features).size).toBe(shipped.features.length);
  });

  it('come back as they were packed', () => {
    const made = {
      features: Int32Array.from([7, -3, 2_000_000_011]),
      rows: Int8Array.from({ length: 3 * tags.length }, (_, at) => at - 12),
      unit: 0.03,
      source: 'some texts',
    };
    const back = unpackWeights(packWeights(made));
    expect(back.features).toEqual(made.features);
    expect(back.rows).toEqual(made.rows);
    expect([back.unit, back.source]).toEqual([0.03, 'some texts']);
  });

  it('are found by feature, also where two want one place, and not for another', () => {
    const features = Int32Array.from([1, 9, 17, -1, 0]);
    const rowOf = indexFeatures(features);
    expect(Array.from(features, rowOf)).toEqual([0, 1, 2, 3, 4]);
    expect([rowOf(25), rowOf(2)]).toEqual([-1, -1]);
  });
});
