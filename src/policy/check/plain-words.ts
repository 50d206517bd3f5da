import { numberInWord } from '../../knowledge/dutch/number-words.ts';
import { stem } from '../../knowledge/dutch/stem.ts';
import { stopWords } from '../../knowledge/dutch/stop-words.ts';
import { fold } from '../../knowledge/dutch/tokenize.ts';
import { visibleText } from '../../shared/clean-text.ts';

const fractions: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?½/g, '$1,5'],
  [/(\d)\s?¼/g, '$1,25'],
  [/(\d)\s?¾/g, '$1,75'],
  [/½/g, '0,5'],
];

/** Brings a text to the one line that the checks read: folded, fractions in digits, "één" as 1 and "vóór" told apart from "voor". */
export function plainLine(text: string): string {
  let line = visibleText(text).normalize('NFC');
  for (const [fraction, digits] of fractions) line = line.replaceAll(fraction, digits);
  line = line.replaceAll(/(?<![\p{L}])[ée]én(?![\p{L}])/giu, '1').replaceAll(/vóór/giu, 'vooraf');
  return fold(line)
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\n+/g, ' ; ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const token = /§[^§]+§|€|%|\d+(?:[.,:]\d+)*(?:e|de|ste|x)?(?![\p{L}\d])|\d+(?:[.,]\d+)*|\p{L}+|[,;:.()/+-]/gu;

/** Cuts a plain line into words, numbers and the punctuation that parts clauses. */
export const tokensOf = (line: string): readonly string[] => line.match(token) ?? [];

/** Words that say nothing about the subject, beside the stop words. */
const empty = new Set(
  'artikel art lid leden onderdeel bepaling bepaald bepaalde regel regels bron volgens geldt gelden staat staan betekent bedraagt bedragen betreft hierbij daarbij gedurende wijze aantal minimaal maximaal maximale minimale maximum minimum minste hoogste tenminste uiterlijk binnen eur euro nee ja wordt altijd sprake cent euro minstens behalve tenzij uitsluitend slechts hooguit hoogstens behoudens uitgezonderd uitzondering mits voor zover voorzover keer maal eens eenmaal procent termijn jaarlijks uur uren minuten dagen werkdagen week weken maand maanden jaar jaren daarnaast bovendien verder tevens eveneens echter vervolgens meer minder genoemd genoemde bedoeld bedoelde eigen'.split(
    ' ',
  ),
);

/** The stems of a plain line's words of subject, in order; numbers and empty words are left out. */
export const contentStems = (line: string): readonly string[] =>
  (line.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 2 && !stopWords.has(word) && !empty.has(word) && numberInWord(word) === null)
    .map(stem);

const clauseEdge =
  /[;()]|[:,](?!\d)|\s-\s|\.\s|(?<!\b(?:behalve|alleen|uitsluitend|slechts|enkel|pas|ook|zelfs) )\b(?=(?:maar|indien|als|wanneer|tenzij|behalve|behoudens|mits|zodat|omdat|terwijl|waarbij|voordat|nadat|zodra|zolang|voor zover|voorzover|die|dat|en|of|dan)\b)/;

/** Parts a plain line where clauses part: at punctuation, and before words that open a clause. */
export const clausesOf = (line: string): readonly string[] =>
  line
    .split(clauseEdge)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
