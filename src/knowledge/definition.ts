/** The begrip that a line defines ("– mantelzorg: hulp …", "a. college: …"), as printed; undefined when it defines none. */
export function definedTerm(line: string): string | undefined {
  const match = /^(?:[-–—•]\s*|[a-z]{1,2}[.)]\s+|\d{1,3}°?[.)]?\s+)?([^:;.]{2,120}?):(?=\s|$|\p{Lu})/u.exec(line);
  const term = match?.[1]?.trim();
  return term === undefined || term.split(' ').length > 14 ? undefined : term;
}
