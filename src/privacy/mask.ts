import { findAll, placeholder, type Typed, typeOfLabel } from './find-all.ts';
import { readKeep } from './find-kept.ts';
import { type EntityType, labels } from './found.ts';

/** Something that points to a person: where it stood in the text, and what stands there now. Offsets count UTF-16 units; `end` is exclusive. */
export interface MaskedEntity {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly replacement: string;
}

/** A text without what was found in it. */
export interface Masked {
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly entities: readonly MaskedEntity[];
}

/** Names of organisations that stay, besides those that the program knows: the providers of the municipality. */
export interface MaskOptions {
  readonly keep?: readonly string[];
}

/** Replacements that were given, so that one person keeps one number. */
export interface Given {
  readonly replacements: Map<string, string>;
  readonly numbers: Map<EntityType, number>;
  /** The names of each person, by replacement. */
  readonly persons: Map<string, Set<string>>;
  /** The persons who bear a name, by kind and name. */
  readonly bearers: Map<string, Set<string>>;
}
export const nothingGiven = (): Given => ({
  replacements: new Map(),
  numbers: new Map(),
  persons: new Map(),
  bearers: new Map(),
});

/** Numbers that the text already has are not given again. */
function reserve(text: string, { numbers }: Given): void {
  for (const [, label = '', number] of text.matchAll(placeholder)) {
    const type = typeOfLabel(label);
    numbers.set(type, Math.max(Number(number), numbers.get(type) ?? 0));
  }
}

/** The one person who bears all these names, or is known by the first of them alone; none when there are two. */
function personOf(names: readonly string[], type: EntityType, { persons, bearers }: Given): string | undefined {
  const sets = names.map((name) => bearers.get(`${type} ${name}`) ?? new Set<string>());
  const [rarest] = [...sets].sort((a, b) => a.size - b.size);
  // More than that are too many to be one person's; so a list of a thousand namesakes takes no time.
  const few = (set: ReadonlySet<string> | undefined): readonly string[] =>
    set === undefined || set.size > 20 ? [] : [...set];
  const all = few(rarest).filter((one) => names.every((name) => persons.get(one)?.has(name)));
  const single = few(sets[0]).filter((one) => persons.get(one)?.size === 1);
  const same = new Set([...all, ...single]);
  return same.size === 1 ? [...same][0] : undefined;
}

/** Remembers by what names a person was called. */
function remember(replacement: string, names: readonly string[], type: EntityType, { persons, bearers }: Given): void {
  const known = persons.get(replacement) ?? new Set<string>();
  persons.set(replacement, known);
  for (const name of names) {
    known.add(name);
    const key = `${type} ${name}`;
    const bearing = bearers.get(key) ?? new Set<string>();
    bearers.set(key, bearing.add(replacement));
  }
}

function replacementOf({ type, key, names }: Typed, given: Given): string {
  const known = given.replacements.get(`${type} ${key}`) ?? (names && personOf(names, type, given));
  const number = (given.numbers.get(type) ?? 0) + 1;
  const replacement = known ?? `[${labels[type]} ${number}]`;
  if (known === undefined) given.numbers.set(type, number);
  given.replacements.set(`${type} ${key}`, replacement);
  if (names !== undefined) remember(replacement, names, type, given);
  return replacement;
}

/** Puts replacements in the place of what was found. */
export function replaceFound(text: string, found: readonly Typed[], given: Given): Masked {
  reserve(text, given);
  const entities: MaskedEntity[] = [];
  let masked = '';
  let done = 0;
  for (const one of found) {
    const { type, start, end } = one;
    const replacement = replacementOf(one, given);
    entities.push({ type, start, end, text: text.slice(start, end), replacement });
    masked += text.slice(done, start) + replacement;
    done = end;
  }
  return { text: masked + text.slice(done), entities };
}

/**
 * Replaces what points to a person by `[persoon 1]`, `[BSN 1]`, `[adres 1]`, …: the same person or number however it is
 * typed gets the same replacement. Masking the outcome again changes nothing. Reads Dutch; an unknown word with a capital
 * counts as a name.
 */
export function mask(text: string, { keep = [] }: MaskOptions = {}): Masked {
  const found = findAll(text, { known: new Set(), keep: readKeep(keep), without: new Set() });
  return replaceFound(text, found, nothingGiven());
}

/** Gives the text as `mask` leaves it, for who does not need to know what was there. */
export const maskText = (text: string): string => mask(text).text;
