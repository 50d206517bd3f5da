import { firstNames } from '../../../src/privacy/words/first-names.ts';
import { rareFirstNames } from '../../../src/privacy/words/rare-first-names.ts';
import { rareSurnames } from '../../../src/privacy/words/rare-surnames.ts';
import { surnames } from '../../../src/privacy/words/surnames.ts';
import { particles } from '../../../src/privacy/words/trigger-words.ts';
import { everydayFirstNames, everydaySurnames } from '../../../src/privacy/words/word-names.ts';
import { foldWord } from '../../../src/privacy/words/word-set.ts';
import type { Mark, MarkedText } from '../marked-text.ts';

/** Numbers from 0 up to 1, the same for the same seed (linear congruential; Knuth's constants of MMIX cut to 32 bits). */
export function drawing(seed: string): () => number {
  let state = 7;
  for (const sign of seed) state = (Math.imul(state, 31) + sign.charCodeAt(0)) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const lists = {
  first: [...firstNames],
  rareFirst: [...rareFirstNames],
  everydayFirst: [...everydayFirstNames],
  last: [...surnames],
  rareLast: [...rareSurnames],
  everydayLast: [...everydaySurnames],
};

/** A name in the capitals of another. */
function inCapitalsOf(model: string, name: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(model) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Rewrites the words of marks and the text between them, each by itself. */
function rewrite(one: MarkedText, id: string, change: (words: string, mark?: Mark) => string): MarkedText {
  let text = '';
  let done = 0;
  const marks: Mark[] = [];
  for (const mark of one.marks) {
    text += change(one.text.slice(done, mark.start));
    const start = text.length;
    text += change(one.text.slice(mark.start, mark.end), mark);
    marks.push({ ...mark, start, end: text.length });
    done = mark.end;
  }
  return { id, text: text + change(one.text.slice(done)), marks };
}

/** The same text about people with other names, one new name for each old one. */
function withOtherNames(one: MarkedText, id: string, draw: () => number): MarkedText {
  const pick = (list: readonly string[]): string => list[Math.floor(draw() * list.length)] ?? '';
  const given = new Map<string, string>();
  const nameFor = (name: string): string => {
    const dice = draw();
    if (firstNames.has(name) || rareFirstNames.has(name))
      return pick(dice < 0.45 ? lists.first : dice < 0.8 ? lists.rareFirst : lists.everydayFirst);
    if (dice < 0.35) return pick(lists.last);
    return pick(dice < 0.75 ? lists.rareLast : dice < 0.9 ? lists.everydayLast : lists.rareFirst);
  };
  const replace = (word: string): string => {
    const fold = foldWord(word);
    if (fold.length < 3 || particles.has(fold)) return word;
    const possessive = fold.endsWith('s') && firstNames.has(fold.slice(0, -1)) && !firstNames.has(fold) ? 's' : '';
    const name = fold.slice(0, fold.length - possessive.length);
    const other = given.get(name) ?? nameFor(name);
    given.set(name, other);
    return inCapitalsOf(word, other + possessive);
  };
  return rewrite(one, id, (words, mark) =>
    mark?.type === 'persoon' ? words.replace(/\p{L}[\p{L}\p{M}]+/gu, replace) : words,
  );
}

/**
 * Makes more texts of one, `times` over: with other names, and some of those in small letters, in capitals or without
 * punctuation. The same text gives the same ones; their ids begin with its id and a tilde.
 */
export function vary(one: MarkedText, times: number): readonly MarkedText[] {
  const draw = drawing(one.id);
  return Array.from({ length: times }, (_, time) => {
    const other = withOtherNames(one, `${one.id}~${time}`, draw);
    const dice = draw();
    if (dice < 0.3) return [other, rewrite(other, `${other.id}s`, (words) => words.toLowerCase())];
    if (dice < 0.4) return [other, rewrite(other, `${other.id}c`, (words) => words.toUpperCase())];
    if (dice > 0.55) return [other];
    const bare = (words: string, mark?: Mark): string =>
      (mark === undefined ? words.replace(/[.,;:()"]/g, '') : words).toLowerCase();
    return [other, rewrite(other, `${other.id}b`, bare)];
  }).flat();
}
