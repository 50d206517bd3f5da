import { checkWithRules } from './dossier/check-dossier.ts';
import { type CitedRule, citeRule } from './dossier/cite.ts';
import type { Findings } from './dossier/findings.ts';
import type { Framework, Frameworks } from './dossier/framework.ts';
import { messages } from './dossier/messages.ts';
import { type JudgeSteps, secondLook } from './dossier/model/second-look.ts';
import { outlineOf } from './dossier/paper/outline.ts';
import { reportOf } from './dossier/paper/report.ts';
import type { DossierStore } from './dossier/ports.ts';
import { isSameCase, marksOf } from './dossier/reading/same-case.ts';
import type { FeatureRecogniser } from './dossier/steps/recognise-features.ts';
import { type DossierSummary, summariseDossier } from './dossier/summarise.ts';
import type { KnowledgeDocument } from './knowledge/document.ts';
import { createRememberedChecks, type DossierTurn, type HandedInPapers, type Presser } from './remembered-checks.ts';
import { dutchDay, type IsoDate } from './shared/iso-date.ts';
import type { Law } from './shared/law.ts';
import type { WrittenBlock } from './shared/written-block.ts';
import { createTurnstile } from './turnstile.ts';

/** What a dossier in chat comes to. */
export type DossierOutcome =
  | {
      readonly kind: 'dossier';
      readonly checkId: string;
      readonly findings: Findings;
      readonly framework: Framework;
      /** The rule behind each point that a loaded source holds. */
      readonly rules: ReadonlyMap<string, CitedRule>;
      /** What was missing in the check before of this case in this conversation and no longer is; null when this is the first. */
      readonly solved: readonly string[] | null;
    }
  /** The papers do not say which law it is; they wait, in memory, until that is told. */
  | { readonly kind: 'dossier-law'; readonly checkId: string; readonly files: readonly string[] }
  | {
      readonly kind: 'dossier-unreadable';
      readonly files: readonly { readonly file: string; readonly reason: string }[];
    }
  | {
      readonly kind: 'dossier-summary';
      readonly summary: DossierSummary;
      readonly unreadable: NonNullable<HandedInPapers['unreadable']>;
    }
  | { readonly kind: 'framework'; readonly framework: Framework; readonly rules: ReadonlyMap<string, CitedRule> }
  | { readonly kind: 'paper'; readonly which: PaperKind; readonly blocks: readonly WrittenBlock[] }
  /** What the button is about is no longer remembered, or is somebody else's. */
  | { readonly kind: 'dossier-forgotten' }
  /** Somebody does not agree with a verdict; kept, unless the check has no such point. */
  | { readonly kind: 'dossier-contradicted'; readonly isKept: boolean };

/** What the desk is put together from. */
export interface DeskParts {
  readonly frameworks: Frameworks;
  readonly recogniser: () => FeatureRecogniser;
  readonly documents: readonly KnowledgeDocument[];
  readonly store: DossierStore;
  readonly mask: (text: string) => string;
  /** Judges steps with a language model beside the rules; null without one. */
  readonly judge: JudgeSteps | null;
  readonly hashCase: (caseNumber: string) => string | null;
  readonly now: () => Date;
}

/** Where dossiers are checked and summed up, one after another, and what the buttons below do. */
export interface DossierDesk {
  check(turn: DossierTurn, handed: HandedInPapers, law?: Law): Promise<DossierOutcome>;
  summarise(turn: DossierTurn, handed: HandedInPapers, law?: Law): Promise<DossierOutcome>;
  framework(law: Law): DossierOutcome;
  /** Goes on with papers that waited for their law; once. */
  withLaw(checkId: string, law: Law, by: Presser): Promise<DossierOutcome>;
  /** Counts the terms of a check anew, from days that the papers did not tell. */
  withDates(checkId: string, dates: Readonly<Record<string, IsoDate>>, by: Presser): DossierOutcome;
  paper(checkId: string, which: PaperKind, by: Presser): DossierOutcome;
  /** Keeps that somebody disagrees with a verdict; false when the check is forgotten, or has no such point. */
  contradict(checkId: string, code: string, reason: string | null, by: Presser): Promise<boolean>;
  /** Does what is typed about the last check of this person in this conversation; null when there is none. */
  aboutLast(wish: DossierWish, by: Presser): Promise<DossierOutcome | null>;
}

/** What is typed about the dossier that was checked last, in the place of a button. */
export type DossierWish =
  | { readonly kind: 'summary' | 'again' | PaperKind }
  | { readonly kind: 'contradict'; readonly code: string; readonly reason: string | null };

/** The papers that the bot writes about a checked dossier: a report to fill in, and what was found. */
export type PaperKind = 'outline' | 'report';

const caseNumber =
  /\b(?:zaak(?:nummer|nr)?|dossier(?:nummer|nr)?|kenmerk)\.?\s*:?\s*([A-Z]{0,4}[-/ ]?\d[\d./-]{3,18})/iu;

/** Starts a desk that remembers nothing but the last checks, in memory and for an hour. */
export function createDossierDesk(parts: DeskParts): DossierDesk {
  const { frameworks, documents, store, mask, now } = parts;
  const checks = createRememberedChecks(now);
  const inTurn = createTurnstile();
  const today = () => dutchDay(now());
  const defaultOf = (law: Law): Framework | undefined =>
    frameworks.frameworks.find((one) => one.isDefault && one.law === law);
  const rulesOf = (framework: Framework, law: Law | null): ReadonlyMap<string, CitedRule> =>
    new Map(
      [...framework.steps, ...framework.criteria, ...framework.elements].flatMap((point) => {
        const rule = citeRule(point, documents, { day: today(), law });
        return rule === null ? [] : [[point.code, rule] as const];
      }),
    );

  async function keep(turn: DossierTurn, findings: Findings, { papers }: HandedInPapers): Promise<void> {
    const { law, framework } = findings;
    if (law === null || framework === null) return;
    const number = papers.map((one) => caseNumber.exec(one.text)?.[1]).find((one) => one !== undefined);
    await store.saveCheck({
      checkId: turn.turnId,
      team: turn.team,
      law,
      framework: framework.id,
      frameworkVersion: framework.version,
      product: findings.product,
      steps: Object.fromEntries(Object.entries(findings.steps).map(([code, one]) => [code, one.status])),
      criteria: Object.fromEntries(Object.entries(findings.criteria).map(([code, one]) => [code, one.score])),
      terms: findings.terms.map(({ name, status }) => ({ name, status })),
      caseHash: number === undefined ? null : parts.hashCase(number),
      checkedAt: now(),
    });
  }

  /** Checks, unless no paper could be read or nothing tells the law: then the papers wait until somebody does. */
  function look(turn: DossierTurn, handed: HandedInPapers, law: Law | undefined, wants: 'check' | 'summary') {
    if (handed.papers.length === 0) return { kind: 'dossier-unreadable', files: handed.unreadable ?? [] } as const;
    const ruled = checkWithRules(
      { ...handed, ...(law === undefined ? {} : { law }) },
      { frameworks, recognise: parts.recogniser(), today: today() },
    );
    const { findings } = ruled;
    const framework = frameworks.frameworks.find((one) => one.id === findings.framework?.id);
    const isUnclear = law === undefined && findings.notices.some((one) => one.code === 'law-unclear');
    if (framework !== undefined && !isUnclear) return { kind: 'looked', ruled, framework } as const;
    checks.remember({ kind: 'waiting', turn, handed, wants });
    return { kind: 'dossier-law', checkId: turn.turnId, files: handed.papers.map((one) => one.file) } as const;
  }

  async function check(turn: DossierTurn, handed: HandedInPapers, law?: Law): Promise<DossierOutcome> {
    const looked = await inTurn(() => look(turn, handed, law, 'check'));
    if (looked.kind !== 'looked') return looked;
    const { ruled, framework } = looked;
    const findings = parts.judge === null ? ruled.findings : await secondLook(ruled, parts.judge);
    const before = checks.lastOf(turn);
    const marks = marksOf(handed.papers);
    checks.remember({
      kind: 'checked',
      turn,
      findings,
      framework,
      marks,
      handed,
      withDates: (dates) => ruled.withDates(findings, dates),
    });
    await keep(turn, findings, handed);
    const isAgain = before?.findings.law === findings.law && isSameCase(before.marks, marks);
    const solved = isAgain ? solvedSince(before.findings, findings) : null;
    return {
      kind: 'dossier',
      checkId: turn.turnId,
      findings,
      framework,
      rules: rulesOf(framework, findings.law),
      solved,
    };
  }

  async function summarise(turn: DossierTurn, handed: HandedInPapers, law?: Law): Promise<DossierOutcome> {
    const looked = await inTurn(() => look(turn, handed, law, 'summary'));
    if (looked.kind !== 'looked') return looked;
    const summary = await inTurn(() =>
      summariseDossier(handed.papers, looked.framework, { frameworks, recognise: parts.recogniser() }),
    );
    return { kind: 'dossier-summary', summary, unreadable: [...(handed.unreadable ?? []), ...unreadPages(handed)] };
  }

  const desk: DossierDesk = {
    check,
    summarise,
    framework(law) {
      const framework = defaultOf(law);
      if (framework === undefined) return { kind: 'dossier-forgotten' };
      return { kind: 'framework', framework, rules: rulesOf(framework, law) };
    },
    async withLaw(checkId, law, by) {
      const found = checks.recall(checkId, by);
      if (found?.kind !== 'waiting') return { kind: 'dossier-forgotten' };
      checks.forget(checkId);
      return found.wants === 'summary'
        ? summarise(found.turn, found.handed, law)
        : check(found.turn, found.handed, law);
    },
    withDates(checkId, dates, by) {
      const found = checks.recall(checkId, by);
      if (found?.kind !== 'checked' || found.withDates === null) return { kind: 'dossier-forgotten' };
      const findings = found.withDates(dates);
      const { framework } = found;
      return { kind: 'dossier', checkId, findings, framework, rules: rulesOf(framework, findings.law), solved: null };
    },
    paper(checkId, which, by) {
      const found = checks.recall(checkId, by);
      if (found?.kind !== 'checked') return { kind: 'dossier-forgotten' };
      const { findings, framework } = found;
      const rules = rulesOf(framework, findings.law);
      const blocks =
        which === 'outline'
          ? outlineOf(framework, findings)
          : reportOf(framework, findings, today(), (point) => rules.get(point.code)?.place ?? null);
      return { kind: 'paper', which, blocks };
    },
    async contradict(checkId, code, reason, by) {
      const found = checks.recall(checkId, by);
      if (found?.kind !== 'checked') return false;
      const verdict = verdictOn(code, found.findings);
      if (verdict === null) return false;
      await store.saveContradiction({
        checkId,
        framework: found.framework.id,
        frameworkVersion: found.framework.version,
        code,
        verdict,
        reason: reason === null ? null : mask(reason),
        givenAt: now(),
      });
      return true;
    },
    async aboutLast(wish, by) {
      const found = checks.lastOf(by);
      if (found === undefined) return null;
      const { findings, framework, handed } = found;
      const checkId = found.turn.turnId;
      switch (wish.kind) {
        case 'outline':
        case 'report':
          return desk.paper(checkId, wish.kind, by);
        case 'contradict':
          return {
            kind: 'dossier-contradicted',
            isKept: await desk.contradict(checkId, wish.code, wish.reason, by),
          };
        case 'summary':
          if (handed !== null) return summarise(found.turn, handed, findings.law ?? undefined);
          break;
        case 'again':
      }
      return { kind: 'dossier', checkId, findings, framework, rules: rulesOf(framework, findings.law), solved: null };
    },
  };
  return desk;
}

/** Pages that were not read, of papers that were. */
const unreadPages = ({ papers }: HandedInPapers): NonNullable<HandedInPapers['unreadable']> =>
  papers.flatMap(({ file, pagesWithoutText = [] }) =>
    pagesWithoutText.length === 0 ? [] : [{ file, reason: messages.pagesNotRead(pagesWithoutText, null) }],
  );

/** The steps that were not there in the check before and are now. */
const solvedSince = (before: Findings, { steps }: Findings): readonly string[] =>
  Object.entries(before.steps).flatMap(([code, { status }]) =>
    status !== 'aanwezig' && steps[code]?.status === 'aanwezig' ? [code] : [],
  );

/** What was said of a point; null when it was not looked at. */
function verdictOn(code: string, { steps, criteria, elements }: Findings): string | null {
  const own = <T>(points: Readonly<Record<string, T>>): T | undefined =>
    Object.hasOwn(points, code) ? points[code] : undefined;
  const element = own(elements ?? {});
  const present = element?.present === null ? 'nvt' : element?.present ? 'aanwezig' : 'ontbreekt';
  return own(steps)?.status ?? own(criteria)?.score ?? (element === undefined ? null : present);
}
