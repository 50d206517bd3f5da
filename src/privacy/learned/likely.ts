import { spokenFigure } from '../spoken-figures.ts';
import { isWord } from '../words/lexicon.ts';
import type { Word } from '../words/read-words.ts';
import { functionWords, particles } from '../words/trigger-words.ts';
import { wordSet } from '../words/word-set.ts';
import { enoughFor, enoughToGoOn, isName, type Standing } from './enough.ts';
import type { Sequence } from './features.ts';
import { type Chances, type LearnedType, learnedTypes, tags } from './tagger.ts';

/** A place that probably points to somebody. */
export interface Likely {
  readonly start: number;
  readonly end: number;
  readonly type: LearnedType;
}

const columnOf = Object.fromEntries(tags.map((tag, at) => [tag, at])) as Record<LearnedType, number>;

/** Tells whether two words that are both taken can be one name, number or address, by what stands between them. */
function joins(gap: string, before: Word, word: Word): boolean {
  if (/^(?:[ \u00a0]{1,2}|[-/._]|)$/.test(gap)) return true;
  // 3,5 jaar; Vries, J. de: turned round.
  if (gap === ',') return before.shape === 'number' && word.shape === 'number';
  if (gap === ', ') return word.shape === 'initials';
  if (gap === '\n') return particles.has(before.fold);
  return gap === '. ' && before.shape !== 'number' && (before.text.length < 3 || word.shape === 'number');
}
/** Particles that stand between two people as well: van Nienke aan Abdel. */
const loose = wordSet('aan bij uit op in al');

/** Tells of what kind each word is, if any; names of persons and of doctors are one where it counts. */
function typesOf(sequence: Sequence, chances: Chances, standing: Standing): (LearnedType | undefined)[] {
  const { words } = sequence;
  const { stays } = standing;
  const of = (at: number, type: LearnedType): number => chances[at * tags.length + columnOf[type]] ?? 0;
  const chance = (at: number, type: LearnedType): number =>
    isName(type) ? of(at, 'persoon') + of(at, 'huisarts') : of(at, type);
  const types = words.map((_, at) => {
    if (stays(at)) return undefined;
    let best: LearnedType = 'persoon';
    for (const type of learnedTypes) if (of(at, type) > of(at, best)) best = type;
    return chance(at, best) >= enoughFor(sequence, at, best, standing) ? best : undefined;
  });
  const goOn = (at: number, from: number): void => {
    const [word, taken, type] = [words[at], words[from], types[from]];
    if (word === undefined || taken === undefined || type === undefined || types[at] !== undefined || stays(at)) return;
    const isJoined = from < at ? joins(word.gap, taken, word) : joins(taken.gap, word, taken);
    if (isJoined && chance(at, type) >= enoughToGoOn(sequence, at)) types[at] = type;
  };
  for (let at = 1; at < words.length; at += 1) goOn(at, at - 1);
  for (let at = words.length - 2; at >= 0; at -= 1) goOn(at, at + 1);
  return types;
}

/** Particles that only a surname begins with; "van" also tells where somebody works. */
const ownParticles = wordSet("de der den ter ten 't el");

/**
 * Takes what stands between two words of a name into it (van, van der), and a surname behind such a particle that by itself
 * would be an everyday word: Marieke de Wilg.
 */
function bridge(words: readonly Word[], types: (LearnedType | undefined)[], stays: (at: number) => boolean): void {
  words.forEach((_, at) => {
    const type = types[at - 1];
    if (type === undefined || types[at] !== undefined) return;
    let next = at;
    let isOwn = false;
    for (; next < at + 3 && types[next] === undefined; next += 1) {
      const { fold, gap } = words[next] ?? { fold: '', gap: '' };
      if (!particles.has(fold) || loose.has(fold) || stays(next) || gap !== ' ') break;
      isOwn = isOwn || ownParticles.has(fold);
    }
    if (next === at) isOwn = isName(type) && ownParticles.has(words[at - 1]?.fold ?? '');
    const surname = words[next];
    const isSurname = isOwn && isName(type) && surname?.shape === 'capital' && surname.gap === ' ' && !surname.shouted;
    if (types[next] !== type && !(isSurname && types[next] === undefined)) return;
    for (let i = at; i < next; i += 1) types[i] = type;
    if (isSurname) types[next] = type;
  });
}

/** A word that by itself points to nobody: van, de, het. */
const isSmall = ({ fold, shape }: Word): boolean =>
  shape === 'lower' && (particles.has(fold) || functionWords.has(fold));

/** What is no such thing without a figure, written or said: "2 jaar" may lose its "jaar" to an age. */
const numbered: ReadonlySet<LearnedType> = new Set([
  'leeftijd',
  'geboortedatum',
  'zaaknummer',
  'clientnummer',
  'telefoon',
  'bsn',
]);
const said = new RegExp(`^${spokenFigure}(?:[ -]?jarige?)?$`, 'iu');
const isDutch = ({ text }: Word): boolean => isWord(text.toLowerCase());
const hasFigure = ({ text }: Word): boolean => /\d/.test(text) || said.test(text);

/** Words that belong together, and of what kind they are. */
interface Group {
  readonly type: LearnedType;
  readonly members: Word[];
}

function groupsOf(words: readonly Word[], types: readonly (LearnedType | undefined)[]): readonly Group[] {
  const groups: Group[] = [];
  words.forEach((word, at) => {
    const type = types[at];
    const before = words[at - 1];
    if (type === undefined) return;
    if (before !== undefined && types[at - 1] === type && joins(word.gap, before, word))
      groups.at(-1)?.members.push(word);
    else groups.push({ type, members: [word] });
  });
  return groups;
}

const saysSomething = ({ type, members }: Group): boolean =>
  !members.every(isSmall) && (!numbered.has(type) || members.some(hasFigure) || !members.every(isDutch));

/** Takes the words that are likely enough, and puts what belongs together in one place; in the order of the text. */
export function takeLikely(sequence: Sequence, chances: Chances, standing: Standing): readonly Likely[] {
  const { words } = sequence;
  const types = typesOf(sequence, chances, standing);
  bridge(words, types, standing.stays);
  return groupsOf(words, types)
    .filter(saysSomething)
    .map(({ type, members }) => {
      const last = members.at(-1);
      // Fatima's: the s is not hers.
      const possessive = isName(type) ? (/['’]s?$/.exec(last?.text ?? '')?.[0].length ?? 0) : 0;
      return { start: members[0]?.start ?? 0, end: (last?.end ?? 0) - possessive, type };
    });
}
