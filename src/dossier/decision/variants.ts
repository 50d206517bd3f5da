import { kindsIn } from './kinds-in.ts';

/** An axis along which help of one kind differs. */
export type VariantAxis = 'setting' | 'weight' | 'stay' | 'gate' | 'tariff' | 'extent' | 'drive' | 'level';

/** A variant of help, named in a text from `start` up to `end`. */
export interface VariantMention {
  readonly axis: VariantAxis;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const words: readonly (readonly [VariantAxis, string, RegExp])[] = [
  [
    'setting',
    'individueel',
    /\bindividue\p{L}+(?! voorziening)|\b(?:één|een|1)[- ]op[- ](?:één|een|1)\b|\b1 ?: ?1\b/giu,
  ],
  [
    'setting',
    'groep',
    /\b(?:in )?(?:een )?(?:kleine )?groep(?:s\p{L}*)?\b(?! ?\d)|\bgroepsgewijs\b|\bcollectie[fv]\p{L}*/giu,
  ],
  [
    'weight',
    'basis',
    /\bbasis\b(?!school| van| voor| gebruikt)|\bbasis-?ggz\b|\bbggz\b|\bgeneralistisch\p{L}*|\breguliere?\b|\blichte?\b(?= variant|,|\)| pakket| arrangement|$)|\blaag\b/giu,
  ],
  ['weight', 'midden', /\bmidden\b(?! in)|\bmiddel(?:zwaar)?\b/giu],
  [
    'weight',
    'zwaar',
    /\bspecialistisch\p{L}*|\bgespecialiseerd\p{L}*|\bsggz\b|\bzware?\b(?! (?:schoonmaak|huishoud|werk|taken|deel))|\bhoog\b|\bintensie(?:f|ve)\b/giu,
  ],
  [
    'stay',
    'intramuraal',
    /\bintramura\p{L}+|\bverblijf in een (?:accommodatie|instelling|woonvorm)|\bbeschermd wonen met verblijf\b/giu,
  ],
  ['stay', 'beschut', /\bbeschut\p{L}*|\bextramura\p{L}+|\bbeschermd thuis\b/giu],
  ['gate', 'open', /\bopen (?:groep|setting|afdeling)\b/giu],
  ['extent', 'voltijd', /\bvoltijd\p{L}*|\bfulltime\b/giu],
  ['extent', 'deeltijd', /\bdeeltijd\p{L}*|\bparttime\b/giu],
  ['drive', 'elektrisch', /\belektrische?\b|\baccu\p{L}*/giu],
  ['drive', 'handbewogen', /\bhandbewogen\b|\bhandmatige?\b|\bduwrolstoel\b/giu],
  ['tariff', 'informeel', /\binformele?\b(?= (?:tarief|pgb|zorg|hulp))|\binformeel\b/giu],
  ['tariff', 'formeel', /\bformele?\b(?= (?:tarief|pgb|zorg|hulp))|\bformeel\b/giu],
  [
    'level',
    '1',
    /\b(?:hb?h|hho|ho|huishoudelijke (?:hulp|ondersteuning|verzorging)|niveau|categorie) ?(?:niveau |categorie )?1\b/giu,
  ],
  [
    'level',
    '2',
    /\b(?:hb?h|hho|ho|huishoudelijke (?:hulp|ondersteuning|verzorging)|niveau|categorie) ?(?:niveau |categorie )?2\b/giu,
  ],
  ['gate', 'gesloten', /\bgesloten (?:groep|setting|afdeling|jeugdhulp|plaatsing)\b/giu],
];
/** A weight right after the name of help is its variant: "dagbesteding licht", "begeleiding individueel (zwaar)". */
const weights: readonly (readonly [string, RegExp])[] = [
  ['basis', /^(?:lichte?|basis|laag|reguliere?|standaard|eenvoudig)$/iu],
  ['midden', /^(?:midden|middel|middelzwaar|medium|gemiddeld)$/iu],
  ['zwaar', /^(?:zwaa?re?|hoog|hoge|intensie(?:f|ve)|specialistische?|gespecialiseerde?|spec|gespec|plus|speciaal)$/iu],
];
const weightAfter =
  /^(?:[\s,(:–|-]|(?:individueel|groep|arbeidsmatig|belevingsgericht|variant|categorie|niveau|pakket|trede)\b){1,6}?(\p{L}+)(?!\p{L})/iu;

const weightBefore = /(?<!\p{L})(\p{L}+)\s$/u;

function weightsIn(text: string): readonly VariantMention[] {
  return kindsIn(text).flatMap(({ start, end }) => {
    const after = weightAfter.exec(text.slice(end, end + 60));
    const before = weightBefore.exec(text.slice(Math.max(0, start - 20), start));
    const words = [
      ...[...text.slice(start, end).matchAll(/\p{L}+/gu)].map((found) => [start + found.index, found[0]] as const),
      ...(after === null ? [] : [[end + after[0].length - (after[1] ?? '').length, after[1] ?? ''] as const]),
      ...(before === null ? [] : [[start - (before[1] ?? '').length - 1, before[1] ?? ''] as const]),
    ];
    return words.flatMap(([at, word]): VariantMention[] => {
      const value = weights.find(([, pattern]) => pattern.test(word))?.[0];
      return value === undefined ? [] : [{ axis: 'weight', value, start: at, end: at + word.length }];
    });
  });
}

const aside = /\b(?:geen|niet|zonder|noch|lichter|zwaarder|door een|dan)\b[^,.;:]{0,18}$/iu;
const asideAfter =
  /^\s*naar\b|^[^,.;]{0,24}\b(?:niet (?:nodig|passend|toereikend|aan de orde|mogelijk|geschikt)|hoeft niet|werkte? niet|voldoet niet|volstaat niet|te (?:licht|zwaar)|bekeken|overwogen|gewogen|past niet|passen niet|besproken|onvoldoende)\b/iu;

/** Finds the variants of help that a sentence names and does not set aside. */
export function variantsIn(text: string): readonly VariantMention[] {
  return words
    .flatMap(([axis, value, pattern]) =>
      [...text.matchAll(pattern)].map((found) => ({
        axis,
        value,
        start: found.index,
        end: found.index + found[0].length,
      })),
    )
    .concat(weightsIn(text))
    .filter(
      ({ start, end }) =>
        !aside.test(text.slice(Math.max(0, start - 50), start)) && !asideAfter.test(text.slice(end, end + 50)),
    )
    .sort((a, b) => a.start - b.start);
}
