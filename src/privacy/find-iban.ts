import { apart, before, between, type Finder, type Found } from './found.ts';
import { lowerOf } from './lower-view.ts';

const gap = `[${between}]`;
/** Typing errors and all: one digit too few or too many, a letter O for a nought. */
const dutch = new RegExp(
  `(?<![\\p{L}\\p{N}])NL${gap}{0,2}[\\dO]{2}${gap}{0,2}[A-Z]{4}(?:${gap}{0,2}[\\dO]){9,11}(?![\\dO\\p{L}])`,
  'giu',
);
const foreign = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]{2}${gap}{0,2}\\d{2}(?:${gap}{0,2}[A-Z0-9]){11,30}(?![\\p{L}\\p{N}])`,
  'giu',
);
const called = /(?:iban|rek\.?|rekening(?:nummer|nr)?|bankrekening|banknr|konto|account)\.?(?: is| wordt)?[ :=]{0,3}$/u;

/** How many characters the IBANs of a country have, by the register of SWIFT (ISO 13616). */
const lengths = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** Over the end of a line, with the right number of figures. */
const broken = new RegExp(
  `(?<![\\p{L}\\p{N}])NL(?:${gap}|\\n){0,3}\\d{2}(?:${gap}|\\n){0,3}[A-Z]{4}(?:(?:${gap}|\\n){0,4}\\d){10}(?!\\d)`,
  'giu',
);
/** What the text calls an account: an old number, or an IBAN with typing errors in its letters. */
const account = new RegExp(
  `(?<=(?<!\\p{L})(?:iban|rek\\.?|rekening(?:nummer|nr)?|reknr|bankrekening(?:nummer|nr)?|banknr|gironummer|giro|bank|bankrek)\\.?(?: ?(?:nr|nummer)\\.?)?(?: is| wordt)?[ \\t:=#]{0,3})(?:(?:[A-Z]{2}${gap}?)?[\\dO]{1,3}${gap}?[A-Z]{3,5}(?:${gap}{0,2}[\\dO]){6,12}|\\d(?:[ .]?\\d){6,9})(?![\\p{L}\\d]|[.,-]\\d)`,
  'giu',
);

const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** ISO 13616: with the first four characters last and letters as numbers (A = 10), the remainder by 97 is 1. */
function isSound(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** The beginning that is as long as an IBAN of its country is: a word behind an IBAN looks like one more group. */
function partOf(text: string): string | undefined {
  const length = lengths.get(text.slice(0, 2).toUpperCase());
  if (length === undefined) return undefined;
  let end = 0;
  for (let count = 0; end < text.length && count < length; end += 1) if (/[A-Z0-9]/i.test(text.charAt(end))) count += 1;
  return compact(text.slice(0, end)).length === length && !/^[A-Z0-9]/i.test(text.slice(end))
    ? text.slice(0, end)
    : undefined;
}

/** Finds IBANs: Dutch ones by their shape, typing errors and all, those of other countries by their check digits or when called so. */
export const findIban: Finder = (view) => {
  const found: Found[] = [];
  for (const { 0: text, index } of view.matchAll(broken)) {
    if (text.includes('\n') && isSound(compact(text)))
      found.push({ start: index, end: index + text.length, key: compact(text) });
  }
  for (const { 0: text, index } of [...view.matchAll(dutch), ...view.matchAll(account)])
    found.push({ start: index, end: index + text.length, key: compact(text) });
  found.splice(0, found.length, ...apart(found));
  const others: Found[] = [];
  let near = 0;
  for (const { 0: text, index } of view.matchAll(foreign)) {
    const part = partOf(text);
    if (part === undefined) continue;
    while (near < found.length && (found[near]?.end ?? 0) <= index) near += 1;
    if ((found[near]?.start ?? view.length) < index + part.length) continue;
    if (!isSound(compact(part)) && !called.test(lowerOf(before(view, index, 40)))) continue;
    others.push({ start: index, end: index + part.length, key: compact(part) });
  }
  return [...found, ...others].sort((a, b) => a.start - b.start);
};
