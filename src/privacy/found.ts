/** The kinds of personal data that are masked. */
export const entityTypes = [
  'bsn',
  'telefoon',
  'email',
  'postcode',
  'iban',
  'persoon',
  'geboortedatum',
  'leeftijd',
  'adres',
  'woonplaats',
  'kenteken',
  'zaaknummer',
  'clientnummer',
  'school',
  'huisarts',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** How a replacement calls each kind. */
export const labels: Readonly<Record<EntityType, string>> = {
  bsn: 'BSN',
  telefoon: 'telefoon',
  email: 'e-mail',
  postcode: 'postcode',
  iban: 'IBAN',
  persoon: 'persoon',
  geboortedatum: 'geboortedatum',
  leeftijd: 'leeftijd',
  adres: 'adres',
  woonplaats: 'woonplaats',
  kenteken: 'kenteken',
  zaaknummer: 'zaaknummer',
  clientnummer: 'cliëntnummer',
  school: 'school',
  huisarts: 'huisarts',
};

/** A place in a text, and what stands there in one spelling: the same person's number has the same key however it is typed. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Finds one kind in a text in which what was found before is blanked; in order, without overlap, in time linear in the text. */
export type Finder = (view: string) => readonly Found[];

const firstBlank = 0xe000;

/** The character that stands for every character of something found: no letter, no digit, and it says what it hides. */
export const blankOf = (type: EntityType): string => String.fromCharCode(firstBlank + entityTypes.indexOf(type));

/** Any of those characters, for use inside a character class. */
export const anyBlank = '\\ue000-\\ue00f';

/** Stands for a line end inside a number, which still ends the line for whatever reads lines. */
export const brokenLine = '\u2060';

/** What people put between the digits of one number, for use inside a character class: never a line end. */
export const between = ' \\t\\u00a0\\u202f.\\-\\u2010-\\u2015\\u00ad\\u200b-\\u200d\\u2060';

/** What stands before a place, at most so many characters, back to something that was found or the start of the line. */
export function before(view: string, start: number, length: number): string {
  let from = start;
  while (from > 0 && from > start - length && !stops(view.charCodeAt(from - 1))) from -= 1;
  return view.slice(from, start);
}
const stops = (code: number): boolean => code === 10 || (code >= firstBlank && code < firstBlank + 16);

/** A word that says that the number behind it is one of the organisation's, and so not a person's. */
const administrative =
  /(?:zaak|dossier|kenmerk|agb|kvk|factuur|declaratie|order|bestel|beschikking|melding|polis|ticket|product|contract|referentie|vestiging|registratie)[\p{L}-]{0,20}\.?(?: ?(?:nummer|nr\.?|code|no\.?))?(?: is)?[ :#=(]{0,4}$/iu;
/** The start of a case number: Z/24/, 2024-, ABC.2024. */
const caseNumber =
  /(?:(?<!\p{L})\p{L}{1,5}[-/.]?\d{2,4}[-/.]|(?<!\p{L})(?!tel|mob|nr|bsn|is)\p{L}{1,5}[-/.]|\d{4}[-/])$/iu;

/** Tells whether the words before a number call it a case number, an AGB code or the like. */
export const isCalledAdministrative = (view: string, start: number): boolean =>
  administrative.test(before(view, start, 60));

/** Tells whether a bare run of digits is the last part of a case number (`Z/24/0123456789`). */
export const endsCaseNumber = (view: string, start: number): boolean => caseNumber.test(before(view, start, 16));

/** Tells whether a day (`12-03-2026`) starts the text: as many digits as a number, but none. */
export const startsWithDay = (text: string): boolean =>
  /^(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d(?!\d)/.test(text);

/** In the order of the text, of what overlaps the first and longest. */
export function apart<Place extends Found>(found: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
