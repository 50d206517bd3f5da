import type { Scores } from './score.ts';

/** What an article scores by its words and by the questions beside it; typed arrays, for collections of a million. */
export interface Tally {
  /** Takes the best score of the documents of each entry, and remembers which document that was. */
  add(field: 'unit' | 'question', scores: Scores, entryOf: Uint32Array): void;
  /** Takes the score of each entry as a whole. */
  addWhole(scores: Scores, entryOf: Uint32Array): void;
  /**
   * The entries that score, best first, at most `limit`. `weight` is between 0 and 1 and only asked of entries that would be
   * among them without it. `score` must not keep the parts it is given.
   */
  best(
    limit: number,
    score: (parts: Parts, entry: number) => number,
    weight: (entry: number) => number,
  ): readonly Ranked[];
  clear(): void;
}

/** What one entry got, and from which unit and which question it got it (−1: none). */
export interface Parts {
  readonly unit: number;
  readonly whole: number;
  readonly question: number;
  /** The score of the second-best question beside it. */
  readonly second: number;
  readonly bestUnit: number;
  readonly bestQuestion: number;
}

export interface Ranked extends Parts {
  readonly entry: number;
  readonly score: number;
}

/** Makes an empty tally over so many entries. */
export function createTally(entries: number): Tally {
  const score = {
    unit: new Float32Array(entries),
    question: new Float32Array(entries),
    whole: new Float32Array(entries),
  };
  const best = { unit: new Int32Array(entries).fill(-1), question: new Int32Array(entries).fill(-1) };
  const second = new Float32Array(entries);
  const touched = new Uint32Array(entries);
  const seen = new Uint8Array(entries);
  let count = 0;
  const touch = (entry: number): void => {
    if (seen[entry] === 1) return;
    seen[entry] = 1;
    touched[count++] = entry;
  };
  return {
    add(field, scores, entryOf) {
      const into = score[field];
      const which = best[field];
      for (let i = 0; i < scores.count; i++) {
        const document = scores.touched[i] ?? 0;
        const value = scores.of[document] ?? 0;
        const entry = entryOf[document] ?? 0;
        touch(entry);
        const before = into[entry] ?? 0;
        if (value <= before) {
          if (field === 'question' && value > (second[entry] ?? 0)) second[entry] = value;
          continue;
        }
        if (field === 'question') second[entry] = before;
        into[entry] = value;
        which[entry] = document;
      }
    },
    addWhole(scores, entryOf) {
      for (let i = 0; i < scores.count; i++) {
        const document = scores.touched[i] ?? 0;
        const entry = entryOf[document] ?? 0;
        touch(entry);
        score.whole[entry] = scores.of[document] ?? 0;
      }
    },
    best(limit, value, weight) {
      const top: Ranked[] = [];
      let least = 0;
      // One object for all entries: at a million, making one for each would cost more than the search.
      const parts = { unit: 0, whole: 0, question: 0, second: 0, bestUnit: -1, bestQuestion: -1 };
      for (let i = 0; i < count; i++) {
        const entry = touched[i] ?? 0;
        parts.unit = score.unit[entry] ?? 0;
        parts.whole = score.whole[entry] ?? 0;
        parts.question = score.question[entry] ?? 0;
        parts.second = second[entry] ?? 0;
        parts.bestUnit = best.unit[entry] ?? -1;
        parts.bestQuestion = best.question[entry] ?? -1;
        const most = value(parts, entry);
        if (most <= least) continue;
        const total = most * weight(entry);
        if (total <= least) continue;
        const place = top.findIndex((one) => one.score < total);
        top.splice(place < 0 ? top.length : place, 0, { ...parts, entry, score: total });
        if (top.length > limit) top.pop();
        if (top.length === limit) least = top.at(-1)?.score ?? 0;
      }
      return top;
    },
    clear() {
      for (let i = 0; i < count; i++) {
        const entry = touched[i] ?? 0;
        score.unit[entry] = score.whole[entry] = score.question[entry] = second[entry] = 0;
        best.unit[entry] = best.question[entry] = -1;
        seen[entry] = 0;
      }
      count = 0;
    },
  };
}
