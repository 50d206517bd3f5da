const units =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function upTo99(): Map<string, number> {
  const words = new Map(units.map((word, value) => [word, value]));
  tens.forEach((ten, index) => {
    words.set(ten, (index + 2) * 10);
    units.slice(1, 10).forEach((unit, value) => {
      words.set(`${unit}en${ten}`, (index + 2) * 10 + value + 1);
    });
  });
  return words;
}

const small = upTo99();
const fixed: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
]);
const ordinals: ReadonlyMap<string, number> = new Map([
  ...[...small].map(
    ([word, value]) => [`${word}${value < 20 && value !== 8 && value !== 1 ? 'de' : 'ste'}`, value] as const,
  ),
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
]);

function beforeAndAfter(
  word: string,
  middle: string,
  factor: number,
  rest: (tail: string) => number | null,
): number | null {
  const at = word.indexOf(middle);
  if (at < 0) return null;
  const head = at === 0 ? 1 : (small.get(word.slice(0, at)) ?? numberInWord(word.slice(0, at)));
  const tail = word.slice(at + middle.length).replace(/^en(?=.)/, '');
  const added = tail === '' ? 0 : rest(tail);
  return head === null || added === null ? null : head * factor + added;
}

/** Reads a folded Dutch number word or its digits ("eenentwintig", "honderdvijf", "1.234,50"); null when it is none. "een" is 1. */
export function numberInWord(word: string): number | null {
  if (/^\d/.test(word)) return numberInDigits(word);
  return (
    small.get(word) ??
    fixed.get(word) ??
    beforeAndAfter(word, 'duizend', 1000, numberInWord) ??
    beforeAndAfter(word, 'honderd', 100, (tail) => small.get(tail) ?? null)
  );
}

/** Reads a folded ordinal ("derde", "21e"); null when it is none. */
export function ordinalInWord(word: string): number | null {
  const digits = /^(\d{1,3})(?:e|de|ste)$/.exec(word);
  return digits === null ? (ordinals.get(word) ?? null) : Number(digits[1]);
}

function numberInDigits(word: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(word) || /^\d+(?:,\d+)?$/.test(word)) {
    return Number(word.replaceAll('.', '').replace(',', '.'));
  }
  return null;
}
