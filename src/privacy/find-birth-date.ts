import type { Finder, Found } from './found.ts';
import { lowerOf, oneBlank } from './lower-view.ts';

const broken = (word: string): string => word.split('').join('(?:-\\n)?');
const months = ['januari', 'februari', 'augustus', 'september', 'oktober', 'november', 'december']
  .map(broken)
  .join('|');
const month = `(?:${months}|maart|april|mei|juni|juli|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const year = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)";
/** A day in figures or words, with or without the year. */
const day = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:\\d{1,2}\\s{0,2}[-/.]\\s{0,2}\\d{1,2}\\s{0,2}[-/.]\\s{0,2}${year}|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}(?:e|ste|de)?\\s{1,2}${month}\\.?(?:\\s{1,2}${year}(?!\\d))?|\\d{1,2}[-/.]\\d{1,2}(?![-/.]?\\d)|\\d{8}|\\d{6}|(?:19|20)\\d\\d)(?![\\d\\p{L}])`,
  'gu',
);

const born =
  '(?:geb(?:oren|oortedatum|oortedag|oortedata|\\.?\\s?datum|\\.?\\s?dat|d)?\\.?|geboorte-?\\s?datum|gb\\.?d\\.?|g\\.d\\.|verjaart|verjaardag|jarig)';
const filler =
  '(?:\\s(?:is|was|op|te|in|kind|jeugdige|van|dd|d\\.d\\.|cliënt|client|inwoner|betrokkene|[\\ue000-\\ue00f]|\\p{L}{3,20}(?= op ))){0,3}';
const leads = [
  new RegExp(`(?<!\\p{L})${born}${filler}[ \\t]{0,3}[:=|(]?\\s{0,3}$`, 'u'),
  // Directly behind a name, as lists and letters write it: a person (2-5-2017), a person; 11-02-2009.
  /\ue005(?:\s?\((?:[\p{L} ]{2,20}, ?)?|\s{0,3}[|;\t]\s{0,3}|, ?\*? ?| \*)$/u,
];
const bsnBehind = /^[,;|]? ?\(?(?:bsn|burgerservice)/u;
const sexBefore = /(?<!\p{L})(?:meisje|jongen|man|vrouw|kind|m|v)\s?[,;|/] ?$/u;
const turns = /(?:word(?:t|en)|werd)(?: \p{L}+)? (?:op )?$/u;
const bornBehind = /^\s{1,2}(?:[\p{L}\ue000-\ue00f]+\s{1,2}){0,2}(?:geboren|jarig)(?!\p{L})/u;
const ageBehind = /^ (?:\p{L}+ )?(?:\d|twaalf|elf|\p{L}{2,6}tien|\ue007)/u;

function isDay(text: string): boolean {
  const [first = '0', second] = text.match(/\d+/g) ?? [];
  if (first.length >= 4) return true;
  if (Number(first) > 31) return false;
  return second === undefined || second.length === 4 || Number(second) <= 31 || /\p{L}/u.test(text);
}

/** A year alone, or a day without one, is a date of birth only behind the word for it. */
const isBare = (text: string): boolean => /^\d{4}$|^\d{6}$|^\d{8}$|^\d{1,2}[-/.]\d{1,2}$/.test(text);

/** Finds dates of birth: days that the text calls so, and days directly behind a name. Other days stay: terms need them. */
export const findBirthDate: Finder = (view) => {
  const lower = lowerOf(view);
  const found: Found[] = [];
  for (const { 0: text, index } of lower.matchAll(day)) {
    if (!isDay(text)) continue;
    const end = index + text.length;
    const lead = oneBlank(lower.slice(Math.max(0, index - 60), index));
    const rest = lower.slice(end, end + 40);
    const [called, behindName] = leads.map((one) => one.test(lead));
    const inBrackets = /^\d{4}$/.test(text) && /\([^)]*$/.test(lead) && rest.startsWith(')');
    const listed = behindName && (inBrackets || (!isBare(text) && /\d{2}$/.test(text) && !/\p{L}/u.test(text)));
    if (
      !(
        called ||
        listed ||
        ((!isBare(text) || /^\d{4}$/.test(text)) &&
          (bornBehind.test(rest) ||
            (!isBare(text) && (bsnBehind.test(rest) || sexBefore.test(lead))) ||
            (turns.test(lead) && ageBehind.test(rest))))
      )
    )
      continue;
    found.push({ start: index, end, key: text.replace(/-\n/g, '').replace(/[\s.-]+/g, ' ') });
  }
  return found;
};
