const because =
  'omdat|want|doordat|aangezien|terwijl|hoewel|ook al|tenzij|totdat|voordat|zoals(?! (?:besproken|afgesproken))';
const verb =
  '(?:stel|stellen|ken|kennen|adviseer|adviseren|is|zijn|was|wordt|worden|kan|kunnen|komt?|komen|krijgt|krijgen|kiezen|kiest|geven|verleng|verlengen|zetten?|maken|bepalen|vinden|achten|besluiten|heeft|hebben|gaat|gaan|blijft|volstaat|lijkt|past|verstrekken|verlenen|bieden|wijzen|wil|willen|mag|mogen|zal|zullen|zou|moet|moeten|geldt|loopt|start|begint|duurt|dan)';
/** A reason at the head of a sentence ends at the comma before the verb of the main clause. */
const leading = new RegExp(
  `^(?:${because}|nu|als|wanneer|indien)(?!\\p{L})[^.;:]{0,300}?,(?=\\s${verb}(?!\\p{L}))`,
  'iu',
);
/** One at the end runs on to where the sentence, or what was concluded, goes on. */
const trailing = new RegExp(
  `(?<=[\\s,(–-])(?:${because})(?!\\p{L})[^.;)]{0,400}?(?=[.;)]|:\\s\\d|$|,\\s(?:en )?(?:dus|daarom|daarnaast|met ingang|vanaf|voor de (?:duur|periode)|voor (?:een|één|twee|drie) |in natura|in de vorm|als pgb|te starten|ingaand|startend|start|tot en met|t/m|\\d))`,
  'giu',
);

const blank = (found: string): string => ' '.repeat(found.length);

/**
 * Blanks the clauses that tell why ("omdat de longarts in januari opnieuw kijkt"): what they name is not concluded. What
 * is left keeps its place.
 */
export function withoutReasons(text: string): string {
  return text.replace(leading, blank).replace(trailing, blank);
}
