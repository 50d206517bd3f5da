import { describe, expect, it } from 'vitest';
import { datedStatements } from '../../../src/dossier/terms/dated-statements.ts';
import { type Pause, pausesIn } from '../../../src/dossier/terms/pauses.ts';
import { papers } from './papers.ts';

const inLetter = (sentence: string): readonly Pause[] =>
  pausesIn(
    datedStatements(
      papers({
        'brief.txt': `Gemeente Heuveldal\nDatum: 10 april 2026\n\nGeachte mevrouw Terpstra,\n\n${sentence}\n\nMet vriendelijke groet,\n`,
      }),
    ),
  );

describe('pausesIn', () => {
  it.each<[string, string, string | null, string | null]>([
    [
      'De beslistermijn is opgeschort van 10 maart 2026 tot 24 maart 2026, omdat de gegevens van de huisarts ontbraken.',
      '2026-03-10',
      '2026-03-24',
      'omdat de gegevens van de huisarts ontbraken',
    ],
    ['De beslistermijn is opgeschort van 10 maart tot en met 23 maart 2026.', '2026-03-10', '2026-03-24', null],
    ['Opschorting van de beslistermijn: 10-03-2026 t/m 23-03-2026.', '2026-03-10', '2026-03-24', null],
    [
      'Wij schorten de beslistermijn op. De termijn is opgeschort vanaf 10 maart 2026 wegens ontbrekende gegevens.',
      '2026-03-10',
      null,
      'wegens ontbrekende gegevens',
    ],
    [
      'Op 9 maart 2026 hebben wij u gevraagd uw aanvraag aan te vullen. Wij ontvingen de gegevens op 24 maart 2026.',
      '2026-03-10',
      '2026-03-24',
      'om de aanvraag aan te vullen',
    ],
    [
      'Op 9 maart 2026 hebben wij u gevraagd uw aanvraag aan te vullen.',
      '2026-03-10',
      null,
      'om de aanvraag aan te vullen',
    ],
  ])('finds the suspension in "%s"', (sentence, from, until, reason) => {
    expect(inLetter(sentence)).toMatchObject([{ kind: 'opschorting', of: 'besluit', from, until, reason }]);
  });

  it.each<[string, number | null, string | null, string | null, Pause['of']]>([
    [
      'Wij verlengen de beslistermijn met zes weken, omdat wij wachten op een medisch advies.',
      42,
      null,
      'omdat wij wachten op een medisch advies',
      'besluit',
    ],
    ['De termijn voor het besluit wordt met 2 weken verlengd.', 14, null, null, 'besluit'],
    ['Op 9 maart 2026 hebben wij de beslistermijn met drie weken verlengd.', 21, null, null, 'besluit'],
    [
      'De beslistermijn is verlengd tot en met 21 april 2026 vanwege ziekte van de consulent.',
      null,
      '2026-04-21',
      'vanwege ziekte van de consulent',
      'besluit',
    ],
    ['Mevrouw stemt schriftelijk in met uitstel tot 21 april 2026.', null, '2026-04-21', null, 'besluit'],
    ['De termijn van het onderzoek is verlengd met twee weken.', 14, null, null, 'onderzoek'],
  ])('finds the extension in "%s"', (sentence, days, until, reason, of) => {
    expect(inLetter(sentence)).toMatchObject([{ kind: 'verlenging', days, until, reason, of }]);
  });

  it.each([
    'Het college kan de beslistermijn met zes weken verlengen.',
    'Wij verlengen uw maatwerkvoorziening met ingang van 1 april 2026 met 26 weken.',
    'De betaling van het pgb is opgeschort van 10 maart 2026 tot 24 maart 2026, op aanvraag van de SVB.',
    'De verlenging geldt vanaf 1 mei 2026 tot en met 30 april 2028.',
    'Op 9 maart 2026 zijn bij de huisarts gegevens opgevraagd.',
  ])('finds nothing in "%s"', (sentence) => expect(inLetter(sentence)).toEqual([]));

  it('quotes the sentence that says so', () => {
    const [pause] = inLetter('De beslistermijn is verlengd met zes weken.');
    expect(pause).toMatchObject({ quote: 'De beslistermijn is verlengd met zes weken.', document: 'brief.txt' });
  });
});
