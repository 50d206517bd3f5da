import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Sentence } from '../reading/sentences.ts';
import { withoutReasons } from './clauses.ts';
import { formsIn } from './forms.ts';
import { kindsIn } from './kinds-in.ts';
import { periodMarksIn } from './periods.ts';
import { phrases } from './phrases.ts';
import { concludedKinds } from './provisions.ts';
import { refusalWords } from './refusal-words.ts';
import {
  asked,
  byOthers,
  concludes,
  earlier,
  elsewhere,
  inside,
  need,
  needless,
  notYet,
  openers,
  other,
  othersView,
  own,
  pointsBack,
  refusal,
  weConclude,
  weighed,
  wished,
} from './report-cues.ts';

/** A heading without the words that only say that it is a question or an answer. */
const bare = (heading: string): string =>
  heading.replace(/^(?:vraag|v|onderdeel|stap)(?: ?\d+)? ?[:.)] ?(?=\S)/iu, '').replace(/: (?:antwoord|a)$/iu, '');
const lastPart = (heading: string): string => heading.split(': ').at(-1) ?? heading;

/** What counts for what was learned from examples, against the cues; chosen on examples that did not teach. */
const learnedWeight = 2;

/** What a sentence must weigh to be taken for the conclusion. */
const least = 3.5;

const refuses = phrases(refusalWords);
const isOurs = phrases(['(?:maatwerk|individuele )?voorziening', 'jeugdhulp', 'wij', 'we', 'ik']);
const asksUs = phrases(['aanvraag', 'verzoek']);
const otherLaw = phrases(['(?:zorg)?verzeker\\p{L}*', 'zvw', 'wlz', 'ciz', 'uwv']);
/** A refusal in so many words. */
const isFormalRefusal = (text: string): boolean => refuses.test(withoutReasons(text)) && concludesNone(text);

/** How strongly a sentence looks like the one that says what is concluded. */
function weightOf(sentence: Sentence, place: number, reference: IsoDate | null): number {
  const { text } = sentence;
  const heading = sentence.heading === null ? null : bare(sentence.heading);
  const kinds = concludedKinds(text);
  const amounts = amountsIn(text);
  const periods = periodMarksIn(text, reference);
  let weight = 0;
  if (heading !== null) {
    if (notYet.test(lastPart(heading))) weight -= 3;
    else if (concludes.test(heading) && !(other.test(heading) && !concludes.test(lastPart(heading)))) weight += 3;
    else if (other.test(heading) && !isFormalRefusal(text)) weight -= 3;
  }
  if (openers.test(text)) weight += 3;
  else if (inside.test(text)) weight += 1.5;
  if (isFormalRefusal(text)) weight += 4;
  else if (concludesNone(text)) weight += 3;
  if (kinds.some(({ kind }) => kind.isLoose !== true)) weight += 2;
  else if (kinds.length > 0) weight += 1;
  if (amounts.some(({ weeks }) => weeks !== null)) weight += 1.5;
  else if (amounts.length > 0) weight += 0.5;
  if (formsIn(text).length > 0) weight += 2.5;
  if (periods.some(({ kind }) => kind === 'from' || kind === 'until')) weight += 1.5;
  if (periods.some(({ kind }) => kind === 'length' || kind === 'indefinite')) weight += 0.5;
  if (isOfNow(text)) weight -= 6;
  else if (isLookingBack(text)) weight -= 2.5;
  if (isAsked(text, false) || isOthersView(text) || isGoal(sentence)) weight -= 3;
  if (need.test(text)) weight -= 1.5;
  if (own.test(text)) weight -= 1;
  // What says neither which help, how much, how nor when can conclude nothing.
  const isEmpty = kinds.length + amounts.length + periods.length + formsIn(text).length === 0 && !concludesNone(text);
  return weight + 1.5 * place - (isEmpty ? 2.5 : 0);
}

/** A heading above nearly all of a paper is its title, and says nothing of where it concludes. */
function withoutTitle(sentences: readonly Sentence[]): readonly Sentence[] {
  const counts = new Map<string, number>();
  for (const { heading } of sentences) if (heading !== null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const isTitle = (heading: string): boolean =>
    (counts.get(heading) ?? 0) > 0.6 * sentences.length && sentences.length > 5 && !concludes.test(heading);
  return sentences.map((one) => (one.heading !== null && isTitle(one.heading) ? { ...one, heading: null } : one));
}

/** A line of a few words that only announces ("V: Conclusie consulent") is a heading for what follows in its paragraph. */
function underLines(sentences: readonly Sentence[]): readonly Sentence[] {
  let line: Sentence | null = null;
  return sentences.map((sentence) => {
    const isLine =
      sentence.text.length < 50 &&
      (!/[.!?;,]$/.test(sentence.text) || sentence.text.split(' ').length < 3) &&
      concludes.test(sentence.text) &&
      amountsIn(sentence.text).length === 0;
    if (isLine) line = sentence;
    else if (line !== null && line.paragraph === sentence.paragraph) return { ...sentence, heading: line.text };
    return sentence;
  });
}

/** The number, letter or bullet with which an item of a list begins, just before a sentence or as its first word. */
const itemMark = /^[ \t]*(?:(?:\d{1,2}|[a-h]|v|vraag|antwoord)(?:[.):]|\s(?=\s*\p{Lu}))|[-–•*·▪])/iu;

/** Where a report concludes, and what stands near it and may belong to it: enough to agree with, not to miss. */
export interface FoundPassage {
  readonly passage: readonly Sentence[];
  readonly beside: readonly Sentence[];
  /** What concludes by its own words in another place. */
  readonly elsewhere: readonly Sentence[];
}

/**
 * Finds the passage in which a report says what it concludes: by its heading, its words and what stands together (help,
 * size, form, beginning) in the `text`; empty when it concludes nothing. `reference` is the day of the report,
 * `learned` how strongly a sentence was learned to conclude.
 */
export function concludingPassage(
  all: readonly Sentence[],
  text: string,
  reference: IsoDate | null,
  learned: ((sentence: Sentence) => number) | null,
): FoundPassage {
  const sentences = withoutTitle(underLines(all));
  const weights = sentences.map((sentence, i) => {
    const isPointedAt = pointsBack.test(sentences[i + 1]?.text ?? '');
    const evidence = learned === null ? 0 : learnedWeight * learned(sentence);
    return weightOf(sentence, (i + 1) / sentences.length, reference) + (isPointedAt ? 3 : 0) + evidence;
  });
  let seed = -1;
  weights.forEach((weight, i) => {
    if (weight >= least && weight >= (weights[seed] ?? 0)) seed = i;
  });
  // Without any sentence that surely concludes: the likeliest that names help with its size.
  if (seed < 0)
    weights.forEach((weight, i) => {
      const { text } = sentences[i] ?? { text: '' };
      const isSized = amountsIn(text).length > 0 && concludedKinds(text).some(({ kind }) => kind.isLoose !== true);
      if (isSized && weight >= 2 && weight >= (weights[seed] ?? 0)) seed = i;
    });
  const best = sentences[seed];
  if (best === undefined) return { passage: [], beside: [], elsewhere: [] };
  const under = best.heading === null ? '' : bare(best.heading);
  const isUnderCue =
    !notYet.test(lastPart(under)) && concludes.test(under) && !(other.test(under) && !concludes.test(lastPart(under)));
  const rootOf = (heading: string | null): string => bare(heading ?? '').split(': ')[0] ?? '';
  const belongs = (i: number): boolean => {
    const one = sentences[i];
    if (one === undefined) return false;
    if (isUnderCue && rootOf(one.heading) === rootOf(best.heading)) return true;
    const weight = weights[i] ?? 0;
    return weight >= 4.5 || (one.paragraph === best.paragraph && (one.heading === best.heading || weight >= 2.5));
  };
  // What stands in an earlier item of a list is about something else, unless it concludes by itself.
  const opensItem = ({ start, end }: Sentence): boolean => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    return start - line < 8 && itemMark.test(text.slice(line, Math.min(end, line + 12)));
  };
  const staysInItem = (i: number): boolean =>
    isUnderCue || !opensItem(sentences[i] ?? best) || (weights[i - 1] ?? 0) >= 4.5;
  let [from, to] = [seed, seed];
  while (
    from > 0 &&
    seed - from < 12 &&
    belongs(from - 1) &&
    staysInItem(from) &&
    (isUnderCue || (weights[from - 1] ?? 0) >= 2.5)
  )
    from--;
  while (to < sentences.length - 1 && to - seed < 25 && belongs(to + 1)) to++;
  // One question can be refused and another granted elsewhere.
  const isGrantedElsewhere = (text: string): boolean =>
    refusal.test(best.text) &&
    formsIn(text).length > 0 &&
    periodMarksIn(text, reference).some(({ kind }) => kind === 'from') &&
    !refusal.test(text) &&
    !earlier.test(text);
  const names = ({ text }: Sentence): boolean => concludedKinds(text).some(({ kind }) => kind.isLoose !== true);
  const isOurs = (one: Sentence, i: number): boolean =>
    (weights[i] ?? 0) > 0 &&
    !isLookingBack(one.text) &&
    !isAsked(one.text, true) &&
    !isOthersView(one.text) &&
    !isGoal(one) &&
    !need.test(one.text) &&
    !(one.heading !== null && one.heading !== best.heading && other.test(bare(one.heading)));
  // What stands near and says of other help how much of it there is, goes on with what is concluded.
  const goesOn = (one: Sentence, i: number): boolean =>
    Math.min(
      Math.abs(one.paragraph - (sentences[from] ?? best).paragraph),
      Math.abs(one.paragraph - (sentences[to] ?? best).paragraph),
    ) <= 2 &&
    !refusal.test(best.text) &&
    names(one) &&
    amountsIn(one.text).some(({ weeks, isTotal }) => weeks !== null || isTotal) &&
    isOurs(one, i);
  // "Beide in natura vanaf 1 mei" concludes what was named before it.
  const isNamed = sentences.slice(from, to + 1).some(names);
  const nearest =
    isNamed || refusal.test(best.text)
      ? -1
      : sentences.findLastIndex((one, i) => i < from && from - i < 8 && names(one) && isOurs(one, i));
  const isIn = (one: Sentence, i: number): boolean =>
    isGrantedElsewhere(one.text) ||
    i === nearest ||
    (nearest >= 0 &&
      i > nearest &&
      i < from &&
      one.paragraph === (sentences[nearest] ?? best).paragraph &&
      isOurs(one, i)) ||
    (i >= from && i <= to && (i === seed || ((weights[i] ?? 0) > 0 && !isLookingBack(one.text))));
  return {
    passage: sentences.filter(isIn),
    beside: sentences.filter((one, i) => !isIn(one, i) && goesOn(one, i)),
    elsewhere: sentences.filter(
      (one, i) =>
        !isIn(one, i) &&
        isOurs(one, i) &&
        !own.test(one.text) &&
        (isConcluding(one.text, one.heading) || weConclude.test(one.text)),
    ),
  };
}

/** A sentence that begins with what runs now tells of that, unless it goes on to say what becomes of it. */
const tellsOfNow =
  /^\P{L}*(?:de |het |haar |zijn |hun |uw )?(?:huidige?|lopende?|bestaande?|oude?|vorige?|eerdere?|aflopende?) (?:\p{L}+ )?(?:ind|indicatie|beschikking|toekenning|voorziening|besluit|hulp|pgb|inzet|zorg|begeleiding|situatie)(?!\p{L})/iu;

/** "Overwogen: MKD (te ver), …" */
const weighedLabel =
  /^\P{L}{0,3}(?:ook )?(?:overwogen|gewogen|bekeken|besproken|afgewogen|alternatie\p{L}+|geprobeerd)(?!\p{L})[^:.]{0,20}:/iu;
const isOfNow = (text: string): boolean =>
  tellsOfNow.test(text) && !inside.test(withoutReasons(text)) && !concludesNone(text);

/** A sentence about earlier, other or weighed help, that does not also say how it goes on. */
const isLookingBack = (whole: string): boolean => {
  const text = withoutReasons(whole);
  if (isOfNow(text) || weighedLabel.test(text)) return true;
  return (
    ((earlier.test(text) && !(inside.test(text) && formsIn(text).length > 0)) ||
      ((elsewhere.test(text) || weighed.test(text)) && !inside.test(text))) &&
    !refusal.test(text) &&
    !openers.test(text) &&
    formsIn(text).length === 0 &&
    !periodMarksIn(text).some(({ kind }) => kind === 'from')
  );
};

/** Tells whether a sentence of a report concludes that no provision is needed. */
export function concludesNone(text: string): boolean {
  if (byOthers.test(text) && !(isOurs.test(text) || (asksUs.test(text) && !otherLaw.test(text)))) return false;
  const main = withoutReasons(text);
  return refusal.test(main) || (needless.test(main) && kindsIn(main).some(({ kind }) => kind.isLoose !== true));
}

/** Tells whether a sentence says, itself or by its heading, that it concludes. */
export const isConcluding = (text: string, heading: string | null): boolean =>
  openers.test(text) || inside.test(text) || (heading !== null && concludes.test(lastPart(bare(heading))));

const goal =
  /^\P{L}{0,3}(?:(?:het |ons )?(?:gewenste?|beoogde?) )?(?:doel|doelen|resultaat|resultaten|res)(?![\p{L}-])/iu;

/** Tells whether a sentence says what must be reached: how often a goal is met is no size. */
export const isGoal = ({ text, heading }: Sentence): boolean =>
  formsIn(text).length === 0 && (goal.test(text) || (heading !== null && goal.test(lastPart(heading))));

/** Tells whether a sentence only says what somebody else thinks or prefers. */
export const isOthersView = (text: string): boolean =>
  othersView.test(text) && !openers.test(text) && !weConclude.test(text);

/** "Aanvraag ouders: pgb …" */
const askedLabel = /^\P{L}{0,3}(?:de )?(?:aanvraag|verzoek|wens|hulpvraag|gevraagd)(?!\p{L})[^:]{0,25}:/iu;

/** Tells whether a sentence only says what was asked; of a report that refuses (`isRefusing`) a wish is enough. */
export const isAsked = (text: string, isRefusing: boolean): boolean =>
  (asked.test(text) || askedLabel.test(text) || (isRefusing && wished.test(text))) &&
  !openers.test(text) &&
  !inside.test(text);
