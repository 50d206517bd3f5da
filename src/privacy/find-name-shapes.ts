import { apart, type Finder, type Found } from './found.ts';
import { firstNames } from './words/first-names.ts';
import { keptWords } from './words/kept-words.ts';
import { isListedName, isPeople, isWord } from './words/lexicon.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import { functionWords, triggers } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

const link = "(?:(?:van|de|den|der|ten|ter|von|el|al|'t|v\\.? ?d\\.?|v\\.|v/d|op|in|d\\.) )";
const word = "\\p{Lu}[\\p{L}'’]{1,24}";
const capital = `${word}(?:-(?:van |de |der |den |ter |ten |el |al |van de |van der |van den |van 't )?${word}){0,2}`;
const initials = '(?:(?:\\p{Lu}|Th|Ph|Tj|Sj|Ch|IJ)\\. ?){1,5}';
const start = '(?<![\\p{L}\\d.&-])';
/** Given name or initials, what somebody is called in brackets, and the surname: J.P.H. (Sjef) Creemers, B. ("Beppie") Kroon. */
const nicknamed = new RegExp(
  `${start}(?:${initials}|${capital} )\\(["'“‘„]?${capital}["'”’]?\\) ${link}{0,3}${capital}(?: ?[–-] ?${capital})?`,
  'gu',
);
/** A given name and a surname of which only letters stand: Joost v. R., Hanneke de W., J. v/d B., Brahim El H. */
const cut = new RegExp(
  `${start}(?:${initials}|${capital} )(?:(?:van|de|den|der|ten|ter|[Ee]l|[Aa]l|v\\.|v\\.? ?d\\.?|v/d|d\\.) ?){1,3}\\p{Lu}\\.?(?![\\p{L}\\d.]|-\\p{L})`,
  'gu',
);
/** A given name, a particle and two surnames with a wide dash: Annemarie van der Ploeg – Kuiper. */
const dashed = new RegExp(
  `${start}(?:${initials}|${capital} )${link}{1,3}${capital} [–-] ${capital}(?= ?[\\n,.;)|]| \\p{Ll}|$)`,
  'gu',
);
/** A listed given name and one letter: "Sil B., 10 jr". */
const oneLetter = new RegExp(`${start}${word} \\p{Lu}\\.(?=[,;:)/\\n\\t|]|$| [–-] | \\p{Ll}| \\(| \\|)`, 'gu');
/** Only the letters of a name, with their full stops: slachtoffer S.V.-A. */
const letters =
  /(?<![\p{L}\d.@/-])\p{Lu}\.(?:-?\p{Lu}\.){1,3}(?:-\p{Lu}\.){0,1}(?![\p{L}\d@])(?! ?(?:(?:van|de|den|der|ter|ten|v\.?d\.?) ){0,2}['’]?\p{Lu}\p{L})(?!,? (?:van|op|de|den|der|ter|ten)(?!\p{L}))/gu;
const cutLetters =
  /(?<=(?<!\p{L})(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Hh]eer|[Ff]am|[Gg]ezin|[Ff]amilie)\.? )\p{Lu}\.?-\p{Lu}\.?(?![\p{L}\d-])/gu;
const noLetters =
  /^(?:V\.D|B\.V|N\.V|V\.O\.F|N\.B|P\.S|S\.V\.P|A\.U\.B|N\.V\.T|T\.A\.V|I\.V\.M|U\.A|E\.V|Z\.O\.Z|R\.K|P\.C|V\.S|E\.U|I\.Q|T\.N\.V|O\.A|W\.O|M\.B\.T|C\.V|A\.S|D\.D|P\.M|A\.M|K\.v\.K|G\.G\.Z|W\.M\.O|I\.B)\.?$/i;
/** What a form asks: "Tussenvoegsel: van den". */
const field =
  /(?<=(?:^|[\n|;,])[ \t]{0,3}tussenvoegsels?[ \t]?[:=|\t][ \t]{0,3})(?!nvt|n\.v\.t|geen|-)[\p{L}'’/.]{1,6}(?: [\p{L}'’/.]{1,6}){0,2}(?=\s{0,2}(?:[\n|;,]|$))/giu;
/** A label that asks for a name, and a name that is an everyday word as well: "Roepnaam: Door". */
const asked = new RegExp(
  `(?<=(?:^|[\\n|;,])[ \\t]{0,3}(?:[Rr]oepnaam|[Vv]oornaam|[Vv]oornamen|[Aa]chternaam|[Gg]eboortenaam|[Mm]eisjesnaam|[Rr]oepnaam kind|[Vv]oornaam kind|[Aa]chternaam kind)[ \\t]?[:=|\\t][ \\t]{0,3})${link}{0,2}${capital}(?: ${capital}){0,2}(?=\\s{0,2}(?:[\\n|;,(]|$))`,
  'gu',
);
/** In the name of a file: Beschikking_K.Lewandowska_2025.pdf. */
const inFile = /(?<=[_ -])(?:\p{Lu}\.){1,4}\p{Lu}\p{Ll}{2,24}(?=[_.-])/gu;

const months = /^(?:mei|april|juni|juli|augustus|maart)$/;
const isOther = (word: string): boolean => {
  const fold = foldWord(word);
  return keptWords.has(fold) || isPeople(word);
};
/** Tells whether a word with a capital can be a given name: listed as one, or no Dutch word. */
const isGiven = (word: string): boolean => {
  const fold = foldWord(word);
  if (firstNames.has(fold) || rareFirstNames.has(fold) || isListedName(word)) return true;
  return !keptWords.has(fold) && !triggers.has(fold) && !isWord(word.toLowerCase());
};
const given = (text: string): string => /^\p{Lu}\p{L}+/u.exec(text)?.[0] ?? '';

/** Finds names by their shape alone, whatever the words are. */
export const findNameShapes: Finder = (view) => {
  const found: Found[] = [];
  const add = (text: string, index: number): void => {
    found.push({ start: index, end: index + text.length, key: foldWord(text).replace(/\s+/g, ' ') });
  };
  for (const shape of [nicknamed, cut, dashed])
    for (const { 0: text, index } of view.matchAll(shape)) {
      const first = given(text);
      if (first !== '' && (isOther(first) || !isGiven(first))) continue;
      add(text, index);
    }
  for (const { 0: text, index } of view.matchAll(oneLetter)) {
    const first = foldWord(given(text));
    if (
      isGiven(given(text)) &&
      !triggers.has(first) &&
      !functionWords.has(first) &&
      !isOther(first) &&
      !months.test(first)
    )
      add(text, index);
  }
  for (const { 0: text, index } of view.matchAll(letters)) if (!noLetters.test(text)) add(text, index);
  for (const shape of [cutLetters, field, asked])
    for (const { 0: text, index } of view.matchAll(shape)) if (!isOther(text)) add(text, index);
  return apart(found.sort((a, b) => a.start - b.start || b.end - a.end));
};

/** Finds initials with a surname in the name of a file. */
export const findNameInFile: Finder = (view) =>
  Array.from(view.matchAll(inFile), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    key: foldWord(text),
  }));
