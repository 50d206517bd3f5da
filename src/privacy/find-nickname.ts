import { apart, type Finder, type Found } from './found.ts';
import { keptWords } from './words/kept-words.ts';
import { isPeople } from './words/lexicon.ts';
import { foldWord } from './words/word-set.ts';

const quoted = "[\"“„‘'](\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?)[\"”’']";
/** What somebody is called: een vriend die hij "Boef" noemt, zoon Kwok-Wai ("Kenny"), sponsor "Lange" Frans. */
const shapes: readonly RegExp[] = [
  new RegExp(`${quoted}(?= (?:noem(?:t|de|en)|genoemd|heet)(?!\\p{L}))`, 'gu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:bijnaam|roepnaam|alias|genaamd|genoemd|noemt (?:hem|haar|zich)|noemde (?:hem|haar|zich))(?: is)?:? )${quoted}`,
    'gu',
  ),
  new RegExp(`(?<=\\ue005 ?\\()${quoted}(?=\\))`, 'gu'),
  new RegExp(`${quoted}(?= \\ue005)`, 'gu'),
];

/** Finds nicknames between quotation marks, by what stands beside them. */
export const findNickname: Finder = (view) => {
  const found: Found[] = [];
  for (const shape of shapes)
    for (const { 0: text, index } of view.matchAll(shape)) {
      const said = text.slice(1, -1);
      if (keptWords.has(foldWord(said)) || isPeople(said)) continue;
      found.push({ start: index, end: index + text.length, key: foldWord(text.slice(1, -1)) });
    }
  return apart(found);
};
