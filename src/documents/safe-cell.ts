/** What a program for spreadsheets would run instead of show, also behind space or in full-width signs. */
const formulaStart = /^[\s\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;
/** What XML cannot hold; a file with it is refused. */
const notInXml = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** A cell of a spreadsheet holds no more. */
const longest = 32_000;

/**
 * Makes words safe to stand in a cell: no control characters, on one line, not too long, and shown rather than run when they
 * begin as a formula does (an apostrophe goes before them, as OWASP advises against CSV injection).
 */
export function safeCell(words: string): string {
  const line = words
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replaceAll(notInXml, '')
    .trim();
  const shown = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  return formulaStart.test(words) || formulaStart.test(shown) ? `'${shown}` : shown;
}
