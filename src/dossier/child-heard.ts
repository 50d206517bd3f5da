import { createContactReader } from './child-contact.ts';
import { childPatterns } from './child-names.ts';
import type { Evidence } from './findings.ts';
import type { DossierDocument } from './reading/dossier-document.ts';
import type { Sentence } from './reading/sentences.ts';
import type { DossierEvidence } from './steps/evidence.ts';

/** Whether the child itself was spoken to, with the words that show it, and otherwise the reason that is given. */
export interface ChildHeard {
  readonly heard: boolean;
  readonly evidence: Evidence;
  /** Null when no reason is given. */
  readonly reason: Evidence | null;
}

/** Who were there, and nothing of who was not: "Gesproken: moeder, 5 november 2026". */
const isBareList = ({ text, heading }: Pick<Sentence, 'text' | 'heading'>): boolean =>
  /(?:^|: )(?:gesproken|aanwezig\p{L}*|gesprek\p{L}*|deelnemers)(?: met)? ?:/iu.test(`${heading ?? ''}: ${text}`) &&
  !/(?<!\p{L})(?:niet|geen|nooit|want|omdat|zonder|nog|te|weiger\p{L}*|afwezig|baby|jonge?)(?!\p{L})/iu.test(text);

/**
 * Tells whether a dossier about a child shows that the child was spoken to, or why not: by what was learned from examples,
 * save where a sentence tells of somebody else's talk, and by the words of the reports themselves.
 */
export function childHeard(documents: readonly DossierDocument[], evidence: DossierEvidence): ChildHeard {
  const read = createContactReader(childPatterns(documents));
  const told = documents.flatMap((document) =>
    document.sentences.map((sentence, at) => ({
      document,
      sentence,
      contact: read({ ...sentence, previous: document.sentences[at - 1]?.text ?? null }),
    })),
  );
  const inReports = told.filter(({ document }) => document.type === 'gespreksverslag');
  const contactOf = new Map(told.map(({ sentence, contact }) => [sentence, contact]));
  const ofChild = evidence.where(({ sentence }) => contactOf.get(sentence)?.silent === false);
  const ofContact = ofChild.where(({ sentence }) => contactOf.get(sentence)?.elsewhere === false);
  const quoteOf = (from: DossierEvidence, feature: string): Evidence => {
    const best = from.best([feature]);
    return { quote: best?.sentence.text ?? null, document: best?.document.file ?? null };
  };
  const asEvidence = ({ document, sentence }: (typeof told)[number]): Evidence => ({
    quote: sentence.text,
    document: document.file,
  });
  const direct = inReports.find(({ contact }) => contact.heard === 'direct');
  const view = inReports.find(({ contact }) => contact.heard === 'view');
  const unheard = inReports.find(({ contact }) => contact.reason);
  const ofReason = ofChild.where(({ sentence }) => !isBareList(sentence));
  const hasReason = ofReason.shows('kind-niet-gesproken');
  const isReasonStronger = ofReason.strength('kind-niet-gesproken') > ofContact.strength('kind-gesproken');
  const isShown = ofContact.shows('kind-gesproken') && !(hasReason && isReasonStronger);
  const named = direct ?? (hasReason ? undefined : view);
  const heard = isShown || named !== undefined;
  const shown = !isShown && named !== undefined ? asEvidence(named) : quoteOf(ofContact, 'kind-gesproken');
  const learned = hasReason ? quoteOf(ofReason, 'kind-niet-gesproken') : null;
  const reason = unheard === undefined ? learned : asEvidence(unheard);
  return { heard, evidence: heard ? shown : { quote: null, document: null }, reason: heard ? null : reason };
}
