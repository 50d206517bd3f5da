import type { Word } from '../words/read-words.ts';
import { hashOf } from './hash.ts';

/** What a line says about a word on it: the label in front ("naam: …"), and the head of its column. Nought: nothing. */
export interface LineSigns {
  readonly label: Int32Array;
  readonly lastOfLabel: Int32Array;
  readonly column: Int32Array;
}

const labelled = /^[\s>*•-]{0,8}(\p{L}[\p{L} ./-]{0,28}?) ?[:\t|]/u;

const separatorOf = (line: string): string | undefined => ['|', ';', '\t'].find((one) => line.includes(one));

/** Reads the labels and columns of a text for its words, in time linear in the text. */
export function lineSignsOf(view: string, words: readonly Word[]): LineSigns {
  const label = new Int32Array(words.length);
  const lastOfLabel = new Int32Array(words.length);
  const column = new Int32Array(words.length);
  let head: { readonly names: readonly string[]; readonly sign: string } | undefined;
  let at = 0;
  let next = 0;
  for (const line of view.split('\n')) {
    const end = at + line.length;
    const sign = separatorOf(line);
    const found = labelled.exec(line.slice(0, 48));
    const name = found?.[1]?.toLowerCase() ?? '';
    const labelEnd = at + (found?.[0].length ?? 0);
    if (sign !== undefined && head === undefined && !/\d/.test(line))
      head = { sign, names: line.split(sign).map((cell) => cell.trim().toLowerCase()) };
    else if (sign === undefined && !/^[\s|:+-]*$/.test(line)) head = undefined;
    let cell = 0;
    let read = at;
    for (; (words[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      const start = words[next]?.start ?? 0;
      if (name !== '' && start >= labelEnd) {
        label[next] = hashOf(name);
        lastOfLabel[next] = hashOf(name.split(/[ ./-]+/).at(-1) ?? '');
      }
      if (head === undefined || head.sign !== sign) continue;
      for (; read < start; read += 1) if (view[read] === sign) cell += 1;
      column[next] = hashOf(head.names[cell] ?? '?');
    }
    at = end + 1;
  }
  return { label, lastOfLabel, column };
}
