import { anyBlank } from '../found.ts';
import { foldWord } from './word-set.ts';

/** How a word is written; a blank is something that was found before. */
type Shape = 'lower' | 'capital' | 'capitals' | 'initials' | 'number' | 'blank';

/** One word of a text, or a number, or a place that was found before. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without accents and capitals, put together again where a line end broke it. */
  readonly fold: string;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Tells that a capital says nothing here: a sentence, a line or a quotation starts. */
  readonly opens: boolean;
  /** Tells that capitals say nothing here: the whole line has them. */
  readonly shouted: boolean;
}

const pattern = new RegExp(
  `[${anyBlank}]+|\\d+|(?<!\\p{L})(?:(?:\\p{Lu}|Th|PH|CH|TJ|SJ|TH|JAC|CHR|Chr|Ph|Joh|Fr|IJ|Tj|Sj|Jac|Ch|Wm|Aug|Md|Mohd)\\.-?){1,6}(?![\\p{Ll}])|(?<!\\p{L})(?:v\\.? ?d\\.?|v/d)(?=\\s)|(?<!\\p{L})v\\.(?= (?:(?:de|der|den|d\\.) )?\\p{Lu}\\p{Ll})|(?<![\\p{L}\\d])['’][tsdTSD](?![\\p{L}])|\\p{L}[\\p{L}\\p{M}]*(?:(?:-\\n?|['’])\\p{L}[\\p{L}\\p{M}]*){0,6}`,
  'gu',
);
const abbreviations = new Set(
  'mw mevr dhr dr drs mr ir ing prof ds st nr tel t.a.v tav ca bijv bv fam geb v.d vd a.d i.v.m m.b.t o.a d.d dd resp evt zgn sr jr hr mej art blz wed'.split(
    ' ',
  ),
);
/** What stands before the first word of a heading or an item: 7, 1.6, Artikel 7, W4. */
const numbered = new Set(
  'artikel hoofdstuk paragraaf bijlage stap doel vraag lid punt fase w j leefgebied criterium'.split(' '),
);
const sentenceEnd = /[.!?…]["'”’)\]]*\s*["'“„‘(]*$/u;
const opener = /[:;|\t•*–—"“„‘«>/\\[({#=→]\s*["'“„‘(]*$|\n\s*(?:[-+•*]|\(?\d{1,2}[.)])?\s*["'“„‘(]*$/u;

function shapeOf(text: string): Shape {
  const first = text.codePointAt(0) ?? 0;
  if (first >= 0xe000 && first <= 0xe00f) return 'blank';
  if (first >= 0x30 && first <= 0x39) return 'number';
  if (first >= 0x61 && first <= 0x7a && text === text.toLowerCase()) return 'lower';
  if (/^(?:\p{Lu}\p{L}{0,2}\.-?)+$/u.test(text)) return 'initials';
  if (/^(?:al|el|ait|ben|bin|ez|es|ar|as|at)-\p{Lu}/u.test(text)) return 'capital';
  if (/^[^\p{Lu}]*$/u.test(text)) return 'lower';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'capitals';
  return /^['’]?\p{Lu}/u.test(text) ? 'capital' : 'lower';
}

const isSmall = (code: number): boolean => (code > 0x60 && code < 0x7b) || (code > 0xdf && code < 0x250);

function isShouted(line: string): boolean {
  const small = line.toLowerCase();
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] !== small[i]) upper += 1;
    else if (isSmall(line.charCodeAt(i))) lower += 1;
    if (lower > 40 && upper * 4 < lower) return false;
  }
  return upper > 4 && upper > lower * 4;
}

/** Lines of which nearly every letter is a capital; start and end of each. */
function shoutedAt(view: string): (at: number) => boolean {
  const until: number[] = [];
  const shouts: boolean[] = [];
  let at = 0;
  for (const line of view.split('\n')) {
    shouts.push(isShouted(line));
    at += line.length + 1;
    until.push(at);
  }
  let line = 0;
  return (place) => {
    while (line < until.length - 1 && place >= (until[line] ?? 0)) line += 1;
    return shouts[line] ?? false;
  };
}

/** A line that goes on from the one before: that one ends in a small word without a full stop, as in text taken from a PDF. */
function goesOn(gap: string, before: Word | undefined): boolean {
  return /^,?[ \t]*\n[ \t]*$/.test(gap) && before !== undefined && before.shape === 'lower' && !before.opens;
}

const longestGap = 40;

function opensAt(whole: string, before: Word | undefined): boolean {
  if (before === undefined) return true;
  if (whole === ' ') return false;
  // Long rows of signs are no text; only the last few can open a sentence.
  const gap = whole.length > longestGap ? whole.slice(-longestGap) : whole;
  if (before.shape === 'initials') return /\n/.test(gap) && !goesOn(gap, before);
  if (sentenceEnd.test(gap)) {
    return gap.includes('\n') || !gap.startsWith('.') || !abbreviations.has(before.fold) || /[!?]/.test(gap);
  }
  return opener.test(gap) && !goesOn(gap, before);
}

/** Cuts a text into words, in time linear in the text. */
export function readWords(view: string): readonly Word[] {
  const shoutsAt = shoutedAt(view);
  const words: Word[] = [];
  let heading = true;
  for (const { 0: said, index } of view.matchAll(pattern)) {
    const before = words.at(-1);
    const gap = view.slice(before?.end ?? 0, index);
    heading = heading || gap.includes('\n');
    const whole = said.includes('\n') ? said.replace(/-\n(?=\p{Ll})/gu, '').replace(/-\n/g, '-') : said;
    words.push({
      start: index,
      end: index + said.length,
      text: whole,
      fold: foldWord(whole).replace(/^v\.? ?d\.?$/, 'v.d'),
      shape: shapeOf(whole),
      gap,
      opens: opensAt(gap, before) || (heading && !goesOn(gap, before)),
      shouted: shoutsAt(index),
    });
    heading = heading && (/^\d/.test(said) || numbered.has(whole.toLowerCase()));
  }
  return words;
}
