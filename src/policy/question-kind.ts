import { fold } from '../knowledge/dutch/tokenize.ts';

/** What a question wants to hear: it decides which sentence of a lid answers it. */
export type QuestionKind = 'duration' | 'amount' | 'who' | 'permission' | 'definition' | 'how';

const asks: readonly (readonly [QuestionKind, RegExp])[] = [
  // "Wat is de termijn" asks how long, not what the word means.
  ['duration', /\bwat (?:is|zijn) (?:de|het) (?:[a-z]+ )?\w*(?:termijn(?:en)?|duur|looptijd|deadline|leeftijd)\b/],
  [
    'amount',
    /\bwat (?:is|zijn) (?:de|het) (?:[a-z]+ )?\w*(?:tarief|tarieven|bedrag|bedragen|kosten|prijs|prijzen|vergoeding|hoogte|percentage|maximum|budget)\b/,
  ],
  [
    'definition',
    /\bwat (?:is|zijn|betekent|houdt)\b|\bwat (?:wordt )?versta|\bwat bedoel|\bbetekenis\b|\bdefinitie\b|\bverschil tussen\b/,
  ],
  [
    'duration',
    /\bhoe ?lang\b|\bhoe (?:snel|vaak|laat)\b|\b\w*termijn(?:en)?\b|\bhoeveel (?:tijd|dagen|weken|maanden|jaar|jaren|werkdagen)\b|\bbinnen hoe|\bwanneer (?:moet|uiterlijk|is|verloopt)\b|\bop tijd\b|\bom de hoeveel\b|\bhoe oud\b|\bvanaf welke leeftijd\b|\bwelke leeftijd\b|\bdeadline\b/,
  ],
  [
    'amount',
    /\bhoeveel\b|\btarief|\btarieven\b|\bbedrag|\bkost\b|\bkosten\b|\bhoe hoog\b|\bwat krijgt\b|\bmaximaal\b|\bmaximum\b|\bprijs\b|\beuro\b|\bvergoeding\b|\bpercentage\b|\bhoe (?:groot|ver)\b/,
  ],
  [
    'who',
    /\bwie\b|\bwelke (?:gemeente|persoon|partij|instantie|organisatie)\b|\bbij wie\b|\baan wie\b|\bdoor wie\b|\bwaar (?:moet|kan|meld)/,
  ],
  [
    'permission',
    /\bmag\b|\bmogen\b|\bmoet\b|\bmoeten\b|\bkan\b|\bkunnen\b|\bverplicht\b|\btoegestaan\b|\bhoeft?\b|\bweigeren\b/,
  ],
];

/** Tells what a question wants to hear; 'how' when no word of it says so. */
export function kindOf(question: string): QuestionKind {
  const text = fold(question);
  return asks.find(([, pattern]) => pattern.test(text))?.[0] ?? 'how';
}

const count =
  '(?:\\d+(?:[.,]\\d+)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|achttien|eenentwintig|anderhalf|half)';
const answers: Readonly<Record<QuestionKind, RegExp>> = {
  duration: new RegExp(
    `\\b${count}(?:[ -]maal| keer)? ?(?:werkdag|dag|week|weken|maand|jaar|jaren|uur|uren|etma)|\\bonverwijld|\\bzo spoedig|\\bterstond|\\bjaarlijks|\\bleeftijd van`,
  ),
  amount: new RegExp(
    `€|\\beuro\\b|\\d ?%|\\bprocent|\\btarief|\\bbedrag|\\b${count} ?(?:uur|uren|minuten|dagdel|etma|kilometer|km|punten|keer|personen)`,
  ),
  who: /\b(?:het )?college\b|\baanbieder|\bjeugdhulpaanbieder|\barts|\braad\b|\binstelling|\bouder|\bdegene|\bpersoon|\bconsulent|\bgemeente\b|\binspect|\btoezichthoud|\bteam\b|\bcontract/,
  permission:
    /\bmag\b|\bmogen\b|\bmoet\b|\bmoeten\b|\bkan\b|\bkunnen\b|\bverplicht|\bniet\b|\bgeen\b|\btenzij\b|\bslechts\b|\balleen\b|\bdraagt (?:er )?zorg|\bis gehouden|\btoestemming\b|\bweiger/,
  definition: /^[–-]?\s*[^:]{2,60}:\s|\bwordt verstaan\b|\bonder .{2,60} verstaan\b|\bis (?:een|de|het)\b/,
  how: /$^/,
};

/** Tells whether a sentence holds what this kind of question wants to hear: a term, an amount, an actor, a permission. */
export const answersKind = (kind: QuestionKind, sentence: string): boolean => answers[kind].test(fold(sentence));

/** Kinds whose answers can be recognised by their form: a term, an amount. */
export const isRecognisable = (kind: QuestionKind): boolean => kind === 'duration' || kind === 'amount';
