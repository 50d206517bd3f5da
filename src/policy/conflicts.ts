import type { SearchIndex } from '../knowledge/search/search-index.ts';
import { sourceRank } from '../knowledge/source.ts';
import type { Notice } from './answer.ts';
import { markDates } from './check/dates.ts';
import { plainLine } from './check/plain-words.ts';
import { type Quantity, quantitiesOf } from './check/quantities.ts';
import { takeReferences } from './check/references.ts';
import type { Quote } from './choose-quotes.ts';
import { similarity } from './similar.ts';

const sameSubject = 0.2;

/** The numbers of a text that count something of a known kind: days, hours, euros, percentages. */
const quantitiesIn = (text: string): readonly Quantity[] =>
  quantitiesOf(takeReferences(markDates(plainLine(text))).line).quantities.filter((one) => one.unit !== '');

/** Tells whether two texts count in a shared unit, and share no value in it. */
function quantitiesDiffer(a: string, b: string): boolean {
  const left = quantitiesIn(a);
  const right = quantitiesIn(b);
  return left.some(({ unit }) => {
    const mine = left.filter((one) => one.unit === unit);
    const theirs = right.filter((one) => one.unit === unit);
    return theirs.length > 0 && !mine.some((one) => theirs.some((other) => other.value === one.value));
  });
}

/** A source that says something else than the answer: shown beside it, decided by nobody. */
export interface Conflict {
  readonly quote: Quote;
  readonly notice: Notice;
}

/**
 * Finds the first quote of another text that speaks of the same thing with another term or amount. A statute against a
 * municipal text is a difference to show; two municipal texts contradict each other.
 */
export function findConflict(chosen: Quote, others: readonly Quote[], index: SearchIndex): Conflict | null {
  if (quantitiesIn(chosen.text).length === 0) return null;
  for (const quote of others) {
    if (quote.hit.source.slug === chosen.hit.source.slug) continue;
    if (!quantitiesDiffer(chosen.text, quote.text)) continue;
    if (similarity(chosen.text, quote.text, index.tools.analyze) < sameSubject) continue;
    const ranks = [sourceRank[chosen.hit.source.kind], sourceRank[quote.hit.source.kind]];
    if (ranks.every((rank) => rank === sourceRank.wet)) continue;
    const statute = ranks.includes(sourceRank.wet);
    const places = [chosen, quote].map((one) => `artikel ${one.hit.article.number} van “${one.hit.source.title}”`);
    return {
      quote,
      notice: statute
        ? {
            code: 'local-differs-from-statute',
            text: `De wet en de gemeentelijke tekst verschillen: ${places.join(' en ')}. Beide staan hieronder.`,
          }
        : {
            code: 'contradiction',
            text: `Twee bronnen spreken elkaar tegen: ${places.join(' en ')}. Beide staan hieronder; leg het voor aan de beleidsmedewerker.`,
          },
    };
  }
  return null;
}
