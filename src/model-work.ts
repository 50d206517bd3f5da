import { join } from 'node:path';
import type { Logger } from 'pino';
import { judgeWithModel } from './dossier/model/judge-with-model.ts';
import type { JudgeSteps } from './dossier/model/second-look.ts';
import { dossierPlaceholders } from './dossier/model/written-request.ts';
import { loadPrompt } from './model/load-prompt.ts';
import type { ModelConfig } from './model/model-config.ts';
import { createOpenAiModel } from './model/openai-model.ts';
import type { Compose } from './policy/ask.ts';
import { answerPlaceholders, composeAnswer } from './policy/composed-answer.ts';
import { createDossierMask } from './privacy/dossier-mask.ts';
import { rescan } from './privacy/rescan.ts';
import type { LanguageModel } from './shared/language-model.ts';
import type { Prompt } from './shared/prompt.ts';
import { shippedPrompts } from './shipped.ts';

/** What a language model does in this program; nothing of it without one. */
export interface ModelWork {
  readonly modelName: string | null;
  readonly compose: Compose | null;
  readonly judge: JudgeSteps | null;
}

/** A dossier is more to read than a question: what one answer, and all of them together, may take. Teams streams for two minutes. */
const judgeAnswerMs = 45_000;
const judgeMs = 90_000;

/** Where the work is written down: what it was made with, so that it can be reconstructed, and never what it says. */
type Log = Pick<Logger, 'info'>;

/** Makes what the configured model does, logged. A Fault of code `configuration` when a prompt or the address is wrong; prompts are read even without a model. `keep` are names of providers, which stay in a masked dossier. */
export async function openModelWork(
  config: ModelConfig | null,
  log: Log,
  keep: readonly string[] = [],
): Promise<ModelWork> {
  const answer = await loadPrompt(join(shippedPrompts, 'answer.md'), answerPlaceholders);
  const dossier = {
    steps: await loadPrompt(join(shippedPrompts, 'dossier-step.md'), dossierPlaceholders),
    search: await loadPrompt(join(shippedPrompts, 'dossier-search.md'), dossierPlaceholders),
  };
  if (config === null) return { modelName: null, compose: null, judge: null };
  const model = createOpenAiModel(config);
  const patient = createOpenAiModel({ ...config, timeoutMs: Math.max(config.timeoutMs, judgeAnswerMs) });
  return {
    modelName: model.name,
    compose: composeLogged(model, answer, log),
    judge: judgeLogged(patient, { prompts: dossier, keep }, log),
  };
}

const composeLogged =
  (model: LanguageModel, prompt: Prompt, log: Log): Compose =>
  async (asked) => {
    const composed = await composeAnswer(asked, { model, prompt });
    const details = composed.kind === 'unavailable' ? { reason: composed.reason } : composed.report;
    const madeWith = { model: model.name, prompt: prompt.hash, passages: asked.passages.length };
    log.info({ ...madeWith, outcome: composed.kind, ...details }, 'compose');
    return composed;
  };

const judgeLogged =
  (
    model: LanguageModel,
    {
      prompts,
      keep,
    }: { readonly prompts: { readonly steps: Prompt; readonly search: Prompt }; readonly keep: readonly string[] },
    log: Log,
  ): JudgeSteps =>
  async (dossier) => {
    const judged = await judgeWithModel(dossier, {
      model,
      prompts,
      createMask: (texts) => createDossierMask({ texts, keep }),
      isClean: (text) => rescan(text, { keep }).isClean,
      signal: AbortSignal.timeout(judgeMs),
    });
    const details = judged.kind === 'unavailable' ? { reason: judged.reason } : judged.report;
    const madeWith = {
      model: model.name,
      prompt: prompts.steps.hash,
      searchPrompt: prompts.search.hash,
      documents: dossier.documents.length,
    };
    log.info({ ...madeWith, outcome: judged.kind, ...details }, 'judge');
    return judged;
  };
