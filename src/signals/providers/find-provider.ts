import { editDistance } from '../../knowledge/dutch/spelling.ts';
import { doubtOf } from './doubt.ts';
import {
  bearersOf,
  coreOf,
  type Form,
  formsOf,
  type OrdinaryWords,
  small,
  type Token,
  tokensOf,
} from './name-forms.ts';
import type { Provider } from './provider.ts';

/** A provider that a text names from `start` up to `end`; `certainty` from 0 to 1. */
export interface ProviderMention {
  readonly provider: Provider;
  readonly certainty: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the providers of the register that a text names, in the order of the text. */
export type ProviderFinder = (text: string) => readonly ProviderMention[];

/** How many edits a word of this length may be off. */
const slack = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);
/** What one edit takes from the certainty, when only one is allowed. */
const editCosts = 0.35;
/** Words joined, split or left out. */
const otherCount = 0.05;
/** The least certainty that is worth asking about. */
const least = 0.5;

/** Some words of a text in a row, as they are compared with a form. */
interface Window {
  readonly count: number;
  readonly first: string;
  readonly joined: string;
  readonly core: string;
  readonly squeezed: string;
}

/** Double letters are often left out, or one too many: "kompan" is nearer to "kompaan" than to "kompas". */
const squeeze = (word: string): string => word.replaceAll(/(.)\1+/gu, '$1');

function windowsAt(tokens: readonly Token[], at: number, most: number): readonly Window[] {
  const words = tokens.slice(at, at + most).map(({ text }) => text);
  return words.map((_, i) => {
    const some = words.slice(0, i + 1);
    const joined = some.join('');
    return { count: some.length, first: some[0] ?? '', joined, core: coreOf(some), squeezed: squeeze(joined) };
  });
}

/** How many edits part a window from a form; null when they are too many. */
function editsBetween(form: Form, { count, first, joined, core, squeezed }: Window): number | null {
  const isCore = core === form.core && core.length > 3 && (!small.has(first) || first === form.words[0]);
  if (joined === form.joined || isCore) return 0;
  // A name that begins otherwise is seldom a slip of the finger.
  if (joined[0] !== form.joined[0] && joined[1] !== form.joined[1]) return null;
  if (count !== form.words.length && form.words.length === 1) return null;
  const most = slack(form.joined.length);
  const allowed = form.isOrdinary && form.words.length === 1 ? Math.min(1, most) : most;
  if (allowed === 0) return null;
  if (squeezed === squeeze(form.joined)) return 0.5;
  const edits = editDistance(joined, form.joined, allowed);
  return edits > allowed ? null : edits;
}

/** How well the words of a form stand at this place; null when they do not. A word may be misspelt, words may be joined or split. */
function standsAt(
  form: Form,
  windows: readonly Window[],
): { readonly certainty: number; readonly count: number } | null {
  let best: { readonly certainty: number; readonly count: number } | null = null;
  for (const window of windows) {
    if (Math.abs(window.count - form.words.length) > 1) continue;
    const edits = editsBetween(form, window);
    if (edits === null) continue;
    const worse = (editCosts * edits) / Math.max(1, slack(form.joined.length));
    const certainty = 1 - worse - (window.count === form.words.length ? 0 : otherCount);
    if (best === null || certainty > best.certainty) best = { certainty, count: window.count };
  }
  return best;
}

/** AGB codes of the register, however they are spaced. */
function codesIn(text: string, byAgb: ReadonlyMap<string, Provider>): readonly ProviderMention[] {
  return [...text.matchAll(/(?<!\d)\d(?:[ .-]?\d){7}(?![ .-]?\d)/g)].flatMap(({ 0: digits, index }) => {
    const provider = byAgb.get(digits.replaceAll(/\D/g, ''));
    return provider === undefined ? [] : [{ provider, certainty: 1, start: index, end: index + digits.length }];
  });
}

/**
 * Prepares a register to be found in texts: full names, aliases, AGB codes, the part of a name that tells it apart, misspellings. Takes
 * time in proportion to the text and to the register.
 */
export function createProviderFinder(providers: readonly Provider[], isOrdinary: OrdinaryWords): ProviderFinder {
  const bearers = bearersOf(providers);
  const forms = providers.flatMap((provider) => formsOf(provider, bearers, isOrdinary));
  const most = Math.max(0, ...forms.map(({ words }) => words.length)) + 1;
  const byAgb = new Map(providers.flatMap((one) => (one.agb === null ? [] : [[one.agb, one] as const])));
  return (text) => {
    const tokens = tokensOf(text);
    const found: ProviderMention[] = [...codesIn(text, byAgb)];
    for (const [at, first] of tokens.entries()) {
      const windows = windowsAt(tokens, at, most);
      for (const form of forms) {
        const hit = standsAt(form, windows);
        const last = hit === null ? undefined : tokens[at + hit.count - 1];
        if (hit === null || last === undefined) continue;
        const doubt = doubtOf(form, tokens, at, at + hit.count, isOrdinary);
        const certainty = hit.certainty - doubt - (form.isWhole ? 0 : 0.05);
        if (certainty < least) continue;
        found.push({
          provider: form.provider,
          certainty,
          start: first.start,
          end: last.end,
        });
      }
    }
    return longestOf(found);
  };
}

/** Of mentions that overlap the surest counts, then the longest; two providers that fit a place equally both stay. */
function longestOf(found: readonly ProviderMention[]): readonly ProviderMention[] {
  const weight = ({ certainty, start, end }: ProviderMention): number => certainty * Math.min(12, end - start);
  const kept: ProviderMention[] = [];
  let taken = 0;
  const groups: ProviderMention[][] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (one.start >= taken) groups.push([]);
    groups.at(-1)?.push(one);
    taken = Math.max(taken, one.end);
  }
  for (const group of groups) {
    const chosen: ProviderMention[] = [];
    for (const one of group.sort((a, b) => weight(b) - weight(a))) {
      const rival = chosen.find((other) => one.start < other.end && other.start < one.end);
      const isTwin =
        rival !== undefined &&
        rival.provider !== one.provider &&
        rival.start === one.start &&
        rival.end === one.end &&
        Math.abs(rival.certainty - one.certainty) < 0.02;
      if (rival === undefined || isTwin) chosen.push(one);
    }
    kept.push(...chosen);
  }
  return kept.sort((a, b) => a.start - b.start);
}
