import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import { fold } from '../../knowledge/dutch/tokenize.ts';
import { formsIn } from './forms.ts';
import { kindsIn } from './kinds-in.ts';
import { periodMarksIn } from './periods.ts';
import { phrases } from './phrases.ts';

/** Words that announce or tell what help consists of. */
const tells = phrases([
  'besta(?:at|an)(?:de)? (?:\\p{L}+ )?uit',
  'namelijk',
  'gericht op',
  'omvat(?:ten)?',
  'houdt in',
  'te weten',
  'in de vorm van (?!een (?:pgb|persoonsgebonden)|pgb|zorg in natura)',
  'betreft',
  'activiteiten',
  'werkzaamheden',
  'oefen(?:t|en)',
  'lee?r(?:t|en)?',
  'coach(?:t|en)',
  'help(?:t|en)',
  'train(?:t|en)',
  'behandelt',
  '(?:hulp|ondersteuning|begeleiding) bij(?! (?:het huishouden|de|u|jullie|ons))',
  'hulp bij (?!het huishouden)(?:het|de|uw) \\p{L}+',
  'logeert',
]);
/** Words of which every Beschikking is made; what is left of a sentence tells about the help. */
const plain = new Set(
  'aan aanbieder aanbiederskeuze aantal aanvraag aanvragen adres afspraak alle alleen andere beide begin begint bekend bericht besluit besloten beslissing beschikking bevestigen binnen brief daarmee daarna datum deze dienst dient direct dit dossier duur eigen eind einddatum einde eindigt elke enkele ermee eruit geldig geldt gemeente geven gaat gaan gekozen geleverd gegevens graag hebben heeft hebt hierbij hierna hiermee hieronder hiervoor hoeveel hulp iedere indicatie informatie ingang ingangsdatum ingediend inhoud inwoner inzet jaar jullie kennen keuze komt kosten krijgen krijgt kunnen kunt levering leveringsvorm levert leest loopt looptijd maal maand maanden maatwerk maatwerkvoorziening medewerker meer met moet mogelijk naam naar natura neemt nemen nieuwe nodig noemen omvang ondersteuning ontvangen ontvangt onze op opgenomen organisatie over overeenkomst periode persoonlijk plaats product project recht regelt samen snel soort spoedig start startdatum startend starten stelt stemt stopt team telefoon tijd toe toegekend toekennen toekenning totaal tussen uitgevoerd uitvoering uit uren uur van vanaf vast verder verleend verlenen verlengd verlengen verlenging verleent verstrekken verstrekking verstrekkingsvorm verstrekt verstrekte verwijzing volgende voor vooraf voorziening voorzieningen vorm vraag vragen waarbij wanneer week weken wekelijks wel welke welzijn werken wijze wij worden wordt zaak zaaknummer ze zelf zeer zich zie zij zijn zoals zodra zorg zorgaanbieder gecontracteerde contact neemt uitvoert voert leverancier gezin jeugdige kind individuele individueel jeugdhulp voorziening partij instelling ander dienstverlening hierin opgegeven gelijk zoals eerder onderzoek gesprek gesproken aangevraagd gevraagd gemiddeld maximaal minimaal deels geheel akkoord goedgekeurd beoordeeld toegewezen toewijzen toewijzing verstrekking verzoek daarvan daarop hiervan basis aard geacht geachte mevrouw meneer heer ouders beste waar waarop waarvoor waarmee hoe wat wie onder boven vooralsnog behoudt bent uzelf iemand thuis opneemt opnemen belt bellen stuurt sturen kennismaking kennismakingsgesprek welkom binnenkort uiterlijk zullen gekozen aangesloten ingeschakeld betaalt regelt spoedig vervolgens leggen legt vinden vindt'.split(
    ' ',
  ),
);
const bracketed = /\([^()]{6,200}\)/gu;

/** Gives the words of a sentence that say neither which help, how much, when, how, by whom nor what every Beschikking says. */
export function tellingWords(text: string): readonly string[] {
  const known = [...kindsIn(text), ...amountsIn(text), ...periodMarksIn(text), ...formsIn(text)];
  const letters = [...text];
  let rest = letters.length === text.length ? text : letters.map((one) => (one.length > 1 ? '  ' : one)).join('');
  for (const { start, end } of known) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  // A name is no activity; neither is a word cut short.
  return [...rest.matchAll(/(?<!\p{L})\p{Ll}{4,}/gu)].map(([word]) => fold(word)).filter((word) => !plain.has(word));
}

/** Tells whether a sentence of what is granted also says what the help consists of. */
export function isDescribed(text: string): boolean {
  if (/^(?:aanbieder|uitvoering|zorgaanbieder|leverancier)\b/i.test(text)) return false;
  if (tells.test(text)) return true;
  const inBrackets = [...text.matchAll(bracketed)].some(([inside]) => tellingWords(inside).length > 0);
  return inBrackets || tellingWords(text).length >= 2;
}
