import type { Finder, Found } from './found.ts';

const sides = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
]; // prettier-ignore
const withGap = (gap: string): string =>
  sides.map((side) => side.replaceAll('-', gap).replaceAll('L', '\\p{Lu}').replaceAll('D', '\\d')).join('|');
const alone = '(?<![\\p{L}\\p{N}/.-])';
const ends = '(?![\\p{L}\\p{N}]|[-/]\\d)';

/** Small letters where no day or row of words has the shape: 84-sj-kd, 2-tgb-18, h-482-xk. */
const small = new RegExp(
  `${alone}(?:${sides
    .filter((side) => !/^(?:LL-DD-DD|DD-DD-LL|LL-DD-LL|LL-LL-DD)$/.test(side))
    .map((side) => side.replaceAll('L', '\\p{Ll}').replaceAll('D', '\\d'))
    .join('|')})${ends}`,
  'gu',
);
/** Glued, with the consonants that plates have: 97zfp3, NX218T; never a word with figures beside it. */
const consonant = '[BDFGHJKLNPRSTVXZbdfghjklnprstvxz]';
const glued = new RegExp(
  `${alone}(?:${sides
    .filter(
      (side) =>
        side.split('-').some((part) => part.startsWith('LLL')) ||
        /^(?:LL-DDD-L|L-DDD-LL|D-LL-DDD|DDD-LL-D)$/.test(side),
    )
    .map((side) => side.replace(/[-LD]/g, (sign) => ({ '-': '', L: consonant, D: '\\d' })[sign] ?? ''))
    .join('|')})${ends}`,
  'gu',
);
/** With spaces, in small letters: 8 ktd 15, r 081 zl. */
const spaced = new RegExp(
  `${alone}(?:\\d ${consonant}{3} \\d{2}|\\d{2} ${consonant}{3} \\d|${consonant} \\d{3} ${consonant}{2}|${consonant}{2} \\d{3} ${consonant})${ends}`,
  'gu',
);
/** German: OS-AB 123, NOH-JW 88, EL HK 412 E. */
const german =
  /(?<![\p{L}\p{N}/.-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?(?!19\d\d|20\d\d)[1-9]\d{0,3}[EH]?(?![\p{L}\p{N}]|[-/.,]\d)/gu;
/** Glued or with spaces, behind a word for what has one. */
const driven = new RegExp(
  `(?<=(?<!\\p{L})(?:auto|wagen|busje|bus|bestelbus|voertuig|motor|scooter|brommer|bromfiets|personenauto|aanhanger|kent|kteken|plaat)(?: is| met| van| had| heeft)?[ :=(]{1,3})(?:${withGap('[ -]?')})${ends}`,
  'giu',
);

/** With dashes the shape is enough; what the text itself calls a plate may have any shape of five to seven characters. */
const plain = new RegExp(`${alone}(?:${withGap('-')})${ends}`, 'gu');
const named =
  /(?<!\p{L})(?:kenteken|kentekennummer|nummerbord|nummerplaat|kent\.|kntk\.?|knt\.)(?: is| van [^\n\d]{1,30}| met)?[ :=(]{1,3}((?=[\p{L}\d -]{0,9}\d)[\p{L}\d]{1,3}(?:[ -]?[\p{L}\d]{1,3}){1,2})(?![\p{L}\d]|[-/]\d)/giu;

/** Finds Dutch licence plates of all series with dashes, German ones, and what the text calls a plate. */
export const findLicencePlate: Finder = (view) => {
  const called = Array.from(view.matchAll(named), ({ 0: all, 1: text = '', index }) => ({
    text,
    end: index + all.length,
  }));
  const shaped = [plain, small, glued, spaced, german, driven].flatMap((shape) =>
    Array.from(view.matchAll(shape), ({ 0: text, index }) => ({ text, end: index + text.length })),
  );
  const found = [...shaped, ...called].map(({ text, end }) => ({
    start: end - text.length,
    end,
    key: text.toUpperCase().replace(/[ -]/g, ''),
  }));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Found[]>((kept, one) => {
      if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
      return kept;
    }, []);
};
