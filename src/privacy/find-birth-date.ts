import type { Finder, Found } from './found.ts';
import { lowerOf, oneBlank } from './lower-view.ts';

const broken = (word: string): string => word.split('').join('(?:-\\n)?');
const months = ['januari', 'februari', 'augustus', 'september', 'oktober', 'november', 'december']
  .map(broken)
  .join('|');
const month = `(?:${months}|maart|april|mei|juni|juli|january|february|march|may|june|july|august|october|jannewaris|febrewaris|maaie|juny|july|oktober|januar|februar|märz|mai|dezember|maert|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec|dez)`;
const year = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)";
const upTo9 = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const teens = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
/** Twaalf maart vijfenveertig, 3 mei negentienhonderd tweeënvijftig, eerste april tweeduizend tien. */
const numeral = `(?:(?:(?:${upTo9})(?:en|ën))?(?:${tens})|${teens}|${upTo9})`;
const inWords = `(?:de\\s)?(?:${numeral}|eerste|(?:${numeral}|acht|zeven|een|twin)(?:ste|de)|derde)\\s${month}\\s(?:(?:19|20)\\d\\d|negentien(?:honderd|\\s)?\\s?(?:${numeral})?|tweeduizend(?:\\s?(?:en\\s)?${numeral})?|${numeral})`;
/** A day in figures or words, with or without the year. */
const day = new RegExp(
  `(?:(?<![\\p{L}\\d.,/-])|(?<=geb))(?:${inWords}|\\d{1,2}[-/.](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[-/.]${year}|\\d{1,2}\\s{0,2}[-/._]\\s{0,2}\\d{1,2}\\s{0,2}[-/._]\\s{0,2}${year}|\\d{1,2}\\s\\d{1,2}\\s${year}|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}(?:e|ste|de)?[\\s-]{0,2}${month}\\.?(?:[\\s-]{0,2}${year}(?!\\d))?|${month}\\s(?:19|20)\\d\\d|\\d{1,2}[-/.]\\d{1,2}(?![-/.]?\\d)|\\d{8}|\\d{6}|(?:19|20)\\d\\d|['’]\\d\\d)(?![\\d\\p{L}])`,
  'gu',
);

const born =
  '(?:geb(?:oren|oortedatum|oortedag|oortedata|oortejaar|jaar|dat|dt|\\.?\\s?datum|\\.?\\s?dat|d)?\\.?|geboorte-?\\s?(?:datum|dtm)|gb\\.?(?:d|dat|datum)?\\.?|g\\.d\\.|dob|birth ?date|date of birth|born|berne|jierdei|verjaart|verjaardag|jarig|bouwjaar)';
const filler =
  '(?:\\s(?:is|was|op|on|te|in|kind|jeugdige|van|dd|d\\.d\\.|cliënt|client|inwoner|betrokkene|[\\ue000-\\ue00f]|\\p{L}{3,20}(?= op ))){0,3}';
const leads = [
  new RegExp(`(?<!\\p{L})${born}${filler}[ \\t]{0,20}[:=|(?;_'"]{0,2}\\s{0,3}$`, 'u'),
  // Directly behind a name, as lists and letters write it: a person (2-5-2017), a person; 11-02-2009.
  /\ue005(?:\s?\((?:[\p{L} ]{2,20}, ?)?|\s{0,3}[|;\t]\s{0,3}|, ?\*? ?| \*)$/u,
];
/** The same day said once more, or mended: "geb. 31-12-'38? In BRP 13-12-1938", "3-5-1940, moet zijn 5-3-1940". */
const again =
  /\ue006[ ?,;.()]{1,3}(?:(?:in|volgens|of|en|maar|moet|moest|is|zijn|wel|niet|juist|eigenlijk|correctie|brp|gba|paspoort|de|het|id|zou) ){0,4}$/u;
/** A row of a table without a head: the day behind a BSN. */
const afterBsn = /\ue000\s?[|;\t]\s?$/u;
/** A year behind a person: "Hendrikje Pol van 1945", "hr Visser van '38", "hij is van 1953", "(1945)". */
const bornIn =
  /(?:\ue005,?|(?<!\p{L})(?:hij|zij|ze|mevrouw|meneer|mw\.?|dhr\.?) (?:is|was)|(?<!\p{L})ik ben|kind|zoon|dochter|jongen|meisje) (?:(?:is|nog|er een|ook) )?(?:van|uit|bj\.?) (?:(?:bouw|geboorte)?jaar )?$|(?<!\p{L})(?:hij|zij|zoon|dochter|zoontje|dochtertje|zus|zusje|broer|broertje|kind|meisje|jongen|baby) \($/u;
/** What somebody did on a day: that it stands behind a name makes it no birthday. */
const acted =
  /(?<!\p{L})(?:akkoord|getekend|ondertekend|gemaakt|namens|door|paraaf|gezien|opgesteld|gesproken|gebeld|foto|tekening|met)(?: door| met| namens)?:? ?\ue005[^\ue005]{0,6}$/u;
const bsnBehind = /^[,;|]? ?\(?(?:bsn|burgerservice)/u;
const sexBefore = /(?<!\p{L})(?:meisje|jongen|man|vrouw|kind|m|v)\s?[,;|/] ?$/u;
const turns = /(?:word(?:t|en)|werd)(?: \p{L}+)? (?:op )?$/u;
const bornBehind = /^\s{1,2}(?:[\p{L}\ue000-\ue00f]+\s{1,2}){0,2}(?:geboren|jarig)(?!\p{L})/u;
const ageBehind = /^ (?:(?:wordt|werd|is|word) )?(?:[\p{L}\ue005]+ )?(?:\d|twaalf|elf|\p{L}{2,6}tien|\ue007)/u;

/** Behind the word for it, with other words between: "de geboortedatum in het bericht (19560612)". */
const calledBefore = /(?<!\p{L})(?:geboorte(?:datum|dag|data)|geb\.? ?dat(?:um|\.)?)(?!\p{L})[^\d\n.!?;|]{0,40}$/u;
/** Directly behind something else that points to a person, or an age; between signs that lists have. */
const beside =
  /[\ue000\ue005\ue007\ue00b\ue00c](?: ?[)\]])?\s?(?:[·•|;,\t/–—-]|\()\s?$|[\ue005\ue007] $|(?<=[^\n\s] ?)[°*] ?$/u;
const ageNext = /^[ ,;/|(]{1,3}\ue007/u;
/** What happened long ago without being a birth. */
const history =
  /(?<!\p{L})(?:\p{L}*wet|verordening|\p{L}*besluit|beschikking|arrest|uitspraak|vonnis|stb\.?|stcrt\.?|kb|convenant|gewijzigd|getrouwd|gehuwd|huwelijk|gescheiden|scheiding|overleden|overlijden|overleed|sinds|vanaf|tot|in werking|richtlijn|verdrag|gewezen|diagnose|operatie|ongeluk|opgenomen|opname)[^\d.\n]{0,30}$/u;

/** The latest year that the text speaks of: when it was written, or what it decides. */
function latestYear(lower: string): number {
  let latest = 0;
  for (const [year] of lower.matchAll(/(?<![\d/-])(?:(?<=\d[-/.])|(?<!\d[-/.]))20[0-4]\d(?!\d)/gu))
    latest = Math.max(latest, Number(year));
  return latest === 0 ? 2026 : latest;
}

/** The year of a full day in figures or with a month, by the year in which the text was written; none for other days. */
function yearOf(text: string, latest: number): number | undefined {
  const compact =
    /^(?:((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])((?:19|20)\d\d))$/.exec(
      text,
    );
  if (compact !== null) return Number(compact[1] ?? compact[2]);
  if (/^\d{4,}$/.test(text) || /^\p{L}/u.test(text)) return undefined;
  const whole = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (whole !== undefined) return Number(whole);
  const short = /(?:[-/._ '’])(\d\d)$/.exec(text)?.[1];
  if (short === undefined || (/^\d{1,2}[-/._ ]\d\d$/.test(text) && !/['’]/.test(text))) return undefined;
  return Number(short) + (Number(short) > latest % 100 ? 1900 : 2000);
}
const grownUp = 19;

function isDay(text: string): boolean {
  if (!/\d/.test(text) || /^['’]\d\d$/.test(text)) return true;
  const [first = '0', second] = text.match(/\d+/g) ?? [];
  if (first.length >= 4) return true;
  if (Number(first) > 31) return false;
  return second === undefined || second.length === 4 || Number(second) <= 31 || /\p{L}/u.test(text);
}

/** A year alone, or a day without one, is a date of birth only behind the word for it. */
const isBare = (text: string): boolean =>
  /^\d{1,2} \d{1,2} |^['’]\d\d$|^\p{L}+ \d{4}$|^\d{4}$|^\d{6}$|^\d{8}$|^\d{1,2}[-/.]\d{1,2}$/u.test(text);

/** Finds dates of birth: days that the text calls so, and days directly behind a name. Other days stay: terms need them. */
export const findBirthDate: Finder = (view) => {
  const lower = lowerOf(view);
  const latest = latestYear(lower);
  const found: Found[] = [];
  for (const { 0: text, index } of lower.matchAll(day)) {
    if (!isDay(text)) continue;
    const end = index + text.length;
    const lead = oneBlank(lower.slice(Math.max(0, index - 60), index));
    const rest = lower.slice(end, end + 40);
    const [called, behindName] = leads.map((one) => one.test(lead));
    const inBrackets = /^\d{4}$/.test(text) && /\([^)]*$/.test(lead) && rest.startsWith(')');
    const closed = /\([^)]*$/.test(lead) && rest.startsWith(')');
    const hasYear =
      /\d{2}$/.test(text) &&
      (!/\p{L}/u.test(text) || (/(?:19|20)\d\d$/.test(text) && (closed || /[|;\t]\s?$/.test(lead))));
    const year = yearOf(text, latest);
    const isRecent = year !== undefined && year > latest - 2;
    const isOld =
      year !== undefined &&
      year > 1900 &&
      !history.test(lead) &&
      (year < latest - grownUp ||
        (year < latest - 1 && (beside.test(lead) || ageNext.test(oneBlank(rest)) || calledBefore.test(lead))));
    const listed =
      behindName &&
      !(isRecent && !closed) &&
      !acted.test(lead) &&
      (inBrackets || ((!isBare(text) || /[|;\t]\s?$/.test(lead)) && hasYear));
    const isYear = /^(?:\d{4}|['’]\d\d)$/.test(text);
    const inRow = afterBsn.test(lead) && !/^\d{1,2}[-/.]\d{1,2}$/.test(text) && /^\s?(?:[|;\t\n]|$)/.test(rest);
    const isTurn =
      !isYear &&
      /^ (?:wordt|werd|word) (?:\p{L}+ )?(?:\ue005 )?(?:al )?(?:\d{1,3}|\p{L}+tien|twaalf|elf|\ue007)(?![\d\p{L}]| (?:uur|dagdelen|minuten|euro))/u.test(
        oneBlank(rest),
      ) &&
      /(?:^|[^\p{L}])(?:op|per) $/u.test(lead) &&
      /\ue005|\p{Lu}/u.test(view.slice(end, end + 24));
    const mended = again.test(lead) && !isBare(text);
    if (
      !(
        called ||
        isOld ||
        listed ||
        inRow ||
        isTurn ||
        mended ||
        (isYear && bornIn.test(lead) && (!lead.endsWith('(') || rest.startsWith(')'))) ||
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
