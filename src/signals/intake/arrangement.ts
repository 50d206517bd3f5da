import { stem } from '../../knowledge/dutch/stem.ts';
import { tokenize } from '../../knowledge/dutch/tokenize.ts';

/** Two digits, a letter, two digits. */
const code = /(?<![\p{L}\d])(\d{2}) ?([A-Za-z]) ?(\d{2})(?![\p{L}\d])/gu;
/** Before a code that is not the one that is meant. */
const otherBefore = /(?:\bniet|\bgeen|in plaats van|\bipv|\bi\.p\.v\.|\bnaar(?: een)?|\bdan) ?$/iu;
/** Between two codes of which the second puts the first right. */
const corrects = /\b(?:nee|toch|moet|sorry|correctie|bedoel\p{L}*|wacht|maar)\b/iu;
/** So far before a code such words are looked for. */
const reach = 100;
/** Of a name so much must be said to be sure which one is meant, when no other fits as well. */
const enough = 0.6;

/** What colleagues type for words in the names of arrangements. */
const short: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    hh: 'huishoudelijke hulp ondersteuning huishouden',
    hbh: 'huishoudelijke hulp ondersteuning huishouden',
    ho: 'huishoudelijke ondersteuning',
    hulp: 'ondersteuning',
    ondersteuning: 'hulp',
    huishouding: 'huishoudelijke huishouden',
    huishouden: 'huishoudelijke',
    huishoudhulp: 'huishoudelijke hulp ondersteuning',
    bg: 'begeleiding',
    beg: 'begeleiding',
    begel: 'begeleiding',
    bgi: 'begeleiding individueel',
    bgg: 'begeleiding groep',
    groepsbegeleiding: 'begeleiding groep',
    ind: 'individueel individuele',
    indiv: 'individueel individuele',
    bw: 'beschermd wonen',
    db: 'dagbesteding',
    dagb: 'dagbesteding',
    kv: 'kortdurend verblijf',
    kdv: 'kortdurend verblijf',
    jggz: 'jeugd ggz',
    ggz: 'psychiatrie',
    ambu: 'ambulant',
    amb: 'ambulant',
    spec: 'specialistisch',
    gesp: 'gespecialiseerd',
    int: 'intensief',
    gezinsbeg: 'gezinsbegeleiding',
    logeren: 'logeeropvang logeer',
    logeer: 'logeeropvang logeren',
  }).map(([word, meant]) => [word, meant.split(' ').map(stem)]),
);

const isCode = (name: string): boolean => /^\d{2}[A-Za-z]\d{2}$/.test(name);

/** The code that a text names; of several the last one when it corrects the others. */
function codeIn(text: string): string | null {
  let found: { readonly code: string; readonly end: number } | null = null;
  for (const { 0: whole, 1: first, 2: letter = '', 3: last, index } of text.matchAll(code)) {
    if (otherBefore.test(text.slice(Math.max(0, index - 25), index))) continue;
    if (found !== null && !corrects.test(text.slice(Math.max(found.end, index - reach), index))) continue;
    found = { code: `${first}${letter.toUpperCase()}${last}`, end: index + whole.length };
  }
  return found?.code ?? null;
}

interface Named {
  readonly name: string;
  /** How much of the name is said in one place, from 0 to 1. */
  readonly share: number;
  readonly length: number;
}

/** The words of one place, each with what it may stand for. */
type Place = readonly { readonly word: string; readonly meant: ReadonlySet<string> }[];

const placeOf = (text: string): Place =>
  tokenize(text).map((word) => ({ word, meant: new Set([stem(word), ...(short.get(word) ?? [])]) }));

/** A word of a name, with its stem. */
interface Part {
  readonly word: string;
  readonly stem: string;
}

const partsOf = (name: string): readonly Part[] =>
  tokenize(name)
    .filter((word) => word.length > 2)
    .map((word) => ({ word, stem: stem(word) }));

/** Whether a word says a part of a name: the same word, short for it, or the beginning of a compound. */
const says = ({ word, meant }: Place[number], part: Part): boolean =>
  meant.has(part.stem) || (word.length > 6 && part.word.startsWith(word));

function shareOf(name: string, place: Place): number {
  const parts = partsOf(name);
  if (parts.length === 0) return 0;
  let best = 0;
  for (let at = 0; at < place.length && best < 1; at++) {
    const first = place[at];
    if (first === undefined || !parts.some((part) => says(first, part))) continue;
    const near = place.slice(at, at + parts.length + 2);
    best = Math.max(best, parts.filter((part) => near.some((word) => says(word, part))).length / parts.length);
  }
  return best;
}

/** Words that too much is called by to tell one arrangement. */
const common = /^(?:begeleiding|behandeling|ondersteuning|huishoudelijke)$/;

/** Whether a word of a name that no other of these names has, is said. */
function isTold(name: string, names: readonly string[], place: Place): boolean {
  const others = new Set(
    names.filter((other) => other !== name).flatMap((other) => partsOf(other).map((part) => part.stem)),
  );
  return partsOf(name).some(
    (part) =>
      part.word.length > 8 &&
      !common.test(part.word) &&
      !others.has(part.stem) &&
      place.some((word) => says(word, part)),
  );
}

function nameIn(place: Place, names: readonly string[], least: number): string | null {
  const [best, second] = [...new Set(names)]
    .filter((name) => !isCode(name))
    .map((name): Named => ({ name, share: shareOf(name, place), length: name.length }))
    .filter(({ name, share }) => share >= least || (least < 1 && share >= 0.5 && isTold(name, names, place)))
    .sort((a, b) => b.share - a.share || b.length - a.length);
  if (best === undefined) return null;
  return best.share < 1 && second?.share === best.share ? null : best.name;
}

/**
 * Finds the arrangement that the lines of a conversation name, a later line before an earlier: a product code, or a name from the
 * lists, of which `own` (those of the provider) may be named in part. Null when none is named.
 */
export function arrangementIn(lines: readonly string[], own: readonly string[], all: readonly string[]): string | null {
  const latest = [...lines].reverse();
  const said = latest.map(codeIn).find((one) => one !== null);
  if (said) return [...own, ...all].find((one) => one.toUpperCase() === said) ?? said;
  const places = latest.map(placeOf);
  const find = (names: readonly string[], least: number): string | null =>
    places.map((place) => nameIn(place, names, least)).find((one) => one !== null) ?? null;
  return find(own, 1) ?? find(all, 1) ?? find(own, enough) ?? nameIn(placeOf(lines.join('\n')), all, enough);
}
