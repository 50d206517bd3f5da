import { findBsn } from './find-bsn.ts';
import { findEmail } from './find-email.ts';
import { findIban } from './find-iban.ts';
import { findPhone } from './find-phone.ts';
import { findPostcode } from './find-postcode.ts';
import { blankOf, type EntityType, type Finder, type Found, labels } from './found.ts';

/** Something that points to a person: where it stood in the text, and what stands there now. Offsets count UTF-16 units; `end` is exclusive. */
interface MaskedEntity {
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

/** In the order in which they may claim a piece of text: the most telling shape first. */
const finders: readonly (readonly [EntityType, Finder])[] = [
  ['email', findEmail],
  ['iban', findIban],
  ['telefoon', findPhone],
  ['bsn', findBsn],
  ['postcode', findPostcode],
];

const placeholder = new RegExp(`\\[(${Object.values(labels).join('|')}) (\\d{1,9})\\]`, 'g');
const typeOf = new Map<string, EntityType>(finders.map(([type]) => [labels[type], type]));
/** What is found may give what stands beside it away; hostile text could make that go on, so not for ever. */
const rounds = 5;

type Typed = Found & { readonly type: EntityType };

/** The text with every character of the places blanked; places in order. */
function blank(view: string, places: readonly Typed[]): string {
  let blanked = '';
  let done = 0;
  for (const { start, end, type } of places) {
    blanked += view.slice(done, start) + blankOf(type).repeat(end - start);
    done = end;
  }
  return blanked + view.slice(done);
}

function findAll(text: string): readonly Typed[] {
  // Earlier replacements are read as what they stand for, so that masking once more finds nothing.
  let view = text
    .replace(/[\ue000-\ue00f]/g, ' ')
    .replace(placeholder, (whole, label) => blankOf(typeOf.get(label) ?? 'bsn').repeat(whole.length));
  const all: Typed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = all.length;
    for (const [type, find] of finders) {
      const found = find(view).map((place) => ({ ...place, type }));
      view = blank(view, found);
      all.push(...found);
    }
    if (all.length === before) break;
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The highest number that each label already has in the text. */
function numbersIn(text: string): Map<EntityType, number> {
  const highest = new Map<EntityType, number>();
  for (const [, label = '', number] of text.matchAll(placeholder)) {
    const type = typeOf.get(label);
    if (type !== undefined) highest.set(type, Math.max(Number(number), highest.get(type) ?? 0));
  }
  return highest;
}

/**
 * Replaces BSN, telephone number, e-mail address, postcode and IBAN by `[BSN 1]`, `[telefoon 1]`, …: the same number however
 * it is typed gets the same replacement. Masking the outcome again changes nothing. Names, addresses and dates of birth stay.
 */
export function mask(text: string): Masked {
  const numbers = numbersIn(text);
  const given = new Map<string, string>();
  const entities = findAll(text).map(({ type, start, end, key }): MaskedEntity => {
    const known = given.get(`${type} ${key}`);
    const number = (numbers.get(type) ?? 0) + 1;
    const replacement = known ?? `[${labels[type]} ${number}]`;
    if (known === undefined) {
      numbers.set(type, number);
      given.set(`${type} ${key}`, replacement);
    }
    return { type, start, end, text: text.slice(start, end), replacement };
  });
  let masked = '';
  let done = 0;
  for (const { start, end, replacement } of entities) {
    masked += text.slice(done, start) + replacement;
    done = end;
  }
  return { text: masked + text.slice(done), entities };
}

/** Gives the text as `mask` leaves it, for who does not need to know what was there. */
export const maskText = (text: string): string => mask(text).text;
