import { describe, expect, it } from 'vitest';
import type { WrittenBlock } from '../../../src/shared/written-block.ts';
import { type Agenda, agendaFor } from '../../../src/signals/agenda/agenda.ts';
import type { AgendaParts } from '../../../src/signals/agenda/agenda-parts.ts';
import type { KeptSignal, SignalEvent } from '../../../src/signals/follow-up/kept-signal.ts';
import type { Actor } from '../../../src/signals/rights.ts';
import { at, signal } from '../made-signal.ts';

const manager: Actor = { id: 'manager-1', roles: [{ role: 'contractmanager', gemeente: 'Waterrijk' }] };
const provider = 'Zorggroep De Linde';
const made = (id: string, some: Parameters<typeof signal>[0] = {}): KeptSignal => signal({ id, ...some });
const event = (
  signalId: string,
  what: SignalEvent['what'],
  text: string | null,
  day = '2026-02-10',
  about: string | null = null,
): SignalEvent => ({
  signalId,
  version: 2,
  at: at(day),
  by: 'manager-1',
  what,
  text,
  from: 'taken',
  to: 'taken',
  about,
});
const parts = (some: Partial<AgendaParts> = {}): AgendaParts => ({
  signals: [made('S-1')],
  history: [],
  stops: [],
  actor: manager,
  today: '2026-03-10',
  mask: (words) => words,
  cite: () => [],
  ...some,
});
const blocksOf = (agenda: Agenda): readonly WrittenBlock[] => {
  if (agenda.kind !== 'agenda') throw new Error(agenda.kind);
  return agenda.blocks;
};
/** The agenda as people read it, a line a block. */
const linesOf = (some: Partial<AgendaParts> = {}): readonly string[] =>
  blocksOf(agendaFor(provider, parts(some))).flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    if (block.kind === 'quote') return [`“${block.text}” (${block.from})`];
    return block.kind === 'blank' ? [`[${block.hint}]`] : [block.kind === 'heading' ? `# ${block.text}` : block.text];
  });
const under = (lines: readonly string[], heading: string): readonly string[] => {
  const from = lines.indexOf(`# ${heading}`);
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => line.startsWith('# '));
  return end < 0 ? rest : rest.slice(0, end);
};

describe('a gespreksagenda', () => {
  it('says who made it, from what, and that it is to be checked', () => {
    const lines = linesOf();
    expect(lines[0]).toBe('Gespreksagenda Zorggroep De Linde');
    expect(lines[1]).toMatch(/^Voorbereid door Vliegende Keep op 10 maart 2026, uit 1 signaal sinds 2 maart 2026/);
    expect(lines[2]).toMatch(/geen gegevens van cliënten/);
    expect(JSON.stringify(agendaFor(provider, { ...parts(), contractOwner: 'Team inkoop zorg' }))).toContain(
      'Contractbeheerder: Team inkoop zorg.',
    );
    expect(agendaFor(provider, parts())).toMatchObject({
      footer: expect.stringContaining('Vliegende Keep'),
      signalCount: 1,
    });
  });

  it('adds up hours not delivered, each case once, with the signals that tell of it', () => {
    const signals = [
      made('S-1'),
      made('S-2', {
        content: { hoursIndicated: 3.5, hoursDelivered: 1.25, arrangement: null },
        status: 'closed',
        closedAt: at('2026-03-04'),
      }),
      made('S-3', { status: 'joined', joinedTo: 'S-1' }),
      made('S-4', { content: { hoursIndicated: 2, hoursDelivered: 2 } }),
      made('S-5', { content: { hoursIndicated: 2, hoursDelivered: null } }),
    ];
    expect(under(linesOf({ signals }), 'Uren die niet zijn geleverd')).toEqual([
      'Samen 4,25 uur per week minder dan toegekend, in 2 signalen.',
      'Daarvan nog open: 2 uur per week, in 1 signaal.',
      'S-1 | 2 maart 2026 | 45A04 | 4 | 2 | 2 | nieuw',
      'S-2 | 2 maart 2026 | onbekend | 3,5 | 1,25 | 2,25 | afgesloten',
    ]);
  });

  it('lists what is open and closed by subject, with signal and day, and plans apart', () => {
    const signals = [
      made('S-1', { content: { category: 'kwaliteit', facts: 'Schoonmaak blijft\nliggen.' } }),
      made('S-2', {
        sentAt: at('2026-01-05'),
        content: { category: 'plan-van-aanpak', facts: 'Er is nog geen plan.' },
      }),
      made('S-3', {
        status: 'closed',
        closedAt: at('2026-02-20'),
        content: { category: 'plan-van-aanpak', facts: 'Plan kwam laat.' },
      }),
      made('S-4', { status: 'joined', joinedTo: 'S-1', content: { category: 'kwaliteit' } }),
    ];
    const lines = linesOf({ signals });
    expect(under(lines, 'Plannen van aanpak die uitblijven')).toEqual(['S-2, 5 januari 2026: Er is nog geen plan.']);
    expect(under(lines, 'Open signalen')).toEqual([
      'Kwaliteit: 1 signaal',
      'S-1, 2 maart 2026: Schoonmaak blijft liggen. (ook door een ander gemeld)',
    ]);
    expect(under(lines, 'Afgesloten signalen')).toEqual([
      'Plan van aanpak: 1 signaal',
      'S-3, 2 maart 2026: Plan kwam laat.',
    ]);
  });

  it('cites earlier agreements and closing words with their day, and no note', () => {
    const signals = [made('S-1'), made('S-2', { status: 'closed', closedAt: at('2026-02-20') })];
    const history = [
      event('S-2', 'close', 'Vanaf maart weer vier uur.', '2026-02-20'),
      event('S-1', 'agree', 'Wekelijks een overzicht.', '2026-02-12'),
      event('S-1', 'note', 'Vervelend gesprek.'),
      event('S-1', 'close', 'Klaar, dachten we.', '2026-02-01'),
      event('S-9', 'agree', 'Met een ander.'),
    ];
    expect(under(linesOf({ signals, history }), 'Eerdere afspraken, en hoe signalen zijn afgesloten')).toEqual([
      '“Wekelijks een overzicht.” (afspraak bij S-1, 12 februari 2026)',
      '“Vanaf maart weer vier uur.” (afsluiting van S-2, 20 februari 2026)',
    ]);
  });

  it('names the verwijsstop of this municipality, and the thresholds that were reached', () => {
    const stop = { provider, gemeente: 'Waterrijk', until: '2026-06-01', signalId: 'S-1', setAt: at('2026-03-05') };
    const stops = [
      stop,
      { ...stop, gemeente: 'Zandwijk', signalId: 'S-7' },
      { ...stop, provider: 'Kompas', signalId: 'S-8' },
    ];
    const history = [event('S-1', 'threshold', null, '2026-03-02', 'drie signalen')];
    const lines = linesOf({ stops, history });
    expect(under(lines, 'Verwijsstop')).toEqual([
      'Nieuwe verwijzingen wachten tot en met 1 juni 2026 (S-1, ingesteld op 5 maart 2026).',
    ]);
    expect(under(lines, 'Drempels die zijn bereikt')).toEqual(['S-1, 2 maart 2026: drempel “drie signalen” bereikt']);
    expect(under(linesOf(), 'Verwijsstop')).toEqual(['Er is nu geen verwijsstop.']);
  });

  it('cites the contract for what the signals are about, on the day of the signal, each place once, source by source', () => {
    const cite: AgendaParts['cite'] = ({ category, day, arrangement }) => [
      { quote: `Over ${category}.`, from: `Overeenkomst, ${day}` },
      ...(arrangement === null ? [] : [{ quote: `Code ${arrangement}.`, from: 'Beschrijving' }]),
    ];
    const signals = [
      made('S-1'),
      made('S-2'),
      made('S-3', { sentAt: at('2026-03-03'), content: { category: 'kwaliteit' } }),
    ];
    expect(under(linesOf({ signals, cite }), 'Wat het contract en de arrangementsbeschrijving zeggen')).toEqual([
      '“Over onderlevering.” (Overeenkomst, 2026-03-02)',
      '“Over kwaliteit.” (Overeenkomst, 2026-03-03)',
      '“Code 45A04.” (Beschrijving)',
    ]);
  });

  it('holds no case number, no opinion, no reporter, no colleague, and is masked once more', () => {
    const signals = [
      made('S-1', {
        content: { facts: 'Jan Jansen (Z-2026-0012) krijgt 2 uur.', opinion: 'Schandalig.' },
        handler: 'manager-1',
      }),
    ];
    const history = [event('S-1', 'agree', 'Jan Jansen, zaak Z-2026-0012, krijgt 4 uur.')];
    const all = linesOf({ signals, history, mask: (words) => words.replaceAll('Jan Jansen', '[naam]') }).join('\n');
    expect(all).toContain('[naam] ([zaaknummer]) krijgt 2 uur.');
    expect(all).toContain('[naam], zaak [zaaknummer], krijgt 4 uur.');
    for (const secret of ['Jansen', 'Z-2026', 'Schandalig', 'consulent-1', 'manager-1'])
      expect(all).not.toContain(secret);
  });

  it.each([
    ['a confidential signal', { isConfidential: true }],
    ['a suspicion of fraud, also when it is not confidential', { content: { category: 'rechtmatigheid' as const } }],
    ['a signal of another municipality', { gemeente: 'Zandwijk' }],
    ['a signal of another route', { route: 'inkoop' as const }],
    ['a signal about another provider', { content: { provider: 'Kompas' } }],
    ['what was taken back', { status: 'withdrawn' as const, closedAt: at('2026-03-03') }],
    [
      'what was closed more than a year ago',
      { sentAt: at('2025-03-01'), status: 'closed' as const, closedAt: at('2025-03-20') },
    ],
    ['what has no content any more', { content: null }],
  ])('leaves out %s', (_, some) => {
    expect(agendaFor(provider, parts({ signals: [made('S-1', some)] })).kind).toBe('nothing');
    expect(linesOf({ signals: [made('S-2'), made('S-1', some)] }).join('\n')).not.toContain('S-1');
  });

  it('holds the parts of a split signal instead of the whole', () => {
    const signals = [
      made('S-1', { status: 'split' }),
      made('S-2', { parent: 'S-1' }),
      made('S-3', { parent: 'S-1', content: { provider: 'Kompas' } }),
    ];
    const all = linesOf({ signals }).join('\n');
    expect(all).toContain('S-2, 2 maart 2026');
    expect(all).not.toMatch(/S-[13],/);
  });

  it('is denied to who has no right to it', () => {
    for (const role of ['consulent', 'teamleider', 'toezicht', 'beleid', 'beheerder'] as const)
      expect(agendaFor(provider, parts({ actor: { id: 'x', roles: [{ role, gemeente: null }] } })).kind).toBe('denied');
  });
});
