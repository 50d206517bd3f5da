import { findAddress } from './find-address.ts';
import { findAge } from './find-age.ts';
import { findBirthDate } from './find-birth-date.ts';
import { findBsn } from './find-bsn.ts';
import { findCaseNumber, findClientNumber, tailsOf } from './find-case-number.ts';
import { findInColumns } from './find-column.ts';
import { findEmail } from './find-email.ts';
import { findIban } from './find-iban.ts';
import { findPracticeInSmall, findSchoolInSmall } from './find-in-small.ts';
import { findKept, type KeptNames } from './find-kept.ts';
import { findLearned } from './find-learned.ts';
import { findLicencePlate } from './find-licence-plate.ts';
import { findPhone } from './find-phone.ts';
import { findPlace } from './find-place.ts';
import { findPostcode } from './find-postcode.ts';
import { findPractice, findSchool } from './find-school.ts';
import {
  anyBlank,
  apart,
  blankOf,
  brokenLine,
  type EntityType,
  entityTypes,
  type Finder,
  type Found,
  labels,
} from './found.ts';
import { findLetters, lettersOf } from './name-letters.ts';
import { isWord } from './words/lexicon.ts';
import { nameOf } from './words/name-kind.ts';
import { readWords } from './words/read-words.ts';
import { particles } from './words/trigger-words.ts';

/** Something found, and of what kind. */
export type Typed = Found & { readonly type: EntityType; readonly names?: readonly string[] };

/** A number that a line end broke is read as one. */
const joined =
  (find: Finder): Finder =>
  (view) =>
    find(
      view.replace(/(?<=\d[-.]?)[ \t]?\n[ \t]{0,4}(?=\d)(?!\d{1,2}[.)] )|(?<=\d{4})\n(?=\p{Lu}{2}(?!\p{L}))/gu, (gap) =>
        brokenLine.repeat(gap.length),
      ),
    );

/** In the order in which they may claim a piece of text: the most telling shape first. */
const shapes: readonly (readonly [EntityType, Finder])[] = [
  ['email', findEmail],
  ['iban', findIban],
  ['telefoon', joined(findPhone)],
  ['bsn', joined(findBsn)],
  ['postcode', joined(findPostcode)],
  ['kenteken', findLicencePlate],
  ['zaaknummer', findCaseNumber],
  ['clientnummer', findClientNumber],
  ['geboortedatum', findBirthDate],
  ['school', findSchool],
  ['huisarts', findPractice],
  ['school', findSchoolInSmall],
  ['huisarts', findPracticeInSmall],
  ['adres', findAddress],
];

export const placeholder = new RegExp(`\\[(${Object.values(labels).join('|')}) (\\d{1,9})\\]`, 'g');
const typeByLabel = new Map<string, EntityType>(entityTypes.map((type) => [labels[type], type]));
/** The kind of what a replacement stands for. */
export const typeOfLabel = (label: string): EntityType => typeByLabel.get(label) ?? 'persoon';

/** What is found may give what stands beside it away; hostile text could make that go on, so not for ever. */
const rounds = 10;

/** The text with every character of the places blanked; places in order. */
function blank(view: string, places: readonly Typed[]): string {
  let blanked = '';
  let done = 0;
  for (const { start, end, type } of places) {
    blanked += view.slice(done, start) + blankOf(type).repeat(end - start);
    done = end;
  }
  return blanked + view.slice(done);
}

/** Earlier replacements are read as what they stand for, so that masking once more finds nothing. */
const viewOf = (text: string): string =>
  text
    .replace(new RegExp(`[${anyBlank}]`, 'g'), ' ')
    .replace(placeholder, (whole, label) => blankOf(typeOfLabel(label)).repeat(whole.length));

/** The single names of somebody in a column, without initials and particles. */
const namesIn = (text: string): readonly string[] =>
  readWords(text)
    .filter(({ fold, text: said }) => fold.length > 2 && !particles.has(fold) && !isWord(said))
    .map(({ fold }) => nameOf(fold));

const isTelling = (name: string): boolean => name.length > 2;

/** What is looked for, besides what is always looked for. */
export interface Looking {
  /** Names of persons from elsewhere in the dossier; what is found is added. */
  readonly known: Set<string>;
  /** Names of organisations that stay. */
  readonly keep: KeptNames;
  /** Kinds that stay. */
  readonly without: ReadonlySet<EntityType>;
  /** Tells that the text is a question, in which names are rare. */
  readonly isQuestion?: boolean;
}

/** Everything that points to a person, in the order of the text, without overlap. */
export function findAll(text: string, { known, keep, without, isQuestion = false }: Looking): readonly Typed[] {
  let view = viewOf(text);
  const all: Typed[] = [];
  const take = (found: readonly Typed[]): void => {
    const wanted = found.filter(({ type }) => !without.has(type));
    view = blank(view, wanted);
    all.push(...wanted);
  };
  for (let round = 0; round < rounds; round += 1) {
    const before = all.length;
    const columns = findInColumns(view);
    for (const { type, key } of columns) if (type === 'persoon') for (const name of namesIn(key)) known.add(name);
    const numbers = columns.filter(({ type }) => type === 'zaaknummer');
    const tails = tailsOf(view, numbers).filter(
      (one) => !columns.some(({ start, end }) => one.start < end && start < one.end),
    );
    take(apart([...columns, ...tails.map((place) => ({ ...place, type: 'zaaknummer' as const }))]));
    for (const [type, find] of shapes) take(find(view).map((place) => ({ ...place, type })));
    take(findAge(view).map((place) => ({ ...place, type: 'leeftijd' })));
    let words = readWords(view);
    let kept = new Set(findKept(words, keep));
    let { found: left, staying } = findPlace(view, words, kept);
    if (left.length > 0 && !without.has('woonplaats')) {
      take(left.map((place) => ({ ...place, type: 'woonplaats' })));
      words = readWords(view);
      kept = new Set(findKept(words, keep));
      ({ found: left, staying } = findPlace(view, words, kept));
    }
    for (const at of staying) kept.add(at);
    for (const place of left) {
      words.forEach((word, at) => {
        if (word.start >= place.start && word.end <= place.end) kept.add(at);
      });
    }
    const learned = findLearned(view, words, kept, known, isQuestion);
    for (const { names = [], start, end } of learned) {
      for (const name of names.filter(isTelling)) known.add(name);
      if (names.length > 0) for (const letters of lettersOf(view.slice(start, end))) known.add(letters);
    }
    take(learned);
    take(findLetters(view, known).map((place) => ({ ...place, type: 'persoon' })));
    if (all.length === before) break;
  }
  return all.sort((a, b) => a.start - b.start);
}
