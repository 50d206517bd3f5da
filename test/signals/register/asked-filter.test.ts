import { describe, expect, it } from 'vitest';
import { askedFilter, filterTable, filterWords } from '../../../src/signals/register/asked-filter.ts';
import { askedPeriod } from '../../../src/signals/register/asked-period.ts';
import { register } from '../../../src/signals/register/register.ts';
import { at, signal } from '../made-signal.ts';

const today = '2026-03-10';
const read = (asked: string, provider: string | null = null) =>
  askedFilter(asked, { today, provider, gemeenten: ['Waterrijk', "'s-Graveland", 'Aa (en Hunze)'] });

describe('a period in a request', () => {
  it.each([
    ['signalen van deze maand', '2026-03-01', '2026-03-31'],
    ['signalen van vorige maand', '2026-02-01', '2026-02-28'],
    ['signalen van deze week', '2026-03-09', '2026-03-15'],
    ['signalen van vorige week', '2026-03-02', '2026-03-08'],
    ['dit kwartaal', '2026-01-01', '2026-03-31'],
    ['vorig kwartaal', '2025-10-01', '2025-12-31'],
    ['signalen van vorig jaar', '2025-01-01', '2025-12-31'],
    ['vandaag', '2026-03-10', '2026-03-10'],
    ['afgelopen 2 weken', '2026-02-24', undefined],
    ['laatste 3 maanden', '2025-12-10', undefined],
    ['sinds 1 september', '2025-09-01', undefined],
    ['sinds 1 maart', '2026-03-01', undefined],
    ['vanaf september 2024', '2024-09-01', undefined],
    ['sinds 2025', '2025-01-01', undefined],
    ['sinds 1-2-2026', '2026-02-01', undefined],
    ['van 1 januari tot en met 28 februari', '2026-01-01', '2026-02-28'],
    ['tot en met januari', undefined, '2026-01-31'],
    ['in 2026', '2026-01-01', '2026-12-31'],
    ['in februari', '2026-02-01', '2026-02-28'],
    ['over december 2024', '2024-12-01', '2024-12-31'],
    ['alle signalen', undefined, undefined],
    ['de 2 van de 4 uur', undefined, undefined],
  ])('“%s” is from %s up to and with %s', (asked, from, until) => {
    const period = askedPeriod(asked, today);
    expect([period.from, period.until]).toEqual([from, until]);
  });
});

describe('a request for the register', () => {
  it.each([
    ['signalenregister', {}],
    ['open signalen over wachttijd', { isOpen: true, category: 'wachttijd' }],
    ['afgesloten signalen jeugd in Waterrijk', { status: 'closed', law: 'jeugdwet', gemeente: 'Waterrijk' }],
    ["register van 's-graveland", { gemeente: "'s-Graveland" }],
    ['register van Aa (en Hunze)', { gemeente: 'Aa (en Hunze)' }],
    ['register gemeente Elders', { gemeente: 'Elders' }],
    ['mijn signalen over plannen van aanpak', { isOwn: true, category: 'plan-van-aanpak' }],
    ['nieuwe signalen wmo over fraude', { status: 'new', law: 'wmo', category: 'rechtmatigheid' }],
  ])('reads “%s”', (asked, wanted) => expect(read(asked)).toEqual(wanted));

  it('says how it was filtered, also in the file', () => {
    const filter = read('open signalen over tarieven in Waterrijk sinds 1 februari', 'Zorggroep De Linde');
    expect(filterWords(filter)).toEqual([
      'aanbieder Zorggroep De Linde',
      'onderwerp Arrangement of tarief',
      'gemeente Waterrijk',
      'alleen open',
      'verstuurd vanaf 1 februari 2026',
    ]);
    expect(filterTable(filter).rows).toHaveLength(5);
    expect(filterTable({}).rows).toEqual([['Alle signalen die u mag zien.']]);
  });

  it('gives the own ones, and nothing of a municipality that may not be seen', () => {
    const all = [
      signal({ id: 'S-1', reporter: 'ravi' }),
      signal({ id: 'S-2' }),
      signal({ id: 'S-3', gemeente: 'Zandwijk', sentAt: at('2026-03-03') }),
    ];
    const ravi = { id: 'ravi', roles: [{ role: 'contractmanager', gemeente: 'Waterrijk' }] } as const;
    const ids = (filter: object) => register(all, ravi, filter, today).map(({ id }) => id);
    expect(ids({ isOwn: true })).toEqual(['S-1']);
    expect(ids({ gemeente: 'waterrijk' })).toEqual(['S-2', 'S-1']);
    expect(ids({ gemeente: 'Zandwijk' })).toEqual([]);
    expect(ids({ status: 'closed' })).toEqual([]);
  });
});
