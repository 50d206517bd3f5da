import { isInvisible } from './clean-text.ts';

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const maxFragmentsSpan = 1_200;
const ellipsis = /\s*(?:[([]\s*)?(?:\.{3}|…)(?:\s*[)\]])?\s*/;
const edge = /^[\s'".,;:(–-]+|[\s'".,;:–-]+$/g;
const quoteMark = /[‘’‚‛“”„‟«»‹›`´"′″]/;
const dash = /[‐‑‒–—―−]/;

interface Plain {
  readonly text: string;
  /** For each character of `text`: where it stands in the original, and where it ends there. */
  readonly at: readonly Span[];
}

/** White space, quotation marks and dashes made equal, invisible characters gone, accents apart; every character knows where it came from. */
function plain(original: string): Plain {
  let text = '';
  const at: Span[] = [];
  let start = 0;
  for (const character of original) {
    const span = { start, end: start + character.length };
    start = span.end;
    if (isInvisible(character)) continue;
    let shown = character.normalize('NFD');
    if (/\s/.test(character)) shown = text.endsWith(' ') ? '' : ' ';
    else if (quoteMark.test(character)) shown = "'";
    else if (dash.test(character)) shown = '-';
    text += shown;
    for (let i = 0; i < shown.length; i++) at.push(span);
  }
  return { text, at };
}

const wordLike = /[\p{L}\p{N}\p{M}]/u;

function occurrences(needle: string, text: string, from = 0): Span[] {
  const first = needle.slice(0, 1);
  const found: Span[] = [];
  for (const start of new Set([first.toLowerCase(), first.toUpperCase()])) {
    const variant = start + needle.slice(1);
    for (let i = text.indexOf(variant, from); i >= 0; i = text.indexOf(variant, i + 1)) {
      const end = i + variant.length;
      if (!wordLike.test(text[i - 1] ?? ' ') && !wordLike.test(text[end] ?? ' ')) found.push({ start: i, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where each part between dots (…) follows the one before it, close by. */
function chained(fragments: readonly string[], text: string): Span[] {
  const [first = '', ...rest] = fragments;
  return occurrences(first, text).flatMap(({ start, end }) => {
    let last = end;
    for (const fragment of rest) {
      const next = occurrences(fragment, text, last)[0];
      if (next === undefined || next.end - start > maxFragmentsSpan) return [];
      last = next.end;
    }
    return [{ start, end: last }];
  });
}

/**
 * Finds every place where a quote stands literally in a text, but for white space, quotation marks, dashes, invisible
 * characters, the case of its first letter and the punctuation around it. A quote with dots (…) covers what they leave out.
 * A quote under three words, or one that cuts a word in two, is found nowhere.
 */
export function findQuote(quote: string, text: string): readonly Span[] {
  const fragments = quote
    .split(ellipsis)
    .map((fragment) => plain(fragment).text.replaceAll(edge, ''))
    .filter((fragment) => fragment !== '');
  if (fragments.join(' ').split(' ').length < 3) return [];
  const source = plain(text);
  return chained(fragments, source.text).flatMap(({ start, end }) => {
    const from = source.at[start];
    const to = source.at[end - 1];
    return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
  });
}
