import { visibleText } from '../../shared/clean-text.ts';
import { isUnsafe } from '../../shared/unsafe-text.ts';

const longest = 200;
const replaced = /\[[^[\]\n]{1,20} \d{1,9}\]/g;
/** The check is about papers; whether somebody gets help is decided by people. */
const aboutRight =
  /\brecht (?:op|heeft|hebben)\b|\b(?:heeft|hebben|geen|wel) recht\b|\bt(?:e|oe) kennen\b|\btoekennen\b|\bafwijzen\b/iu;

/**
 * A model's reason as people may read it, at most 200 characters before names are put back; null when nothing is left, when
 * it holds a link, markup or code, or when it speaks of a right to help.
 */
export function tidyReason(reason: string | null, unmask: (text: string) => string): string | null {
  const plain = visibleText(reason ?? '')
    .replaceAll(/[*_#]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (plain === '' || isUnsafe(plain.replaceAll(replaced, 'X')) || aboutRight.test(plain)) return null;
  const short = plain.length <= longest ? plain : `${plain.slice(0, longest - 1).replace(/\s*\S*$/, '')}…`;
  const whole = unmask(short);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}
