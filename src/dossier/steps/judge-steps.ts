import type { Quoted, StepFinding, StepStatus } from '../findings.ts';
import type { Framework, FrameworkStep } from '../framework.ts';
import { messages } from '../messages.ts';
import type { DossierEvidence } from './evidence.ts';
import type { ReadSentence } from './recognise-features.ts';
import { wholeQuotes } from './whole-quotes.ts';

interface Judged {
  readonly status: StepStatus;
  /** The set that is complete, or comes nearest. */
  readonly set: readonly string[];
}

/** The set of which most was found; the first when it is the same, so that a framework's order counts. */
function nearestSet(step: FrameworkStep, evidence: DossierEvidence): Judged['set'] {
  const found = (set: readonly string[]): number => set.filter(evidence.shows).length / set.length;
  return step.completeWhen.reduce((best, set) => (found(set) > found(best) ? set : best), step.completeWhen[0] ?? []);
}

function judge(step: FrameworkStep, evidence: DossierEvidence): Judged {
  const set = nearestSet(step, evidence);
  if (set.every(evidence.shows)) return { status: 'aanwezig', set };
  const isPart = step.partWhen.some(evidence.shows);
  return { status: isPart ? 'onvolledig' : 'ontbreekt', set };
}

/** A longer sentence is no hint where to look. */
const longestHint = 240;

/** The day that a form has filled in tells of no step by itself. */
const bareDay = /^\d{1,2}(?:[-/. ]\d{1,2}| \p{L}{3,9})(?:[-/. ]\d{2,4})?\.?$/u;

/** Every sentence that tells of a step, in the order of the papers, those that are quoted among them. */
function toldOf(step: FrameworkStep, evidence: DossierEvidence, quoted: readonly ReadSentence[]): readonly Quoted[] {
  const shown = [...step.completeWhen.flat(), ...step.partWhen].filter(evidence.shows);
  const told = new Set([...evidence.telling(shown), ...quoted]);
  return wholeQuotes(evidence.sentences.filter((one) => told.has(one) && !bareDay.test(one.sentence.text)));
}

function findingOf(
  step: FrameworkStep,
  evidence: DossierEvidence,
  names: ReadonlyMap<string, string>,
  searched: readonly string[],
): StepFinding {
  const { status, set } = judge(step, evidence);
  const inSet = set.filter(evidence.shows);
  // What makes a step incomplete need be in no set: a name that was not weighed.
  const found = inSet.length > 0 ? inSet : step.partWhen.filter(evidence.shows);
  // What a complete step lacks nothing of, a part lacks: the features of the nearest set that are too weak.
  const lacking = status === 'aanwezig' ? [] : set.filter((feature) => !evidence.shows(feature));
  const say = (features: readonly string[]): readonly string[] => features.map((one) => names.get(one) ?? one);
  const fewest = status === 'ontbreekt' ? [] : evidence.fewest(found);
  const [first, ...beside] = wholeQuotes(fewest);
  const nearest = status === 'ontbreekt' ? evidence.nearest([...set, ...step.partWhen])?.sentence.text : undefined;
  const near = nearest === undefined || nearest.length > longestHint ? null : nearest;
  return {
    status,
    quote: first?.quote ?? null,
    document: first?.document ?? null,
    beside,
    told: status === 'ontbreekt' ? [] : toldOf(step, evidence, fewest),
    why: messages.stepWhy[status](say(found), say(lacking), searched.length, near),
    missing: lacking.map((feature) => step.toAdd.get(feature) ?? messages.add(names.get(feature) ?? feature)),
    searched,
    doubtful: false,
  };
}

/** Judges every step of a framework on what all documents together show. */
export function judgeSteps(
  framework: Framework,
  evidence: DossierEvidence,
  names: ReadonlyMap<string, string>,
  searched: readonly string[],
): Readonly<Record<string, StepFinding>> {
  return Object.fromEntries(framework.steps.map((step) => [step.code, findingOf(step, evidence, names, searched)]));
}
