import { describe, expect, it } from 'vitest';
import { createFeatureReader, type SentenceInContext } from '../../../src/dossier/steps/sentence-features.ts';

const groups = new Map([['zus', ['relatie']]]);

/** The names of the features, by a reader that numbers them as it meets them. */
function readerOfNames() {
  const names: string[] = [];
  const read = createFeatureReader(groups, (name) =>
    names.includes(name) ? names.indexOf(name) : names.push(name) - 1,
  );
  return (text: string, around: Partial<SentenceInContext> = {}) =>
    [...read({ text, heading: null, previous: null, next: null, type: null, ...around })].map((one) => names[one]);
}

describe('the features of a sentence', () => {
  it('are its words, their groups, pairs and pieces, its shapes and its length, each once', () => {
    const named = readerOfNames()('Zijn zus kookt 2 uur per week, zijn zus.');
    expect(named).toEqual(expect.arrayContaining(['zus', 'g relatie', '#', '< zijn', 'zijn zus', '~^kook', 's uren']));
    expect(new Set(named).size).toBe(named.length);
  });

  it('tell words by where they stand', () => {
    const around = { heading: 'Netwerk', previous: 'Haar zus belt.', next: 'Ook de zus.', type: 'plan' as const };
    const named = readerOfNames()('Zij kookt.', around);
    expect(named).toEqual(expect.arrayContaining(['h netwerk', 'v zus', 'v g relatie', 'x zus', 't plan']));
    expect(named).not.toContain('zus');
  });

  it('read a heading that was shortened in full', () => {
    expect(readerOfNames()('Zus kookt.', { heading: 'NW' })).toContain('h netwerk');
  });

  it('are the same for a sentence that was met before as a neighbour', () => {
    const fresh = readerOfNames()('Haar zus kookt.');
    const read = readerOfNames();
    read('Zij eet.', { previous: 'Haar zus kookt.' });
    expect(read('Haar zus kookt.').sort()).toEqual(fresh.sort());
  });
});
