import { before, type Finder, type Found } from './found.ts';

const shape =
  /(?<![\p{L}\p{N}.,€-])([1-9]\d{3})([ \t\u00a0\u2060]{0,2}|-(?=\p{Lu}{2}(?![\p{L}\p{N}-])))(\p{Lu}{2}|\p{Ll}{2}|\p{Lu}\p{Ll})(?![\p{L}\p{N}])/gu;
const named = /(?:postcode|(?<!\p{L})pc|postc\.?)(?: is| van [^\n\d]{1,40})?[ :=(]{0,3}$/iu;
/** A place name behind it: `2026 EN Haarlem`. */
const place = /^[ ,]{1,2}\p{Lu}\p{Ll}/u;
const placeInCapitals = /^ \p{Lu}{3}/u;

/**
 * Two letters that follow a number without being the letters of a postcode: words, units, and abbreviations of the domain
 * ("in 2026 en 2027", "1500 km", "tarieven 2026 HH"). In the national laws and the texts of Heuveldal every four digits
 * with two small letters are a year and such a word; every four with two capitals are a postcode.
 */
const words = new Set(
  (
    'aan af al as at be bv ca de do ed en er ex ff ga ge ha he hé ho hun ie ik in is ja je jl la ma me mi mn na nl no nr nu nv of oh om op os pa pp re so st ta te tm to tv uw va vd ve vs we wo ze zg zn zo ' +
    'cm dm gb gr hl hm kb kg km kw lt mb mg ml mm sv tb ' +
    'bw gi hh hv mo pb po pv va vt wb wz zg zv'
  ).split(' '),
);

function isPostcode(view: string, start: number, end: number, digits: string, gap: string, letters: string): boolean {
  const lead = before(view, start, 60);
  if (named.test(lead)) return true;
  if (/(?:postbus|antwoordnummer) \d{1,6},? ?$/iu.test(lead)) return false;
  if (/(?:€|euro|eur) ?$/iu.test(lead)) return false;
  const capitals = letters === letters.toUpperCase();
  if (!words.has(letters.toLowerCase())) return capitals || gap === '' || letters === letters.toLowerCase();
  if (/^(?:km|kg|cm|mm|ml|mg|gb|mb|kb)$/i.test(letters)) {
    const rest = view.slice(end, end + 4);
    return place.test(rest) || (capitals && gap === '' && placeInCapitals.test(rest));
  }
  const isYear = digits.startsWith('19') || digits.startsWith('20');
  // Alone on its line with a place behind it: "5421 ex Gemert".
  if (!capitals)
    return (
      !isYear &&
      (/\d\p{L}?, $/u.test(lead) ||
        (/(?:^|[\n,;]|\d\p{L}?)[\s\u2060]{0,3}$/u.test(lead) && place.test(view.slice(end, end + 4))))
    );
  return !isYear || place.test(view.slice(end, end + 4));
}

/** Finds Dutch postcodes with or without a space, in capitals or small letters; leaves years, amounts and units with a word of two letters behind them. */
export const findPostcode: Finder = (view) => {
  const found: Found[] = [];
  for (const { 0: text, 1: digits = '', 2: gap = '', 3: letters = '', index } of view.matchAll(shape)) {
    const end = index + text.length;
    if (isPostcode(view, index, end, digits, gap, letters)) {
      found.push({ start: index, end, key: `${digits}${letters.toUpperCase()}` });
    }
  }
  return found;
};
