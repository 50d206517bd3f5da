import { careKinds } from './care-kinds.ts';
import type { HelpKind } from './kind.ts';
import { thingKinds } from './thing-kinds.ts';

/** A kind of help, named in a text from `start` up to `end`. */
export interface KindMention {
  readonly kind: HelpKind;
  readonly start: number;
  readonly end: number;
}

const wholeWord = (name: string): string => (name.endsWith('.') ? `${name.slice(0, -1)}(?!\\p{L})` : name);
const compiled = [...careKinds, ...thingKinds].map((kind) => ({
  kind,
  pattern: new RegExp(`(?<!\\p{L})(?:${kind.names.map(wholeWord).join('|')})`, 'giu'),
}));
/** Most sentences name no help: one look tells, instead of one for each kind. */
const any = new RegExp(compiled.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** Finds every kind of help that a text names; of names that overlap the longest counts, and lines that were broken are read on. */
export function kindsIn(text: string): readonly KindMention[] {
  // Same length, so that places stay.
  const flat = text.replace(/[\r\n\t]/g, ' ');
  if (!any.test(flat)) return [];
  const all = compiled.flatMap(({ kind, pattern }) =>
    [...flat.matchAll(pattern)].map((found) => ({ kind, start: found.index, end: found.index + found[0].length })),
  );
  const longest = [...all].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(a.kind.isLoose ?? false) - Number(b.kind.isLoose ?? false),
  );
  const taken = new Uint8Array(text.length);
  const kept = longest.filter((one) => {
    if (taken.subarray(one.start, one.end).includes(1)) return false;
    taken.fill(1, one.start, one.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Tells whether two kinds can be the same provision: equal, or one a loose word for the family of the other. */
export function isCompatible(a: HelpKind, b: HelpKind): boolean {
  if (a.id === b.id || a.family === 'onbekend' || b.family === 'onbekend') return true;
  return a.family === b.family && (isWide(a) || isWide(b) || isParent(a, b) || isParent(b, a));
}

const isWide = (kind: HelpKind): boolean => kind.isLoose === true || kind.isBroad === true;
/** A woningaanpassing can be told by its parts, and its parts by one of them; a traplift is a thing of its own. */
const isParent = (a: HelpKind, b: HelpKind): boolean =>
  b.family === 'woning' &&
  (a.id === 'woningaanpassing' || (a.family === 'woning' && a.id !== 'traplift' && b.id !== 'traplift'));
