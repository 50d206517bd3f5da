import type { IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';
import { childHeard } from './child-heard.ts';
import { overallOf, scoreCriteria } from './criteria.ts';
import { checkConsistency } from './decision/consistency.ts';
import { checkElements } from './decision/elements.ts';
import { oncePerDocument } from './decision/once-per-document.ts';
import { productOf } from './decision/product.ts';
import { decisionQuestions } from './decision/questions.ts';
import type { DossierNotice, Findings } from './findings.ts';
import type { Framework, Frameworks } from './framework.ts';
import { messages } from './messages.ts';
import { areOfOthers } from './reading/about-whom.ts';
import { type DossierDocument, type HandedIn, readDossierDocument } from './reading/dossier-document.ts';
import { lawOfText } from './reading/law-of-text.ts';
import { withConcluding } from './steps/concluding.ts';
import { withDeviceSize, withNamedHelp } from './steps/device-size.ts';
import { gatherEvidence } from './steps/evidence.ts';
import { judgeSteps } from './steps/judge-steps.ts';
import type { FeatureRecogniser } from './steps/recognise-features.ts';
import { withSaidOutright } from './steps/said-outright.ts';
import { suspiciousSentences, withoutOrders } from './suspicious.ts';
import { type Terms, termsOf } from './terms/terms-of.ts';

/** What somebody hands in to be checked. */
export interface DossierQuestion {
  readonly papers: readonly HandedIn[];
  /** Files that could not be read, with why, in Dutch. */
  readonly unreadable?: readonly { readonly file: string; readonly reason: string }[];
  /** Given by whoever asks; overrules what the papers say. */
  readonly law?: Law;
  /** The framework, by its id; without it the one of the law. */
  readonly framework?: string;
  /** Days that the caller knows, by the name of what happened on it; they overrule what the papers say. */
  readonly dates?: Readonly<Record<string, IsoDate>>;
}

/** What a check is made with. */
export interface DossierDependencies {
  readonly frameworks: Frameworks;
  readonly recognise: FeatureRecogniser;
  /** The day on which terms are looked at. */
  readonly today: IsoDate;
}

/** Nothing could be said about the steps: no paper could be read, or nothing says which law it is. */
const nothing = {
  framework: null,
  product: null,
  steps: {},
  criteria: {},
  elements: null,
  consistency: { agrees: null, findings: [] },
  childHeard: null,
  childNotHeardReason: null,
  terms: [],
  overall: null,
} as const;

function frameworkFor(law: Law, asked: string | undefined, { frameworks }: Frameworks): Framework | undefined {
  if (asked !== undefined) return frameworks.find((one) => one.id === asked);
  return frameworks.find((one) => one.isDefault && one.law === law);
}

function noticesOf(
  question: DossierQuestion,
  documents: readonly DossierDocument[],
  isLawClear: boolean,
): readonly DossierNotice[] {
  const hasReport = documents.some((one) => one.type === 'gespreksverslag');
  return [
    ...(isLawClear ? [] : [{ code: 'law-unclear' as const, text: messages.lawUnclear }]),
    ...(hasReport || documents.length === 0 ? [] : [{ code: 'no-report' as const, text: messages.noReport }]),
    ...(question.unreadable ?? []).map(({ file }) => ({
      code: 'unreadable' as const,
      text: messages.unreadable(file),
    })),
    ...question.papers.flatMap(({ file, pagesWithoutText = [] }) =>
      pagesWithoutText.length === 0
        ? []
        : [{ code: 'pages-without-text' as const, text: messages.pagesNotRead(pagesWithoutText, file) }],
    ),
    ...suspiciousSentences(documents),
    ...mixedPapers(documents),
  ];
}

/** Tells that papers seem to be about different people, or about both laws at once. */
function mixedPapers(documents: readonly DossierDocument[]): readonly DossierNotice[] {
  const pairs = documents.flatMap((one, at) => documents.slice(at + 1).map((other) => [one, other] as const));
  const others = pairs.find(([one, other]) => areOfOthers(one, other));
  const laws = new Set(documents.flatMap(({ law }) => law ?? []));
  return [
    ...(others === undefined
      ? []
      : [{ code: 'other-client' as const, text: messages.otherPeople(others[0].file, others[1].file) }]),
    ...(laws.size < 2 ? [] : [{ code: 'both-laws' as const, text: messages.bothLaws }]),
  ];
}

/** What the rules find, and what somebody else needs to judge the steps beside them. */
export interface RuleCheck {
  readonly findings: Findings;
  /** Null when no steps could be judged. */
  readonly judged: {
    readonly documents: readonly DossierDocument[];
    readonly framework: Framework;
    /** The same findings with these steps, and the criteria that follow from them. */
    readonly withSteps: (steps: Findings['steps']) => Findings;
  } | null;
  /** The same findings with the terms counted anew from these days, by the name of what happened; it holds the papers. */
  readonly withDates: (findings: Findings, dates: NonNullable<DossierQuestion['dates']>) => Findings;
}

/**
 * Checks a dossier for completeness against the framework of its law: which mandatory steps are there, with the words that
 * show it. Advice about the papers; never about a right to help. Texts are read in memory and not kept.
 */
export const checkDossier = (question: DossierQuestion, deps: DossierDependencies): Findings =>
  checkWithRules(question, deps).findings;

/** Checks a dossier as {@link checkDossier} does, and leaves room for a second judge of its steps. */
export function checkWithRules(
  question: DossierQuestion,
  { frameworks, recognise, today }: DossierDependencies,
): RuleCheck {
  const recogniseOnce = oncePerDocument(recognise);
  const documents = question.papers.map(readDossierDocument).map((one) => withConcluding(one, recogniseOnce));
  const likely = lawOfText(documents.map((one) => one.text).join('\n'));
  const law = question.law ?? likely?.law ?? null;
  const count = (dates: NonNullable<DossierQuestion['dates']>): Terms =>
    law === null ? { terms: [], notices: [] } : termsOf(law, documents, dates, { today, norms: frameworks.norms });
  const counted = count(question.dates ?? {});
  const withDates: RuleCheck['withDates'] = (findings, dates) => {
    const { terms, notices } = count({ ...question.dates, ...dates });
    const others = findings.notices.filter((one) => !counted.notices.some(({ code }) => code === one.code));
    return { ...findings, terms, notices: onceEach([...others, ...notices]) };
  };
  const shown = {
    law,
    documents: [
      ...documents.map(({ file, type, law: of, pages }) => ({ file, type, law: of, pages })),
      ...(question.unreadable ?? []).map(({ file, reason }) => ({
        file,
        type: 'overig' as const,
        law: null,
        pages: null,
        error: reason,
      })),
    ],
    terms: counted.terms,
    notices: [
      ...noticesOf(question, documents, question.law !== undefined || likely?.isClear === true),
      ...onceEach([...decisionQuestions(documents), ...counted.notices]),
    ],
  };
  const framework =
    law === null || documents.length === 0 ? undefined : frameworkFor(law, question.framework, frameworks);
  if (framework === undefined) return { findings: { ...nothing, ...shown }, judged: null, withDates };

  const evidence = gatherEvidence(
    documents
      .flatMap((one) => withoutOrders(one, recogniseOnce(one)))
      .map((one) => withSaidOutright(withDeviceSize(withNamedHelp(one)))),
    frameworks.thresholds,
  );
  const child =
    law === 'jeugdwet' && documents.some((one) => one.type === 'gespreksverslag')
      ? childHeard(documents, evidence)
      : null;
  const elements = framework.elements.length === 0 ? null : checkElements(documents);
  const consistency = checkConsistency(documents);
  const withSteps = (steps: Findings['steps']): Findings => {
    const criteria = scoreCriteria({ framework, documents, evidence, steps, elements, consistency, child });
    return {
      ...nothing,
      ...shown,
      framework: { id: framework.id, version: framework.version },
      product: productOf(documents),
      steps,
      criteria,
      elements,
      consistency,
      childHeard: child?.heard ?? null,
      childNotHeardReason: child?.reason ?? null,
      overall: overallOf(criteria),
    };
  };
  const steps = judgeSteps(
    framework,
    evidence,
    featureNames(frameworks),
    documents.map((one) => one.file),
  );
  return { findings: withSteps(steps), judged: { documents, framework, withSteps }, withDates };
}

/** Two parts may ask the same about one decision. */
const onceEach = (notices: readonly DossierNotice[]): readonly DossierNotice[] =>
  notices.filter((one, at) => notices.findIndex((other) => other.code === one.code) === at);

const featureNames = ({ features }: Frameworks): ReadonlyMap<string, string> =>
  new Map([...features.keys()].map((name) => [name, name.replaceAll('-', ' ')]));
