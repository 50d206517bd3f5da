import { fold } from '../knowledge/dutch/tokenize.ts';

/** A number with what it counts, made comparable: "zes weken" and "6 weken" are the same. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const written: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  eenentwintig: 21,
  dertig: 30,
  anderhalf: 1.5,
  half: 0.5,
  halve: 0.5,
};
const units: readonly (readonly [string, RegExp])[] = [
  ['werkdag', /^werkdag/],
  ['dagdeel', /^dagde/],
  ['dag', /^dag/],
  ['week', /^we(?:e)?k/],
  ['maand', /^maand/],
  ['jaar', /^ja(?:a)?r/],
  ['uur', /^u(?:u)?r/],
  ['minuut', /^minu/],
  ['etmaal', /^etma/],
  ['km', /^k(?:m|ilom)/],
  ['%', /^(?:%|proce)/],
  ['euro', /^euro/],
  ['keer', /^(?:keer|maal)/],
];
const pattern =
  /(€\s*)?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?|\b(?:een(?:entwintig)?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|anderhalf|halve?))(?:,-)?\s*(%|[a-z]+)?/g;

function numberOf(text: string): number {
  const word = written[text];
  if (word !== undefined) return word;
  return Number(/\.\d{3}/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.'));
}

/** Finds the numbers of a text that count something: days to years, hours, percentages, amounts in euros. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...fold(text).matchAll(pattern)].flatMap(([, euro, number = '', after = '']) => {
    if (euro !== undefined) return [{ value: numberOf(number), unit: 'euro' }];
    const unit = units.find(([, named]) => named.test(after))?.[0];
    return unit === undefined ? [] : [{ value: numberOf(number), unit }];
  });
}

/** Tells whether two texts count the same thing differently: a shared unit, and no shared value in it. */
export function quantitiesDiffer(a: string, b: string): boolean {
  const left = quantitiesIn(a);
  const right = quantitiesIn(b);
  return left.some(({ unit }) => {
    const mine = left.filter((one) => one.unit === unit);
    const theirs = right.filter((one) => one.unit === unit);
    return theirs.length > 0 && !mine.some((one) => theirs.some((other) => other.value === one.value));
  });
}
