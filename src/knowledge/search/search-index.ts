import { definedTerm } from '../definition.ts';
import type { KnowledgeDocument, Paragraph } from '../document.ts';
import { createSpelling } from '../dutch/spelling.ts';
import { type Source, sourceRank } from '../source.ts';
import type { Concept } from '../vocabulary.ts';
import { type ParsedQuestion, parseQuestion, type QuestionTools } from './clauses.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { createExpander } from './expansion.ts';
import { indexUnits } from './index-units.ts';
import { findTerm, inverseDocumentFrequency, type Postings } from './postings.ts';
import { findReferences, type Reference } from './reference.ts';
import { createScorer } from './score.ts';
import { selection } from './select.ts';
import { createEntrySelector } from './select-entries.ts';
import { createTally, type Parts, type Ranked } from './tally.ts';
import { cutIntoUnits, type Entry, type Unit } from './units.ts';

/** How well a source fits the question before a word is compared: 0 keeps it out, 1 (the most) is neutral. */
export type Prior = (source: Source) => number;

/** An article that was found. */
export interface Hit extends Entry {
  /** The lid that answers best, and the definition in it when it is one of a list. */
  readonly paragraph: Paragraph;
  readonly line: string | null;
  readonly score: number;
  /** The parts of the score: the words of the lid, of the whole article, and of a question beside it. */
  readonly parts: Pick<Parts, 'unit' | 'whole' | 'question'>;
  /** True when the question named this article by number. */
  readonly named: boolean;
}

/** What a search found, best first, and how it read the question. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly question: ParsedQuestion;
}

/** The search over all loaded documents. */
export interface SearchIndex {
  /** Finds at most `limit` articles; sources with prior 0 are never among them. */
  search(question: string, prior: Prior, limit: number): SearchResult;
  /** Reads a question as the search does. */
  read(question: string): ParsedQuestion;
  /** Tells how much of the question this article speaks about. */
  coverage(question: ParsedQuestion, entry: Entry): Coverage;
  /** How rare a stem is in the leden (idf); a stem that stands nowhere is the rarest. */
  rarity(stem: string): number;
  readonly tools: QuestionTools;
}

/** How the parts of a score add up; chosen on the development half of the question set (`bench/search`). */
const mix = { unit: 0.8, whole: 1, question: 1.5, second: 1, definition: 0.9 } as const;

const number = (article: string): string => article.toLowerCase();

function sourceFits({ source }: Entry, reference: Reference): boolean {
  if (reference.source === null) return true;
  if (reference.source === 'verordening') return source.kind === 'verordening';
  if (reference.source === 'awb') return source.kind === 'wet' && source.law === 'beide';
  return source.law === reference.source && source.kind === 'wet';
}

/** Below every article of every source. */
const lowest = 10;
const noParts = { unit: 0, whole: 0, question: 0 } as const;
/** A defined term has at most so many words. */
const longestTerm = 4;
const asksDefinition =
  /\bwat (?:is|zijn|betekent|houdt)\b|\bbetekent\b|\bbetekenis\b|\bdefinitie\b|\bverst(?:aan|aat)\b|\bbedoel|^\s*[\p{L}-]+(?: [\p{L}-]+)?\s*\?*\s*$/iu;

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** One question is read by its law, by what it leans on and by the search; correcting a typo among many words takes a while. */
const remembered = 4;

function remember<T>(read: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const now = read(question);
    known.set(question, now);
    for (const oldest of known.keys()) if (known.size > remembered) known.delete(oldest);
    return now;
  };
}

/** Builds the search in memory: three inverted indexes, over leden, over articles and over the questions beside them. */
export function buildSearchIndex(documents: readonly KnowledgeDocument[], concepts: readonly Concept[]): SearchIndex {
  const { entries, units, questions } = cutIntoUnits(documents);
  const wordings = concepts.flatMap((one) => [one.begrip, ...one.afkorting, ...one.ookwel, ...one.alledaags]);
  const indexes = indexUnits(entries, units, questions, wordings);
  const { analyze } = indexes;

  const vocabulary = new Set(wordings.flatMap((wording) => analyze(wording).map((term) => term.stem)));
  const stands = (stem: string, index: Postings): boolean => findTerm(index, stem) !== undefined;
  const byNumber = new Map<string, number[]>();
  entries.forEach(({ article }, at) => {
    addTo(byNumber, number(article.number), at);
  });
  const definitions = new Map<string, Unit[]>();
  for (const unit of units) {
    const term = unit.line === null ? undefined : definedTerm(unit.line);
    if (term === undefined) continue;
    const key = analyze(term)
      .map((one) => one.stem)
      .join(' ');
    addTo(definitions, key, unit);
  }
  const tools: QuestionTools = {
    analyze,
    expand: createExpander(concepts, analyze),
    spelling: createSpelling(indexes.lexicon),
    knows: (stem) => stands(stem, indexes.units) || stands(stem, indexes.questions) || vocabulary.has(stem),
  };
  const score = {
    units: createScorer(indexes.units),
    whole: createScorer(indexes.wholes),
    questions: createScorer(indexes.questions),
  };
  const { entryOfUnit, entryOfQuestion } = indexes;
  const isDefinition = Uint8Array.from(units, (unit) => (unit.line === null ? 0 : 1));
  const hasWhole = new Uint8Array(entries.length);
  for (const entry of indexes.entryOfWhole) hasWhole[entry] = 1;
  const tally = createTally(entries.length);
  const sources = documents.map((document) => document.source);
  const sourceOf = Uint32Array.from(documents.flatMap(({ articles }, at) => articles.map(() => at)));
  const priors = new Float64Array(sources.length);
  const select = entries.length > selection.from ? createEntrySelector(entries.length, indexes) : undefined;
  const read = remember((question: string) => parseQuestion(question, tools));
  const rarity = (stem: string): number => {
    const term = findTerm(indexes.units, stem);
    return term === undefined ? Math.log(1 + units.length) : inverseDocumentFrequency(indexes.units, term);
  };

  function hit(ranked: Ranked): Hit[] {
    const entry = entries[ranked.entry];
    const unit = units[ranked.bestUnit];
    const asked = questions[ranked.bestQuestion];
    const place = asked?.paragraph ? asked : unit;
    const paragraph = place?.paragraph ?? entry?.article.paragraphs[0];
    if (entry === undefined || paragraph === undefined) return [];
    return [{ ...entry, paragraph, line: place?.line ?? null, score: ranked.score, parts: ranked, named: false }];
  }

  /** The definition of the one thing that is asked: "wat is een familiegroepsplan", "regisseur?". */
  function defined(parsed: ParsedQuestion, prior: Prior): Hit[] {
    const wordings = parsed.words.length > longestTerm ? [] : [parsed.words.map((word) => word.stem)];
    const short =
      parsed.words.length === 1 ? (parsed.words[0]?.alternatives ?? []).filter((one) => one.weight === 1) : [];
    const keys = new Set([...wordings, ...short.map((one) => one.stems)].map((stems) => stems.join(' ')));
    return [...keys].flatMap((key) =>
      (definitions.get(key) ?? []).flatMap((unit): Hit[] => {
        const entry = entries[unit.entry];
        if (entry === undefined || prior(entry.source) === 0) return [];
        return [
          {
            ...entry,
            paragraph: unit.paragraph,
            line: unit.line,
            score: Number.POSITIVE_INFINITY,
            parts: noParts,
            named: true,
          },
        ];
      }),
    );
  }

  /** The articles that the question names by number, the highest source first. */
  function named(question: string, prior: Prior): Hit[] {
    const hits = findReferences(question).flatMap((reference) =>
      (byNumber.get(number(reference.article)) ?? []).flatMap((at): Hit[] => {
        const entry = entries[at];
        if (entry === undefined || prior(entry.source) === 0 || !sourceFits(entry, reference)) return [];
        const { paragraphs } = entry.article;
        const paragraph = paragraphs.find((one) => one.number === reference.paragraph) ?? paragraphs[0];
        if (paragraph === undefined) return [];
        return [{ ...entry, paragraph, line: null, score: Number.POSITIVE_INFINITY, parts: noParts, named: true }];
      }),
    );
    const rank = ({ source, article }: Hit): number =>
      sourceRank[source.kind] + (article.section === true ? lowest : 0);
    return hits.sort((a, b) => rank(a) - rank(b));
  }

  return {
    tools,
    rarity,
    read,
    coverage: (question, entry) => coverageOf(question, entry, analyze, rarity),
    search(question, prior, limit) {
      const parsed = read(question);
      priors.fill(Number.NaN);
      const priorOf = (entry: number): number => {
        const at = sourceOf[entry] ?? 0;
        const source = sources[at];
        if (Number.isNaN(priors[at]) && source !== undefined) priors[at] = prior(source);
        return priors[at] ?? 0;
      };
      const only = select?.(parsed.clauses, (entry) => priorOf(entry) > 0);
      tally.clear();
      tally.add('unit', score.units(parsed.clauses, only?.units), entryOfUnit);
      const asked = score.questions(parsed.clauses, only?.questions);
      tally.add('question', asked, entryOfQuestion);
      tally.addWhole(score.whole(parsed.clauses, only?.wholes), indexes.entryOfWhole);
      const ranked = tally.best(
        limit,
        (parts, entry) => {
          const defined = isDefinition[parts.bestUnit] === 1 ? mix.definition : 1;
          const whole = hasWhole[entry] === 1 ? parts.whole : parts.unit;
          return (
            mix.unit * parts.unit * defined +
            mix.whole * whole +
            mix.question * parts.question +
            mix.second * parts.second
          );
        },
        priorOf,
      );
      const first = [...named(question, prior), ...(asksDefinition.test(question) ? defined(parsed, prior) : [])];
      const others = ranked.flatMap(hit).filter((one) => !first.some((other) => other.article === one.article));
      return { hits: [...first, ...others].slice(0, limit), question: parsed };
    },
  };
}
