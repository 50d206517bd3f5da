import type { Finder } from './found.ts';

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

/** With dashes the shape is enough; what the text itself calls a plate may have any shape of five to seven characters. */
const plain = new RegExp(`${alone}(?:${withGap('-')})${ends}`, 'gu');
const named =
  /(?:kenteken|kentekennummer|nummerbord|nummerplaat|kent\.)(?: is| van [^\n\d]{1,30}| met)?[ :=(]{1,3}((?=[\p{L}\d -]{0,9}\d)[\p{L}\d]{1,3}(?:[ -]?[\p{L}\d]{1,3}){1,2})(?![\p{L}\d]|[-/]\d)/giu;

/** Finds Dutch licence plates of all series with dashes, and what the text calls a plate. */
export const findLicencePlate: Finder = (view) => {
  const called = Array.from(view.matchAll(named), ({ 0: all, 1: text = '', index }) => ({
    text,
    end: index + all.length,
  }));
  const shaped = Array.from(view.matchAll(plain), ({ 0: text, index }) => ({ text, end: index + text.length }));
  const found = [...shaped, ...called].map(({ text, end }) => ({
    start: end - text.length,
    end,
    key: text.toUpperCase().replace(/[ -]/g, ''),
  }));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, i, all) => all.slice(Math.max(0, i - 1), i).every(({ end }) => end <= start));
};
