/** How help is delivered. */
export type HelpForm = 'natura' | 'pgb' | 'bruikleen' | 'vergoeding';

/** A form that a text names from `start` up to `end`. */
export interface FormMention {
  readonly form: HelpForm;
  readonly start: number;
  readonly end: number;
}

const words: readonly (readonly [HelpForm, RegExp])[] = [
  [
    'natura',
    /\b(?:[Nn]atura|NATURA)\b|\bZIN\b|(?<=^|[,;:(.|]\s{0,3}|\b[Ii]n )\b[Zz]in(?=\s{0,3}(?:[.,;)|]|$))|\b(?:gecontracteerde?|door (?:ons|de gemeente) (?:gecontracteerde?|betaalde?)) (?:zorg)?(?:aanbieder|partij|leverancier)|\b(?:wij|de gemeente) beta(?:len|alt) (?:de|deze) (?:aanbieder|hulp|zorg) (?:rechtstreeks|direct)/gu,
  ],
  [
    'pgb',
    /\bpgb\b(?![- ]?(?:plan|vaardig|beheer|gesprek|aanvraag|toets|bekwaam))|\bp\.g\.b\b|\bpersoonsgebonden[- ]budget\b/giu,
  ],
  ['bruikleen', /\b(?:in )?bruikleen\b|\bin eigendom\b/giu],
  [
    'vergoeding',
    /\bfinanci[eë]le (?:tegemoetkoming|vergoeding)|\been(?:malige)? (?:geld)?bedrag ineens\b|\bforfaitair\p{L}*/giu,
  ],
];
const aside =
  /\b(?:geen|niet|noch|zonder|ipv|i\.p\.v\.|in plaats van|(?:gevraagd|vraagt|vroeg|vroegen|wilden?|zou|zouden|liever|liefst|wil weten|uitleg over|verschil tussen|keuze tussen|of))\b[^,.;:]{0,22}$/iu;
const asideAfter =
  /^[^.;]{0,40}\b(?:niet|overwogen|vergeleken|afgewogen|doorgesproken|besproken|afgewezen|gevraagd|aangevraagd|wijs(?:t|en)?|noch|uitgelegd|toegelicht|geen)\b/iu;
const no = /^\s?[:=(]?\s?(?:nee|n\.?v\.?t)\b/iu;
const option = /^\s?(?:\/|of)\s?(?:een )?(?:pgb|natura|zin|zorg in natura|persoonsgebonden)\b/iu;

/** Finds the forms of help that a sentence chooses; a form that is refused, weighed or only offered does not count. */
export function formsIn(text: string): readonly FormMention[] {
  return words
    .flatMap(([form, pattern]) =>
      [...text.matchAll(pattern)].map((found) => ({ form, start: found.index, end: found.index + found[0].length })),
    )
    .filter(
      ({ start, end }) =>
        !aside.test(text.slice(Math.max(0, start - 60), start)) &&
        !asideAfter.test(text.slice(end, end + 60)) &&
        !no.test(text.slice(end, end + 12)) &&
        !option.test(text.slice(end, end + 30)),
    )
    .sort((a, b) => a.start - b.start);
}
