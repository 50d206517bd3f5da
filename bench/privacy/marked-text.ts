import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

/** What a writer marked: `⟦type|words⟧` points to somebody, `⟦=kind|words⟧` stays. Offsets in the text without marks. */
export interface Mark {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A text of a labelled set, without its marks. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly marks: readonly Mark[];
}

const line = z.object({ id: z.string(), kind: z.string(), text: z.string() });

function readMarks(marked: string): Omit<MarkedText, 'id'> {
  let text = '';
  let done = 0;
  const marks: Mark[] = [];
  for (const { 0: whole, 1: type = '', 2: words = '', index } of marked.matchAll(/⟦([^|⟦⟧]+)\|([^⟧]*)⟧/g)) {
    text += marked.slice(done, index);
    marks.push({ type, start: text.length, end: text.length + words.length });
    text += words;
    done = index + whole.length;
  }
  return { text: text + marked.slice(done), marks };
}

/** Reads a labelled set, a text a line; throws at a line that is none. */
export const readMarkedTexts = (file: URL): readonly MarkedText[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((json) => {
      const { id, text } = line.parse(JSON.parse(json));
      return { id, ...readMarks(text) };
    });
