import { join } from 'node:path';
import type { QuestionWriter } from '../knowledge/import.ts';
import { ownOrShipped } from '../knowledge/own-or-shipped.ts';
import { readQuestionFiles, withQuestions } from '../knowledge/questions.ts';
import { questionsBeside } from '../knowledge/questions-beside.ts';
import { readVocabulary } from '../knowledge/vocabulary.ts';
import { failuresInARow, questionPlaceholders, writeQuestions } from '../knowledge/write-questions.ts';
import { loadPrompt } from '../model/load-prompt.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { createOpenAiModel } from '../model/openai-model.ts';
import { maskQuestionText } from '../privacy/mask-question.ts';
import { shippedKnowledge, shippedPrompts } from '../shipped.ts';
import type { Io } from './command.ts';
import { messages } from './messages.ts';

const progressEvery = 20;

/**
 * Makes what lets this model write questions at import, with the vocabulary and question files of the folder or else the
 * shipped ones. Failures count over all texts: once it stopped it asks nothing more. A Fault of code `configuration` or `knowledge` when
 * the address, the prompt or the vocabulary is wrong.
 */
export async function openQuestionWriter(into: string, config: ModelConfig, io: Io): Promise<QuestionWriter> {
  const model = createOpenAiModel(config);
  const { text: prompt } = await loadPrompt(join(shippedPrompts, 'questions.md'), questionPlaceholders);
  const concepts = readVocabulary(ownOrShipped('begrippen.yaml', into, shippedKnowledge));
  const { files } = await readQuestionFiles(ownOrShipped('vragen', into, shippedKnowledge));
  const onProgress = (asked: number, of: number): void => {
    if (asked % progressEvery === 0 || asked === of) io.err(messages.questionsProgress(asked, of));
  };
  let failures = 0;

  return async (document) => {
    const placed = withQuestions([document], files).documents.flatMap(({ articles }) => articles);
    const served = new Set(placed.filter((one) => questionsBeside(one).length > 0).map(({ number }) => number));
    const deps = { model, prompt, concepts, served, mask: maskQuestionText, failures, onProgress };
    const written = await writeQuestions(document.articles, deps);
    if (failures < failuresInARow && written.failures >= failuresInARow) io.err(messages.questionsStopped);
    failures = written.failures;
    return written;
  };
}
