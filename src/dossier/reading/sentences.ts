/** A sentence of a document: `text` is literally what stands from `start` up to `end`; offsets count UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The heading, label or question it stands under; null when there is none. */
  readonly heading: string | null;
  /** How many blank lines or headings came before it: sentences of one paragraph share it. */
  readonly paragraph: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const abbreviations = new Set(
  'art bijv bv ca dhr dr drs e.d enz evt excl fam fr geb gem i.o.m i.p.v i.v.m incl ing ir jl max mej mevr min mln mr mw mv nl nr onbep o.a o.b.v o.g.v p pag p.m p.p p.w pw plm prof red resp st svp t.a.v t.b.v t.g.v t.h.v t.m t.o.v tel tav tbv telefonisch. vgl vlgs vnl wo zg zgn zn zsm aansl begel beh concl halfj halfjr indiv ong vastst verl vz'.split(
    ' ',
  ),
);
/** A name follows: "Dhr. Albers wil …". */
const titles = new Set(['dhr', 'mw', 'mevr', 'mej', 'hr', 'fam', 'dr', 'drs', 'ing', 'ir', 'prof']);
/** Not the "1." of "1.5 uur" or the "a." of "a.u.b.". */
const bullet = /^(?:[-–—•*·▪◦>]|\(?\d{1,2}[.)](?!\d)|[a-z][.)](?!\p{L}{1,3}\.)|[☐☑☒✓✔x]\s)\s*/u;
/** "1. Wat is de hulpvraag?" */
const numbered = /^\(?\d{1,2}[.)]\s+\p{Lu}/u;
const terminal = /[.!?…;]["'”’)\]]*$/;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line.endsWith('\r') ? line.slice(0, -1) : line });
    start += line.length + 1;
  }
  return lines;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The heading a whole line is, without its marks; null when it is text. */
function headingOf(line: string, previous: string | undefined, next: string | undefined): string | null {
  const text = line.trim();
  if (text === '' || text.length > 110) return null;
  const marked = /^#{1,6}\s+(.+)$/.exec(text) ?? /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/.exec(text);
  if (marked?.[1] !== undefined) return marked[1];
  const words = wordsIn(text);
  const before = previous?.trim() ?? '';
  const isAfterBlank = before === '';
  const isFilled = next !== undefined && next.trim() !== '';
  const isNumbered = numbered.test(text) && isFilled && !numbered.test(next.trim());
  if (
    words <= 16 &&
    /[\p{L}\p{N}"'”’)] ?\?$/u.test(text) &&
    !/^["'“]/.test(text) &&
    (isAfterBlank || isFilled) &&
    (isNumbered || !bullet.test(text))
  )
    return text;
  if (words <= 9 && /:$/.test(text)) return text.slice(0, -1);
  if (words <= 9 && /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(text) && !terminal.test(text) && !text.includes(':'))
    return text;
  if (bullet.test(text) || terminal.test(text) || text.includes(':') || text.includes('|')) return null;
  if (words <= 8 && /\p{L}{3}/u.test(text) && text === text.toUpperCase()) return text;
  const isQuestion =
    isAfterBlank && isFilled && words <= 10 && /^(?:Wat|Wie|Hoe|Waarom|Welke|Waar) (?!.*,)/u.test(text);
  if (isQuestion) return text;
  if (words > 6 || !/^\p{Lu}/u.test(text) || /[,-]$/.test(text)) return null;
  if (isAfterBlank) return next === undefined ? null : text;
  // Without a blank line around it: short, after a full stop, above a line that says more.
  return isFilled && words <= 4 && terminal.test(before) && wordsIn(next) > words ? text : null;
}

/** A label in front of what is filled in: "Hulpvraag: …". */
const labelled =
  /^(\s*(?:[-–•*]\s*)?(?:\d{1,2}[.)]\s*)?)([\p{L}][\p{L}\p{N} /&+,()'’.-]{1,58}?)\s*(?::|=|→|\t| \| )\s*(?=\S|$)/u;

/** What somebody says is no answer that was filled in: "De heer zegt: …". */
const saying =
  /(?:^|\s)(?:zegt|zei|zeggen|vertelt|vertelde|vertellen|antwoordt|antwoordde|geeft aan|gaf aan|geven aan)$/iu;

function labelOf(line: string): { readonly label: string; readonly length: number } | null {
  const match = labelled.exec(line);
  const label = match?.[2]?.trim();
  if (match === null || label === undefined || wordsIn(label) > 6 || /^https?$/.test(label) || saying.test(label))
    return null;
  return { label, length: match[0].length };
}

/** How much of a line is its bullet or number; nothing when the line is no more than that: a dash may be an answer. */
function markLength(line: string): number {
  const text = line.trimStart();
  const length = bullet.exec(text)?.[0].length ?? 0;
  return length === text.length ? 0 : line.length - text.length + length;
}

/** Tells whether a full stop at `at` ends a sentence. */
function endsHere(text: string, at: number): boolean {
  const rest = text.slice(at + 1);
  if (!/^["'”’)\]]*(?:\s|$)/.test(rest)) return false;
  if (text[at] === '?' || text[at] === '!' || text[at] === '…') return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? '';
  if (text[at] === ';') return true;
  if (titles.has(before)) return /^\s+(?:Zij|Ze|Hij|Er|Mevrouw|Meneer)\s/.test(rest);
  if (abbreviations.has(before) || /^\p{L}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before))
    return /^\s+\p{Lu}\p{L}+\s+(?:is|heeft|wil|kan|gaat|zegt|woont|was)\b/u.test(rest) && before.length > 1;
  const next = rest.trimStart()[0] ?? '';
  if (/^\d{1,2}$/.test(before)) return /\p{Lu}/u.test(next) || next === '';
  return true;
}

function* cut(text: string, from: number): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (!/[.!?…;]/.test(character) || !endsHere(text, at)) continue;
    let end = at + 1;
    while (end < text.length && /["'”’)\]]/.test(text[end] ?? '')) end++;
    yield { start: from + start, end: from + end };
    start = end;
    at = end - 1;
  }
  yield { start: from + start, end: from + text.length };
}

/**
 * Cuts a document into sentences, each with the heading it stands under: with or without headings, in prose, telegram
 * style, question and answer, filled-in forms and text whose lines were broken.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const lines = linesOf(text);
  const sentences: Sentence[] = [];
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  let heading: string | null = null;
  let paragraph = 0;
  const add = (start: number, end: number, under: string | null): void => {
    for (const part of cut(text.slice(start, end), start)) {
      const raw = text.slice(part.start, part.end);
      const lead = raw.length - raw.trimStart().length;
      const trimmed = raw.trim();
      if (/[\p{L}\p{N}]/u.test(trimmed) || /^[-–—/?]+$/.test(trimmed))
        sentences.push({
          text: trimmed,
          start: part.start + lead,
          end: part.start + lead + trimmed.length,
          heading: under,
          paragraph,
        });
    }
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      paragraph++;
      continue;
    }
    const title = headingOf(line.text, lines[i - 1]?.text, lines[i + 1]?.text);
    if (title !== null) {
      // The first line names the document, and says nothing about what follows; but a question is about its answer.
      heading = i === 0 && !title.endsWith('?') ? null : title;
      paragraph++;
      continue;
    }
    const label = labelOf(line.text);
    let last = line;
    // A line that was broken for its length goes on in the next.
    for (let next = lines[i + 1]; next !== undefined; next = lines[i + 1]) {
      if (!goesOn(last.text, next.text, longest) || opens(last.text, next.text, lines[i + 2]?.text)) break;
      last = next;
      i++;
    }
    const mark = label === null ? markLength(line.text) : label.length;
    add(
      line.start + mark,
      last.start + last.text.length,
      label === null ? heading : heading === null ? label.label : `${heading}: ${label.label}`,
    );
  }
  return sentences;
}

/** Lines of a text without any that is longer, in characters, were not broken for their length. */
const narrowest = 50;

/** Tells whether a line that starts with a capital is a heading. */
const opens = (previous: string, line: string, next: string | undefined): boolean =>
  /^\s*\p{Lu}/u.test(line) && headingOf(line, previous, next) !== null;

/** Tells whether a line is labelled, and does not only happen to have a colon: "… kan zich niet / wassen door haar ziekte: elke dag …". */
function isLabelled(line: string, next: string): boolean {
  const label = labelOf(next)?.label;
  if (label === undefined) return false;
  const isMidSentence = /[,\p{Ll}]$/u.test(line.trimEnd()) && line.length > narrowest && /^\p{Ll}/u.test(label);
  return !isMidSentence || wordsIn(label) < 3;
}

function goesOn(line: string, next: string, longest: number): boolean {
  const following = next.trim();
  if (following === '' || bullet.test(following) || isLabelled(line, next) || /^#/.test(following)) return false;
  if (/[-–]$/.test(line.trimEnd()) && /^\p{Ll}/u.test(following)) return true;
  if (line.length < 0.6 * Math.min(longest, 120))
    return /[,\p{Ll}]$/u.test(line.trimEnd()) && /^\p{Ll}/u.test(following) && line.length > 25;
  if (longest < narrowest) return /^\p{Ll}/u.test(following);
  // A line is broken where the next word did not fit: what would have fitted is a note of its own, as in a telegram.
  const [word = ''] = following.split(/\s/, 1);
  if (/^\p{Lu}/u.test(word) && longest <= 120 && line.length + 1 + word.length <= longest) return false;
  return line.length <= 140 && (!terminal.test(line.trimEnd()) || /^\p{Ll}/u.test(following));
}
