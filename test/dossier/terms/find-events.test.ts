import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datedStatements } from '../../../src/dossier/terms/dated-statements.ts';
import { daysOf, type EventName, eventNames } from '../../../src/dossier/terms/events.ts';
import { findEvents } from '../../../src/dossier/terms/find-events.ts';
import { decision, papers, report } from './papers.ts';

function found(texts: Readonly<Record<string, string>>, name: EventName): readonly string[] {
  const documents = papers(texts);
  return [...new Set(daysOf(findEvents(documents, datedStatements(documents), new Map()), name).map(({ day }) => day))];
}
const inReport = (name: EventName, head: string, rest = ''): readonly string[] =>
  found({ 'gespreksverslag.txt': report(head, rest) }, name);
const inDecision = (name: EventName, rest: string): readonly string[] =>
  found({ 'beschikking.txt': decision('22 april 2026', 'De hulp begint op 1 mei 2026.', rest) }, name);

describe('findEvents', () => {
  it.each([
    ['Huisbezoek op dinsdag 7 april 2026, melding van 23 maart 2026.', '2026-03-23'],
    ['Datum gesprek: 7-4-2026. Melding d.d. 23-3-2026.', '2026-03-23'],
    ['Bezoek: 7 april 2026, 10.00 - 11.15 u. Melding 23 maart (tel.)', '2026-03-23'],
    ['zaak 42990 / melding 23 maart 2026 door dochter / gesprek 7 april 2026', '2026-03-23'],
    ['Gesprek 7 april 2026. Mevrouw heeft zich op 23 maart zelf gemeld.', '2026-03-23'],
    ['Datum melding: 23-03-2026\nDatum gesprek: 07-04-2026', '2026-03-23'],
    ['Huisbezoek 12 januari 2026, melding van 15 december.', '2025-12-15'],
    ['Mevrouw Terpstra, geb. 12-3-1947. Gesprek 7-4-2026, melding 23-3.', '2026-03-23'],
  ])('reads the melding in "%s"', (head, day) => expect(inReport('melding', head)).toEqual([day]));

  it.each([
    'Gesprek 7 april 2026. De zorgmelding van de politie is van 2 april 2026.',
    'Gesprek 7 april 2026. Veilig Thuis kreeg op 2 april 2026 een melding.',
    'Gesprek 7 april 2026.',
  ])('finds no melding in "%s"', (head) => expect(inReport('melding', head)).toEqual([]));

  it.each([
    ['Huisbezoek op dinsdag 7 april 2026', ['2026-04-07']],
    ['Gesprekken: 7 april en 14 april 2026 thuis', ['2026-04-07', '2026-04-14']],
    ['dd 7-4-2026, bij mevrouw thuis', ['2026-04-07']],
    ['Op 7 april 2026 was ik bij mevrouw Terpstra.', ['2026-04-07']],
    ['Oldermeer, 7 april 2026', ['2026-04-07']],
  ])('reads the conversation in "%s"', (head, days) => expect(inReport('gesprek', head)).toEqual(days));

  it('takes the day of the melding for no conversation', () => {
    expect(inReport('melding', 'Datum melding: 23 maart 2026.')).toEqual(['2026-03-23']);
    expect(inReport('gesprek', 'Datum melding: 23 maart 2026.')).toEqual([]);
  });

  it.each<[EventName, string, string]>([
    ['ondertekening', 'Verslag gemaild 10-4, getekend retour 14-4 met opmerking.', '2026-04-14'],
    ['verslag', 'Verslag gemaild 10-4, getekend retour 14-4 met opmerking.', '2026-04-10'],
    ['verslag', 'Het verslag is op 10 april 2026 toegestuurd.', '2026-04-10'],
    ['verslag', 'Het verslag is op 10 april 2026 naar mevrouw gestuurd.', '2026-04-10'],
    ['verslag', 'Het verslag is verstuurd aan mevrouw en haar dochter op 10 april 2026.', '2026-04-10'],
    ['verslag', 'Dit verslag is 10 april 2026 per post aan cliënt toegezonden.', '2026-04-10'],
    ['ondertekening', 'Zij heeft dit verslag gelezen en op 14 april getekend.', '2026-04-14'],
    ['ondertekening', 'Getekend voor akkoord: 14-4.', '2026-04-14'],
    ['persoonlijkPlan', 'Het persoonlijk plan is ontvangen op 28 maart 2026.', '2026-03-28'],
    ['ontvangstbevestiging', 'De ontvangstbevestiging is verstuurd op 25 maart 2026.', '2026-03-25'],
    ['onderzoek', 'Het onderzoek is afgerond op 16 april 2026.', '2026-04-16'],
    ['heronderzoek', 'Het vorige heronderzoek van 3 mei 2023 gaf geen reden tot wijziging.', '2023-05-03'],
    ['volgendHeronderzoek', 'Het volgende periodiek onderzoek is op 1 mei 2029.', '2029-05-01'],
  ])('reads %s in "%s"', (name, rest, day) => {
    expect(inReport(name, 'Gesprek 7 april 2026', rest)).toEqual([day]);
  });

  it.each([
    'Persoonlijk plan is niet ingeleverd voor 28 maart 2026.',
    'U kunt tot en met 30 maart 2026 een persoonlijk plan inleveren.',
  ])('finds no personal plan in "%s"', (rest) => {
    expect(inReport('persoonlijkPlan', 'Gesprek 7 april 2026', rest)).toEqual([]);
  });

  it.each([
    ['Op 17 april 2026 ontvingen wij uw ondertekende gespreksverslag, dat wij als aanvraag zien.', '2026-04-17'],
    ['Naar aanleiding van uw aanvraag van 17 april 2026 hebben wij besloten.', '2026-04-17'],
    ['U heeft op 17 april 2026 huishoudelijke hulp aangevraagd op grond van de Wmo 2015.', '2026-04-17'],
    ['Op 17 april 2026 vroeg u hulp aan bij het huishouden.', '2026-04-17'],
    ['U vroeg op 17 april 2026 ondersteuning aan.', '2026-04-17'],
    ['U heeft op 17 april 2026 een aanvraag gedaan voor ondersteuning.', '2026-04-17'],
  ])('reads the aanvraag in "%s"', (rest, day) => expect(inDecision('aanvraag', rest)).toEqual([day]));

  it('reads the day of the decision, the day it was sent, and when the help begins and ends', () => {
    const text = decision(
      '22 april 2026',
      'De hulp begint op 1 mei 2026 en loopt tot en met 30 april 2028.',
      'Verzenddatum: 24 april 2026',
    );
    const day = (name: EventName) => found({ 'beschikking.txt': text }, name);
    expect([day('besluit'), day('verzending'), day('ingang'), day('einde')]).toEqual([
      ['2026-04-22'],
      ['2026-04-24'],
      ['2026-05-01'],
      ['2028-04-30'],
    ]);
  });

  it('takes no letter that only moves a term for the decision', () => {
    const text =
      'Gemeente Heuveldal\nDatum: 10 april 2026\n\nGeachte mevrouw Terpstra,\n\nWij kunnen nog niet op uw aanvraag besluiten. De beslistermijn wordt met zes weken verlengd, omdat wij wachten op een medisch advies.\n\nMet vriendelijke groet, namens het college\n';
    expect(found({ 'brief.txt': text }, 'besluit')).toEqual([]);
  });

  it('lets given days overrule what the papers say', () => {
    const documents = papers({ 'gespreksverslag.txt': report('Gesprek 7 april 2026, melding van 23 maart 2026') });
    const given = new Map([['melding' as const, [{ day: '2026-03-20', quote: null, document: null, isGiven: true }]]]);
    expect(daysOf(findEvents(documents, datedStatements(documents), given), 'melding')).toEqual(given.get('melding'));
  });

  it('quotes what stands literally in the named paper, in every dossier of the development half', () => {
    const lines = readFileSync('bench/sets/dossiers/dev.jsonl', 'utf8').split('\n').filter(Boolean);
    let quotes = 0;
    for (const line of lines) {
      const { files } = JSON.parse(line) as { files: readonly { name: string; text: string }[] };
      const documents = papers(Object.fromEntries(files.map(({ name, text }) => [name, text])));
      const events = findEvents(documents, datedStatements(documents), new Map());
      for (const { quote, document } of eventNames.flatMap((name) => daysOf(events, name))) {
        if (quote === null) continue;
        quotes++;
        expect(files.find(({ name }) => name === document)?.text).toContain(quote);
      }
    }
    expect(quotes).toBeGreaterThan(120);
  });
});
