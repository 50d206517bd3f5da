import { fold } from '../knowledge/dutch/tokenize.ts';
import { findReferences } from '../knowledge/search/reference.ts';
import type { SearchIndex } from '../knowledge/search/search-index.ts';
import { type IsoDate, isIsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';
import { type LawReading, lawOf } from './law-of.ts';
import { findPeildatum } from './peildatum.ts';
import { kindOf, type QuestionKind } from './question-kind.ts';

/** A question as it comes in. */
export interface AskedQuestion {
  readonly question: string;
  /** The questions before it in the same conversation, oldest first. */
  readonly previous?: readonly string[];
  /** Given by whoever asks; overrules what the words say. */
  readonly law?: Law;
  readonly date?: IsoDate;
}

/** A question, read: what to search for, under which law, at which day. */
export interface ReadQuestion {
  /** The question, with the one before it when it leans on that. */
  readonly searchFor: string;
  readonly kind: QuestionKind;
  readonly law: Law | null;
  readonly lawCertainty: LawReading['certainty'] | 'given';
  readonly date: IsoDate;
  /** The words that named the date; null when nobody did. */
  readonly dateSaid: string | null;
}

const leaning =
  /^(?:en|maar|of|ook|dus|oke?|ja|nee|hmm?|want)\b|\b(?:hoe zit dat|geldt (?:dat|da|dit)|(?:mag|kan|moet|hoeft|is) (?:dat|dit|het)\b|waar staat (?:dat|dit)|(?:wie|waar|wanneer|hoe|waarom|bij wie|wat) (?:dan|precies)|hoeveel is dat|wat was (?:het|dat)|doen dan|dat dan|en dan|wie moet dat|zelfde|hetzelfde)/;
/** Names of the laws themselves; once they have said which law it is, they only pull towards the texts of that law. */
const lawNames = /\b(?:(?:bij|in|van|voor|volgens|binnen) )?(?:de )?(?:wmo(?: 2015)?|jeugdwet|jw)\b/gi;
const lawWords: Readonly<Record<Law, RegExp>> = {
  wmo: /\b(?:de )?wmo\b/gi,
  jeugdwet: /\b(?:de )?(?:jeugdwet|jeugdhulp|jeugd|jw)\b/gi,
};
/** What the masker put in the place of personal data: no words of the question. */
const masked = /\[[\p{L}-]+ \d+\]/gu;
/** Above this many words with a subject a question stands by itself. */
const fewWords = 3;
const manyWords = 7;

function leansOnPrevious(question: string, index: SearchIndex): boolean {
  const words = index.read(question).words.length;
  return words <= fewWords
    ? leaning.test(fold(question)) || words <= 1
    : words <= manyWords && /^(?:en|maar)\b/.test(fold(question));
}

/** A date says at which day to read; searched for, it only pulls towards transitional rules that name a year. */
const withoutWords = (text: string, words: string): string =>
  text.replace(new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'i'), ' ');

/** Reads a question: leans it on the one before where it must, and finds law, Peildatum and kind. */
export function readQuestion(asked: AskedQuestion, today: IsoDate, index: SearchIndex): ReadQuestion {
  const question = asked.question.replaceAll(masked, ' ');
  const previous = asked.previous ?? [];
  const before = previous.at(-1);
  const leans = before !== undefined && leansOnPrevious(question, index);
  const own = lawOf(question, index.read(question).matches);
  const other: Law | null = own.law === null ? null : own.law === 'wmo' ? 'jeugdwet' : 'wmo';
  const earlier =
    leans && previous.length > 1 && leansOnPrevious(before, index) ? `${previous.at(-2)} ${before}` : before;
  const context = leans
    ? other !== null && own.certainty === 'said'
      ? earlier?.replaceAll(lawWords[other], ' ')
      : earlier
    : undefined;
  const whole = context === undefined ? question : `${question} ${context}`;
  const said = findPeildatum(question, today) ?? (leans && before !== undefined ? findPeildatum(before, today) : null);
  const undated = said === null ? whole : withoutWords(whole, said.said);
  const unnamed = own.certainty === 'said' ? undated.replaceAll(lawNames, ' ') : undated;
  const searchFor = index.read(unnamed).words.length === 0 || findReferences(question).length > 0 ? whole : unnamed;

  const inherited =
    leans && own.certainty !== 'said' && context !== undefined ? lawOf(context, index.read(context).matches) : own;
  const reading = inherited.certainty === 'said' || own.law === null ? inherited : own;
  const given = asked.date !== undefined && isIsoDate(asked.date) ? asked.date : null;
  const ownKind = kindOf(question);
  return {
    searchFor,
    kind: ownKind === 'how' && context !== undefined ? kindOf(context) : ownKind,
    law: asked.law ?? reading.law,
    lawCertainty: asked.law !== undefined ? 'given' : reading.certainty,
    date: given ?? said?.date ?? today,
    dateSaid: given === null ? (said?.said ?? null) : null,
  };
}
