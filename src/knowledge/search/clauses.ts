import type { Analyzer, Term } from '../dutch/analyze.ts';
import type { Spelling } from '../dutch/spelling.ts';
import { stem } from '../dutch/stem.ts';
import type { Alternative, Expander, Match } from './expansion.ts';
import type { Clause } from './score.ts';

/** One word of a question, with all it may be found by; the word itself comes first. */
export interface AskedWord extends Clause {
  readonly stem: string;
  /** Its place among the words that count. */
  readonly at: number;
}

/** A question, worked out for the search. */
export interface ParsedQuestion {
  /** What is scored: the words, the phrases of the vocabulary, and words written apart. */
  readonly clauses: readonly Clause[];
  /** The words as asked (corrected where misspelt), each once, without stop words. */
  readonly words: readonly AskedWord[];
  /** The concepts of the vocabulary that the question names. */
  readonly matches: readonly Match[];
}

/** What the question is read with. */
export interface QuestionTools {
  readonly analyze: Analyzer;
  readonly expand: Expander;
  readonly spelling: Spelling;
  /** Tells whether a stem stands anywhere in the texts or the vocabulary. */
  readonly knows: (stem: string) => boolean;
}

const partsWeight = 0.6;
const correctionWeight = [1, 0.85, 0.6] as const;

interface Read {
  readonly term: Term;
  readonly corrections: readonly Alternative[];
}

function read(term: Term, tools: QuestionTools): Read {
  if (tools.knows(term.stem) || term.parts.length > 0) return { term, corrections: [] };
  const near = tools.spelling.near(term.word, 3);
  const best = near[0];
  if (best === undefined) return { term, corrections: [] };
  const corrections = near
    .filter((one) => one.distance === best.distance)
    .map((one) => ({ stems: [stem(one.word)], weight: correctionWeight[one.distance] ?? 0.5 }));
  const [corrected] = tools.analyze(best.word);
  return { term: corrected ?? term, corrections };
}

/** Words that people write apart: "gezins plan", read together when the texts know them together. */
function joined(terms: readonly Term[], tools: QuestionTools): Clause[] {
  return terms.slice(1).flatMap((term, i) => {
    const together = stem(`${terms[i]?.word ?? ''}${term.word}`);
    return tools.knows(together) ? [{ alternatives: [{ stems: [together], weight: 1 }] }] : [];
  });
}

/** Works a question out into clauses: each word with its compound parts, corrections and policy wordings, and each phrase of the vocabulary. */
export function parseQuestion(question: string, tools: QuestionTools): ParsedQuestion {
  const words = tools.analyze(question).map((term) => read(term, tools));
  const terms = words.map((word) => word.term);
  const matches = tools.expand(terms);
  const seen = new Set<string>();
  const own = words.flatMap(({ term, corrections }, at): AskedWord[] => {
    if (seen.has(term.stem)) return [];
    seen.add(term.stem);
    const expansions = matches
      .filter((match) => match.length === 1 && match.from === at)
      .flatMap((match) => match.alternatives);
    const parts = term.parts.length > 1 ? [{ stems: term.parts, weight: partsWeight }] : [];
    const alternatives = [{ stems: [term.stem], weight: 1 }, ...corrections, ...parts, ...expansions];
    return [{ stem: term.stem, at, alternatives }];
  });
  const phrases = matches.filter((match) => match.length > 1).map((match) => ({ alternatives: match.alternatives }));
  return { clauses: [...own, ...phrases, ...joined(terms, tools)], words: own, matches };
}
