import { type Analyzer, createAnalyzer } from '../dutch/analyze.ts';
import { type Fields, indexWords } from './field-weights.ts';
import type { Postings } from './postings.ts';
import { selection } from './select.ts';
import type { Entry, Unit, WrittenQuestion } from './units.ts';
import { createWordPool, stemTable, type Words } from './word-pool.ts';

/** The indexes of a collection, which share one dictionary. */
export interface UnitIndexes {
  readonly units: Postings;
  readonly questions: Postings;
  /** Articles as a whole; in a large collection only those with questions or more than one unit, for one unit is its own whole. */
  readonly wholes: Postings;
  /** The entry of each document of the indexes, ascending. */
  readonly entryOfUnit: Uint32Array;
  readonly entryOfQuestion: Uint32Array;
  readonly entryOfWhole: Uint32Array;
  readonly lexicon: ReadonlyMap<string, number>;
  readonly analyze: Analyzer;
}

/** Indexes units, articles and questions; each text is cut into words once. `wordings` only help to split compounds. */
export function indexUnits(
  entries: readonly Entry[],
  units: readonly Unit[],
  questions: readonly WrittenQuestion[],
  wordings: readonly string[],
): UnitIndexes {
  const pool = createWordPool();
  const words = (text: string, counted: boolean): Words | undefined => (text ? pool.add(text, counted) : undefined);
  const firstUnit = new Uint32Array(entries.length + 1);
  for (const { entry } of units) firstUnit[entry + 1] = (firstUnit[entry + 1] ?? 0) + 1;
  for (let entry = 0; entry < entries.length; entry++)
    firstUnit[entry + 1] = (firstUnit[entry + 1] ?? 0) + (firstUnit[entry] ?? 0);

  const textOf: (Words | undefined)[] = [];
  const titles = entries.map(({ article }, entry) => {
    const title = words(article.title, true);
    for (let at = firstUnit[entry] ?? 0; at < (firstUnit[entry + 1] ?? 0); at++) {
      const unit = units[at];
      textOf.push(unit === undefined ? undefined : words(unit.line ?? unit.paragraph.text, true));
    }
    return title;
  });
  for (const wording of wordings) pool.add(wording, true);
  // Articles of one chapter share their path, articles of one document its title.
  const shared = new Map<string, Words | undefined>();
  const once = (text: string): Words | undefined => {
    if (!shared.has(text)) shared.set(text, words(text, false));
    return shared.get(text);
  };
  const around = entries.map(({ source, article }, entry) => ({
    title: titles[entry],
    path: once(article.path.join(' ')),
    source: once(source.title),
  }));
  const asked = questions.map(({ text }) => ({ text: words(text, false) }));

  const lexicon = pool.lexicon();
  const analyze = createAnalyzer(lexicon);
  const table = stemTable(pool, analyze);
  const index = (count: number, fieldsOf: (document: number) => Fields<Words>): Postings =>
    indexWords(count, fieldsOf, pool, table);

  /** The units of an entry stand one after the other in the pool, and so do its questions. */
  function together(parts: readonly (Words | undefined)[]): Words | undefined {
    const own = parts.filter((one) => one !== undefined);
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
  }
  const questionsOf = new Map<number, (Words | undefined)[]>();
  questions.forEach(({ entry }, at) => {
    const own = questionsOf.get(entry);
    if (own === undefined) questionsOf.set(entry, [asked[at]?.text]);
    else own.push(asked[at]?.text);
  });
  const large = entries.length > selection.from;
  const several = (entry: number): boolean =>
    (firstUnit[entry + 1] ?? 0) - (firstUnit[entry] ?? 0) > 1 || questionsOf.has(entry);
  const entryOfWhole = Uint32Array.from(entries.keys()).filter((entry) => !large || several(entry));
  return {
    units: index(units.length, (unit) => ({ text: textOf[unit], ...around[units[unit]?.entry ?? -1] })),
    questions: index(questions.length, (question) => asked[question] ?? {}),
    wholes: index(entryOfWhole.length, (document) => {
      const entry = entryOfWhole[document] ?? -1;
      const text = together(textOf.slice(firstUnit[entry], firstUnit[entry + 1]));
      return { text, asked: together(questionsOf.get(entry) ?? []), ...around[entry] };
    }),
    entryOfUnit: Uint32Array.from(units, (unit) => unit.entry),
    entryOfQuestion: Uint32Array.from(questions, (question) => question.entry),
    entryOfWhole,
    lexicon,
    analyze,
  };
}
