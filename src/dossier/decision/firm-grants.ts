import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import { withoutReasons } from './clauses.ts';
import { kindsIn } from './kinds-in.ts';
import { phrases } from './phrases.ts';
import { isGrant } from './topics.ts';

const isAboutHelp = phrases([
  '(?:maatwerk|individuele )?voorziening(?:en)?',
  '(?:jeugd)?hulp',
  'ondersteuning',
  'zorg',
  'budget',
  'pgb',
]);
/** The municipality gives, or the inwoner gets: as the main thing that a sentence says. */
const gives = phrases([
  '(?:ken|kennen|kent)\\b[^.]{0,200}(?<!\\p{L})toe',
  'toe(?:gekend|gewezen|kennen|wijzen| te (?:kennen|wijzen))',
  '(?:verleen|verlenen|verleent|verstrek|verstrekken|verstrekt|verleng|verlengen|verlengt|vergoed|vergoeden|vergoedt) (?:wij|we|het college|de gemeente|u|jullie|aan)',
  '(?:wij|we|het college|de gemeente) (?:\\p{L}+ ){0,3}(?:verleent|verlenen|verstrekt|verstrekken|verlengt|verlengen|vergoedt|vergoeden|geven|geeft|bieden|biedt)',
  'te (?:verlenen|verstrekken|verlengen|vergoeden)',
  '(?:ingewilligd|gehonoreerd|verleend|verstrekt|goedgekeurd)',
  'akkoord met',
  '(?:u|jullie|je|uw (?:zoon|dochter|kind|partner)) (?:krijgt|krijgen|krijg|ontvangt|ontvangen)(?! (?:\\p{L}+ ){0,2}(?:al|reeds|nu))',
  '(?:krijgt|krijgen|krijg|ontvangt|ontvangen) (?:u|jullie|je|uw (?:zoon|dochter|kind))(?! (?:al|reeds|nu))',
  '(?:komt|komen|kom) (?:\\p{L}+ ){0,4}in aanmerking',
  'recht op',
]);
/** A child that is called by its name gets it. */
const givesByName =
  /(?<!\p{L})\p{Lu}\p{L}+ (?:krijgt|ontvangt|mag)(?!\p{L})|(?<!\p{L})(?:krijgt|ontvangt|verlenen|verstrekken) \p{Lu}\p{L}+/u;
/** What may be given, need not be given, or is given to others, is not granted here. */
const notHere = phrases([
  'hoeft?',
  'hoeven',
  'alleen (?:een|als|te|voor zover)',
  'voor ?zover',
  'ander(?:e|en)? (?:ouders|inwoners|mensen|gezinnen|cliënten|aanvragers)',
  '(?:mensen|inwoners|wie|iedereen)(?!\\p{L})[^.]{0,60}(?:krijg(?:t|en)|ontvang(?:t|en))',
  'eerder(?:e)?',
  'destijds',
  'vroeger',
  'zou(?:den)?',
  'moet (?:het college|de gemeente)',
  'moeten (?:wij|we)',
  'later',
  'alsnog',
  'opnieuw',
  'zus|broer|buurvrouw|buurman|kennis|neef|nicht',
  'al (?:via|van|door|hulp|ondersteuning)',
  'zorgverzeker\\p{L}*|zvw|wlz|uwv|school',
]);
/** A clause that tells of something else: "Dat uw zus elders hulp krijgt, …". */
const subordinate =
  /^(?:dat|als|indien|wanneer|hoewel|ook al|voor zover|volgens|op grond van|ingevolge|krachtens)(?!\p{L})/iu;

/** Tells whether a sentence of a letter that also refuses something surely grants help all the same. */
export function grantsFirmly(text: string): boolean {
  const main = withoutReasons(text).trim();
  if (subordinate.test(main) || notHere.test(main) || !isGrant(main) || !(gives.test(main) || givesByName.test(main)))
    return false;
  return kindsIn(main).length > 0 || amountsIn(main).length > 0 || isAboutHelp.test(main);
}
