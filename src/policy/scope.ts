import { fold } from '../knowledge/dutch/tokenize.ts';

/** What the bot never does, whatever the sources say. */
export type OutOfScope = 'eligibility' | 'colleague';

const person =
  '(?:mevrouw|mw|meneer|mijnheer|dhr|ze|zij|hij|haar|hem|deze (?:client|inwoner|jongen|meneer|mevrouw|mensen|moeder|vader|familie|jongere|jeugdige|man|vrouw)|dit (?:kind|gezin|meisje|geval|stel)|die (?:mevrouw|meneer|jongen|man|vrouw|client)|mijn client|de client|onze client|het gezin|zijn moeder|haar moeder)';
const verdict =
  '(?:ja of nee|wel of niet|ja\\/nee|zeg (?:het )?maar|beslis|besluit jij|wat vind jij|wat denk jij|jouw oordeel|kun jij (?:dat )?(?:beslissen|bepalen)|mag jij)';
const eligibility: readonly RegExp[] = [
  new RegExp(`\\b(?:heeft|hebben|had) ${person}\\b.{0,60}\\brecht op\\b`),
  new RegExp(`\\b(?:heeft|hebben) ${person}\\b.{0,80}\\b${verdict}`),
  new RegExp(`\\bkomt ${person}\\b.{0,60}\\bin aanmerking\\b`),
  new RegExp(`\\b(?:krijgt|krijgen) ${person}\\b.{0,80}(?:\\b${verdict}|\\btoegewezen|\\btoegekend)`),
  /\b(?:beslis|bepaal|besluit|oordeel|beoordeel)\b (?:jij|jij even|jij maar|even|maar|zelf|voor mij|eens)\b/,
  /\b(?:kun|kan|wil|mag) (?:jij|je) (?:even |eens |nu |dan |gewoon |hier |dit |deze |die |voor mij |mij |de )*(?:aanvraag |beschikking |melding )?(?:beslissen|toekennen|toewijzen|afwijzen|goedkeuren|afkeuren|bepalen of|beoordelen of)\b/,
  /\b(?:moet|zal|kan|mag) ik (?:deze|die|dit|het|haar|zijn|de) ?(?:aanvraag|melding|verzoek|scootmobiel|hulp|pgb)? ?(?:nou |nu |dan )?(?:toekennen|afwijzen|toewijzen|goedkeuren) of\b/,
  new RegExp(`\\b(?:ken|wijs|keur) (?:${person}|jij|de aanvraag|deze aanvraag|dit|het)\\b.{0,60}\\b(?:toe|af|goed)\\b`),
  /\b(?:toekennen|afwijzen|toewijzen) of (?:niet|afwijzen|toekennen|toewijzen)\b/,
  new RegExp(
    `\\bhoeveel (?:uur|uren|dagdelen|geld) (?:moet|zal|geef|krijgt|ken) (?:ik )?${person}\\b.{0,40}(?:krijgen|geven|toe)?`,
  ),
];
const colleague: readonly RegExp[] = [
  /\b(?:functioneert|functioneren|presteert|prestaties|productie|ziekteverzuim|tempo) .{0,40}\b(?:collega|teamlid|consulent|medewerker|toetser|teamleider)s?\b/,
  /\b(?:collega|teamlid|medewerker|consulent|toetser|teamleider)s?\b.{0,60}\b(?:functioneert|functioneren|presteert|presteren|te traag|te langzaam|traagst|slechtst|best[e]? (?:werk|presteert|scoort)|goed genoeg|ongeschikt|incompetent|lui|ontslaan|beoordelen|beoordeling|scoort|zwakste|fouten maakt)\b/,
  /\b(?:wie|welke (?:collega|consulent|medewerker|teamlid|toetser))\b.{0,40}\b(?:traagst\w*|slechtst\w*|langzaamst\w*|minst\w*|meeste (?:fouten|dossiers|achterstand)|beste (?:van|werk)|achterloopt|het werk niet|presteert|scoort)\b/,
  /\b(?:vind je|vind jij|wat vind je|hoe goed|hoe slecht|hoe doet|hoe presteert)\b.{0,40}\b(?:collega|consulent|teamleider|leidinggevende|toetser|medewerker)\b/,
];

/** Tells whether a question asks what the bot must not answer: to decide somebody's right to help, or to judge a colleague. */
export function outOfScope(question: string): OutOfScope | null {
  const text = fold(question);
  if (colleague.some((pattern) => pattern.test(text))) return 'colleague';
  return eligibility.some((pattern) => pattern.test(text)) ? 'eligibility' : null;
}
