import { fold } from '../../knowledge/dutch/tokenize.ts';
import type { Provider } from './provider.ts';

/** Words that say what an organisation is and not which. */
export const generic: ReadonlySet<string> = new Set(
  'stichting st bv b v nv cooperatie vof vereniging zorggroep zorg groep thuiszorg jeugdzorg jeugdhulp jeugd ggz wonen welzijn begeleiding ambulante ambulant hulp zorgboerderij praktijk centrum voor van de het der den en in aan thuis kinderen gezin gezinshuis organisatie zorginstelling instelling aanbieder coaching therapie kindertherapie dagbesteding ondersteuning huishoudelijke maatschappelijke dienstverlening taxi vervoer logeerhuis woonzorg specialistische schoonmaak'.split(
    ' ',
  ),
);

/** Of those, the ones that say nothing at all. */
export const small: ReadonlySet<string> = new Set('voor van de het der den en in aan'.split(' '));

/** A word of a text, as it is compared, with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Whether it opens the text or a sentence. */
  readonly isFirst: boolean;
}

/** One way to write a provider's name. */
export interface Form {
  readonly provider: Provider;
  readonly words: readonly string[];
  /** Written as one word. */
  readonly joined: string;
  /** The same without articles and prepositions. */
  readonly core: string;
  /** Whether other words of ordinary Dutch can be meant by it. */
  readonly isOrdinary: boolean;
  /** Whether a word in it says that it is an organisation: "kompas jeugd", "samen bv". */
  readonly isTelling: boolean;
  /** The whole name, or an alias, as it stands in the register. */
  readonly isWhole: boolean;
}

/** Tells of a folded word whether people use it in ordinary Dutch. */
export type OrdinaryWords = (word: string) => boolean;

/** Cuts a text into words. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:['’&][\p{L}\d]+)*/gu)].map(({ 0: word, index }) => ({
    text: fold(word).replaceAll(/[^\p{L}\d]/gu, ''),
    start: index,
    end: index + word.length,
    isCapital: /^\p{Lu}/u.test(word),
    isFirst: /(?:^|[.!?:\n])\s*$/u.test(text.slice(Math.max(0, index - 3), index)),
  }));
}

const wordsOf = (name: string): readonly string[] => tokensOf(name).map(({ text }) => text);

/** Words of a name written as one, without articles and prepositions. */
export const coreOf = (words: readonly string[]): string => words.filter((word) => !small.has(word)).join('');

/** How many providers of a register have each word in a name. */
export function bearersOf(providers: readonly Provider[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { name, aliases } of providers)
    for (const word of new Set([name, ...aliases].flatMap(wordsOf))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return bearers;
}

/** The part of a name that tells it apart, with the article before it ("van der velde"), and single words that nobody else has. */
function shortened(words: readonly string[], bearers: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const from = words.findIndex((word) => !generic.has(word));
  const to = words.findLastIndex((word) => !generic.has(word));
  if (from < 0) return [];
  let lead = from;
  while (lead > 0 && small.has(words[lead - 1] ?? '')) lead--;
  const core = words.slice(from, to + 1);
  const single = core.filter((word) => !generic.has(word) && word.length > 3 && (bearers.get(word) ?? 0) === 1);
  return [words.slice(lead, to + 1), core, ...(core.length > 1 ? single.map((word) => [word]) : [])];
}

/** The ways in which colleagues write the name of a provider. */
export function formsOf(
  provider: Provider,
  bearers: ReadonlyMap<string, number>,
  isOrdinary: OrdinaryWords,
): readonly Form[] {
  const make = (words: readonly string[], isWhole: boolean): Form => ({
    provider,
    words,
    joined: words.join(''),
    core: coreOf(words),
    isOrdinary: words.every((word) => generic.has(word) || isOrdinary(word)),
    isTelling: words.length > 1 && words.some((word) => generic.has(word) && !small.has(word)),
    isWhole,
  });
  const whole = [provider.name, ...provider.aliases].map(wordsOf).filter((words) => words.length > 0);
  const parts = whole.flatMap((words) => shortened(words, bearers)).filter((words) => words.join('').length > 2);
  const seen = new Set<string>();
  return [...whole.map((words) => make(words, true)), ...parts.map((words) => make(words, false))].filter(
    ({ joined }) => !seen.has(joined) && seen.add(joined),
  );
}
