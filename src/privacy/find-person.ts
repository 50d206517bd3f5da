import type { Found } from './found.ts';
import { smallInitialsBefore, smallInitialsBehind } from './initials-in-small.ts';
import { endOfName, startOfName } from './name-extent.ts';
import { meansName, readForNames } from './name-reading.ts';
import { startsName, startsNamedThing } from './stands-as-name.ts';
import { nameOf } from './words/name-kind.ts';
import type { Word } from './words/read-words.ts';

/** A place with a name, and the single names in it. */
interface FoundName extends Found {
  readonly names: readonly string[];
  /** Tells that it is named like a house or a school: De Waterlelie. */
  readonly isThing: boolean;
}

/** Part of what is masked: "Fatima's zus". */
const possessive = /['’]s$/i;

/** A name that other mentions may be recognised by: two letters and everyday small words are not enough. */
const isTelling = (name: string): boolean => name.length > 2;

/**
 * Finds names of persons: what the lists know, what a title or kinship stands before, and every unknown word with a capital.
 * `known` are single names from elsewhere in the dossier; those that are found are added.
 */
export function findPerson(
  view: string,
  words: readonly Word[],
  kept: ReadonlySet<number>,
  known: Set<string>,
): readonly FoundName[] {
  const reading = readForNames(view, words, kept, known);
  const found: FoundName[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const isThing = at >= done && startsNamedThing(reading, at);
    if (at < done || !(isThing || startsName(reading, at))) continue;
    const first = isThing ? at : Math.max(done, startOfName(reading, at));
    const last = isThing ? endOfThing(words, kept, at + 1) : endOfName(reading, at);
    const firstWord = words[first];
    const lastWord = words[last];
    if (firstWord === undefined || lastWord === undefined) continue;
    const small = firstWord.shape === 'lower' && !isThing;
    const start = firstWord.start - (isThing ? 0 : smallInitialsBefore(view, firstWord.start));
    const turned = small && last < first + 4 ? smallInitialsBehind(view, lastWord.end) : 0;
    const letter =
      turned === 0 && lastWord.shape === 'lower'
        ? (/^ \p{Ll}(?=:)|^ \p{Ll}\.(?=\s*(?:[,;:)\n]|$))/u.exec(view.slice(lastWord.end, lastWord.end + 5))?.[0]
            .length ?? 0)
        : 0;
    const end =
      lastWord.end + turned + letter - (/['’]$/i.exec(turned + letter > 0 ? '' : lastWord.text)?.[0].length ?? 0);
    const names = words
      .slice(first, last + 1)
      .filter(({ shape }, i) => shape !== 'initials' && reading.kinds[first + i] !== 'particle')
      .map(({ fold }) => nameOf(fold));
    if (!isThing) for (const name of names.filter(isTelling)) known.add(name);
    found.push({
      start,
      end,
      key: view.slice(start, end).replace(possessive, '').toLowerCase().replace(/\s+/g, ' '),
      names,
      isThing,
    });
    done = last + 1;
    while ((words[done]?.start ?? end) < end) done += 1;
  }
  return found;
}

function endOfThing(words: readonly Word[], kept: ReadonlySet<number>, from: number): number {
  let last = from;
  for (let i = from + 1; i < words.length && i < from + 4; i += 1) {
    const word = words[i];
    if (word === undefined || kept.has(i) || word.gap !== ' ' || !meansName(word)) break;
    last = i;
  }
  return last;
}
