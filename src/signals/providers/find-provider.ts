import { editDistance } from '../../knowledge/dutch/spelling.ts';
import { fold } from '../../knowledge/dutch/tokenize.ts';
import type { Provider } from './provider.ts';

/** A provider that a text names from `start` up to `end`; `certainty` from 0 to 1. */
export interface ProviderMention {
  readonly provider: Provider;
  readonly certainty: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the providers of the register that a text names, in the order of the text. */
export type ProviderFinder = (text: string) => readonly ProviderMention[];

/** Words that say what an organisation is and not which. */
const generic = new Set(
  'stichting st bv b v nv cooperatie vof vereniging zorggroep zorg groep thuiszorg jeugdzorg jeugdhulp jeugd ggz wonen welzijn begeleiding ambulante ambulant hulp zorgboerderij praktijk centrum voor van de het der den en in aan thuis kinderen gezin gezinshuis organisatie zorginstelling instelling aanbieder coaching therapie kindertherapie dagbesteding ondersteuning huishoudelijke maatschappelijke dienstverlening taxi vervoer logeerhuis woonzorg specialistische schoonmaak'.split(
    ' ',
  ),
);

/** Of those, the ones that say nothing at all. */
const small = new Set('voor van de het der den en in aan'.split(' '));

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Whether it opens the text or a sentence. */
  readonly isFirst: boolean;
}

/** One way to write a provider's name. */
interface Form {
  readonly provider: Provider;
  readonly words: readonly string[];
  /** Written as one word. */
  readonly joined: string;
  /** Whether other words of ordinary Dutch can be meant by it. */
  readonly isOrdinary: boolean;
  /** Whether a word in it says that it is an organisation: "kompas jeugd", "samen bv". */
  readonly isTelling: boolean;
  /** The whole name, or an alias, as it stands in the register. */
  readonly isWhole: boolean;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:['’&][\p{L}\d]+)*/gu)].map(({ 0: word, index }) => ({
    text: fold(word).replaceAll(/[^\p{L}\d]/gu, ''),
    start: index,
    end: index + word.length,
    isCapital: /^\p{Lu}/u.test(word),
    isFirst: /(?:^|[.!?:\n])\s*$/u.test(text.slice(Math.max(0, index - 3), index)),
  }));
}

const wordsOf = (name: string): readonly string[] => tokensOf(name).map(({ text }) => text);

/** How many edits a word of this length may be off. */
const slack = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Words that ordinary people say, by which nobody means an organisation unless a capital or a preposition says so. */
export type OrdinaryWords = (word: string) => boolean;

function formsOf(provider: Provider, bearers: ReadonlyMap<string, number>, isOrdinary: OrdinaryWords): readonly Form[] {
  const make = (words: readonly string[], isWhole: boolean): Form => ({
    provider,
    words,
    joined: words.join(''),
    isOrdinary: words.every((word) => generic.has(word) || isOrdinary(word)),
    isTelling: words.length > 1 && words.some((word) => generic.has(word) && !small.has(word)),
    isWhole,
  });
  const whole = [provider.name, ...provider.aliases].map(wordsOf).filter((words) => words.length > 0);
  const own = whole.flatMap((words) => {
    const from = words.findIndex((word) => !generic.has(word));
    const to = words.findLastIndex((word) => !generic.has(word));
    if (from < 0) return [];
    const article = /^(?:de|het|der|den)$/.test(words[from - 1] ?? '') ? [words[from - 1] ?? ''] : [];
    const core = words.slice(from, to + 1);
    const single = core.filter((word) => !generic.has(word) && word.length > 3 && (bearers.get(word) ?? 0) === 1);
    return [[...article, ...core], core, ...(core.length > 1 ? single.map((word) => [word]) : [])];
  });
  const shortened = own.filter((words) => words.join('').length > 2);
  const seen = new Set<string>();
  return [...whole.map((words) => make(words, true)), ...shortened.map((words) => make(words, false))].filter(
    ({ joined }) => !seen.has(joined) && seen.add(joined),
  );
}

/** How well the words of a form stand at this place; null when they do not. A word may be misspelt, words may be joined or split. */
function standsAt(
  form: Form,
  tokens: readonly Token[],
  at: number,
): { readonly certainty: number; readonly next: number } | null {
  let best: { readonly certainty: number; readonly next: number } | null = null;
  for (let count = Math.max(1, form.words.length - 1); count <= form.words.length + 1; count++) {
    const window = tokens.slice(at, at + count);
    if (window.length < count) break;
    const joined = window.map(({ text }) => text).join('');
    const allowed =
      form.isOrdinary && form.words.length === 1 ? Math.min(1, slack(form.joined.length)) : slack(form.joined.length);
    // A name that begins otherwise is seldom a slip of the finger.
    if (joined[0] !== form.joined[0] && joined[1] !== form.joined[1]) continue;
    const edits = joined === form.joined ? 0 : editDistance(joined, form.joined, allowed);
    if (edits > allowed) continue;
    if (edits > 0 && count !== form.words.length && form.words.length === 1) continue;
    const certainty =
      1 - (0.35 * edits) / Math.max(1, slack(form.joined.length)) - (count === form.words.length ? 0 : 0.05);
    if (best === null || certainty > best.certainty) best = { certainty, next: at + count };
  }
  return best;
}

const introduces =
  /^(?:van|bij|door|met|aanbieder|organisatie|zorggroep|stichting|thuiszorg|via|over|betreft|aan|organisaties|provider|instelling|team)$/;

/** What organisations do; behind a bare word these make it a name. */
const acts =
  /^(?:lever|kom|stuur|declareer|bied|wil|zeg|weiger|doe|heeft|hebben|reageer|bel|vraag|vragen|reken|stop|houd|houden|zet|geef|geven|werk|verwijs|verwijzen|meld|kan|gaat|laat|schrijf|start|begin|neem|nemen|plan|factureer|heb|vind|hanteer|vroeg|zei|is|belde|stuurde)(?:t|en|de|den)?$/;
/** Behind "morgen komt" stands who comes; behind the name "Morgen" it does not. */
const subject =
  /^(?:er|de|het|ik|we|wij|ze|zij|hij|je|u|mijn|onze|deze|die|dat|een|mevrouw|meneer|mw|dhr|iemand|niemand)$/;
/** Ordinary words that are no noun, by which a sentence can begin. */
const adverbs = new Set(
  'morgen samen thuis nu vandaag straks later altijd verder vooruit dichtbij onderweg anders gewoon beter vaak zo zelf samenwerken dag'.split(
    ' ',
  ),
);

/** How much less certain a name is that is made of ordinary words, by where it stands. */
function doubtOf(form: Form, tokens: readonly Token[], at: number, next: number): number {
  const named = tokens.slice(at, next);
  const isMarked = named.some(({ isCapital, isFirst, text }) => isCapital && !isFirst && !generic.has(text));
  if (isMarked) return 0;
  if (form.isTelling) return 0.1;
  const [before, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  const isAdverb = named.every(({ text }) => adverbs.has(text));
  if (introduces.test(before) || (introduces.test(earlier) && !isAdverb)) return 0.15;
  const [verb, after] = [tokens[next]?.text ?? '', tokens[next + 1]?.text ?? ''];
  const isActing =
    acts.test(verb) && !(isAdverb && subject.test(after)) && !/^(?:de|het|een|die|dat|deze)$/.test(before);
  if (isActing) return 0.2;
  return named[0]?.isFirst === true && !isAdverb ? 0.25 : 0.45;
}

/** Prepares a register to be found in texts: full names, aliases, AGB codes, the part of a name that tells it apart, misspellings. */
export function createProviderFinder(providers: readonly Provider[], isOrdinary: OrdinaryWords): ProviderFinder {
  const bearers = new Map<string, number>();
  for (const provider of providers)
    for (const word of new Set([provider.name, ...provider.aliases].flatMap(wordsOf)))
      bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const forms = providers.flatMap((provider) => formsOf(provider, bearers, isOrdinary));
  const byAgb = new Map(providers.flatMap((one) => (one.agb === null ? [] : [[one.agb, one] as const])));

  return (text) => {
    const tokens = tokensOf(text);
    const found: (ProviderMention & { readonly length: number })[] = [];
    for (const { 0: digits, index } of text.matchAll(/(?<!\d)\d(?:[ .-]?\d){7}(?![ .-]?\d)/g)) {
      const provider = byAgb.get(digits.replaceAll(/\D/g, ''));
      if (provider !== undefined)
        found.push({ provider, certainty: 1, start: index, end: index + digits.length, length: 99 });
    }
    for (let at = 0; at < tokens.length; at++) {
      for (const form of forms) {
        const hit = standsAt(form, tokens, at);
        if (hit === null) continue;
        const [first, last] = [tokens[at], tokens[hit.next - 1]];
        if (first === undefined || last === undefined) continue;
        const doubt = form.isOrdinary ? doubtOf(form, tokens, at, hit.next) : 0;
        const certainty = hit.certainty - doubt - (form.isWhole ? 0 : 0.05);
        if (certainty < 0.5) continue;
        found.push({
          provider: form.provider,
          certainty,
          start: first.start,
          end: last.end,
          length: form.joined.length,
        });
      }
    }
    return longestOf(found);
  };
}

/** Of mentions that overlap the surest counts, then the longest; two providers that fit a place equally both stay. */
function longestOf(found: readonly (ProviderMention & { readonly length: number })[]): readonly ProviderMention[] {
  const ranked = [...found].sort((a, b) => b.certainty * Math.min(12, b.length) - a.certainty * Math.min(12, a.length));
  const kept: ProviderMention[] = [];
  for (const one of ranked) {
    const rival = kept.find((other) => one.start < other.end && other.start < one.end);
    if (rival === undefined) kept.push(one);
    else if (
      rival.provider !== one.provider &&
      rival.start === one.start &&
      rival.end === one.end &&
      Math.abs(rival.certainty - one.certainty) < 0.02
    )
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
