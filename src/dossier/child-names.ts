import type { DossierDocument } from './reading/dossier-document.ts';

/** A name with an age below eighteen beside it: "Evi, 16 jr", "Noor (16)", "dochter Sem van 8". */
const aged =
  /(?<!\p{L})(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}*\.?| (?:van|de|der|den|el|al|'t)){0,3}[ ,]{0,2}(?:is |van )?\(?(\d{1,2})(?:[.,]5)?(?: ?(?:jr|jaar|j|mnd|maanden)\b\.?|\)|,|;)/gu;
/** A name beside what the child is: "dochter Femke", "jeugdige: Sem". */
const called =
  /(?<!\p{L})(?:dochter|dochtertje|zoon|zoontje|jeugdige|kind|broertje|zusje|stiefzoon|stiefdochter|pleegkind|pleegzoon|pleegdochter)(?: van \d+)?,?:? +(\p{Lu}\p{Ll}+)/gu;
/** A label of a form and a name behind it: "Jeugdige: Yusuf El A.", "Naam: Jan-Willem van der V.". */
const labelled =
  /(?<!\p{L})(?:(?<child>(?:[Nn]aam )?(?:van )?(?:(?:de|het) )?(?:[Jj]eugdige|[Kk]ind|[Jj]ongere|[Ll]eerling))|[Nn]aam|[Bb]etreft|[Cc]li[eë]nt)(?: \([^()\n]*\))?\s*:\s*(?<name>\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)/gu;
/** What stands behind a name that a form tells: its age or its birth, on the same line or on the next. */
const ageBehind =
  /^[^\d\n]{0,40}(?:\n\s*(?:Leeftijd|Geb\p{L}*)[^\d\n]{0,20})?(?:(?<age>\d{1,2})(?:[.,]5)?(?: ?(?:jr|jaar|j)\b|\)|[.,;]|\s*\n)|(?:\d{1,2}[-/. ](?:\d{1,2}|\p{L}+)[-/. ])?(?<year>(?:19|20)\d\d))/u;
const adulthood = 18;
const noNames = new Set(
  'Moeder Vader Gesprek Verslag Groep Zaak Datum Huisbezoek Ja Nee Niet Geen Zie Mw Mevr Mevrouw Dhr Meneer De Heer Ouders Wel Nog Beide Naam Leeftijd Besluit'.split(
    ' ',
  ),
);
const roles =
  '(?:(?:het|de|hun|haar|zijn|beide) )?(?:(?:klein|pleeg|stief)?kind|kinderen|kids|jeugdigen?|jongeren?|meisjes?|jongens?|pubers?|peuter|kleuter|baby|tiener|tweeling|dochters?|zoons?|zonen|zoontje|dochtertje|oudste|jongste|client|cliënt)(?: zelf)?';
/** Who is named after these is somebody else: "de moeder van Noor". */
const notOfOther = '(?<!over |van |ouders |ouder |moeder |vader |oma |verzorgers )(?<!\\p{L})';

/** The latest year that a text names: about the year in which it was written. */
const yearOf = (text: string): number =>
  Math.max(0, ...(text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map((year) => Number(year)));

function isYoung(behind: string, year: number): boolean {
  const groups = ageBehind.exec(behind)?.groups;
  const age = groups?.['age'];
  const born = groups?.['year'];
  if (age !== undefined) return Number(age) < adulthood;
  return born !== undefined && year - Number(born) < adulthood;
}

/** Names that a form tells; whoever is not called a child there is one by age. */
const labelledNames = (text: string): readonly string[] =>
  [...text.matchAll(labelled)].flatMap(({ index, 0: all, groups }) => {
    const isChild = groups?.['child'] !== undefined;
    const behind = text.slice(index + all.length, index + all.length + 100);
    return isChild || isYoung(behind, yearOf(text)) ? [groups?.['name'] ?? ''] : [];
  });

function namesIn(documents: readonly DossierDocument[]): readonly string[] {
  const names = new Set<string>();
  for (const { text } of documents)
    for (const [, name = '', age] of text.slice(0, 20_000).matchAll(aged))
      if (Number(age) < adulthood && !noNames.has(name)) names.add(name);
  for (const { text } of documents)
    for (const [, name = ''] of text.slice(0, 20_000).matchAll(called)) if (!noNames.has(name)) names.add(name);
  for (const { text } of documents)
    for (const name of labelledNames(text.slice(0, 20_000))) if (!noNames.has(name)) names.add(name);
  return [...names];
}

/** Patterns for the children of a dossier; never for "de moeder van Noor". */
export interface ChildPatterns {
  /** By name, or as "de jeugdige", "zijn dochter". */
  readonly child: string;
  /** By name only; null when no name is known. */
  readonly name: string | null;
}

const ending = "(?! (?:zijn|haar|d'r|z'n) (?:moeder|vader|ouders|mentor|juf))(?!\\p{L})";

/** Finds by which words the children of a dossier are meant. */
export function childPatterns(documents: readonly DossierDocument[]): ChildPatterns {
  const names = namesIn(documents);
  const one = (words: readonly string[]): string => `${notOfOther}(?:${words.join('|')})${ending}`;
  return { child: one([...names, roles]), name: names.length === 0 ? null : one(names) };
}
