import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGivenDays } from '../../../src/dossier/terms/given-days.ts';

const eventOf = (key: string): string | undefined => [...readGivenDays({ [key]: '2026-03-02' }).events.keys()][0];

describe('readGivenDays', () => {
  it.each([
    ['melding', 'melding'],
    ['Meldingsdatum', 'melding'],
    ['datum_melding', 'melding'],
    ['ontvangst melding', 'melding'],
    ['aanvraag', 'aanvraag'],
    ['aanvraagDatum', 'aanvraag'],
    ['persoonlijk-plan', 'persoonlijkPlan'],
    ['ondertekendVerslag', 'ondertekening'],
    ['verslag', 'verslag'],
    ['huisbezoek', 'gesprek'],
    ['onderzoek', 'onderzoek'],
    ['besluit', 'besluit'],
    ['datum beschikking', 'besluit'],
    ['verzenddatum', 'verzending'],
    ['verzending besluit', 'verzending'],
    ['start', 'ingang'],
    ['einddatum', 'einde'],
    ['laatste periodiek onderzoek', 'heronderzoek'],
    ['volgend periodiek onderzoek', 'volgendHeronderzoek'],
    ['iets anders', undefined],
  ])('reads %s as %s', (key, event) => expect(eventOf(key)).toBe(event));

  it('reads a suspension up to the day on which the term runs again, as the law words it', () => {
    const [pause] = readGivenDays({ 'opschorting van': '2026-03-10', 'opschorting tot': '2026-03-24' }).pauses;
    expect(pause).toMatchObject({ kind: 'opschorting', from: '2026-03-10', until: '2026-03-24' });
    const [whole] = readGivenDays({ opschortingVan: '2026-03-10', opschortingTotEnMet: '2026-03-23' }).pauses;
    expect(whole).toMatchObject({ from: '2026-03-10', until: '2026-03-24' });
  });

  it('lets the term stand still from the day after more was asked, up to the day it came (Awb 4:15 lid 1)', () => {
    const [pause] = readGivenDays({ 'aanvulling gevraagd': '2026-03-09', 'aanvulling ontvangen': '2026-03-24' }).pauses;
    expect(pause).toMatchObject({ kind: 'opschorting', from: '2026-03-10', until: '2026-03-24' });
  });

  it('reads an extension, and a suspension that still lasts', () => {
    expect(readGivenDays({ 'verlengd tot': '2026-04-14' }).pauses).toMatchObject([
      { kind: 'verlenging', until: '2026-04-14', days: null },
    ]);
    expect(readGivenDays({ opgeschort: '2026-03-10' }).pauses).toMatchObject([{ from: '2026-03-10', until: null }]);
  });

  it('takes any name without failing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.constant('2026-03-02')), (dates) => {
        expect(readGivenDays(dates).pauses.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
