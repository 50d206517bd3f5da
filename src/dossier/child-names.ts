import type { DossierDocument } from './reading/dossier-document.ts';

/** A name with an age below eighteen beside it: "Evi, 16 jr", "Noor (16)", "dochter Sem van 8". */
const aged =
  /(?<!\p{L})(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}*\.?| (?:van|de|der|den|el|al|'t)){0,3}[ ,]{0,2}(?:is |van )?\(?(\d{1,2})(?:[.,]5)?(?: ?(?:jr|jaar|j|mnd|maanden)\b\.?|\)|,|;)/gu;
/** A name beside what the child is: "dochter Femke", "jeugdige: Sem". */
const called =
  /(?<!\p{L})(?:dochter|dochtertje|zoon|zoontje|jeugdige|kind|broertje|zusje|stiefzoon|stiefdochter|pleegkind|pleegzoon|pleegdochter)(?: van \d+)?,?:? +(\p{Lu}\p{Ll}+)/gu;
const noNames = new Set(['Moeder', 'Vader', 'Gesprek', 'Verslag', 'Groep', 'Zaak', 'Datum', 'Huisbezoek']);
const roles =
  '(?:(?:het|de|hun|haar|zijn|beide) )?(?:(?:klein|pleeg|stief)?kind|kinderen|kids|jeugdigen?|jongeren?|meisjes?|jongens?|pubers?|peuter|kleuter|baby|tiener|tweeling|dochters?|zoons?|zonen|zoontje|dochtertje|oudste|jongste|client|cliënt)(?: zelf)?';
/** Who is named after these is somebody else: "de moeder van Noor". */
const notOfOther = '(?<!over |van |ouders |ouder |moeder |vader |oma |verzorgers )(?<!\\p{L})';

function namesIn(documents: readonly DossierDocument[]): readonly string[] {
  const names = new Set<string>();
  for (const { text } of documents)
    for (const [, name = '', age] of text.slice(0, 20_000).matchAll(aged))
      if (Number(age) < 18 && !noNames.has(name)) names.add(name);
  for (const { text } of documents)
    for (const [, name = ''] of text.slice(0, 20_000).matchAll(called)) if (!noNames.has(name)) names.add(name);
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
