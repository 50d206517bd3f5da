/** Behind these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mw|mevr|dhr|drs|dr|mr|ds|fam|tel|nr|zaaknr|geb|bijv|bv|evt|incl|excl|max|min|gem|ca|resp|wk|mnd|pw|nl|st|jl|\p{L})\.$/iu;

/** Cuts a line into sentences, also when they begin without a capital, as people type in a chat. */
export function sentencesOf(line: string): readonly string[] {
  const pieces = line.split(/(?<=[.!?…])\s+/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/** Between the parts of a sentence that each can tell something of their own. */
const partBorder = /[,;:()]\s+|\s[-–—]\s|\s(?=(?:en|maar|terwijl|want|dus|nu)\s)/iu;

/** Cuts a sentence where it may go on to something else: at a comma, and before "en" or "maar". */
export const partsOf = (sentence: string): readonly string[] => sentence.split(partBorder).map((part) => part.trim());
