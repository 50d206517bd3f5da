import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { Sentence } from '../reading/sentences.ts';
import { withoutReasons } from './clauses.ts';
import { daysIn } from './dates.ts';
import { grantsFirmly } from './firm-grants.ts';
import { formsIn } from './forms.ts';
import type { HelpKind } from './kind.ts';
import { isCompatible, kindsIn } from './kinds-in.ts';
import { oncePerDocument } from './once-per-document.ts';
import { periodMarksIn } from './periods.ts';
import { phrases } from './phrases.ts';
import { concludedKinds, firmOf, type Provision, provisionsIn } from './provisions.ts';
import { concludesNone, concludingPassage, isAsked, isConcluding, isGoal, isOthersView } from './report-passage.ts';
import { statementsOf } from './statements.ts';
import { isGrant, withTopics } from './topics.ts';

/** What a report or Beschikking concludes. */
export interface Conclusion {
  readonly document: DossierDocument;
  /** Where it says so, in its own order. */
  readonly passage: readonly Sentence[];
  readonly provisions: readonly Provision[];
  /** What stands near the passage and may be concluded as well: enough to agree with, not to miss. */
  readonly beside: readonly Provision[];
  /** Every kind of help that the passage names and does not set aside. */
  readonly named: readonly HelpKind[];
  /** Help that is refused beside what is granted or proposed. */
  readonly refused: readonly { readonly kind: HelpKind; readonly sentence: Sentence }[];
  /** The sentence that refuses; null when something is granted or proposed. */
  readonly refusal: Sentence | null;
}

/** The day of a paper: the first whole date in it that is no day of birth. */
export function dayOf({ text }: DossierDocument): IsoDate | null {
  const days = daysIn(text.slice(0, 4000)).flatMap(({ day, precision }) =>
    day !== null && precision === 'day' ? [day] : [],
  );
  return days.find((day) => day >= '2015-01-01') ?? null;
}

const refuses = phrases(['afwijz(?:en|ing)', 'afgewezen', 'af te wijzen', 'wij(?:s|zen) [^.]{0,80}(?<!\\p{L})af']);

const namedIn = (passage: readonly Sentence[]): readonly HelpKind[] =>
  passage.flatMap(({ text }) => concludedKinds(withoutReasons(text)).map(({ kind }) => kind));

/** What is refused in so many words beside the provisions. */
function refusedIn(passage: readonly Sentence[], provisions: readonly Provision[]): Conclusion['refused'] {
  return passage
    .filter(({ text }) => refuses.test(text))
    .flatMap((sentence) => kindsIn(withoutReasons(sentence.text)).map(({ kind }) => ({ kind, sentence })))
    .filter(({ kind }) => kind.isLoose !== true && !provisions.some((one) => isCompatible(one.kind, kind)));
}

/** Tells whether sentences beside a refusal propose help all the same: they name it and say that it is concluded, or two things about it. */
function propose(sentences: readonly Sentence[], reference: IsoDate | null): boolean {
  const texts = sentences.filter(({ text }) => !concludesNone(text)).map(({ text }) => withoutReasons(text));
  const some = (says: (text: string) => boolean): boolean => texts.some(says);
  const isRated = some((text) => amountsIn(text).some(({ weeks }) => weeks !== null));
  const isDated = some((text) => periodMarksIn(text, reference).some(({ kind }) => kind !== 'length'));
  const isFormed = some((text) => formsIn(text).length > 0);
  const isNamed = concludedKinds(texts[0] ?? '').length > 0;
  const [first] = sentences;
  const isConcluded = first !== undefined && isNamed && isConcluding(first.text, null);
  const isUnder = first !== undefined && isNamed && isConcluding('', first.heading);
  return isConcluded || [isRated, isDated, isFormed, isUnder].filter(Boolean).length >= 2;
}

/** A sentence that refuses one kind of help can grant another: it names it with its size, and its form or time. */
const grantsBeside = (text: string): boolean =>
  concludedKinds(text).some(({ kind }) => kind.isLoose !== true) &&
  amountsIn(text).some(({ weeks, isTotal }) => weeks !== null || isTotal) &&
  (formsIn(text).length > 0 || periodMarksIn(text).length > 0);

/** The one provision of a passage that does not say how much, in which form or when, with what is concluded of it elsewhere. */
function withElsewhere(
  provisions: readonly Provision[],
  elsewhere: readonly Sentence[],
  reference: IsoDate | null,
): readonly Provision[] {
  const [only] = provisions;
  if (only === undefined || provisions.length > 1) return provisions;
  const others = elsewhere.flatMap((sentence) => {
    const [own, ...more] = provisionsIn([sentence], reference);
    return own === undefined || more.length > 0 || !isCompatible(own.kind, only.kind) ? [] : [own];
  });
  const amounts = others.flatMap((one) => one.amounts.filter(({ value }) => value.weeks !== null));
  return [
    {
      ...only,
      amounts: only.amounts.length > 0 ? only.amounts : amounts,
      forms: only.forms.length > 0 ? only.forms : others.flatMap(({ forms }) => forms),
      period: only.period ?? others.find(({ period }) => period !== null)?.period ?? null,
    },
  ];
}

/** Words that give what was asked, without naming it again. */
const approves = phrases([
  'toekennen',
  'toegekend',
  'honoreren',
  'inwilligen',
  'meegaan in',
  'conform (?:de )?(?:aanvraag|vraag|verzoek|offerte|advies)',
]);

/** A report that only says that it gives what was asked concludes what was asked; null when it says nothing of the kind. */
function approved(report: DossierDocument, reference: IsoDate | null): Conclusion | null {
  const sentences = statementsOf(report);
  if (!sentences.some(({ text }) => approves.test(text) && !concludesNone(text))) return null;
  if (sentences.some(({ text }) => concludesNone(text))) return null;
  const [first] = sentences.flatMap((sentence, i) =>
    isAsked(sentence.text, true) && kindsIn(sentence.text).some(({ kind }) => kind.isLoose !== true) ? [i] : [],
  );
  const passage = first === undefined ? [] : sentences.slice(first);
  const [provision] = provisionsIn(passage, reference);
  if (provision === undefined) return null;
  return {
    document: report,
    passage,
    provisions: [provision],
    beside: [],
    named: namedIn(passage),
    refused: [],
    refusal: null,
  };
}

/** Reads what a report concludes; null when it concludes nothing. */
export const conclusionOfReport = oncePerDocument(readReport);

function readReport(report: DossierDocument): Conclusion | null {
  const reference = dayOf(report);
  const near = concludingPassage(statementsOf(report), report.text, reference, report.concluding ?? null);
  const found = near.passage;
  const refusing = found.find(({ text }) => concludesNone(text)) ?? null;
  const told = found.filter((one) => !isAsked(one.text, refusing !== null) && !isGoal(one));
  const ours = told.filter(({ text }) => !isOthersView(text));
  const passage = ours.some(({ text }) => concludedKinds(text).length > 0 || concludesNone(text)) ? ours : told;
  const provisions = provisionsIn(
    passage.filter(({ text }) => !concludesNone(text)),
    reference,
  );
  const isGranted =
    passage.some(({ text }, i) => !concludesNone(text) && propose(passage.slice(i, i + 3), reference)) ||
    passage.some(({ text }) => concludesNone(text) && grantsBeside(text));
  if (refusing !== null && !isGranted)
    return { document: report, passage, provisions: [], beside: [], named: [], refused: [], refusal: refusing };
  // A refusal that also says how much or in which form grants something beside it.
  const all =
    refusing === null
      ? provisions
      : provisionsIn(
          passage.filter(({ text }) => !concludesNone(text) || amountsIn(text).length > 0 || formsIn(text).length > 0),
          reference,
        );
  if (all.length === 0) return approved(report, reference);
  return {
    document: report,
    passage,
    provisions: withElsewhere(all, near.elsewhere, reference),
    beside: provisionsIn(near.beside, reference),
    named: namedIn(passage),
    refused: refusedIn(passage, all),
    refusal: null,
  };
}

/** What somebody had until now is told, and not granted. */
const tellsOfBefore = phrases([
  '(?:had|hadden|kreeg|kregen|ontving|ontvingen)',
  'tot nu toe',
  'tot dusver',
  'voorheen',
]);
const notGranting = ['greeting', 'refusal', 'objection', 'contribution'] as const;

/** Reads what a Beschikking decides. */
export const conclusionOfDecision = oncePerDocument(readDecision);

function readDecision(decision: DossierDocument): Conclusion {
  const reference = dayOf(decision);
  const sentences = withTopics(statementsOf(decision));
  const passage = sentences
    .filter(({ topics }) => topics.has('grant') && !notGranting.some((topic) => topics.has(topic)))
    .map(({ sentence }) => sentence)
    .filter(({ text }) => !tellsOfBefore.test(text) || isGrant(text));
  const refusing = sentences.find(({ topics }) => topics.has('refusal') && !topics.has('objection'))?.sentence ?? null;
  const provisions = provisionsIn(passage, reference);
  const isGranted =
    passage.some(({ text }) => grantsFirmly(text)) ||
    provisions.some(({ forms, amounts, period }) => forms.length > 0 && (amounts.length > 0 || period !== null));
  if (refusing !== null && !isGranted)
    return { document: decision, passage, provisions: [], beside: [], named: [], refused: [], refusal: refusing };
  // Of several, one without size, form or time is granted only when the text says so.
  const firm = firmOf(provisions);
  const granted = provisions.filter((one) => firm.includes(one) || isGrant(one.sentence.text));
  return {
    document: decision,
    passage,
    provisions: granted,
    beside: [],
    named: namedIn(passage),
    refused: [],
    refusal: null,
  };
}
