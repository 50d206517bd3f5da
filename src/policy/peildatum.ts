import { fold } from '../knowledge/dutch/tokenize.ts';
import { monthNumber, months, shortMonths } from '../shared/dutch-months.ts';
import { addDays, type IsoDate, isoDate } from '../shared/iso-date.ts';

/** The day at which the rules are read, and the words of the question that said so. */
export interface Peildatum {
  readonly date: IsoDate;
  readonly said: string;
}

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
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
  anderhalf: 1.5,
};
const monthWord = `(${[...months, ...shortMonths, 'sept', 'febr', 'aug'].join('|')})\\.?`;

const lastDay = (year: number, month: number): IsoDate =>
  addDays(isoDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? '', -1);

interface Reading {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, today: IsoDate) => IsoDate | undefined;
}

const lastYear = '(?:vorig|afgelopen|verleden) jaar';
const relativeYear = `(${lastYear}|dit jaar|volgend jaar)`;
const yearWord = `(20\\d\\d|'\\d\\d|${lastYear}|dit jaar|volgend jaar)`;
/** Words before a date that make it something else than the case's date: a birth, a start long ago, an end, a place in a law. */
const otherDate =
  /(?:geboren(?: op| in)?|geboorte(?:datum|jaar):?|geb\.?|wordt \d{1,2}(?: jaar)?(?: op)?|sinds|\btot(?: en met)?|t\/m|\b(?:af|eindigt|verloopt)(?: op)?|\bwet van|kenmerk|\bnr\.?|\bart(?:ikel(?:en)?|\.)?|€)\s*$/;
/** A year in the title of a law or regulation ("Wmo 2015"), one that counts something, and a year of birth. */
const titleYear =
  /\b(?:jeugdwet(?: van)?|verordening|\w*besluit|reglement) 20\d\d\W*$|\b(?:wmo|wet|verordening|\w*besluit|regeling)(?: [a-z]+){0,3} 2015\W*$/;
const noYear = /^(?:[.,]\d|\s*(?:euro|uur|uren|km|inwoners|keer)\b)/;
const birthYear = /\b(?:kind(?:je)?|jongen|meisje|zoon|dochter|jeugdige|jongere|baby) (?:van|uit) 20\d\d$/;

function yearOf(word: string | undefined, today: IsoDate): number | undefined {
  if (word === undefined) return undefined;
  const current = Number(today.slice(0, 4));
  if (/^\d/.test(word)) return Number(word);
  if (word.startsWith("'")) return 2000 + Number(word.slice(1));
  if (word.startsWith('dit')) return current;
  return word.startsWith('volgend') ? current + 1 : current - 1;
}

/** A year as a whole is read at its last day; the current year at today, a coming one at its first day. */
function wholeYear(year: number, today: IsoDate): IsoDate | undefined {
  const current = Number(today.slice(0, 4));
  if (year === current) return today;
  return year < current ? isoDate(year, 12, 31) : isoDate(year, 1, 1);
}

const wholeMonth = (year: number, month: number, today: IsoDate): IsoDate => {
  const end = lastDay(year, month);
  return end.slice(0, 7) === today.slice(0, 7) ? today : end;
};

/** A day and month without a year: the latest one that has passed. */
function latest(month: number, day: number, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4));
  const thisYear = isoDate(year, month, day);
  return thisYear !== undefined && thisYear <= today ? thisYear : isoDate(year - 1, month, day);
}

function ago(amount: number, unit: string, today: IsoDate): IsoDate | undefined {
  if (unit.startsWith('dag')) return addDays(today, -amount);
  if (unit.startsWith('we')) return addDays(today, -7 * amount);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const back = year * 12 + month - 1 - Math.round(amount * (unit.startsWith('ja') ? 12 : 1));
  const [inYear, inMonth] = [Math.floor(back / 12), (back % 12) + 1];
  return isoDate(inYear, inMonth, day) ?? lastDay(inYear, inMonth);
}

const readings: readonly Reading[] = [
  { pattern: /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?!\d)/, read: (m) => isoDate(Number(m[1]), Number(m[2]), Number(m[3])) },
  {
    // With dots and two digits for the year it is as well an article: 2.3.10.
    pattern: /(?<![\d.:/-])(\d{1,2})(?:[-/.](\d{1,2})[-/.](20\d\d)|[-/](\d{1,2})[-/](\d\d))(?![\d.:/-]*\d)/,
    read: (m) => isoDate((Number(m[3] ?? m[5]) % 100) + 2000, Number(m[2] ?? m[4]), Number(m[1])),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:e)? ${monthWord} (?:van )?${yearWord}`),
    read: (m, today) => isoDate(yearOf(m[3], today) ?? 0, monthNumber(m[2] ?? ''), Number(m[1])),
  },
  {
    pattern: new RegExp(`\\b${relativeYear} (?:op )?(\\d{1,2})(?:e)? ${monthWord}`),
    read: (m, today) => isoDate(yearOf(m[1], today) ?? 0, monthNumber(m[3] ?? ''), Number(m[2])),
  },
  {
    pattern: new RegExp(`\\b${relativeYear} (?:in )?${monthWord}`),
    read: (m, today) => wholeMonth(yearOf(m[1], today) ?? 0, monthNumber(m[2] ?? ''), today),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:e)? ${monthWord}\\b`),
    read: (m, today) => latest(monthNumber(m[2] ?? ''), Number(m[1]), today),
  },
  {
    pattern: new RegExp(`\\b${monthWord} (?:van )?${yearWord}`),
    read: (m, today) => wholeMonth(yearOf(m[2], today) ?? 0, monthNumber(m[1] ?? ''), today),
  },
  { pattern: /\bbegin (20\d\d)\b/, read: (m) => isoDate(Number(m[1]), 1, 31) },
  { pattern: /\bmedio (20\d\d)\b/, read: (m) => isoDate(Number(m[1]), 6, 30) },
  { pattern: /\beind (20\d\d)\b/, read: (m) => isoDate(Number(m[1]), 12, 31) },
  {
    pattern: new RegExp(`\\b(?:afgelopen|vorige|in|uit|van|begin|eind|half) (${months.join('|')})\\b`),
    read: (m, today) => {
      const month = monthNumber(m[1] ?? '');
      const first = latest(month, 1, today);
      return first === undefined ? undefined : wholeMonth(Number(first.slice(0, 4)), month, today);
    },
  },
  {
    pattern:
      /\b(\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|anderhalf) (dag|dagen|week|weken|maand|maanden|jaar) (?:geleden|terug)\b/,
    read: (m, today) => ago(numbers[m[1] ?? ''] ?? Number(m[1]), m[2] ?? '', today),
  },
  { pattern: /\beergisteren\b/, read: (_, today) => addDays(today, -2) },
  { pattern: /\bgisteren\b/, read: (_, today) => addDays(today, -1) },
  { pattern: /\b(?:vorige|afgelopen|verleden) week\b/, read: (_, today) => addDays(today, -7) },
  { pattern: /\b(?:vorige|afgelopen|verleden) maand\b/, read: (_, today) => ago(1, 'maand', today) },
  {
    pattern:
      /\b(?:in|voor|van|over|tarieven|arrangementen|tarief|per|jaar|het jaar|regels|uit|anno|was|wmo|jeugd|jeugdhulp|bw|hh|pgb) (20\d\d)\b/,
    read: (m, today) => wholeYear(Number(m[1]), today),
  },
  {
    pattern: new RegExp(`\\b(${lastYear}|volgend jaar)\\b`),
    read: (m, today) => wholeYear(yearOf(m[1], today) ?? 0, today),
  },
  { pattern: /(?:^|\s)(20[12]\d)\s*\??$/, read: (m, today) => wholeYear(Number(m[1]), today) },
  { pattern: /^\s*(20[12]\d)(?=[\s,])/, read: (m, today) => wholeYear(Number(m[1]), today) },
];

/**
 * Finds the Peildatum that a question names ("in 2024", "aanvraag van 3 maart vorig jaar"), or null when it names none.
 * A whole year is read at its last day, a whole month too; a day without a year is the latest one that has passed.
 */
export function findPeildatum(question: string, today: IsoDate): Peildatum | null {
  let text = fold(question);
  for (const { pattern, read } of readings) {
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const [said] = match;
      const end = match.index + said.length;
      const before = text.slice(0, match.index);
      const until = text.slice(0, end);
      if (otherDate.test(before) || titleYear.test(until) || birthYear.test(until) || noYear.test(text.slice(end))) {
        // Gone, or a looser pattern reads the month or year in it.
        text = before + '·'.repeat(said.length) + text.slice(end);
        continue;
      }
      const date = read(match, today);
      if (date !== undefined && date >= '2000-01-01' && date <= '2100-01-01') return { date, said: said.trim() };
    }
  }
  return null;
}
