/** Abbreviations of single letters that are no initials. */
const abbreviations = new Set(
  'o.a. d.d. t.a.v. t.n.v. n.a.v. i.v.m. m.b.t. a.u.b. i.o. i.o.m. z.s.m. e.d. e.a. b.v. m.n. n.v. n.v.t. v.d. r.k. s.v.p. m.i.v. m.i. p.p. b.g.g. t.h.v. u.a. h.a. c.q. p.m. a.d. i.p.v. t.o.v. d.m.v. o.b.v. e.e. m.u.v. n.b. p.s. z.g. e.v. g.d. v. u. a.s. j.l. i.c. o.l.v. w.o. w.v. i.z. t.w. f.d. d.i. w.b.'.split(
    ' ',
  ),
);
const initials = /(?<![\p{L}\d.'’])(?:(?:th|ph|tj|sj|ch|ij|\p{Ll})\.-?){1,6} ?$/u;
const longest = 24;

/** How many characters before a name are its initials in small letters: "j.p. " before "de wit". */
export function smallInitialsBefore(view: string, start: number): number {
  const found = initials.exec(view.slice(Math.max(0, start - longest), start))?.[0] ?? '';
  // The letter of an item: "  a. Pieterse".
  if (
    /^[a-h]\. $/.test(found) &&
    /\p{Lu}/u.test(view[start] ?? '') &&
    /(?:^|\n)[ \t]*$/.test(view.slice(Math.max(0, start - longest), start - found.length))
  )
    return 0;
  return abbreviations.has(found.trimEnd()) ? 0 : found.length;
}

const turned =
  /^,? ?(?:(?:(?:van|de|den|der|ten|ter|v\.?d\.?)(?: de| den| der)?),? ?)?(?:(?:th|ph|tj|sj|ch|ij|\p{Ll})\.){1,5}(?![\p{L}\d])(?: (?:van|de|den|der|ten|ter)(?: de| den| der)?(?![\p{L}\d]))?/u;

/** How many characters behind a surname are its initials in small letters, as lists turn names round: "hoekstra, s.", "wolf, de, h.". */
export function smallInitialsBehind(view: string, end: number): number {
  const found = turned.exec(view.slice(end, end + longest))?.[0] ?? '';
  return abbreviations.has(found.replace(/^[, ]+/, '')) ? 0 : found.length;
}
