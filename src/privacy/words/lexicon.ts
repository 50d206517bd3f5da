import { domainWords } from './domain-words.ts';
import { hasFlag, inflectedFrom, isInflected } from './endings.ts';
import { flagsOf } from './word-list.ts';
import { foldWord } from './word-set.ts';

/** What the list calls a mistake, a name of a person, and a part that is no word by itself. */
const flags = { wrong: 'Fw', name: 'PN', onlyPart: 'Cx' } as const;
/** Languages, peoples and who lives where: words with a capital that are no names. */
const peopleFlags = ['Aa', 'Ll', 'Lr', 'Le', 'Za', 'Zf', 'Al', 'Yz'];
/** What may stand in front of a word and make one word with it. */
const prefixes = new Set(
  'aan achter af be bij binnen boven buiten contra dicht door ex geen her hoog in inter intra klaar laag langs los mede mee mini mis na niet nieuw om on ont onder ondanks op oud over pro re rond semi samen te tegen terug thuis toe tussen uit vast ver voor vooraf voort weg weer wan super multi'.split(
    ' ',
  ),
);
const shortest = 3;

/** Answers are kept; hostile text could make that grow, so not for ever. */
const remembered = 50_000;

function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word);
      if (known.size >= remembered) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

const isListed = (word: string): boolean =>
  flagsOf(word).some((one) => !hasFlag(one, flags.wrong) && !hasFlag(one, flags.onlyPart));
const isSimple = remember((word) => isListed(word) || isInflected(word));
const isOneOf = (word: string, wanted: readonly string[]): boolean =>
  flagsOf(word).some((one) => !hasFlag(one, flags.wrong) && wanted.some((flag) => hasFlag(one, flag)));

/** What the list lets stand first in a compound: gezin, gezins, kinder, and plurals. */
const begins = remember(
  (word) =>
    isOneOf(word, ['Ca', 'CA', 'Ce', 'Cl']) ||
    (word.endsWith('s') && isOneOf(word.slice(0, -1), ['Cd', 'Ch'])) ||
    (word.endsWith('-') && isListed(word.slice(0, -1))) ||
    (/(?:en|er)$/.test(word) && isInflected(word)),
);
/** What it lets stand last, with any ending. */
const ends = remember(
  (word) => isOneOf(word, ['Cc', 'Cd']) || inflectedFrom(word).some((base) => isOneOf(base, ['Cc', 'Cd'])),
);

function isCompound(word: string, deeper = 2): boolean {
  for (let at = word.length - shortest; at >= 2; at -= 1) {
    const rest = word.slice(at);
    const first = word.slice(0, at);
    if (prefixes.has(first.replace(/-$/, '')) && isSimple(rest) && rest.length > shortest) return true;
    if (at < shortest || !ends(rest)) continue;
    if (begins(first) || (deeper > 0 && at > 2 * shortest && isCompoundBegin(first, deeper - 1))) return true;
  }
  return false;
}

/** A compound that stands first in a longer one: jeugdhulp-, cliëntenraads-. */
function isCompoundBegin(word: string, deeper: number): boolean {
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    if (
      begins(word.slice(at)) &&
      (begins(word.slice(0, at)) || (deeper > 0 && isCompoundBegin(word.slice(0, at), deeper - 1)))
    )
      return true;
  }
  return false;
}

const numeral =
  /^(?:(?:een|een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:honderd|duizend))?(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|\p{L}{0,8}tien|elf|twaalf|honderd|duizend)?(?:ste|de|jarige?|tal)?$/u;

/** Tells whether a word in small letters is Dutch: listed, listed with an ending, or put together of such words. */
export const isWord = remember(
  (word) =>
    isSimple(word) ||
    domainWords.has(foldWord(word)) ||
    (word.length > 5 && numeral.test(word)) ||
    (word.length <= 40 && isCompound(word)),
);

const letters = 'etnaoirdslghvkmubpwjczfxyqë';
/** Tells whether one letter more, less, other or two turned round make it a Dutch word: a slip of the pen. */
export const isNearlyWord = remember((word) => {
  if (word.length > 25) return false;
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    if (at < word.length && isSimple(head + tail)) return true;
    if (at < word.length - 1 && isSimple(head + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)))
      return true;
    for (const letter of letters) {
      if (isSimple(head + letter + word.slice(at)) || (at < word.length && isSimple(head + letter + tail))) return true;
    }
  }
  return false;
});

/** Tells whether a word in small letters is listed, alone or with an ending: no compound. */
export const isPlainWord = isSimple;

/** Tells whether a word with a capital is listed as the name of a person. */
export const isListedName = remember((word) => flagsOf(word).some((one) => hasFlag(one, flags.name)));

/** Tells whether a word with a capital is listed as a language, a people or who lives somewhere. */
export const isPeople = remember((word) => {
  const lines = flagsOf(word).filter((one) => !hasFlag(one, flags.wrong));
  return (
    (lines.length > 0 && lines.every((one) => peopleFlags.some((flag) => hasFlag(one, flag)))) ||
    (lines.length === 0 && word.endsWith('e') && isPeopleAdjective(word.slice(0, -1)))
  );
});
const isPeopleAdjective = (word: string): boolean => flagsOf(word).some((one) => hasFlag(one, 'Aa'));
