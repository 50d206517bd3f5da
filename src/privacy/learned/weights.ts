import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tags, type Weights } from './tagger.ts';

/** Weights as they are written down, and from what they were learned. */
export interface WrittenWeights {
  /** The hashes of the features, each once. */
  readonly features: Int32Array;
  /** A row of {@link tags} for each of them. */
  readonly rows: Int8Array;
  readonly unit: number;
  /** Tells the texts they were learned from apart from others. */
  readonly source: string;
}

const headSize = 512;

/** Puts weights in one piece: a head in JSON, the hashes, the rows; compressed. */
export function packWeights({ features, rows, unit, source }: WrittenWeights): Buffer {
  const head = Buffer.alloc(headSize, ' ');
  head.write(JSON.stringify({ unit, source, features: features.length, tags }));
  return gzipSync(Buffer.concat([head, Buffer.from(features.buffer), Buffer.from(rows.buffer)]), { level: 9 });
}

/** Reads what {@link packWeights} made; throws when it was learned for other tags. */
export function unpackWeights(packed: Buffer): WrittenWeights {
  const whole = gunzipSync(packed);
  const head = JSON.parse(whole.toString('utf8', 0, headSize)) as Omit<WrittenWeights, 'features' | 'rows'> & {
    readonly features: number;
    readonly tags: readonly string[];
  };
  if (head.tags.join() !== tags.join())
    throw new Error('the weights of the masker were learned for other tags: run npm run train:mask');
  const bytes = Uint8Array.from(whole.subarray(headSize)).buffer;
  const features = new Int32Array(bytes, 0, head.features);
  return { ...head, features, rows: new Int8Array(bytes, head.features * 4) };
}

/** Looks features up in a table with open addressing, at most a quarter full, for most that are asked are not there. */
export function indexFeatures(features: Int32Array): (feature: number) => number {
  const size = 2 ** Math.ceil(Math.log2(features.length * 4 + 2));
  const table = new Int32Array(size).fill(-1);
  const slotOf = (feature: number): number => {
    let slot = feature & (size - 1);
    for (;;) {
      const row = table[slot] ?? -1;
      if (row < 0 || features[row] === feature) return slot;
      slot = (slot + 1) & (size - 1);
    }
  };
  features.forEach((feature, row) => {
    table[slotOf(feature)] = row;
  });
  return (feature) => table[slotOf(feature)] ?? -1;
}

const file = new URL('weights.bin', import.meta.url);
let shipped: Weights | undefined;

/** The weights that the program ships, read at the first text. */
export function shippedWeights(): Weights {
  if (shipped === undefined) {
    const { features, rows, unit } = unpackWeights(readFileSync(file));
    shipped = { rowOf: indexFeatures(features), rows, unit };
  }
  return shipped;
}

/** Puts other weights in the place of those that are shipped: for measuring what was learned without some texts. */
export const useWeights = (weights: Weights): void => {
  shipped = weights;
};
