import type { SearchIndex } from '../../src/knowledge/search/search-index.ts';
import { inForce } from '../../src/knowledge/source.ts';
import { readQuestion } from '../../src/policy/read-question.ts';
import { benchToday, type LabelledQuestion } from '../question-set.ts';
import type { Asked } from './engine.ts';

/** Reads a question once for all engines: its date, and the law it names in so many words. */
export function askedOf({ question, date }: LabelledQuestion, index: SearchIndex): Asked {
  const read = readQuestion({ question, ...(date === undefined ? {} : { date }) }, benchToday, index);
  const law = read.lawCertainty === 'said' ? read.law : null;
  return {
    read,
    allows: (source) => inForce(source, read.date) && (law === null || source.law === 'beide' || source.law === law),
  };
}
