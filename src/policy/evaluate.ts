import type { Answer, Candidate } from './answer.ts';
import type { AskedQuestion } from './read-question.ts';

/** A question with the places that answer it; none when the sources do not answer it. */
export interface LabelledQuestion extends AskedQuestion {
  readonly id: string;
  readonly answers: readonly { readonly slug: string; readonly article: string; readonly paragraph: string | null }[];
  /** What must come of it when that is neither an answer nor a refusal for want of sources. */
  readonly expect?: 'out-of-scope' | undefined;
}

/** What a set of questions measures; shares are between 0 and 1, times in milliseconds. */
export interface Figures {
  readonly questions: number;
  readonly answerable: number;
  /** The right article is the first candidate, or among the first five or ten. */
  readonly first: number | null;
  readonly top5: number | null;
  readonly top10: number | null;
  /** Of what was answered: the first citation is of a right article. */
  readonly citedRight: number | null;
  /** Of the answerable: not answered for want of confidence. */
  readonly refusedAnswerable: number | null;
  /** Of the unanswerable: rightly not answered. */
  readonly refusedUnanswerable: number | null;
  readonly medianMs: number;
  readonly p95Ms: number;
}

const share = (part: number, all: number): number | null => (all === 0 ? null : Math.round((1000 * part) / all) / 1000);

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

/** Asks every question of a set, one after the other, and counts what came of it. */
export async function evaluate(
  set: readonly LabelledQuestion[],
  answer: (asked: AskedQuestion) => Promise<Answer>,
): Promise<Figures> {
  const rows: { readonly row: LabelledQuestion; readonly answer: Answer }[] = [];
  for (const row of set) rows.push({ row, answer: await answer(row) });
  const isRight = (row: LabelledQuestion, place: Candidate | undefined): boolean =>
    row.answers.some((one) => one.slug === place?.slug && one.article === place.article);
  const answerable = rows.filter(({ row }) => row.answers.length > 0);
  const unanswerable = rows.filter(({ row }) => row.answers.length === 0);
  const within = (count: number): number | null =>
    share(
      answerable.filter((one) => one.answer.candidates.slice(0, count).some((place) => isRight(one.row, place))).length,
      answerable.length,
    );
  const answered = answerable.filter((one) => one.answer.kind === 'answered');
  const refusal = (row: LabelledQuestion): Answer['kind'] => row.expect ?? 'not-found';
  const times = rows.map((one) => one.answer.ms);
  return {
    questions: rows.length,
    answerable: answerable.length,
    first: within(1),
    top5: within(5),
    top10: within(10),
    citedRight: share(answered.filter((one) => isRight(one.row, one.answer.citations[0])).length, answered.length),
    refusedAnswerable: share(
      answerable.filter((one) => one.answer.kind === 'not-found' || one.answer.kind === 'out-of-scope').length,
      answerable.length,
    ),
    refusedUnanswerable: share(
      unanswerable.filter((one) => one.answer.kind === refusal(one.row)).length,
      unanswerable.length,
    ),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}
