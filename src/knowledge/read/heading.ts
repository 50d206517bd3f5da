import { tidy } from './tidy.ts';

/** What a heading is: only `artikel` and `annex` are citable by themselves, the rest when text stands under it. */
type HeadingForm = 'artikel' | 'annex' | 'structure' | 'section' | 'plain';

/** A heading taken apart. */
export interface Heading {
  readonly form: HeadingForm;
  /** As cited: "2.3.2", "A", "Bijlage 1", "Hoofdstuk 5"; null when it carries no number. */
  readonly number: string | null;
  readonly title: string;
  /** From 1 (outermost) to 9: where this kind of heading usually stands among others. */
  readonly rank: number;
}

const structureRank: Readonly<Record<string, number>> = {
  deel: 1,
  boek: 1,
  hoofdstuk: 2,
  titel: 3,
  titeldeel: 3,
  afdeling: 4,
  paragraaf: 5,
  '§': 5,
  subparagraaf: 6,
  'sub-paragraaf': 6,
};
const roman = '[IVXLC]+[A-Za-z]?';
const numeric = '\\d+[a-z]{0,2}(?:[.:‑-]?\\d+[a-z]{0,2})*(?:\\.[a-z])?';
const separator = '[.:)]?(?:\\s+|$)';
/** The words as they are printed: not a flag for the whole pattern, because roman numerals and letters are capitals. */
const anyCase = (...words: readonly string[]): string =>
  words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]).join('|');
const structureWords = ['Deel', 'Boek', 'Hoofdstuk', 'Titeldeel', 'Titel', 'Afdeling', 'Paragraaf', 'Sub-paragraaf'];
const structure = new RegExp(
  `^(${anyCase(...structureWords, 'Subparagraaf')}|§)\\s*(${numeric}|${roman}|[A-Z])${separator}(.*)$`,
);
const article = new RegExp(`^(?:${anyCase('Artikelen', 'Artikel')})\\s+(${numeric}|${roman}|[A-Z])${separator}(.*)$`);
const annexNumber = `${numeric}[A-Z]?|${roman}|[A-Z]\\d*`;
const annex = new RegExp(
  `^(${anyCase('Bijlagen', 'Bijlage')})(?:\\s+(${annexNumber})(?=[.:)\\s]|$))?${separator}(.*)$`,
);
const explanation = /^((?:Algemene |Artikelsgewijze |Nota van )?toelichting)(?:[.:]?(?:\s+|$))(.*)$/i;
const section = new RegExp(`^(${numeric}|[A-Z](?:\\.\\d+)+|[A-Z](?=[.:)])|[IVX]{2,5}(?=[.:)]))${separator}(.*)$`);

const titleOf = (rest: string | undefined): string => (rest ?? '').replace(/^[-–—:.)\s]+(?=\S)/, '').trim();

/** Takes a heading apart; whatever has no known form comes back as `plain` with its whole text as title. */
export function readHeading(text: string): Heading {
  const line = tidy(text);
  const heading = takeApart(line);
  const written = headingText(heading);
  // Dropping a separator ("Bijlage - IV") may uncover a number; what we write must read back the same.
  return written === line ? heading : readHeading(written);
}

function takeApart(line: string): Heading {
  const art = article.exec(line);
  if (art?.[1] !== undefined) return { form: 'artikel', number: art[1], title: titleOf(art[2]), rank: 7 };
  const ann = annex.exec(line);
  if (ann?.[1] !== undefined) {
    const number = ann[2] === undefined ? ann[1] : `${ann[1]} ${ann[2]}`;
    return { form: 'annex', number, title: titleOf(ann[3]), rank: 1 };
  }
  const explained = explanation.exec(line);
  if (explained?.[1] !== undefined) {
    return { form: 'annex', number: explained[1], title: titleOf(explained[2]), rank: 1 };
  }
  const part = structure.exec(line);
  if (part?.[1] !== undefined) {
    const rank = structureRank[part[1].toLowerCase()] ?? 5;
    return { form: 'structure', number: `${part[1]} ${part[2]}`, title: titleOf(part[3]), rank };
  }
  const numbered = section.exec(line);
  if (numbered?.[1] !== undefined) {
    const depth = numbered[1].split(/[.:]/).length;
    return { form: 'section', number: numbered[1], title: titleOf(numbered[2]), rank: Math.min(1 + depth, 6) };
  }
  return { form: 'plain', number: null, title: line, rank: 2 };
}

/** Writes a heading the way `readHeading` takes it apart again; also the form in which a path shows it. */
export function headingText(heading: Pick<Heading, 'form' | 'number' | 'title'>): string {
  if (heading.number === null) return heading.title;
  const number =
    heading.form === 'artikel'
      ? `Artikel ${heading.number}`
      : heading.form === 'section' && /^[A-Z]+$/.test(heading.number)
        ? `${heading.number}.`
        : heading.number;
  return heading.title === '' ? number : `${number} ${heading.title}`;
}
