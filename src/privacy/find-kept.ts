import { markListed } from './find-listed-kept.ts';
import { bareNouns } from './words/bare-nouns.ts';
import { firstNames } from './words/first-names.ts';
import { keptPhrases } from './words/kept-phrases.ts';
import { keptWords, titles } from './words/kept-words.ts';
import { isPlainWord } from './words/lexicon.ts';
import { kindOf } from './words/name-kind.ts';
import { places } from './words/places.ts';
import type { Word } from './words/read-words.ts';
import { surnames } from './words/surnames.ts';
import { functionWords, triggers } from './words/trigger-words.ts';
import { foldWord, wordSet } from './words/word-set.ts';

/** Words that a name of an organisation begins with: every word with a capital behind it belongs to it. */
const heads = wordSet(
  `stichting zorggroep zorgbureau zorgbedrijf zorgcentrum zorgboerderij zorgaanbieder aanbieder jeugdhulpaanbieder zorginstelling vereniging cooperatie coop bureau adviesbureau jeugdhulp jeugdzorg jeugdbescherming
  jeugdreclassering thuiszorg thuishulp ggz ggd ribw riagg gemeente gemeenten provincie regio rechtbank gerechtshof arrondissement politie ziekenhuis kinderziekenhuis universiteit hogeschool ministerie
  omgevingsdienst veiligheidsregio waterschap college burgemeester wethouders gemeenteraad wijkteam buurtteam gebiedsteam jeugdteam sociaal igt cjg team woningcorporatie woningbouw corporatie woonstichting
  inkoopregio jeugdregio stadsbank kredietbank voedselbank bibliotheek fonds instelling organisatie woonvorm woongroep gezinshuis logeerhuis behandelcentrum kliniek revalidatiecentrum expertisecentrum kenniscentrum
  verordening nota project programma werkgroep platform kinderopvang welzijn welzijnsstichting zorgverzekeraar verzekeraar bank bv opvang groep verzorgingshuis verpleeghuis hospice woonzorgcentrum zorgkantoor bouwbedrijf aannemersbedrijf installatiebedrijf speelpraktijk therapiepraktijk dagopvang zorgaccent zorghoeve ergotherapie logopedie thuiszorgwinkel taxi taxibedrijf autobedrijf garage firma restaurant supermarkt uitzendbureau bewindkantoor bewindvoerderskantoor bewindvoering advocatenkantoor kantoor hulpmiddelen hulpmiddelencentrum werkplaats woonstee leverancier thuisbegeleiding kraamzorg maaltijdservice energieleverancier zorgverlening verslavingszorg wijkverpleging jeugddorp jji apotheekgroep behandelgroep dagbesteding dagbestedingslocatie revalidatie inloophuis activiteitencentrum buurthuis wijkcentrum dorpshuis ontmoetingscentrum drukkerij schoonmaakbedrijf bouwmarkt winkel zaal vergaderzaal vergaderkamer vergaderruimte`,
);
/** Heads behind which a person may stand as well ("aanbieder Kevin"): only what is no first name belongs to them. */
const looseHeads = wordSet(
  'aanbieder team organisatie instelling bureau groep project burgemeester wethouders college leverancier kantoor winkel bewindvoering wijkverpleging thuisbegeleiding kraamzorg taxi opvang hulpmiddelen zorgverlening werkplaats',
);
/** What is called after who found it: syndroom van Dravet, wet van Murphy. */
const eponyms = wordSet('syndroom ziekte wet test schaal methode stelling driehoek piramide roos ziektebeeld dag');
/** Words that a name of an organisation ends with: the words with a capital before it belong to it. */
const tails = wordSet(
  `zorg zorggroep zorgverlening jeugdzorg jeugdhulp jeugdhulpverlening thuiszorg thuisbegeleiding kinderopvang hulpverlening ggz jeugd-ggz bv b.v b.v. nv n.v. v.o.f. vof ziekenhuis kliniek kinderziekenhuis foundation
  zorgbureau zorgboerderij zorgcentrum zorgwonen zorgt coaching jeugd behandelgroep welzijn verzekeringen verzekeraar umc mc gemeenschap corporatie wonen woonzorg ambulant`,
);
const weakTails = wordSet('begeleiding ondersteuning opvang behandeling advies groep praktijk instituut centrum');
const companies = wordSet('bv b.v b.v. nv n.v n.v. vof v.o.f v.o.f.');
/** Behind a head in small letters: "gemeente de Bilt", but not "ziekenhuis in Zwolle". */
const nearLinks = wordSet("van de der den het 't en");
/** Inside a name, read backwards: "Daan van Buurtzorg" is two. */
const innerLinks = wordSet('en de het voor in op');
const links = wordSet("van de der den het 't voor en in aan op te ter of bij");
const ownShape =
  /^\p{Lu}\p{L}*(?:zorg|hulp|zorggroep|kliniek|ziekenhuis|begeleiding|zorgt|stichting|umc|jeugdhulp|centrum|kids|zorgkids|werk|thuis)$/u;

const phrases = new Map<string, (readonly string[])[]>();
for (const phrase of keptPhrases) {
  const words = phrase
    .split(/[\s]+/)
    .map(foldWord)
    .filter((word) => word !== '&');
  const [first = ''] = words;
  phrases.set(first, [...(phrases.get(first) ?? []), words]);
}

/** A thing with a capital inside a sentence that is called after somebody: "het Huis van Floor". */
const isHouseOf = ({ fold, text }: Word): boolean =>
  isPlainWord(text.toLowerCase()) &&
  !triggers.has(fold) &&
  !titles.has(fold) &&
  !firstNames.has(fold) &&
  !functionWords.has(fold) &&
  fold.length > 2;

/** Marks words; a set of places in the list of words. */
type Marks = Set<number>;
const sameLine = (gap: string): boolean => /^[ \t]{0,2}(?:&[ \t]|[-–/+.][ \t]?)?["'“„‘]?$/u.test(gap);
const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'capitals' || word.shape === 'initials');

function markPhrase(
  words: readonly Word[],
  at: number,
  list: ReadonlyMap<string, (readonly string[])[]>,
  marks: Marks,
): void {
  for (const phrase of list.get(words[at]?.fold ?? '') ?? []) {
    if (phrase.length === 1 && words[at]?.shape === 'lower' && (phrase[0]?.length ?? 0) < 4) continue;
    if (phrase.every((part, i) => words[at + i]?.fold === part))
      for (let i = 0; i < phrase.length; i += 1) marks.add(at + i);
  }
}

/** In small letters only a word that is neither Dutch nor a first name belongs to the head: "gemeente wadwierde", "thuiszorg de wiersma". */
function markSmall(words: readonly Word[], at: number, marks: Marks): void {
  let i = at + 1;
  while (i < at + 3 && /^(?:de|het|van|'t)$/.test(words[i]?.fold ?? '') && words[i]?.gap === ' ') i += 1;
  const word = words[i];
  if (word?.shape !== 'lower' || word.gap !== ' ' || firstNames.has(word.fold)) return;
  const kind = kindOf(word);
  if (kind === 'unknown' || kind === 'sure') for (let k = at + 1; k <= i; k += 1) marks.add(k);
}

/** Behind a title, initials or a first name a word is somebody's name, though a provider may be called so too. */
const isSomebody = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined || !/^\.? ?$/.test(words[at]?.gap ?? 'x')) return false;
  return (
    titles.has(before.fold) ||
    before.shape === 'initials' ||
    (isCapital(before) && firstNames.has(before.fold) && isCapital(words[at]))
  );
};

/** Where the name behind a head ends: capitals, and small links between them, on one line. */
function markAfter(words: readonly Word[], at: number, loose: boolean, marks: Marks): void {
  let last = at;
  for (let i = at + 1; i < words.length && i <= at + 8; i += 1) {
    const word = words[i];
    if (
      word === undefined ||
      !(sameLine(word.gap) || (/^\s?\n$/.test(word.gap) && links.has(words[i - 1]?.fold ?? '')))
    )
      break;
    if (isCapital(word)) {
      if (word.opens && /[.!?]/.test(word.gap)) break;
      if (word.shouted && kindOf(word) === 'word') break;
      if (loose && firstNames.has(word.fold) && last === at) break;
      last = i;
    } else if (!(words[at]?.shape === 'lower' ? nearLinks : links).has(word.fold) || i > last + 3) break;
  }
  for (let i = at + 1; i <= last; i += 1) marks.add(i);
  if (last > at && words[at]?.shape === 'capital') marks.add(at);
}

function markBefore(words: readonly Word[], at: number, weak: boolean, marks: Marks): void {
  let first = at;
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const word = words[i];
    if (word === undefined || !sameLine(words[i + 1]?.gap ?? '')) break;
    if (isCapital(word) && word.shape !== 'initials') {
      if (weak && kindOf(word) === 'sure') break;
      first = i;
      if (word.opens) break;
    } else if (!innerLinks.has(word.fold)) break;
  }
  for (let i = first; i < at; i += 1) marks.add(i);
}

/** The region behind a service: Veilig Thuis Rotterdam-Rijnmond. */
function markRegion(words: readonly Word[], at: number, marks: Marks): void {
  const next = words[at + 1];
  if (next === undefined || next.gap !== ' ' || !isCapital(next)) return;
  if (places.has(next.fold.split('-')[0] ?? '') || places.has(next.fold)) marks.add(at + 1);
}

/** A town that acts as a municipality somewhere in the text is one elsewhere too, but where somebody lives or is called so. */
function markTowns(words: readonly Word[], marks: Marks): void {
  const towns = new Set<string>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (
      (word.fold === 'gemeente' || word.fold === 'gemeenten') &&
      next?.gap === ' ' &&
      isCapital(next) &&
      !firstNames.has(next.fold)
    )
      towns.add(next.fold);
  });
  if (towns.size === 0) return;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (!towns.has(word.fold) || !isCapital(word) || /^(?:in|te|uit|naar|nabij|bij)$/.test(before?.fold ?? '')) return;
    if (before !== undefined && (titles.has(before.fold) || before.shape === 'initials' || firstNames.has(before.fold)))
      return;
    marks.add(at);
    if (before?.shape === 'capitals' && before.text.length === 2 && words[at - 2]?.shape === 'number')
      marks.add(at - 1);
  });
}

/** Names of organisations, by their first word. */
export type KeptNames = ReadonlyMap<string, (readonly string[])[]>;

/** Reads the names of organisations that a caller knows, for {@link findKept}. */
export function readKeep(keep: readonly string[]): KeptNames {
  const list = new Map<string, (readonly string[])[]>();
  for (const name of keep) {
    const words = [...name.matchAll(/[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}]+)*/gu)].map(([word]) => foldWord(word));
    const [first = ''] = words;
    if (first !== '') list.set(first, [...(list.get(first) ?? []), words]);
  }
  return list;
}

/**
 * Finds the words that belong to the name of an institution, a provider of care or a municipality that acts as such: they
 * stay, though they have capitals and no Dutch word list has them. `keep` holds names that the caller knows.
 */
export function findKept(words: readonly Word[], keep: KeptNames): ReadonlySet<number> {
  const marks: Marks = new Set();
  words.forEach((word, at) => {
    markPhrase(words, at, phrases, marks);
    if (!isSomebody(words, at)) markPhrase(words, at, keep, marks);
    if (
      /^(?:thuis|ggd|jeugdbescherming|jeugdreclassering|regiotaxi|politie|brandweer)$/.test(word.fold) &&
      isCapital(word)
    )
      markRegion(words, at, marks);
    if (eponyms.has(word.fold) && words[at + 1]?.fold === 'van' && isCapital(words[at + 2]))
      for (
        let i = at + 1;
        ((i < at + 3 || words[i]?.gap === ' ') && isCapital(words[i])) ||
        (i < at + 4 && /^(?:van|de|der)$/.test(words[i]?.fold ?? ''));
        i += 1
      )
        marks.add(i);
    markListed(words, at, marks);
    if (
      isCapital(word) &&
      !word.opens &&
      !word.shouted &&
      words[at + 1]?.fold === 'van' &&
      isCapital(words[at + 2]) &&
      isHouseOf(word) &&
      !isSomebody(words, at) &&
      (/^(?:het|de)$/.test(words[at - 1]?.fold ?? '') || !(surnames.has(word.fold) || bareNouns.has(word.fold)))
    )
      for (let i = at; i <= at + 2; i += 1) marks.add(i);
    // Hospitals and the like: no person has the article "het".
    if (
      word.fold === 'het' &&
      word.shape === 'lower' &&
      /^(?:in|bij|van|door|uit|via)$/.test(words[at - 1]?.fold ?? '') &&
      words[at + 1]?.shape === 'capital' &&
      words[at + 1]?.gap === ' ' &&
      !/straat|school|college|lyceum|laan$/u.test(words[at + 1]?.fold ?? '')
    )
      marks.add(at + 1);
    if (heads.has(word.fold))
      markAfter(
        words,
        at,
        looseHeads.has(word.fold) && !(word.shape === 'capital' && (!word.opens || word.fold === 'taxi')),
        marks,
      );
    if (word.shape === 'lower' && heads.has(word.fold) && !looseHeads.has(word.fold)) markSmall(words, at, marks);
    if (isCapital(word) && at > 0 && !word.opens) {
      const company = companies.has(words[at + 1]?.fold ?? '');
      if (tails.has(word.fold)) markBefore(words, at, false, marks);
      if (weakTails.has(word.fold)) markBefore(words, at, !company, marks);
    }
    if (
      word.shape === 'capital' &&
      ownShape.test(word.text) &&
      !keptWords.has(word.fold) &&
      kindOf(word) === 'unknown'
    ) {
      marks.add(at);
      markBefore(words, at, true, marks);
    }
  });
  markTowns(words, marks);
  return marks;
}
