import type { DossierDocument } from '../reading/dossier-document.ts';
import type { Sentence } from '../reading/sentences.ts';

/**
 * Gives the sentences of a document, each with the label in front of it when it has one ("Omvang: 3 uur per week"), for a
 * label is often half of what is said, and with what was cut off by a full stop inside brackets or the end of a line.
 */
export function statementsOf(document: DossierDocument): readonly Sentence[] {
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
