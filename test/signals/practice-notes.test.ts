import { describe, expect, it } from 'vitest';
import { practiceNotes } from '../../src/signals/practice-notes.ts';
import type { Actor, Role } from '../../src/signals/rights.ts';
import { wantsPracticeNotes } from '../../src/turn/wishes.ts';
import { at, signal } from './made-signal.ts';

const as = (role: Role, gemeente: string | null = 'Waterrijk', id = 'somebody'): Actor => ({
  id,
  roles: [{ role, gemeente }],
});
const noted = { isPracticeNote: true } as const;
const all = [
  signal({ id: 'S-1', content: noted }),
  signal({ id: 'S-2', content: noted, sentAt: at('2026-03-04'), status: 'closed', closedAt: at('2026-03-05') }),
  signal({ id: 'S-3', content: noted, isConfidential: true }),
  signal({ id: 'S-4', content: noted, status: 'withdrawn', closedAt: at('2026-03-05') }),
  signal({ id: 'S-5', content: noted, gemeente: 'Zandwijk' }),
  signal({ id: 'S-6', content: noted, gemeente: null }),
  signal({ id: 'S-7' }),
  signal({ id: 'S-8', content: null, status: 'closed' }),
];
const ids = (actor: Actor): string =>
  practiceNotes(all, actor, (words) => words)
    .map(({ id }) => id)
    .join(' ');

describe('the dossierlijst', () => {
  it.each([
    ['consulent', 'Waterrijk', 'S-2 S-1'],
    ['consulent', 'waterrijk', 'S-2 S-1'],
    ['teamleider', 'Zandwijk', 'S-5'],
    ['contractmanager', null, 'S-2 S-6 S-5 S-1'],
    ['beleid', 'Waterrijk', 'S-2 S-1'],
    ['inkoop', null, ''],
    ['toezicht', null, ''],
    ['beheerder', null, ''],
  ] as const)('shows a %s of %s: %s', (role, gemeente, wanted) => expect(ids(as(role, gemeente))).toBe(wanted));

  it('names no case, and is masked once more', () => {
    const facts = 'In zaak Z-2026-0012 komt Piet 2 van de 4 uur.';
    const mask = (words: string) => words.replace('Piet', '[persoon 1]');
    const [note] = practiceNotes([signal({ content: { ...noted, facts } })], as('consulent'), mask);
    expect(note?.facts).toBe('In zaak [zaaknummer] komt [persoon 1] 2 van de 4 uur.');
    expect(JSON.stringify(note)).not.toContain('consulent-1');
  });

  it('says who may take one off: its reporter and its handlers', () => {
    const canEnd = (actor: Actor) => practiceNotes(all.slice(0, 1), actor, (words) => words)[0]?.canEnd;
    expect(canEnd(as('consulent', 'Waterrijk', 'consulent-1'))).toBe(true);
    expect(canEnd(as('contractmanager'))).toBe(true);
    expect(canEnd(as('consulent'))).toBe(false);
    expect(canEnd(as('teamleider'))).toBe(false);
  });

  it.each([
    'welke werkafspraken staan er?',
    'Welke werkafspraken zijn er over De Linde',
    'dossierlijst',
    'werkafspraken De Linde',
    'toon de dossierlijst',
    'wat staat er op de dossierlijst?',
    'zijn er werkafspraken met Lindenhof?',
  ])('is asked for with “%s”', (text) => expect(wantsPracticeNotes(text)).toBe(true));

  it.each([
    'ook als werkafspraak voor de dossierlijst',
    'graag ook als werkafspraak',
    'maak er een werkafspraak van',
    'wat is een werkafspraak?',
    'welke werkafspraken staan in de werkinstructie?',
    'De Linde houdt zich niet aan de werkafspraken',
  ])('is not asked for with “%s”', (text) => expect(wantsPracticeNotes(text)).toBe(false));
});
