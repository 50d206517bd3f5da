/** Words that stand around a wish and tell nothing. */
const beside =
  'ja|jep|ok|toch|oké|en|maar|wel|ook|graag|liever|dit|deze|dat|het|een|iets|er|als|in|ik|je|jij|u|wij|we|hem|wil|wilt|willen|zou|mag|moet|kan|kun|kunnen|is|blijft|blijven|gewoon|strikt|alleen|verstuur|versturen|verzend|stuur|sturen|doe|doen|hou|houd|houden|behandel|behandelen|maak|maken|meld|melden|melding|vertel|vertellen|doorgeven|zeggen|signaal|bericht|van|door|op|over|svp|aub|alsjeblieft|alstublieft|bedankt';
/** Words that stand around a wish that is taken back. */
const unsaid =
  'niet|geen|nooit|hoeft|hoef|nodig|weer|meer|langer|zo|hoor|bij nader inzien|zonder|zet|haal|laat|uit|af|weg|te|zijn|worden|blijven|eigenlijk|nee|sorry|ze|gewoon|open';
const run = new RegExp(
  `(?<!\\p{L})(?:(?:${beside})[\\s,]+){0,10}(?:vertrouwelijk|anoniem|in vertrouwen)(?!\\p{L})(?:[\\s,]+(?:${beside})(?!\\p{L})){0,8}`,
  'giu',
);
const denies = /(?<!\p{L})(?:niet|geen|nooit|hoeft|zonder)[\s,]+(?:zo )?$/iu;
/** Somebody who speaks of the own signal, or tells what to do with it. */
const isOwn =
  /(?<!\p{L})(?:ik (?:wil|zou|mag|kan)|(?:wil|zou|mag|kan) ik|houd?|verstuur|stuur|verzend|doe (?:dit |het )?maar|behandel|meld)(?!\p{L})/iu;
const asksPolitely = /(?<!\p{L})(?:graag|liever|svp|aub|alsjeblieft|alstublieft)(?!\p{L})/iu;
const ofSomebodyElse = /(?<!\p{L})(?:wil|wilt|willen)(?!\p{L})/iu;
const begins = /(?:^|[.,;:!?\n(–-])\s*$/u;
const ends = /^\s*(?:$|[.,;:!?\n)–-]|(?:want|omdat|dat|over)(?!\p{L}))/iu;

function isWish(words: string, before: string, after: string): boolean {
  if (denies.test(before)) return false;
  if (isOwn.test(words)) return true;
  const isClosed = ends.test(after);
  if (begins.test(before) && isClosed) return true;
  if (isClosed && asksPolitely.test(words) && !ofSomebodyElse.test(words)) return true;
  return before.trim() === '' && /^vertrouwelijk$/iu.test(words);
}

/** A clause of such words alone that takes the wish back: "toch niet vertrouwelijk", "vertrouwelijk hoeft niet meer". */
const denial = new RegExp(
  `(?<=^|[.,;:!?\\n(–-]\\s*|\\s(?:en|maar)\\s+)(?:(?:${beside}|${unsaid})[\\s,]+){0,10}(?:vertrouwelijk|anoniem|in vertrouwen)(?:[\\s,]+(?:${beside}|${unsaid})(?!\\p{L})){0,8}(?=\\s*(?:$|[.,;:!?\\n)–-]))`,
  'giu',
);
const hasDenial = /(?<!\p{L})(?:niet|geen|nooit|hoeft|hoef|zonder|uit|af|weg)(?!\p{L})/iu;
/** With these it is about this signal, also beside other words. */
const isTakenBack =
  /(?<!\p{L})(?:toch|hoeft|hoef|nodig|meer|liever|graag|maar|doe|maak|zet|haal|laat|stuur|verstuur|mag|wil|uit|af|weg)(?!\p{L})/iu;

const isDenial = (words: string, text: string): boolean =>
  hasDenial.test(words) &&
  (isTakenBack.test(words) || words.trim().length >= text.replace(/[\s.,!?]+$/u, '').trim().length);

/** What is left of a text when a wish was taken out of it. */
const tidy = (bare: string): string =>
  bare
    .replace(/^[\s.,;:!?()–-]+/u, '')
    .replace(/[ \t]+([.,;:!?])/gu, '$1')
    .replace(/([.,;:!?])(?:\s*[,;:.])+/gu, '$1')
    .replace(/[\s,;:(–-]+$/u, '')
    .replace(/[ \t]{2,}/gu, ' ');

/**
 * Takes the wish that a signal stays confidential, or need not be any more, out of what is told, wherever it stands: it is no fact
 * of the signal. Null without such a wish.
 */
export function apartConfidential(text: string): { readonly rest: string; readonly wish: boolean | null } {
  let wish: boolean | null = null;
  const open = text.replace(denial, (words: string) => {
    if (!isDenial(words, text)) return words;
    wish = false;
    return '';
  });
  const bare = open.replace(run, (words: string, at: number) => {
    if (!isWish(words, open.slice(0, at), open.slice(at + words.length))) return words;
    wish = true;
    return '';
  });
  return wish === null ? { rest: text, wish } : { rest: tidy(bare), wish };
}
