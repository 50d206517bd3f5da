import type { LanguageModel } from '../shared/language-model.ts';
import { asBlocks, freshMark } from '../shared/marked-blocks.ts';
import { modelFailureOf } from '../shared/model-failure.ts';
import type { Article } from './document.ts';
import { tokenize } from './dutch/tokenize.ts';
import { articleText, createQuestionCheck } from './question-check.ts';
import { questionsBeside } from './questions-beside.ts';
import { parseQuestions } from './questions-reply.ts';
import type { ReadWarning } from './read/draft.ts';
import type { Concept } from './vocabulary.ts';

/** The placeholders of `prompts/questions.md`. */
export const questionPlaceholders = ['merkteken'] as const;

/** What the writing of questions needs. */
export interface QuestionWriting {
  readonly model: LanguageModel;
  /** The text of `prompts/questions.md`. */
  readonly prompt: string;
  readonly concepts: readonly Concept[];
  /** Numbers of articles that have questions elsewhere already, in a file of questions. */
  readonly served: ReadonlySet<string>;
  /** Takes personal data out of what the model gets to read. */
  readonly mask: (text: string) => string;
  /** How many failures in a row there were before: the `failures` of the text before this one, else 0. */
  readonly failures: number;
  /** Hears how many articles have been asked for, and out of how many. */
  readonly onProgress: (asked: number, of: number) => void;
}

/** The same articles in the same order, with questions beside those that lacked them. */
export interface WrittenQuestions {
  readonly articles: readonly Article[];
  readonly warnings: readonly ReadWarning[];
  /** How many failures in a row there are now; {@link failuresInARow} or more means that no more was asked. */
  readonly failures: number;
}

const atOnce = 4;
/** After so many failures in a row the model is left alone. */
export const failuresInARow = 5;
const mostQuestions = 8;
/** What a model is given of one article; a longer one is cut for the model only. */
const mostCharacters = 12_000;

type Outcome =
  | { readonly kind: 'written'; readonly questions: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Lets a model write up to 8 everyday questions beside each article that has text and none yet; nothing else changes. A
 * question that fails the check is left out. An article that fails is a warning `questions-not-written`; after 5 failures in a
 * row no more is asked, said once as `questions-stopped`. Rejects only with what is no failure of the model.
 */
export async function writeQuestions(
  articles: readonly Article[],
  { model, prompt, concepts, served, mask, failures: before, onProgress }: QuestionWriting,
): Promise<WrittenQuestions> {
  const wanting = articles.filter((one) => isRule(one) && questionsBeside(one).length === 0 && !served.has(one.number));
  const check = createQuestionCheck(articles, concepts);
  const outcomes = new Map<Article, Outcome>();
  let next = 0;
  let failures = before;

  async function work(): Promise<void> {
    for (;;) {
      const article = wanting[next];
      if (article === undefined || failures >= failuresInARow) return;
      next++;
      const outcome = await asked(article);
      // Once it stopped it stays stopped, whatever was still under way.
      if (failures < failuresInARow) failures = outcome.kind === 'failed' ? failures + 1 : 0;
      outcomes.set(article, outcome);
      onProgress(outcomes.size, wanting.length);
    }
  }

  async function asked(article: Article): Promise<Outcome> {
    let raw: string;
    try {
      raw = await model.complete(writtenPrompt(mask(articleText(article)), prompt));
    } catch (thrown) {
      const reason = modelFailureOf(thrown);
      if (reason === null) {
        next = wanting.length;
        throw thrown;
      }
      return { kind: 'failed', why: `het taalmodel gaf geen antwoord (${reason})` };
    }
    const proposed = parseQuestions(raw);
    if (proposed === null) return { kind: 'failed', why: 'het taalmodel gaf iets anders dan vragen' };
    const questions = proposed.flatMap((one) => check(article)(one) ?? []);
    if (questions.length === 0 && proposed.length > 0)
      return { kind: 'failed', why: 'geen van de vragen was bruikbaar' };
    return { kind: 'written', questions };
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return { ...merged(articles, wanting, outcomes), failures };
}

/** Puts the questions in their places; one that stands beside an earlier article already says nothing about the next. */
function merged(
  articles: readonly Article[],
  wanting: readonly Article[],
  outcomes: ReadonlyMap<Article, Outcome>,
): Omit<WrittenQuestions, 'failures'> {
  const seen = new Set(articles.flatMap(questionsBeside).map(sameness));
  const extended = articles.map((article): Article => {
    const outcome = outcomes.get(article);
    if (outcome?.kind !== 'written') return article;
    const questions: string[] = [];
    for (const question of outcome.questions) {
      if (questions.length === mostQuestions || seen.has(sameness(question))) continue;
      seen.add(sameness(question));
      questions.push(question);
    }
    return questions.length === 0 ? article : { ...article, questions };
  });
  const warnings = wanting.flatMap((article): readonly ReadWarning[] => {
    const outcome = outcomes.get(article);
    if (outcome?.kind !== 'failed') return [];
    const message = `Hier zijn geen vragen bij geschreven: ${outcome.why}.`;
    return [{ code: 'questions-not-written', message, where: placeOf(article) }];
  });
  const left = wanting.find((article) => !outcomes.has(article));
  if (left === undefined || outcomes.size === 0) return { articles: extended, warnings };
  const message = `Na ${failuresInARow} mislukkingen op rij is het taalmodel niet meer gevraagd; ${wanting.length - outcomes.size} artikelen bleven zonder vragen.`;
  return { articles: extended, warnings: [...warnings, { code: 'questions-stopped', message, where: placeOf(left) }] };
}

function writtenPrompt(text: string, prompt: string): { readonly system: string; readonly user: string } {
  const mark = freshMark([text, prompt]);
  return {
    system: prompt.replaceAll('{{merkteken}}', mark),
    user: asBlocks([{ name: 'artikel', text: text.slice(0, mostCharacters) }], mark),
  };
}

const repealed =
  /^\W*(?:(?:dit|het) (?:artikel|lid|onderdeel) is )?(?:vervallen|gereserveerd)(?:\W*|\s+(?:per|op|met ingang|door|bij)\b.{0,100})$/i;
const amending = /^\W*(?:wijzigt\b|bevat wijzigingen\b)|\b(?:wordt|worden) als volgt gewijzigd\b/i;

/** Whether an article says something that people could ask after: it has text that is not repealed and does not only amend. */
function isRule({ paragraphs }: Article): boolean {
  const texts = paragraphs.map((one) => one.text.trim()).filter((text) => /\p{L}/u.test(text));
  return texts.some((text) => !repealed.test(text) && !amending.test(text));
}

const placeOf = ({ number, title, section }: Article): string =>
  section === true ? `${number} ${title}`.trim() : `Artikel ${number}`;

const sameness = (question: string): string => tokenize(question).join(' ');
