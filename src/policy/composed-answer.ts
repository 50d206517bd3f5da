import { visibleText } from '../shared/clean-text.ts';
import { dutchDate, type IsoDate } from '../shared/iso-date.ts';
import type { LanguageModel } from '../shared/language-model.ts';
import { asBlocks, freshMark } from '../shared/marked-blocks.ts';
import { type ModelFailure, modelFailureOf } from '../shared/model-failure.ts';
import type { Prompt } from '../shared/prompt.ts';
import type { Candidate, Citation } from './answer.ts';
import { checkStatement, type Fall } from './check/statement-check.ts';
import type { Judged, Passage } from './judged.ts';
import { type ProposedSentence, parseReply } from './model-reply.ts';
import { standAlone } from './stand-alone.ts';

/** The placeholders of `prompts/answer.md`. */
export const answerPlaceholders = ['peildatum', 'merkteken'] as const;

/** What the check did, for the log: never content. */
export interface CheckReport {
  readonly proposed: number;
  readonly fallen: readonly (Fall | 'passage' | 'adrift')[];
}

/** What can come of asking the model. */
export type Composed =
  | {
      readonly kind: 'composed';
      readonly text: string;
      readonly citations: readonly Citation[];
      readonly report: CheckReport;
    }
  | { readonly kind: 'unsupported'; readonly report: CheckReport }
  | { readonly kind: 'unavailable'; readonly reason: ModelFailure };

const maxCitations = 10;

/**
 * Lets the model answer a question, already masked, from these passages, and keeps the sentences whose quote bears them out.
 * `[n]` in the text points to the n-th citation, at most ten; a citation's quote is cut from the passage itself. Never
 * rejects for what a model does: that is `unavailable`.
 */
export async function composeAnswer(
  asked: { readonly question: string; readonly date: IsoDate; readonly passages: readonly Passage[] },
  deps: { readonly model: LanguageModel; readonly prompt: Prompt; readonly signal?: AbortSignal },
): Promise<Composed> {
  const { passages } = asked;
  if (passages.length === 0) return { kind: 'unsupported', report: { proposed: 0, fallen: [] } };
  let raw: string;
  try {
    raw = await deps.model.complete({
      ...writtenPrompt(asked, deps.prompt),
      ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    });
  } catch (thrown) {
    const reason = modelFailureOf(thrown);
    if (reason === null) throw thrown;
    return { kind: 'unavailable', reason };
  }
  const proposed = parseReply(raw);
  if (proposed === null) return { kind: 'unavailable', reason: 'malformed' };
  const { kept, fallen } = standAlone(proposed.map((sentence) => judged(sentence, passages)));
  const report = { proposed: proposed.length, fallen };
  const { text, citations } = cited(kept);
  return text === '' ? { kind: 'unsupported', report } : { kind: 'composed', text, citations, report };
}

function writtenPrompt(
  {
    question,
    date,
    passages,
  }: { readonly question: string; readonly date: IsoDate; readonly passages: readonly Passage[] },
  prompt: Prompt,
): { readonly system: string; readonly user: string } {
  const texts = passages.map(({ citation, text }) => `${placeOf(citation)}\n${text}`);
  const mark = freshMark([question, prompt.text, ...texts]);
  const values: Readonly<Record<(typeof answerPlaceholders)[number], string>> = {
    peildatum: dutchDate(date),
    merkteken: mark,
  };
  const blocks = [
    ...texts.map((text, index) => ({ name: `passage ${index + 1}`, text })),
    { name: 'vraag', text: question },
  ];
  return {
    system: answerPlaceholders.reduce((text, name) => text.replaceAll(`{{${name}}}`, values[name]), prompt.text),
    user: asBlocks(blocks, mark),
  };
}

const placeOf = ({ title, article, articleTitle, paragraph }: Candidate): string =>
  `${title}, ${article} ${articleTitle}${paragraph === null ? '' : `, lid ${paragraph}`}`;

function judged(sentence: ProposedSentence, passages: readonly Passage[]): Judged {
  const passage = passages[sentence.passage - 1];
  if (passage === undefined) return { kind: 'falls', why: 'passage' };
  const text = tidy(sentence.text);
  const { title, article, paragraph } = passage.citation;
  const verdict = checkStatement(text, sentence.quote, { title, article, paragraph, text: passage.text });
  return verdict.kind === 'falls' ? verdict : { kind: 'stands', text, passage, span: verdict.span };
}

/** Takes out the model's own markers and emphasis, and a yes or no that no quote can bear out. */
function tidy(text: string): string {
  const plain = visibleText(text)
    .replaceAll(/\s*\[\d{1,3}\]/g, '')
    .replaceAll(/[*_#]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:ja|nee)\s*[,.;:!-]\s*/i, '')
    .replace(/[.\s]+$/, '');
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

/** Writes the sentences one after the other, each with the number of its citation; equal quotes share one. */
function cited(kept: readonly Extract<Judged, { kind: 'stands' }>[]): {
  readonly text: string;
  readonly citations: readonly Citation[];
} {
  const citations: Citation[] = [];
  const places: string[] = [];
  const sentences: string[] = [];
  for (const { text, passage, span } of kept) {
    const place = JSON.stringify([passage.citation, span.start, span.end]);
    let position = places.indexOf(place);
    if (position < 0) {
      if (citations.length === maxCitations) continue;
      position = places.push(place) - 1;
      citations.push({ ...passage.citation, quote: passage.text.slice(span.start, span.end) });
    }
    sentences.push(`${text} [${position + 1}].`);
  }
  return { text: sentences.join(' '), citations };
}
