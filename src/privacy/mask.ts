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
}
export const nothingGiven = (): Given => ({ replacements: new Map(), numbers: new Map(), persons: new Map() });

/** Numbers that the text already has are not given again. */
function reserve(text: string, { numbers }: Given): void {
  for (const [, label = '', number] of text.matchAll(placeholder)) {
    const type = typeOfLabel(label);
    numbers.set(type, Math.max(Number(number), numbers.get(type) ?? 0));
  }
}

/** The one person who bears all these names, or whose names these are a part of; none when there are two. */
function personOf(names: readonly string[], type: EntityType, { persons }: Given): string | undefined {
  if (names.length === 0) return undefined;
  const same = [...persons].filter(
    ([replacement, known]) =>
      replacement.startsWith(`[${labels[type]} `) &&
      (names.every((name) => known.has(name)) || (known.size === 1 && known.has(names[0] ?? ''))),
  );
  return same.length === 1 ? same[0]?.[0] : undefined;
}

function replacementOf({ type, key, names }: Typed, given: Given): string {
  const known = given.replacements.get(`${type} ${key}`) ?? (names && personOf(names, type, given));
  const number = (given.numbers.get(type) ?? 0) + 1;
  const replacement = known ?? `[${labels[type]} ${number}]`;
  if (known === undefined) given.numbers.set(type, number);
  given.replacements.set(`${type} ${key}`, replacement);
  if (names !== undefined) {
    given.persons.set(replacement, new Set([...(given.persons.get(replacement) ?? []), ...names]));
  }
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
