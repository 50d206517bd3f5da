import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { Sentence } from '../reading/sentences.ts';
import { formsIn } from './forms.ts';
import { kindsIn } from './kinds-in.ts';
import { periodMarksIn } from './periods.ts';

/**
 * Gives the sentences of a document, each with the label in front of it when it has one ("Omvang: 3 uur per week"), for a
 * label is often half of what is said, and with what was cut off by a full stop inside brackets or the end of a line.
 */
export function statementsOf(document: DossierDocument): readonly Sentence[] {
  return underQuestions(withSayingLines(document, statements(document).flatMap(cut)));
}

function statements(document: DossierDocument): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of document.sentences) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.paragraph === sentence.paragraph &&
      last.heading === sentence.heading &&
      goesOn(document.text, last, sentence)
    )
      joined[joined.length - 1] = { ...last, end: sentence.end, text: document.text.slice(last.start, sentence.end) };
    else joined.push(sentence);
  }
  return joined.map((sentence) => withLabel(document.text, sentence));
}

/** Rows of a table and what a dictation ends with "punt" are statements of their own. */
const cutsRows = /\n[ \t]*(?=\|)/gu;
const cutsSpeech = /(?<!\p{L})(?:punt|nieuwe (?:regel|alinea))(?!\p{L})[ \t\n]*/giu;

function cut(sentence: Sentence): readonly Sentence[] {
  const isSpoken = [...sentence.text.matchAll(cutsSpeech)].length > 2;
  const cuts = [...sentence.text.matchAll(isSpoken ? cutsSpeech : cutsRows)];
  if (cuts.length === 0) return [sentence];
  const ends = [...cuts.map((one) => one.index), sentence.text.length];
  return ends.flatMap((end, i) => {
    const begin = (ends[i - 1] ?? 0) + (cuts[i - 1]?.[0].length ?? 0);
    const text = sentence.text.slice(begin, end).trim();
    if (text === '') return [];
    const start =
      sentence.start +
      begin +
      (sentence.text.slice(begin, end).length - sentence.text.slice(begin, end).trimStart().length);
    const label = /^\|\s*([^|\n]{2,50}?)\s*\|/u.exec(text)?.[1];
    return [{ ...sentence, text, start, end: start + text.length, heading: label ?? sentence.heading }];
  });
}

/** A question below a heading is a heading below that one. */
const underBoth = (heading: string | null, question: string): string =>
  heading === null || answers.test(heading) ? question : `${heading}: ${question}`;
const answers = /^(?:a|antw|antwoord)$/iu;

/** A short question in running text ("Waarom? …") is a heading for what follows in its paragraph. */
function underQuestions(sentences: readonly Sentence[]): readonly Sentence[] {
  let question: Sentence | null = null;
  return sentences.map((sentence) => {
    if (sentence.text.endsWith('?') && sentence.text.length < 50) question = sentence;
    else if (
      question?.paragraph === sentence.paragraph &&
      (question.heading === sentence.heading || answers.test(sentence.heading ?? ''))
    )
      return { ...sentence, heading: underBoth(sentence.heading, question.text) };
    return sentence;
  });
}

/** A line that was taken for a heading can be what is granted: "Dagbesteding", "3. Geldig van 1-5-2025 tot 1-5-2027". */
function withSayingLines(document: DossierDocument, sentences: readonly Sentence[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  let at = 0;
  for (const line of document.text.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) found.push(...sentences.slice(next, ++next));
    const covers = (sentences[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    const text = line.trim();
    if (covers || start === 0 || text.length < 4 || text.length > 110 || /[?:]$/.test(text) || !isSaying(text))
      continue;
    const from = start + line.length - line.trimStart().length;
    const paragraph = sentences[next]?.paragraph ?? found.at(-1)?.paragraph ?? 0;
    found.push({ text, start: from, end: from + text.length, heading: null, paragraph });
  }
  return [...found, ...sentences.slice(next)];
}

const isSaying = (text: string): boolean =>
  kindsIn(text).some(({ kind }) => kind.isLoose !== true) ||
  amountsIn(text).some(({ weeks }) => weeks !== null) ||
  periodMarksIn(text).length > 0 ||
  formsIn(text).length > 0;

function goesOn(text: string, last: Sentence, next: Sentence): boolean {
  if (next.start - last.end > 12 || last.text.length > 1000) return false;
  if (last.text.lastIndexOf('(') > last.text.lastIndexOf(')')) return true;
  return (
    !/[.!?;:]$/.test(last.text) &&
    /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, next.start)) &&
    /^(?:\p{Ll}|\d{4}\b)/u.test(next.text)
  );
}

function withLabel(text: string, sentence: Sentence): Sentence {
  const label = sentence.heading?.split(': ').at(-1);
  if (label === undefined || label.length > 60) return sentence;
  // A label is short; looking further would read a long line again for each of its sentences.
  const near = text.slice(Math.max(0, sentence.start - 90), sentence.start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const at = before.lastIndexOf(label);
  if (at < 0 || !/^\s*[:=→|\t]\s*$/.test(before.slice(at + label.length))) return sentence;
  const start = sentence.start - before.length + at;
  return { ...sentence, start, text: text.slice(start, sentence.end) };
}
