const ends = /[.;:!?)"”’]$/;
const starts =
  /^(?:[a-z]{1,2}[.)]\s|\d+[a-z]?[.)°]|\d+[a-z]?\s+[A-Z]|[-–—•▪]|[A-Z][.)]\s|Artikel\s+\d|Hoofdstuk\s|§|Paragraaf\s|Bijlage\b|\|)/;

/**
 * Joins lines that were broken at the margin, as a PDF's or an e-mail's text is; a text whose lines are whole paragraphs
 * comes back as it was. Lines arrive tidied and not empty.
 */
export function unwrap(lines: readonly string[]): readonly string[] {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const broken = lines.filter((line) => line.length > longest * 0.6 && !ends.test(line)).length;
  if (longest < 60 || longest > 160 || broken < lines.length * 0.2) return lines;
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    const last = joined.at(-1);
    const isFull = previous.length > longest * 0.6;
    const runsOn = /^[a-zà-ý(]/.test(line) || !ends.test(previous);
    if (last !== undefined && isFull && runsOn && !starts.test(line)) {
      const isSplitWord = /\p{L}-$/u.test(last) && !/^(?:en|of|\/)\b/.test(line);
      joined[joined.length - 1] = isSplitWord ? last + line : `${last} ${line}`;
    } else joined.push(line);
    previous = line;
  }
  return joined;
}
