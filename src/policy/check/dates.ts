import { monthNumber, months, shortMonths } from '../../shared/dutch-months.ts';

const monthWord = `(${[...months, ...shortMonths, 'sept', 'febr'].join('|')})\\.?`;

const pad = (digits: string | undefined): string => (digits === undefined ? '?' : digits.padStart(2, '0'));

const monthOf = (word: string | undefined): string => pad(String(monthNumber(word ?? '')));

/** Each way to write a day, a month or a year, most specific first; what it reads is year-month-day with `?` for what is not said. */
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g, ([y, m, d]) => `${y}-${m}-${d}`],
  [/(?<![\d.:/-])(\d{1,2})[-/](\d{1,2})[-/]((?:19|20)\d\d)(?!\d)/g, ([d, m, y]) => `${y}-${pad(m)}-${pad(d)}`],
  [
    new RegExp(`(?<![\\d.,])(\\d{1,2})e? ${monthWord} ((?:19|20)\\d\\d)`, 'g'),
    ([d, m, y]) => `${y}-${monthOf(m)}-${pad(d)}`,
  ],
  [new RegExp(`(?<![\\d.,])(\\d{1,2})e? ${monthWord}(?!\\p{L})`, 'gu'), ([d, m]) => `?-${monthOf(m)}-${pad(d)}`],
  [new RegExp(`(?<!\\p{L})${monthWord} ((?:19|20)\\d\\d)`, 'gu'), ([m, y]) => `${y}-${monthOf(m)}-?`],
  [
    new RegExp(
      `(?<!\\p{L})(${months.filter((month) => month !== 'maart' && month !== 'mei').join('|')}|(?<=\\b(?:in|van|tot|vanaf|voor|na|per|en|of) )(?:maart|mei))(?!\\p{L})`,
      'gu',
    ),
    ([m]) => `?-${monthOf(m)}-?`,
  ],
  [
    /(?<![§\d.,:€#] ?)((?:19|20)\d\d)(?![\d.,:]\d|\d)(?! (?:euro|uur|uren|dagen|personen|inwoners|clienten|stuks|plaatsen|keer))/g,
    ([y]) => `${y}-?-?`,
  ],
];

/** Replaces each date of a plain line by one token that names it, `§2026-01-01§`; the year in "Wmo 2015" goes. */
export function markDates(line: string): string {
  let marked = line.replaceAll(/\b(wmo|ondersteuning) 2015\b/g, '$1');
  for (const [form, read] of forms) {
    marked = marked.replaceAll(form, (...match: unknown[]) => ` §${read(match.slice(1).filter(isText))}§ `);
  }
  return marked;
}

const isText = (part: unknown): part is string => typeof part === 'string';
