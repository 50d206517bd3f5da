import type { Prior } from '../knowledge/search/search-index.ts';
import { inForce, type Source, sourceRank } from '../knowledge/source.ts';
import type { ReadQuestion } from './read-question.ts';

/** How much a source of the other law counts when the law is only implied; chosen on the development half. */
export const otherLaw = 0.7;

/** Of two sources that fit equally well the higher one goes first: so much a step of rank. The search wants no prior above 1. */
const perRank = 0.02;
const highestRank = 1;
const byRank = (source: Source): number => 1 - perRank * (sourceRank[source.kind] - highestRank);

/** Keeps out what is not in force on the Peildatum, of another municipality or of the other law; an implied law only weighs. */
export function priorFor(read: ReadQuestion, gemeente: string | null): Prior {
  const certain = read.lawCertainty === 'given' || read.lawCertainty === 'said';
  return (source) => {
    if (!inForce(source, read.date)) return 0;
    if (gemeente !== null && source.gemeente !== undefined && source.gemeente !== gemeente) return 0;
    if (read.law === null || source.law === 'beide' || source.law === read.law) return byRank(source);
    return certain ? 0 : otherLaw * byRank(source);
  };
}
