import { apart, type Finder, type Found } from './found.ts';
import { keptWords } from './words/kept-words.ts';
import { isWord } from './words/lexicon.ts';
import { foldWord } from './words/word-set.ts';

const particle = '(?:(?:v\\.? ?d\\.?|v/d|van der|van den|van de|van|de|den|ten|ter|el|al)\\s)';
const letter = '\\p{Lu}\\.?';
const alone =
  "(?![\\p{L}\\d]|-\\p{L}|\\.\\p{L})(?! ?(?:\\p{Lu}[\\p{L}.]|(?:van|de|den|der|ten|ter|'t|el|al|in|op|van de|van der|van den|in 't|op 't) \\p{Lu}))";
const people =
  'mw|mevr|mevrouw|dhr|hr|heer|meneer|fam|familie|gezin|moeder|vader|mama|papa|oma|opa|zus|zusje|broer|broertje|zoon|dochter|oom|tante|neef|nicht|buurman|buurvrouw|kind|jeugdige|cliënt|cliënte|client|inwoner|meisje|jongen|collega|juf|meester|casus|betrokkene|begeleider|consulent|partner|vriend|vriendin|ex|kleinkind';
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
/** Somebody of whom only the first letter is written: "mw. V.", "dhr. v.d. B.", "zoon J", "J. (14 jaar)", "Groet, N.". */
const shapes: readonly RegExp[] = [
  new RegExp(
    `(?<=(?<![\\p{L}])(?:${anyCase(people)})\\.? )${particle}?(?:\\p{Lu}\\.|\\p{Lu}(?=[ ,;)(?\\n]|$))${alone}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d.])${particle}\\p{Lu}\\.${alone}(?=[\\s,;)(?!]|$)(?!\\s?V\\.)`, 'gu'),
  /(?<=(?:^|[\n(:;,–—-]|[.!?] )\s{0,3})\p{Lu}\.(?= \(|(?:,| en| z'n| zijn| haar| is| was| wil| heeft| had| zegt| gaat| kan| komt| woont| belt| belde| vindt| doet| krijgt| moet| mag| zit| slaapt)(?![\p{L}]))/gu,
  new RegExp(
    `(?<=(?<!\\p{L})(?:[Gg]roet(?:en|jes)?|[Gg]r|[Gg]rt|[Mm]vg|xx?|[Dd]ank|[Hh]oi|[Bb]este|[Ll]ieve|[Aa]an|[Dd]oor)[,.]?[ \\n]{1,2})${letter}(?=[,.]?\\s*(?:\\n|$))`,
    'gu',
  ),
  /(?<=(?<!\p{L})(?:paraaf|par\.?|parafen|initialen|getekend|gez\.)(?: van| \p{L}{4,16})?[ :]{1,2})(?:[a-z]{2,4}|[A-Z]{2,4})(?=\s*(?:[/,;.()\n|]|$))/gu,
  /(?<=(?<!\p{L})(?:[Mm]edewerker|[Oo]pgesteld door|[Ii]ngevuld door|[Gg]emaakt door|[Bb]ehandeld door|[Gg]ezien(?: door)?|[Oo]pgesteld|[Bb]ehandelaar|[Tt]oetser|[Cc]onsulent|[Aa]uteur|[Gg]econtroleerd(?: door)?|[Aa]kkoord)[ :]{1,2})[A-Z]{2,4}(?=\s*(?:[/,;.()\n|]|$))/gu,
  /(?<=(?<!\p{L})(?:paraaf|par\.?|parafen)(?: van)?[ :]{1,2}[A-Za-z]{2,4} ?[/,] ?)(?:[a-z]{2,4}|[A-Z]{2,4})(?=\s*(?:[/,;.()\n|]|$))/gu,
  /(?<=\ue005(?:,| en| of| \/| &) )\p{Lu}\.(?=[\s,;)(.]|$)(?! ?\p{Lu}\p{Ll})/gu,
  /(?<=(?<!\p{L})(?:en|of|,) )\p{Lu}\.(?= \((?:vader|moeder|zoon|dochter|kind|broer|zus|partner|ex|\d{1,2}(?:[,.]\d)? ?(?:jaar|jr|j|mnd|maanden|\))))/gu,
];
const noInitials =
  /^(?:de|het|een|mij|ons|hem|haar|hen|wie|wmo|igt|cjg|sdw|ggz|ggd|moe|zus|oma|opa|ja|nee|nvt|zie|en|of|op|in|ter|van|dit|dat|jij|ik|wij|ze|zij|pgb|zin|u)$/i;

/** The same in small letters, only behind a title: "mw v. uit", "dhr v.d. b.", "mw de w". */
const small =
  /(?<=(?<!\p{L})(?:mw|mevr|mevrouw|dhr|hr|heer|fam|casus|meneer)\.? )(?:(?:\p{Ll}\. ?)?(?:v\.? ?d\.?|v\/d|van der|van den|van de|van|de|el|ter|ten) \p{Ll}\.?|\p{Ll}\.|\p{Ll}(?=[:,]))(?![\p{L}\d.'’])(?! ?\p{L}\.| (?:van|de|den|der|ten|ter|'t|el|al) )(?=[\s,;:)(?!]|$)|(?<=(?<!\p{L})(?:gr|grt|grtjs|groet|groetjes|groeten|mvg|liefs),?\s)\p{Ll}\.?(?=\s*$)|(?<![\p{L}\d])v\.d\. \p{Ll}\.(?![\p{L}\d])(?! ?\p{L}\.)/gu;

/** First letters with the particles of the surname between: HvdM, GvR, KdV; and a surname glued to them: vdHeuvel. */
const mixed =
  /(?<![\p{L}\d@.])(?:\p{Lu}{1,3}(?:v|vd|vdr|d|t|te|vt)\p{Lu}{1,2}(?![\p{L}\d])|(?:vd|vander|vanden|vande)\p{Lu}\p{Ll}{2,20}(?![\p{L}\d]))/gu;
/** Offices, laws and papers that are written so. */
const noPerson =
  /^(?:KvK|TvT|CvB|RvC|RvT|RvS|RvK|RvdK|CvK|PvE|VvE|BvO|MvT|GvO|NvT|WvG|BvB|OvJ|RvB|CvT|LvT|HvJ|PvB|MvA|PvT|PvA|CvD|KvB|WvS|WvSr|RvR|UvT|UvA|TvL|BvD|TvZ|RvA|MvD|BtW)$/;

/** Finds people of whom only letters are written, and the same letter wherever it stands alone in the text. */
export const findInitials: Finder = (view) => {
  const found: Found[] = [];
  const letters = new Set<string>();
  const add = (text: string, index: number): void => {
    found.push({ start: index, end: index + text.length, key: foldWord(text).replace(/\.$/, '') });
  };
  shapes.forEach((shape, i) => {
    for (const { 0: text, index } of view.matchAll(shape)) {
      if (
        noInitials.test(text) ||
        (i > 3 && i < 7 && (isWord(text.toLowerCase()) || keptWords.has(foldWord(text)))) ||
        ((i < 4 || i > 6) && !/\p{Lu}/u.test(text))
      )
        continue;
      if (/^\p{Lu}\.$/u.test(text)) letters.add(text);
      // "de ouders van R.": whose they are, not how somebody is called.
      const whose = i === 1 && /^van \p{Lu}\.$/u.test(text) ? 4 : 0;
      if (whose > 0) letters.add(text.slice(whose));
      add(text.slice(whose), index + whose);
    }
  });
  for (const { 0: text, index } of view.matchAll(small)) if (!/ [us]$/.test(text)) add(text, index);
  for (const { 0: text, index } of view.matchAll(mixed)) if (!noPerson.test(text)) add(text, index);
  if (letters.size > 0)
    for (const { 0: text, index } of view.matchAll(/(?<![\p{L}\d.-])\p{Lu}\.(?![\p{L}\d])(?! ?\p{Lu}[\p{Ll}.])/gu))
      if (letters.has(text)) add(text, index);
  return apart(found);
};
