import type { DossierNotice } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { type Conclusion, conclusionOfDecision, conclusionOfReport, dayOf } from './conclusion.ts';
import { daysIn } from './dates.ts';
import { tellingWords } from './described.ts';
import { kindsIn } from './kinds-in.ts';
import { messages } from './messages.ts';
import { phrases } from './phrases.ts';
import type { Provision } from './provisions.ts';

const heaviest = phrases(['hoog', 'hoge', 'zwaar', 'zware', 'zwaarste', 'intensie(?:f|ve)']);
const lighter = phrases([
  'licht(?:er\\p{L}*|ste)?',
  'laag',
  'lage',
  'lager\\p{L}*',
  'midden',
  'basis',
  'regulier\\p{L}*',
  'minder (?:zwaar|intensief)',
  'afschal\\p{L}+',
]);
const asked = phrases([
  'vraagt?',
  'vragen',
  'vroeg(?:en)?',
  'gevraagd',
  'aangevraagd',
  'verzoek\\p{L}*',
  'hulpvraag',
  'melding',
  'aanvraag',
  'wil(?:t|len)?',
  'wens\\p{L}*',
  'graag',
]);
const reviewed = phrases([
  'heronderzoek\\p{L}*',
  'periodiek\\p{L}* onderzoek\\p{L}*',
  'herbeoord\\p{L}+',
  'herindicatie\\p{L}*',
  'heroverweging',
]);
const unchanged = phrases([
  'ongewijzigd\\p{L}*',
  'onveranderd\\p{L}*',
  '(?:niet|niets|geen)(?: \\p{L}+){0,2} (?:gewijzigd|veranderd|verandering\\p{L}*|wijziging\\p{L}*)',
  'zelfde',
  'gelijk gebleven',
  'blijft (?:gelijk|zoals|doorlopen)',
  'voortzet\\p{L}+',
  'continu(?:eren|ering)',
  'loopt door',
]);
const nextReview = phrases([
  '\\p{L}*onderzo(?:ek\\p{L}*|cht)',
  'herbeoord\\p{L}+',
  'evalu\\p{L}+',
  'opnieuw',
  'volgende?',
  '(?:be)?kijk(?:en|t)?',
  'bespre(?:ken|kt)',
]);

/** Says so when the heaviest variant is chosen and nothing tells why a lighter one would not do. */
function heaviestVariant(
  reports: readonly DossierDocument[],
  concluded: readonly Provision[],
): readonly DossierNotice[] {
  const chosen = concluded.find(
    ({ kind, variants }) =>
      kind.family !== 'huishouden' &&
      variants.some(
        ({ value, sentence }) => value.value === 'zwaar' && heaviest.test(sentence.text.slice(value.start, value.end)),
      ),
  );
  if (chosen === undefined || reports.length === 0) return [];
  const isCompared = reports.some(({ sentences }) => sentences.some(({ text }) => lighter.test(text)));
  return isCompared ? [] : [{ code: 'heaviest-variant', text: messages.heaviestVariant(chosen.kind.label) }];
}

/** Says so when two provisions are of one family, or are described with the same work. */
function doubleProvision(provisions: readonly Provision[]): readonly DossierNotice[] {
  const main = provisions.filter(({ kind }) => kind.isExtra !== true && kind.family !== 'onbekend');
  for (const [i, first] of main.entries())
    for (const second of main.slice(i + 1)) {
      const words = new Set(tellingWords(first.sentence.text));
      const isSameWork =
        first.sentence !== second.sentence &&
        tellingWords(second.sentence.text).filter((word) => words.has(word)).length >= 2;
      if (first.kind.family === second.kind.family || isSameWork)
        return [{ code: 'double-provision', text: messages.doubleProvision(first.kind.label, second.kind.label) }];
    }
  return [];
}

/** Says so when money or a thing is granted that nobody in the reports asked for. */
function unaskedAllowance(
  reports: readonly DossierDocument[],
  provisions: readonly Provision[],
): readonly DossierNotice[] {
  const granted = provisions.find(({ kind }) => kind.isAllowance === true);
  if (granted === undefined || reports.length === 0) return [];
  const isAsked = reports.some(({ sentences }) =>
    sentences.some(
      ({ text, heading }) =>
        asked.test(`${heading ?? ''} ${text}`) &&
        kindsIn(`${heading ?? ''} ${text}`).some(({ kind }) => kind.id === granted.kind.id),
    ),
  );
  return isAsked ? [] : [{ code: 'unasked-allowance', text: messages.unaskedAllowance(granted.kind.label) }];
}

/** Says so when a review changed nothing, the help has no last day, and no next review has one. */
function nextReviewMissing(
  documents: readonly DossierDocument[],
  provisions: readonly Provision[],
): readonly DossierNotice[] {
  const texts = documents.flatMap(({ sentences }) => sentences.map(({ text, heading }) => `${heading ?? ''} ${text}`));
  const day = documents.flatMap((document) => dayOf(document) ?? []).sort()[0] ?? null;
  const isReviewed =
    documents.some(({ text }) => reviewed.test(text.slice(0, 2000))) && texts.some((text) => unchanged.test(text));
  const hasEnd = provisions.some(
    ({ period }) =>
      period !== null && !period.value.isIndefinite && (period.value.until !== null || period.value.months !== null),
  );
  if (!isReviewed || hasEnd) return [];
  const isPlanned = texts.some(
    (text) =>
      nextReview.test(text) && daysIn(text, day).some((one) => one.day !== null && (day === null || one.day > day)),
  );
  return isPlanned ? [] : [{ code: 'next-review-missing', text: messages.nextReviewMissing }];
}

/** Questions that a dossier raises: the heaviest variant, two provisions for one need, an allowance nobody asked for, no next review. */
export function decisionQuestions(documents: readonly DossierDocument[]): readonly DossierNotice[] {
  const reports = documents.filter(({ type }) => type === 'gespreksverslag');
  const decisions = documents.filter(({ type }) => type === 'beschikking').map(conclusionOfDecision);
  const proposals = reports.flatMap((report): readonly Conclusion[] => {
    const conclusion = conclusionOfReport(report);
    return conclusion === null ? [] : [conclusion];
  });
  // What is decided counts; without a decision, what is proposed.
  const concluded = (decisions.length > 0 ? decisions : proposals).flatMap(({ provisions }) => provisions);
  return [
    ...heaviestVariant(reports, [...concluded, ...proposals.flatMap(({ provisions }) => provisions)]),
    ...doubleProvision(concluded),
    ...unaskedAllowance(reports, concluded),
    ...nextReviewMissing(documents, concluded),
  ];
}
