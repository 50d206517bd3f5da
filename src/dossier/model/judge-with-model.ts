import type { LanguageModel } from '../../shared/language-model.ts';
import { asMaterial } from '../../shared/marked-blocks.ts';
import { type ModelFailure, modelFailureOf } from '../../shared/model-failure.ts';
import type { Prompt } from '../../shared/prompt.ts';
import type { Framework, FrameworkStep } from '../framework.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { askParts } from './ask-parts.ts';
import { type MaskedPaper, type Masking, maskPaper } from './masked-paper.ts';
import { type ProposedQuote, type ProposedStep, parseQuotes, parseSteps } from './model-reply.ts';
import { bestOf, foundAgain, type ModelStep, type Weighing } from './model-step.ts';
import { cutText } from './parts.ts';
import type { Part } from './written-request.ts';

/** What was asked and believed, for the log: never content. */
export interface JudgeReport {
  readonly requests: number;
  readonly proposed: number;
  /** Verdicts whose quote does not stand. */
  readonly fallen: number;
  /** Steps that were searched again, and those of them that were then found. */
  readonly searched: number;
  readonly found: number;
}

/** What can come of asking the model; `gate` when something was left that points to a person, and then nothing was sent. */
export type ModelJudgement =
  | { readonly kind: 'judged'; readonly steps: ReadonlyMap<string, ModelStep>; readonly report: JudgeReport }
  | { readonly kind: 'unavailable'; readonly reason: ModelFailure | 'gate' | 'too-long' };

/** What a model judges. */
export interface JudgedDossier {
  readonly documents: readonly DossierDocument[];
  readonly framework: Framework;
}

/** What a model judges with. */
export interface JudgeDependencies {
  readonly model: LanguageModel;
  readonly prompts: { readonly steps: Prompt; readonly search: Prompt };
  /** Makes a mask that knows all these texts. */
  readonly createMask: (texts: readonly string[]) => Masking;
  /** Tells that nothing is left in a text, as it is sent, that points to a person. */
  readonly isClean: (text: string) => boolean;
  readonly signal?: AbortSignal;
}

/** In characters: what is read well at once, and what is too much altogether (some 130 pages). */
const partLength = 12_000;
const dossierLength = 400_000;

/**
 * Lets the model judge the steps of a dossier, masked, and believes only what a literal quote of the named document bears
 * out. Nothing is sent when the gate finds something left. Never rejects for what a model does: that is `unavailable`.
 */
export async function judgeWithModel(
  { documents, framework }: JudgedDossier,
  deps: JudgeDependencies,
): Promise<ModelJudgement> {
  const masking = deps.createMask(documents.map((one) => one.text));
  const papers = documents.map((one) => maskPaper(one, masking));
  const parts = papers.flatMap((paper, at) => partsOf(paper, at + 1));
  if (parts.reduce((sum, one) => sum + one.text.length, 0) > dossierLength)
    return { kind: 'unavailable', reason: 'too-long' };
  if (!parts.every((one) => deps.isClean(asMaterial(one.text)))) return { kind: 'unavailable', reason: 'gate' };
  try {
    return await judge({ papers, parts, framework, unmask: masking.unmask }, deps);
  } catch (thrown) {
    const reason = modelFailureOf(thrown);
    if (reason === null) throw thrown;
    return { kind: 'unavailable', reason };
  }
}

function partsOf({ document: { type }, text }: MaskedPaper, document: number): readonly Part[] {
  const cut = cutText(text, partLength);
  return cut.map((part, at) => ({ document, type, part: cut.length === 1 ? null : at + 1, text: part }));
}

interface Prepared extends Weighing {
  readonly parts: readonly Part[];
  readonly framework: Framework;
}

async function judge(prepared: Prepared, deps: JudgeDependencies): Promise<ModelJudgement> {
  const { steps: asked } = prepared.framework;
  const replies = await askParts({ prompt: deps.prompts.steps, steps: asked, parse: parseSteps }, prepared.parts, deps);
  const proposed = replies.flat();
  const missing = asked.filter(({ code }) => replies.every((reply) => isMissingIn(reply, code)));
  const again = await searchAgain(missing, prepared, deps);
  const steps = new Map<string, ModelStep>();
  for (const step of asked) {
    const best = missing.includes(step)
      ? foundAgain(step.code, again.flat(), prepared)
      : bestOf(step.code, proposed, prepared);
    if (best !== undefined) steps.set(step.code, best);
  }
  return {
    kind: 'judged',
    steps,
    report: {
      requests: replies.length + again.length,
      proposed: proposed.length,
      fallen: proposed.filter((one) => one.status !== 'ontbreekt' && bestOf(one.code, [one], prepared) === undefined)
        .length,
      searched: missing.length,
      found: missing.filter(({ code }) => steps.get(code)?.quote !== null).length,
    },
  };
}

/** Document by document: a model that has less to read overlooks less. */
async function searchAgain(
  steps: readonly FrameworkStep[],
  { papers, parts }: Prepared,
  deps: JudgeDependencies,
): Promise<readonly (readonly ProposedQuote[])[]> {
  if (steps.length === 0) return [];
  const search = { prompt: deps.prompts.search, steps, parse: parseQuotes };
  const found: (readonly ProposedQuote[])[] = [];
  for (const at of papers.keys()) {
    const own = parts.filter((one) => one.document === at + 1);
    found.push(...(await askParts(search, own, deps)));
  }
  return found;
}

/** Each request must have said so, and nothing else: a verdict whose quote fell leaves the step open. */
function isMissingIn(reply: readonly ProposedStep[], code: string): boolean {
  const said = reply.filter((one) => one.code === code);
  return said.length > 0 && said.every((one) => one.status === 'ontbreekt');
}
