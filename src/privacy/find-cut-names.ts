import { findKept } from './find-kept.ts';
import { apart, type Finder, type Found } from './found.ts';
import { firstNames } from './words/first-names.ts';
import { keptWords } from './words/kept-words.ts';
import { isListedName, isPlainWord } from './words/lexicon.ts';
import { readWords } from './words/read-words.ts';
import { functionWords, triggers, verbs } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

/** Letters of a colleague behind what is his in a meeting: "inbreng JW", "actie: TS". */
const ownLetters =
  /(?<=(?<!\p{L})(?:inbreng|inbrenger|trekker|actiehouder|actie|door)(?: van)?[ :]{1,2})\p{Lu}{2,3}(?=\s*(?:[,;.)\n]|$))/giu;
/** Laws and offices that stand there as well: "afgewezen door SVB". */
const noLetters =
  /^(?:igt|wmo|wlz|zvw|ggz|ggd|svb|uwv|cak|ciz|cjg|sdw|jgz|pgb|zin|mdo|hap|kvk|ind|coa|rvk|vng|vws|mst|zgt|nvt|ja|nee|b&w|hv|ib|ok|hh|bw|gi|vt|mee|msw|smw|amw|rav|om|za|ha|poh|avg|ict|hr|po|vo|so)$/i;
/** Who sends a line of a chat: "[12-06-2026 08:53] Mo: nee", "12-06-2026 08:53 - Al: ja". */
const sender =
  /(?<=(?:^|\n)(?:\[[\d\-./:, \ue006]{5,24}\]|[\d\-./\ue006]{6,10},? \d{1,2}:\d\d(?::\d\d)?(?: -)?|\d{1,2}[:.]\d\d(?: -)?) )\p{Lu}\p{Ll}(?=: )/gu;
/** One letter behind a title, and where somebody works: "mw. V. van Veilig Thuis". */
const atWork =
  /(?<=(?<!\p{L})(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Hh]eer|[Hh]r|[Mm]eneer)\.? )\p{Lu}\.(?= (?:van|bij|uit|vanuit) (?:het |de )?(\p{Lu}[\p{L}&-]{1,24}(?: \p{Lu}\p{L}{1,24})?))/gu;
/** One small letter that opens a text, as somebody who is or learns something: "j. is 11", "m. zit op". */
const opening =
  /(?<=^|\n[ \t]{0,3}(?:- )?)\p{Ll}\.(?= (?:is (?:bijna |net |nu )?(?:\d{1,2}|[\ue007])|zit op |gaat naar |woont (?:bij|in|met)|heeft een ))/gu;
/** Cut double surnames behind a particle: "de B.-K.", "van der V.-S.". */
const cutDouble =
  /(?<![\p{L}\d.])(?:(?:van der|van den|van de|v\.? ?d\.?|van|de|den|ter|ten|el) )\p{Lu}\.-\p{Lu}\.(?![\p{L}\d])/gu;
/** A small child by what it is and how old it is: "baby delina 5 mnd". */
const ofAge =
  /(?<=(?<!\p{L})(?:baby|peuter|kleuter|zoon|zoontje|dochter|dochtertje|zus|zusje|broer|broertje|jongetje|meisje|neefje|nichtje) )\p{Ll}{3,14}(?= \(?(?:\d{1,2} ?(?:mnd|maanden|mndn|jaar|jr|wkn|weken)(?!\p{L})|[\ue007]))/gu;
/** An uncle or aunt as a name: "Ome Wim"; in small letters only the name behind it is masked. */
const ome = /(?<![\p{L}-])Ome (\p{L}[\p{L}'’-]{1,20})(?![\p{L}])/gu;
/** Who calls for an office, between brackets: "politie belt (Wouters, bureau Almelo)". */
const spokesman =
  /(?<=(?<!\p{L})(?:belt|belde|gebeld|mailt|mailde|gemaild|meldt|meldde|appt|bericht|overleg|contact|gesproken)(?: [\p{L}-]{1,16}){0,3} \()\p{Lu}\p{Ll}{2,20}(?=, (?:bureau|team|afdeling|afd\.?|locatie|basisteam|unit|wijkteam|vestiging|kantoor)(?!\p{L}))/gu;

const wherever = (letters: string): RegExp => new RegExp(`(?<![\\p{L}\\d./@_-])${letters}(?![\\p{L}\\d/@_-])`, 'gu');
/** "artikel 2.3 JW", "de JW", "Jeugdwet (JW)": the law, whoever else is called so. */
const isLaw = (view: string, at: number): boolean =>
  /(?:\d[\p{L}.]{0,3} |lid \d |(?:de|wet|art\.|artikel|Jeugdwet) ?\(?)$/u.test(view.slice(Math.max(0, at - 12), at));

/** Tells whether words with a capital name an institution. */
function isInstitution(text: string): boolean {
  const words = readWords(`bij ${text}`).slice(1);
  const kept = findKept(readWords(`bij ${text}`), new Map());
  return words.some((_, i) => kept.has(i + 1)) || /^\p{Lu}{2,6}$/u.test(text);
}

/** Finds names of which only a part is written, by the frame they stand in. */
export const findCutNames: Finder = (view) => {
  const found: Found[] = [];
  const add = (text: string, index: number): void => {
    found.push({ start: index, end: index + text.length, key: foldWord(text).replace(/\.$/, '') });
  };
  const letters = new Set<string>();
  for (const { 0: text } of view.matchAll(ownLetters)) {
    const fold = foldWord(text);
    if (text !== text.toUpperCase() || noLetters.test(text) || (fold !== 'jw' && keptWords.has(fold))) continue;
    letters.add(text);
  }
  for (const { 0: text } of view.matchAll(sender)) {
    const fold = foldWord(text);
    if (!functionWords.has(fold) && !triggers.has(fold) && !keptWords.has(fold)) letters.add(text);
  }
  // A text names few colleagues so; hostile text could name hundreds.
  for (const one of [...letters].slice(0, 20))
    for (const { 0: text, index } of view.matchAll(wherever(one))) if (!isLaw(view, index)) add(text, index);
  for (const { 0: text, 1: work = '', index } of view.matchAll(atWork)) if (isInstitution(work)) add(text, index);
  for (const shape of [opening, cutDouble]) for (const { 0: text, index } of view.matchAll(shape)) add(text, index);
  for (const { 0: text, index } of view.matchAll(ofAge)) {
    const isOther = functionWords.has(text) || triggers.has(text) || keptWords.has(text) || verbs.has(text);
    if (!isOther && (firstNames.has(text) || !isPlainWord(text))) add(text, index);
  }
  for (const { 0: text, 1: name = '', index } of view.matchAll(ome))
    if (/^\p{Lu}/u.test(name) || isListedName(name.charAt(0).toUpperCase() + name.slice(1))) add(text, index);
  for (const { 0: text, index } of view.matchAll(spokesman)) if (!keptWords.has(foldWord(text))) add(text, index);
  return apart(found);
};
