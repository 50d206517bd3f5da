import { visibleText } from '../../shared/clean-text.ts';
import { findQuote, type Span } from '../../shared/find-quote.ts';
import { isUnsafe } from '../../shared/unsafe-text.ts';
import { addsNothing, coverage } from './content.ts';
import { contradictsByWord, rolesReversed, strangeActor, swapsAndOr, takesPlace } from './contrasts.ts';
import { conditionsOf, cueProblem } from './cues.ts';
import { markDates } from './dates.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { numberProblem } from './number-check.ts';
import { plainLine } from './plain-words.ts';
import { quantitiesOf } from './quantities.ts';
import { type Place, strangeReferences, takeReferences } from './references.ts';

/** A passage as a statement is held against it. */
export interface CheckedPassage extends Place {
  readonly title: string;
  /** The literal text. */
  readonly text: string;
}

/** Why a statement is not shown; counted, never shown. */
export type Fall =
  | 'quote'
  | 'form'
  | 'person'
  | 'reference'
  | 'number'
  | 'bound'
  | 'rate'
  | 'cue'
  | 'condition'
  | 'contrast'
  | 'actor'
  | 'name'
  | 'content';

/** What comes of holding a statement against a passage: it stands on this stretch of the passage, or it falls. */
export type Verdict = { readonly kind: 'stands'; readonly span: Span } | { readonly kind: 'falls'; readonly why: Fall };

const maxLength = 400;
const aboutPerson =
  /(?<!\p{L})(?:mevrouw|meneer|mijnheer|mw|dhr|uw|jouw|deze (?:client|inwoner|aanvrager|jeugdige|persoon|ouders?|jongere|mevrouw|meneer)|dit (?:kind|gezin)|mijn|ik|wij|jij|je|jou|u)(?!\p{L})/u;
const leastShare = 0.6;
const leastConditionShare = 0.5;

/**
 * Holds one statement against the quote it rests on: the quote must stand literally in the passage, and the whole sentence
 * it stands in must say the same numbers with units and bounds, dates, references, denials, duties, conditions, exceptions
 * and names. A rule of thumb that errs towards letting a true statement fall.
 */
export function checkStatement(statement: string, quote: string, passage: CheckedPassage): Verdict {
  const shown = visibleText(statement);
  if (shown.length > maxLength || isUnsafe(shown)) return { kind: 'falls', why: 'form' };
  const spans = findQuote(quote, passage.text);
  let why: Fall = 'quote';
  for (const found of spans) {
    const evidence = evidenceFor(passage.text, found);
    const problem = problemWith(shown, evidence, passage);
    if (problem === null) return { kind: 'stands', span: evidence.span };
    why = problem;
  }
  return { kind: 'falls', why };
}

function problemWith(statement: string, evidence: Evidence, passage: CheckedPassage): Fall | null {
  const support = plainLine(evidence.support);
  const said = takeReferences(markDates(plainLine(statement)));
  const known = takeReferences(markDates(support));
  const source = plainLine(passage.title);
  if (aboutPerson.test(said.line) && !aboutPerson.test(support)) return 'person';
  if (strangeReferences(said.references, known.references, passage).length > 0) return 'reference';
  const number = numberProblem(said.line, known.line);
  if (number !== null) return number;
  if (cueProblem(said.line, known.line) !== null) return 'cue';
  if (dropsCondition(said.line, known.line, evidence)) return 'condition';
  if (contradictsByWord(said.line, known.line, source) || swapsAndOr(said.line, known.line)) return 'contrast';
  if ([strangeActor, rolesReversed, takesPlace].some((wrong) => wrong(said.line, known.line))) return 'actor';
  if (strangeName(statement, `${support} ${source}`)) return 'name';
  return restsOn(said.line, known.line) ? null : 'content';
}

function dropsCondition(statement: string, support: string, { conditions }: Evidence): boolean {
  const dropped = (condition: string) => (coverage(condition, statement)?.share ?? 1) < leastConditionShare;
  if (conditionsOf(support).some(dropped)) return true;
  return (
    conditions.map(plainLine).some(dropped) &&
    !/(?<!\p{L})(?:een|1) van de (?:voorwaarden|eisen)|onder meer(?!\p{L})/u.test(statement)
  );
}

/** A capital inside a sentence is a name, and a name must be in the source. */
function strangeName(statement: string, known: string): boolean {
  const names = statement.match(/(?<=[\p{L}\d,;)] )\p{Lu}[\p{L}-]+/gu) ?? [];
  return names.some((name) => !known.includes(plainLine(name)));
}

/** Whether a statement speaks of what its quote speaks of and adds no word of its own. */
function restsOn(statement: string, support: string): boolean {
  const whole = coverage(statement, support);
  if (whole === null || whole.share < leastShare || !whole.missing.every(addsNothing)) return false;
  return whole.matched >= 2 || (whole.share === 1 && quantitiesOf(statement).quantities.length > 0);
}
