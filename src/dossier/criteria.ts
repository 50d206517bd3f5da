import type { ChildHeard } from './child-heard.ts';
import type {
  Consistency,
  CriterionFinding,
  ElementFinding,
  Evidence,
  Score,
  StepFinding,
  StepStatus,
} from './findings.ts';
import type { CriterionRule, Framework, FrameworkCriterion } from './framework.ts';
import { inwonerHeard } from './inwoner-heard.ts';
import { messages } from './messages.ts';
import { planMarks } from './plan-marks.ts';
import type { DossierDocument } from './reading/dossier-document.ts';
import type { DossierEvidence } from './steps/evidence.ts';

/** What the criteria are scored on. */
export interface CriteriaInput {
  readonly framework: Framework;
  readonly documents: readonly DossierDocument[];
  readonly evidence: DossierEvidence;
  readonly steps: Readonly<Record<string, StepFinding>>;
  readonly elements: Readonly<Record<string, ElementFinding>> | null;
  readonly consistency: Consistency;
  /** Null under a law without a child. */
  readonly child: ChildHeard | null;
}

const text = messages.criterion;
const none: Evidence = { quote: null, document: null };
const scoreOfStatus: Readonly<Record<StepStatus, Score>> = {
  aanwezig: 'voldoende',
  onvolledig: 'matig',
  ontbreekt: 'onvoldoende',
};
const noEarlierHelp =
  /\b(?:geen|nooit|niet eerder|nog niet eerder|eerste keer|niet bekend met)\b[^.;]{0,50}\b(?:hulp|ondersteuning|begeleiding|jeugdhulp|zorg|voorziening|wmo|hulpverlening)|\b(?:eerdere?|vorige) (?:hulp|inzet|ondersteuning)[^.;]{0,12}(?:geen|nee|n\.?v\.?t|nooit)\b/iu;
/** A form that is filled in: "Eerdere hulp: geen". */
const bareNone = /^(?:geen|nee|nooit|niet|n\.?v\.?t\.?|niet van toepassing|geen (?:eerdere )?hulp)\s*(?:[.,;(]|$)/iu;
const earlierHeading = /\b(?:eerder\p{L}*|vorige|vroeger\p{L}*|voorgeschiedenis)(?!\p{L})/iu;
const earlier = /\b(?:eerder|eerdere|nooit|voorheen|vroeger|vorige|tot nu toe|eerste keer)\b/iu;
const bareNetwork = /^[-–\s]*(?:n\.?v\.?t\.?|geen|nee|-|–|niet van toepassing)[.\s]*$/iu;
const networkHeading = /netwerk|omgeving|familie|steun|mantelzorg|sociaal/iu;
const noPlanNeeded =
  /\b(?:huishoud\p{L}*|schoonmaak\p{L}*|hh|traplift|scootmobiel|rolstoel|woningaanpassing|hulpmiddel|douche\p{L}*|badkamer\p{L}*|toilet\p{L}*|drempel\p{L}*|vervoer\p{L}*|regiotaxi|taxipas|fiets|tillift|verhuis\p{L}*)\b/iu;

const evidenceOf = (evidence: DossierEvidence, feature: string): Evidence => {
  const best = evidence.best([feature]);
  return { quote: best?.sentence.text ?? null, document: best?.document.file ?? null };
};

const stepBy = (input: CriteriaInput, number: string): StepFinding | undefined =>
  Object.entries(input.steps).find(([code]) => code.slice(1) === number)?.[1];

function follow(step: StepFinding | undefined, code: string): CriterionFinding {
  if (step === undefined) return { score: 'nvt', why: '', ...none };
  const { status, quote, document } = step;
  return { score: scoreOfStatus[status], why: text.follows(code, status), quote, document };
}

function sentenceThat(input: CriteriaInput, fits: (text: string, heading: string) => boolean): Evidence | null {
  for (const { file, type, sentences } of input.documents) {
    if (type !== 'gespreksverslag') continue;
    const found = sentences.find((one) => fits(one.text, one.heading ?? ''));
    if (found !== undefined) return { quote: found.text, document: file };
  }
  return null;
}

function earlierHelp(input: CriteriaInput): CriterionFinding {
  const { evidence } = input;
  if (evidence.shows('eerdere-hulp-resultaat'))
    return { score: 'voldoende', why: text.earlierEvaluated, ...evidenceOf(evidence, 'eerdere-hulp-resultaat') };
  const said = sentenceThat(
    input,
    (one, heading) =>
      (noEarlierHelp.test(one) && (earlier.test(one) || earlier.test(heading))) ||
      (bareNone.test(one) && earlierHeading.test(heading)),
  );
  if (said !== null) return { score: 'nvt', why: text.noEarlierHelp, ...said };
  if (evidence.shows('eerdere-hulp'))
    return { score: 'matig', why: text.earlierNamed, ...evidenceOf(evidence, 'eerdere-hulp') };
  return { score: 'onvoldoende', why: text.earlierSilent, ...none };
}

function network(input: CriteriaInput): CriterionFinding {
  const bare = sentenceThat(input, (one, heading) => bareNetwork.test(one) && networkHeading.test(heading));
  if (bare !== null) return { score: 'matig', why: text.networkBare, ...bare };
  return half(input, 'netwerk', ['netwerk', 'netwerk-genoemd']);
}

/** Step 5 is about two things: its score counts for both, but what is told of one shows nothing of the other. */
function half(input: CriteriaInput, feature: string, tell: readonly string[]): CriterionFinding {
  const { evidence } = input;
  const step = stepBy(input, '5');
  const followed = follow(step, '5');
  const told = tell.find(evidence.shows);
  if (followed.quote === null || (told === undefined && (step?.status !== 'onvolledig' || step.doubtful)))
    return followed;
  if (told === undefined)
    return { ...followed, why: `${followed.why} ${text.halfMissing(feature.replaceAll('-', ' '))}`, ...none };
  return { ...followed, ...evidenceOf(evidence, told) };
}

const weightOf: Readonly<Record<StepStatus, number>> = { aanwezig: 2, onvolledig: 1, ontbreekt: 0 };

/** The need follows from what people can do themselves (step 5), what else there is (6) and what is left (7). */
function need(input: CriteriaInput): CriterionFinding {
  const [own, others, established] = ['5', '6', '7'].map((number) => stepBy(input, number)?.status ?? 'ontbreekt');
  const sum = weightOf[own ?? 'ontbreekt'] + weightOf[others ?? 'ontbreekt'] + weightOf[established ?? 'ontbreekt'];
  const { quote, document } = stepBy(input, '7') ?? none;
  if (established === 'ontbreekt')
    return sum >= 3
      ? { score: 'matig', why: text.needThin, ...none }
      : { score: 'onvoldoende', why: text.needMissing, ...none };
  if (sum >= 4) return { score: 'voldoende', why: text.needReasoned, quote, document };
  return sum >= 2
    ? { score: 'matig', why: text.needThin, quote, document }
    : { score: 'onvoldoende', why: text.needMissing, quote, document };
}

function involved(input: CriteriaInput): CriterionFinding {
  const { child } = input;
  if (child !== null) {
    if (child.heard) return { score: 'voldoende', why: text.heard, ...child.evidence };
    if (child.reason !== null) return { score: 'voldoende', why: text.heardReason, ...child.reason };
    return { score: 'matig', why: text.notHeard, ...none };
  }
  const { how, quote, document } = inwonerHeard(input.documents);
  const heard = { told: text.heard, reason: text.unheardReason, not: text.unheard, 'nobody-named': text.nobodyNamed };
  if (how === 'silent') return { score: 'matig', why: text.notSeen, ...none };
  return { score: how === 'told' || how === 'reason' ? 'voldoende' : 'matig', why: heard[how], quote, document };
}

function decisionFollows({ elements, consistency }: CriteriaInput): CriterionFinding {
  if (elements === null) return { score: 'nvt', why: text.noDecision, ...none };
  if (consistency.agrees === null) return { score: 'matig', why: text.decisionUnclear, ...none };
  if (!consistency.agrees) return { score: 'onvoldoende', why: text.decisionDiffers, quote: null, document: null };
  const lacking = Object.entries(elements).flatMap(([code, { present }]) => (present === false ? [code] : []));
  return lacking.length === 0
    ? { score: 'voldoende', why: text.decisionFollows, ...none }
    : { score: 'matig', why: text.decisionIncomplete(lacking), ...none };
}

function planFollows(input: CriteriaInput): CriterionFinding {
  const plans = input.documents.filter((one) => one.type === 'plan');
  const decisions = input.documents.filter((one) => one.type === 'beschikking');
  const isRejected = input.elements !== null && Object.values(input.elements).some((one) => one.present === null);
  if (plans.length === 0) {
    const granted = decisions.map((one) => one.text).join('\n');
    if (decisions.length === 0 || isRejected || noPlanNeeded.test(granted))
      return { score: 'nvt', why: decisions.length === 0 ? text.noDecision : text.planNotNeeded, ...none };
    return { score: 'onvoldoende', why: text.planMissing, ...none };
  }
  const marks = planMarks(plans, input.evidence);
  const score = marks.length >= 3 ? 'voldoende' : marks.length === 2 ? 'matig' : 'onvoldoende';
  return {
    score,
    why: text.plan(marks.map((one) => one.name)),
    quote: marks[0]?.quote ?? null,
    document: marks[0]?.document ?? null,
  };
}

const rules: Readonly<Record<CriterionRule, (input: CriteriaInput) => CriterionFinding>> = {
  'eerdere-hulp': earlierHelp,
  'eigen-mogelijkheden': (input) => half(input, 'eigen-mogelijkheden', ['eigen-mogelijkheden']),
  netwerk: network,
  noodzaak: need,
  betrokkenen: involved,
  'beschikking-volgt-verslag': decisionFollows,
  'plan-volgt-verslag': planFollows,
};

function scoreCriterion(criterion: FrameworkCriterion, input: CriteriaInput): CriterionFinding {
  if (criterion.rule !== null) return rules[criterion.rule](input);
  const code = criterion.follows ?? '';
  const step = input.steps[code];
  // A reasoned "no provision" leaves no size or duration to judge.
  const isNone = criterion.code === '10' && step?.status === 'aanwezig' && isWithoutProvision(input.evidence);
  return isNone
    ? { score: 'nvt', why: text.noProvision, quote: step.quote, document: step.document }
    : follow(step, code);
}

const isWithoutProvision = (evidence: DossierEvidence): boolean =>
  evidence.strength('geen-voorziening') > Math.min(evidence.strength('voorziening'), evidence.strength('omvang'));

/** Scores every criterion of the framework. */
export function scoreCriteria(input: CriteriaInput): Readonly<Record<string, CriterionFinding>> {
  return Object.fromEntries(input.framework.criteria.map((one) => [one.code, scoreCriterion(one, input)]));
}

const points: Readonly<Record<Exclude<Score, 'nvt'>, number>> = { voldoende: 2, matig: 1, onvoldoende: 0 };

/** The average of the scores that apply; null when none does. */
export function overallOf(criteria: Readonly<Record<string, CriterionFinding>>): Exclude<Score, 'nvt'> | null {
  const counted = Object.values(criteria).flatMap(({ score }) => (score === 'nvt' ? [] : [points[score]]));
  if (counted.length === 0) return null;
  const average = counted.reduce((sum, one) => sum + one, 0) / counted.length;
  return average >= 1.5 ? 'voldoende' : average >= 0.75 ? 'matig' : 'onvoldoende';
}
