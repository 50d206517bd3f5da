import type { Law } from '../../shared/law.ts';

/** Titles and kinds of help that both laws know, which say nothing. */
const telling =
  /\b(?:mw|mevr|mevrouw|dhr|meneer|mijnheer|heer|dagbesteding|opvang|db|mantelzorg\p{L}*|zoon|dochter|moeder|vader|ouder)\b\.?/giu;
/** Compounds that say it is about a child. */
const child =
  /\b(?:jonger\p{L}+|jeugdig\p{L}*|kinder\p{L}+|gezins\p{L}+|schooljaar|leerling\p{L}*|basisschool|klas|juf)\b/giu;

/** What only comes with age. */
const age = /\b(?:dement\p{L}*|alzheimer|hoogbejaard\p{L}*|weduw\p{L}*|kleinkind\p{L}*|aow|pensioen\p{L}*)(?!\p{L})/giu;

/** What a text says about the law it is under. */
type LawIn = (text: string) => { readonly law: Law | null; readonly isSaid: boolean };

/** Reads the law of a remark: named, else that of a provider with one, else what it implies of whom it is about; a title does not. */
export function toldLaw(text: string, laws: readonly Law[], lawIn: LawIn): Law | null {
  const named = lawIn(text);
  if (named.law !== null && named.isSaid) return named.law;
  if (laws.length === 1) return laws[0] ?? null;
  return lawIn(text.replaceAll(telling, ' ').replaceAll(age, ' bejaarde ').replaceAll(child, ' kind ')).law;
}
