import type { Law } from '../../shared/law.ts';

/** What points to a law, and how strongly. */
const cues: readonly (readonly [Law, number, RegExp])[] = [
  ['wmo', 4, /\bwmo\b/gi],
  ['wmo', 4, /\bmaatwerkvoorziening/gi],
  [
    'wmo',
    2,
    /\b(?:huishoudelijke (?:hulp|ondersteuning)|hulp bij het huishouden|zelfredzaam\p{L}*|participatie|beschermd wonen|dagbesteding|traplift|scootmobiel|rolstoel|regiotaxi|woningaanpassing|mantelzorg\p{L}*)/giu,
  ],
  [
    'wmo',
    2,
    /\b(?:mevrouw|meneer|mw|mevr|dhr|de heer|betrokkene|echtgeno\p{L}+|weduw\p{L}+|pensioen|aow|wajong|wia)\b/giu,
  ],
  ['jeugdwet', 4, /\bjeugdwet\b|\bjw\b/gi],
  ['jeugdwet', 4, /\bindividuele voorziening/gi],
  ['jeugdwet', 3, /\bjeugd(?:hulp|ige|igen|ggz|consulent|team|zorg|bescherm\p{L}*|reclassering)\b|\bjeugd-ggz\b/giu],
  [
    'jeugdwet',
    2,
    /\b(?:gezinsplan|opvoed\p{L}*|pleeg\p{L}+|dyslexie\p{L}*|ondertoezichtstelling|ots|gecertificeerde instelling|gezinsvoogd|basisschool|brugklas|groep [1-8]|leerplicht\p{L}*|intern begeleider|logeer\p{L}*)\b/giu,
  ],
  ['jeugdwet', 1, /\b(?:ouders?|moeder|vader|kind(?:eren)?|school|klas|leerkracht|mentor|juf)\b/giu],
];
/** The first person whose age is told is most often the one it is about: "(24)", "17 jr", "78 jaar", "geboren in 1946". */
const age =
  /\((\d{1,2})\)|(?<!\d\s)\b(\d{1,2})(?:[.,]5)? ?(?:jr|jaar|jarige?)\b(?! (?:geleden|lang|getrouwd))|\bgeb(?:oren)?\.?[^\d]{0,12}(?:\d{1,2}[-/. ]\d{1,2}[-/. ])?((?:19|20)\d\d)\b/iu;
/** A parent has an age too, and can be who it is about under either law. */
const ofParent = /\b(?:moeder|vader|ouders?)\b[^\d.,;()\n]{0,30}\(?$/iu;
const ageWeight = 10;
const opening = 700;
const years = /\b20\d\d\b/g;

function ageOf(text: string): number | null {
  const match = age.exec(text.slice(0, opening));
  if (match === null || ofParent.test(text.slice(0, match.index))) return null;
  const said = match[1] ?? match[2];
  if (said !== undefined) return Number(said);
  // A year of birth is counted from the latest year that the paper names.
  const latest = Math.max(0, ...(text.match(years) ?? []).map(Number));
  return latest === 0 ? null : latest - Number(match[3]);
}

/** A law must be this many times as likely as the other, or it is asked. */
const margin = 1.3;

/** Weighs every cue up to a few times, so that one word that is repeated does not decide. */
function weightOf(law: Law, text: string): number {
  const old = ageOf(text);
  const fits = old !== null && (law === 'wmo' ? old >= 18 : old < 18);
  return cues
    .filter(([of]) => of === law)
    .reduce(
      (sum, [, weight, words]) => sum + weight * Math.min(4, text.match(words)?.length ?? 0),
      fits ? ageWeight : 0,
    );
}

/** A law, and whether the words leave no doubt. */
export interface LawOfText {
  readonly law: Law;
  readonly isClear: boolean;
}

/** Tells which law a paper, or the papers of a dossier together, are about; null when nothing points to either. */
export function lawOfText(text: string): LawOfText | null {
  const [wmo, jeugdwet] = [weightOf('wmo', text), weightOf('jeugdwet', text)];
  if (wmo === jeugdwet) return null;
  const [law, most, least]: [Law, number, number] =
    wmo > jeugdwet ? ['wmo', wmo, jeugdwet] : ['jeugdwet', jeugdwet, wmo];
  return { law, isClear: most > margin * least };
}
