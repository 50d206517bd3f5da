import type { DocumentType } from '../findings.ts';

/** In front of a plan that is spoken of: "evaluatie van het gezinsplan", "de doelen uit het plan". */
const spokenOf =
  '(?<!\\b(?:evaluatie|bespreking|voortgang|bijstelling|uit|in|van|volgens|conform) (?:(?:van|uit) )?(?:(?:het|de|dit|dat|een|uw|haar|zijn|hun) )?)';

/** What a plan calls itself. */
const planName = new RegExp(
  `${spokenOf}\\b(?:plan van aanpak|pva|gezinsplan|(?:ondersteunings|begeleidings|behandel|zorg|hulpverlenings|leef|toekomst|actie|werk|trainings|therapie)-?plan|familiegroepsplan)\\b`,
  'iu',
);

/** What points to a kind of paper; the first lines of a paper count more. */
const cues: readonly (readonly [Exclude<DocumentType, 'overig'>, number, RegExp])[] = [
  [
    'beschikking',
    4,
    /\b(?:binnen (?:zes|6) weken|bezwaarschrift|bezwaar (?:maken|indienen)|bezwaarclausule|rechtsmiddel\p{L}*)\b|\bbezwaar ?:|niet eens (?:bent )?met (?:dit|ons|het|deze) (?:besluit|beslissing|beschikking)/iu,
  ],
  [
    'beschikking',
    3,
    /\b(?:hebben wij besloten|heeft het college besloten|besluiten wij|wij besluiten|wij (?:hebben )?beslo\p{L}+|kennen wij|wij kennen|wij verlenen|wij verstrekken|wij bevestigen|(?:u|je) krijgt|wij wijzen uw|wijzen wij uw|afgewezen|besluit\p{L}*|beschikking)\b/iu,
  ],
  [
    'beschikking',
    2,
    /\bgeachte\b|^(?:beste|aan) |\bbeste (?:heer|mevrouw|ouder)|\bnamens (?:het college|burgemeester)/im,
  ],
  ['beschikking', 1, /\bu (?:krijgt|ontvangt|heeft aangevraagd|vroeg|kunt)\b|\buw aanvraag\b/i],
  ['plan', 5, planName],
  [
    'plan',
    3,
    new RegExp(`^.{0,120}${spokenOf}(?<!\\p{L})\\p{L}*-?(?:plan|behandelvoorstel|aanbod|werkwijze)\\b`, 'isu'),
  ],
  ['plan', 3, /\bdoel(?:en)? ?\d\b|\b(?:tussen)?evaluatie\b|\bafbouw\b|\bafschal\p{L}+|\bsubdoel/iu],
  ['plan', 2, /\b(?:deelnemer|cli[eë]nt|begeleider|behandelaar|opgesteld door|opgesteld)\s*:/iu],
  [
    'gespreksverslag',
    5,
    /\b(?:gespreks?verslag|verslag|gespreksnotitie|onderzoeksverslag|keukentafel\p{L}*|huisbezoek|dictaat|intake\p{L}*|gespreksformulier|onderzoek naar aanleiding)\b/iu,
  ],
  [
    'gespreksverslag',
    2,
    /\b(?:melding|hulpvraag|gesproken|aanwezig(?:en)?|gesprek|cli[eë]ntondersteun\p{L}*|legitimatie|eigen kracht|netwerk|mantelzorg|besproken (?:met|op)|gebeld met|op bezoek|langs geweest|bezocht)\b/iu,
  ],
  ['gespreksverslag', 2, /\b(?:vertelt|zegt|geeft aan|vindt zelf|wil graag|conclu\p{L}+|voorstel|advies)\b/iu],
];
/** A report that is called after what was done, and not "verslag": "Periodiek onderzoek", "Herindicatie 2026", "Voortgangsgesprek". */
const review =
  /(?<!\p{L})(?:\p{L}+-?)?(?:onderzoek|gesprek|bezoek|beoordeling|herindicatie|herevaluatie)(?!\p{L})|^(?:controle|check|nazorg)\b|\b(?:controle|check) (?:na|van|voorziening)|(?<!\p{L})(?:periodiek|tussentijds|(?:drie|3-?)?jaarlijks)e? (?:evaluatie|controle)|\bher(?:indicatie|evaluatie)\p{L}*/iu;
/** What else may be called after a review: the letter that asks for it or decides on it, and another's investigation. */
const aboutReview =
  /\b(?:besluit|beschikking|uitnodiging|oproep|afspraak|aankondiging|bevestiging|brief|uitstel)|\b(?:onderwerp|betreft|van|aan)\s*:|psych|neuro|diagnos|medisch|raads|school|politie|intelligentie/iu;
/** A first line that is longer, in characters, is no title. */
const longestTitle = 90;
/** What the title of a review is worth: more than decisions that are spoken of. */
const reviewWorth = 10;

function isReview(text: string, file: string): boolean {
  const [title = ''] = text.trimStart().split('\n', 1);
  const names = [title.length > longestTitle ? '' : title, file.replace(/[_.-]+/g, ' ')];
  return names.some((name) => review.test(name.trim()) && !aboutReview.test(name) && !planName.test(name));
}

/** Papers that are none of the three, by their first lines. */
const other =
  /^.{0,300}?\b(?:van|aan|from|to|verzonden|onderwerp|betreft)\s*:.{0,200}\b(?:aan|to|cc|verzonden|datum|onderwerp)\s*:|\b(?:raadsrapport|indicatiebesluit ciz|medisch advies|offerte|verwijsbrief|verwijzing huisarts|zrm-?scores?)\b/is;
const opening = 220;
const least: Readonly<Record<Exclude<DocumentType, 'overig'>, number>> = {
  beschikking: 5,
  plan: 5,
  gespreksverslag: 2,
};

/** What a number of matches is worth: a second and third say a little more. */
const worth = (count: number): number => (count === 0 ? 0 : 1 + 0.25 * Math.min(2, count - 1));

function scoreOf(type: DocumentType, text: string, file: string): number {
  const first = `${file.replace(/[_.-]+/g, ' ')}\n${text.slice(0, opening)}`;
  return cues
    .filter(([of]) => of === type)
    .reduce((sum, [, weight, words]) => {
      const all = text.match(new RegExp(words, 'gimu'))?.length ?? 0;
      return sum + weight * (worth(all) + (words.test(first) ? 1 : 0));
    }, 0);
}

/** Recognises what a paper is by its words; the name of the file counts as one of its first lines. */
export function recogniseType(text: string, file: string): DocumentType {
  const isOther = other.test(text.slice(0, 600));
  const isOfReview = isReview(text, file);
  // A review goes through the aims of a plan one by one, and is none.
  const types = isOfReview
    ? (['gespreksverslag', 'beschikking'] as const)
    : (['beschikking', 'plan', 'gespreksverslag'] as const);
  const scored = types
    .map((type) => {
      const bonus = isOfReview && type === 'gespreksverslag' ? reviewWorth : 0;
      return { type, score: scoreOf(type, text, file) + bonus - (isOther ? 4 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best === undefined || best.score < least[best.type] ? 'overig' : best.type;
}
