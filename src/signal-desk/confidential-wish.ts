/** Words that stand around a wish and tell nothing. */
const beside =
  'ja|jep|ok|oké|en|maar|wel|ook|graag|liever|dit|deze|dat|het|een|iets|er|als|in|ik|je|jij|u|wij|we|hem|wil|wilt|willen|zou|mag|moet|kan|kun|kunnen|is|blijft|blijven|gewoon|strikt|alleen|verstuur|versturen|verzend|stuur|sturen|doe|doen|hou|houd|houden|behandel|behandelen|maak|maken|meld|melden|melding|vertel|vertellen|doorgeven|zeggen|signaal|bericht|van|door|op|over|svp|aub|alsjeblieft|alstublieft|bedankt';
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

/** Takes the wish that a signal stays confidential out of what is told, wherever it stands: it is no fact of the signal. */
export function apartConfidential(text: string): { readonly rest: string; readonly isConfidential: boolean } {
  let isConfidential = false;
  const bare = text.replace(run, (words: string, at: number) => {
    if (!isWish(words, text.slice(0, at), text.slice(at + words.length))) return words;
    isConfidential = true;
    return '';
  });
  if (!isConfidential) return { rest: text, isConfidential };
  const rest = bare
    .replace(/^[\s.,;:!?()–-]+/u, '')
    .replace(/[ \t]+([.,;:!?])/gu, '$1')
    .replace(/([.,;:!?])(?:\s*[,;:.])+/gu, '$1')
    .replace(/[\s,;:(–-]+$/u, '')
    .replace(/[ \t]{2,}/gu, ' ');
  return { rest, isConfidential };
}
