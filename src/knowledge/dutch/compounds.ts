/**
 * Splits Dutch compounds with the words of the loaded texts themselves as dictionary: "gezinsplan" → "gezin" + "plan".
 * Of all ways to cut, the one whose rarest part is most common wins (Koehn & Knight 2003, geometric mean of frequencies).
 */
const shortest = 4;
const links = ['', 's', 'en', 'n', 'e'];
/** Beginnings that are prefixes of one word, not words of their own. */
const prefixes = new Set(
  `aan achter after beneden bij binnen boven buiten door extra gelijk hoofd langs mede midden mini naar neven niet onder over rond samen
   tegen tegemoet terug thuis tussen toe vast vooraf voor waar weer weder zonder zelf inter intra extern intern`.split(
    /\s+/,
  ),
);
/** Ends that are suffixes or too general to be worth a term of their own. */
const suffixes = new Set(
  'heid heden schap lijk baar loos ingen atie isch ische achtig waarts matig steller sting rust ding slag'.split(' '),
);
const shortParts = new Set('pgb wmo ggz lvb awb wlz zvw hh'.split(' '));

/** How often each word stands in the texts. */
export type Lexicon = ReadonlyMap<string, number>;

function partFrequency(part: string, lexicon: Lexicon): number {
  if (part.length < shortest && !shortParts.has(part)) return 0;
  return lexicon.get(part) ?? 0;
}

/** Cuts a folded word into the words it is made of, or returns an empty list when it is not a compound of known words. */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < 2 * shortest - 1 || /\d/.test(word)) return [];
  let best: readonly string[] = [];
  let bestScore = 0;
  for (let at = 3; at <= word.length - shortest; at++) {
    const rest = word.slice(at);
    if (suffixes.has(rest)) continue;
    const restFrequency = partFrequency(rest, lexicon);
    if (restFrequency === 0) continue;
    for (const link of links) {
      if (!word.slice(0, at).endsWith(link)) continue;
      const first = word.slice(0, at - link.length);
      if (prefixes.has(first)) continue;
      const deeper = first.length >= 2 * shortest ? splitCompound(first, lexicon) : [];
      const firstFrequency = partFrequency(first, lexicon);
      if (firstFrequency === 0 && deeper.length === 0) continue;
      const score =
        Math.sqrt(Math.max(firstFrequency, deeper.length > 0 ? 1 : 0) * restFrequency) / (1 + link.length * 0.1);
      if (score > bestScore) {
        bestScore = score;
        best = [...(deeper.length > 0 ? deeper : [first]), rest];
      }
    }
  }
  return best;
}
