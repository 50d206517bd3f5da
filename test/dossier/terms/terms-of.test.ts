import { describe, expect, it } from 'vitest';
import type { TermFinding } from '../../../src/dossier/findings.ts';
import type { ServiceNorm } from '../../../src/dossier/framework.ts';
import { standOf } from '../../../src/dossier/terms/stand-of.ts';
import { termsOf } from '../../../src/dossier/terms/terms-of.ts';
import type { IsoDate } from '../../../src/shared/iso-date.ts';
import type { Law } from '../../../src/shared/law.ts';
import { decision, papers, report } from './papers.ts';

const norms: readonly ServiceNorm[] = [
  { name: 'Verslag sturen', law: 'wmo', rule: 'artikel 2.7 lid 1', from: 'gesprek', until: 'verslag', workingDays: 10 },
  {
    name: 'Bevestigen',
    law: 'jeugdwet',
    rule: 'artikel 3.1 lid 2',
    from: 'melding',
    until: 'ontvangstbevestiging',
    workingDays: 3,
  },
];

interface Asked {
  readonly texts?: Readonly<Record<string, string>>;
  readonly dates?: Readonly<Record<string, IsoDate>>;
  readonly law?: Law;
  readonly today?: IsoDate;
}
const ask = ({ texts = {}, dates = {}, law = 'wmo', today = '2026-04-20' }: Asked) =>
  termsOf(law, papers(texts), dates, { today, norms });
const term = (asked: Asked, name: string): TermFinding | undefined => ask(asked).terms.find((one) => one.name === name);
const named = (asked: Asked): readonly string[] => ask(asked).terms.map(({ name }) => name);

const talk = report(
  'Huisbezoek 7 april 2026, melding van 23 maart 2026.',
  'Verslag gemaild 10-4, getekend retour 14-4.',
);
const granted = decision(
  '22 april 2026',
  'De hulp begint op 1 mei 2026 en loopt tot en met 30 april 2028.',
  'Op 14 april 2026 ontvingen wij uw aanvraag.',
);

describe('termsOf a whole Wmo dossier', () => {
  const texts = { 'gespreksverslag.txt': talk, 'beschikking.txt': granted };

  it('counts what the law asks on the way in, and no review of help that ends within three years', () => {
    const rows = ask({ texts, today: '2026-05-01' }).terms.map(({ name, rule, start, due, done, status }) => [
      name,
      rule,
      start,
      due,
      done,
      status,
    ]);
    expect(rows).toEqual([
      ['Persoonlijk plan', 'artikel 2.3.2 lid 2 Wmo 2015', '2026-03-23', '2026-03-30', null, 'op tijd'],
      ['Onderzoek', 'artikel 2.3.2 lid 1 Wmo 2015', '2026-03-23', '2026-05-04', '2026-04-10', 'op tijd'],
      ['Besluit op de aanvraag', 'artikel 2.3.5 lid 2 Wmo 2015', '2026-04-14', '2026-04-28', '2026-04-22', 'op tijd'],
      ['Bezwaar', 'artikel 6:7 en 6:8 Awb', '2026-04-22', '2026-06-03', null, 'op tijd'],
      ['Verslag sturen', 'artikel 2.7 lid 1', '2026-04-07', '2026-04-21', '2026-04-10', 'op tijd'],
    ]);
  });

  it('quotes the day it counts from, literally', () => {
    for (const { quote, document } of ask({ texts }).terms)
      expect(texts[document as keyof typeof texts]).toContain(quote);
  });

  it('says in Dutch how it was counted', () => {
    expect(term({ texts }, 'Besluit op de aanvraag')?.why).toBe(
      'Telt vanaf de dag na de aanvraag van 14 april 2026. 2 weken: tot en met 28 april 2026. Gedaan: het besluit op 22 april 2026.',
    );
    expect(term({ texts, dates: { melding: '2026-03-19' } }, 'Onderzoek')?.why).toBe(
      'Telt vanaf de dag na de melding van 19 maart 2026 (opgegeven). 6 weken: tot en met 30 april 2026. Gedaan: de verzending van het verslag op 10 april 2026.',
    );
  });

  it('lets a given day overrule the papers', () => {
    const late = term({ texts, dates: { aanvraag: '2026-04-01' } }, 'Besluit op de aanvraag');
    expect(late).toMatchObject({
      start: '2026-04-01',
      due: '2026-04-15',
      status: 'te laat',
      quote: null,
      document: null,
    });
  });
});

describe('the onderzoek (Wmo 2.3.2 lid 1)', () => {
  it.each<[IsoDate, Readonly<Record<string, IsoDate>>, TermFinding['status']]>([
    ['2026-03-24', {}, 'op tijd'],
    ['2026-04-19', {}, 'op tijd'],
    ['2026-04-20', {}, 'verloopt'],
    ['2026-05-04', {}, 'verloopt'],
    ['2026-05-05', {}, 'te laat'],
    ['2026-06-01', { onderzoek: '2026-05-04' }, 'op tijd'],
    ['2026-06-01', { onderzoek: '2026-05-05' }, 'te laat'],
    ['2026-06-01', { gesprek: '2026-04-07' }, 'op tijd'],
    ['2026-06-01', { verslag: '2026-05-11', gesprek: '2026-04-07' }, 'te laat'],
  ])('on %s, with %j, is as it should be: %s', (today, more, status) => {
    expect(term({ dates: { melding: '2026-03-23', ...more }, today }, 'Onderzoek')).toMatchObject({
      start: '2026-03-23',
      due: '2026-05-04',
      status,
    });
  });

  it('is unknown without a melding, and says which day to give', () => {
    expect(term({ texts: { 'gespreksverslag.txt': report('Gesprek 7 april 2026') } }, 'Onderzoek')).toEqual({
      name: 'Onderzoek',
      rule: 'artikel 2.3.2 lid 1 Wmo 2015',
      start: null,
      due: null,
      done: null,
      status: 'onbekend',
      why: 'Niet te tellen: geef de datum van de melding.',
      quote: null,
      asks: ['melding'],
      document: null,
    });
  });

  it('belongs to the last melding before the conversation, not to one of an earlier case', () => {
    const texts = {
      'gespreksverslag.txt': report(
        'Gesprek 7 april 2026, melding 23 maart 2026. De vorige melding was van 3 mei 2023.',
      ),
    };
    expect(term({ texts }, 'Onderzoek')?.start).toBe('2026-03-23');
  });

  it('counts as done by the day of the aanvraag when nothing else dates it', () => {
    expect(
      term({ dates: { melding: '2026-03-23', aanvraag: '2026-04-14' }, today: '2026-06-01' }, 'Onderzoek'),
    ).toMatchObject({ status: 'op tijd', done: null });
    const late = term({ dates: { melding: '2026-03-23', aanvraag: '2026-05-14' }, today: '2026-06-01' }, 'Onderzoek');
    expect(late).toMatchObject({ status: 'onbekend' });
    expect(late?.why).toContain('geef de datum van de afronding van het onderzoek');
  });

  it('does not exist under the Jeugdwet', () => {
    expect(named({ dates: { melding: '2026-03-23' }, law: 'jeugdwet' })).not.toContain('Onderzoek');
  });
});

describe('the persoonlijk plan (Wmo 2.3.2 lid 2)', () => {
  const dates = { melding: '2026-03-23' };
  it.each<[Readonly<Record<string, IsoDate>>, IsoDate, TermFinding['status']]>([
    [{ persoonlijkPlan: '2026-03-30' }, '2026-04-20', 'op tijd'],
    [{ persoonlijkPlan: '2026-03-31' }, '2026-04-20', 'te laat'],
    [{}, '2026-03-25', 'verloopt'],
    [{}, '2026-04-20', 'op tijd'],
  ])('with %j on %s is: %s', (more, today, status) => {
    expect(term({ dates: { ...dates, ...more }, today }, 'Persoonlijk plan')).toMatchObject({
      due: '2026-03-30',
      status,
    });
  });

  it('runs on over Christmas', () => {
    expect(term({ dates: { melding: '2025-12-18' } }, 'Persoonlijk plan')?.due).toBe('2025-12-29');
  });

  it('warns when the conversation was held within the seven days', () => {
    const why = term({ dates: { ...dates, gesprek: '2026-03-26' } }, 'Persoonlijk plan')?.why;
    expect(why).toContain('Het gesprek was al op 26 maart 2026, binnen die zeven dagen');
  });
});

describe('the besluit', () => {
  it.each<[Law, IsoDate, IsoDate, string]>([
    ['wmo', '2026-04-13', '2026-04-28', 'artikel 2.3.5 lid 2 Wmo 2015'],
    ['wmo', '2024-02-15', '2024-02-29', 'artikel 2.3.5 lid 2 Wmo 2015'],
    ['wmo', '2025-12-11', '2025-12-29', 'artikel 2.3.5 lid 2 Wmo 2015'],
    ['jeugdwet', '2026-03-19', '2026-05-15', 'artikel 4:13 lid 2 Awb'],
    ['jeugdwet', '2025-10-30', '2025-12-29', 'artikel 4:13 lid 2 Awb'],
  ])('under the %s, applied for on %s, is due on %s (%s)', (law, aanvraag, due, rule) => {
    expect(term({ law, dates: { aanvraag } }, 'Besluit op de aanvraag')).toMatchObject({ due, rule });
  });

  it('counts from a signed report when there is no aanvraag, and says so', () => {
    const found = term({ texts: { 'gespreksverslag.txt': talk } }, 'Besluit op de aanvraag');
    expect(found).toMatchObject({ start: '2026-04-14', due: '2026-04-28', status: 'verloopt' });
    expect(found?.why).toContain('het ondertekende verslag telt als aanvraag');
  });

  it('is unknown when a decision lies there and nothing says when it was asked for', () => {
    const texts = { 'beschikking.txt': decision('22 april 2026', 'De hulp begint op 1 mei 2026.') };
    expect(term({ texts }, 'Besluit op de aanvraag')).toMatchObject({ start: null, due: null, status: 'onbekend' });
  });

  it.each<[Readonly<Record<string, IsoDate>>, IsoDate]>([
    [{ opschortingVan: '2026-03-10', opschortingTot: '2026-03-24' }, '2026-03-30'],
    [{ opschortingVan: '2026-03-14', opschortingTot: '2026-04-20' }, '2026-04-22'],
    [{ opschortingVan: '2026-03-17', opschortingTot: '2026-04-20' }, '2026-03-16'],
    [{ verlengdTot: '2026-04-01' }, '2026-04-01'],
  ])('moves with %j to %s', (pause, due) => {
    const found = term(
      { dates: { aanvraag: '2026-03-02', besluit: '2026-03-30', ...pause } },
      'Besluit op de aanvraag',
    );
    expect(found).toMatchObject({ due, status: due >= '2026-03-30' ? 'op tijd' : 'te laat' });
  });

  it('moves with what a letter says, and gives its reason', () => {
    const letter =
      'Gemeente Heuveldal\nDatum: 20 april 2026\n\nGeachte mevrouw Terpstra,\n\nOp 14 april 2026 ontvingen wij uw aanvraag. Wij verlengen de beslistermijn met zes weken, omdat wij wachten op een medisch advies.\n\nMet vriendelijke groet,\n';
    const found = term({ texts: { 'gespreksverslag.txt': talk, 'brief.txt': letter } }, 'Besluit op de aanvraag');
    expect(found).toMatchObject({ start: '2026-04-14', due: '2026-06-09', done: null, status: 'op tijd' });
    expect(found?.why).toContain('Verlengd, omdat wij wachten op een medisch advies: tot en met 9 juni 2026.');
  });

  it('lets a suspension of the decision leave the onderzoek alone', () => {
    const dates = {
      melding: '2026-03-02',
      aanvraag: '2026-04-08',
      opschortingVan: '2026-04-09',
      opschortingTot: '2026-04-16',
    };
    expect(term({ dates }, 'Onderzoek')?.due).toBe('2026-04-13');
    expect(term({ dates }, 'Besluit op de aanvraag')?.due).toBe('2026-04-29');
  });

  it('lets a suspension before there is an aanvraag move the onderzoek, and doubts it', () => {
    const dates = { melding: '2026-03-02', opschortingVan: '2026-03-10', opschortingTot: '2026-03-17' };
    const found = term({ dates }, 'Onderzoek');
    expect(found?.due).toBe('2026-04-20');
    expect(found?.why).toContain('De Wmo kent geen opschorting van het onderzoek');
  });
});

describe('the bezwaar (Awb 6:7, 6:8)', () => {
  it.each<[IsoDate, IsoDate]>([
    ['2026-04-22', '2026-06-03'],
    ['2026-03-16', '2026-04-28'],
    ['2026-04-02', '2026-05-15'],
    ['2025-11-14', '2025-12-29'],
    ['2024-01-18', '2024-02-29'],
  ])('of a decision sent on %s ends on %s', (verzending, due) => {
    expect(term({ dates: { verzending } }, 'Bezwaar')).toMatchObject({ start: verzending, due });
  });

  it('counts from the day it was sent, and else from its own day, and says so', () => {
    expect(term({ dates: { besluit: '2026-04-22', verzending: '2026-04-24' } }, 'Bezwaar')?.start).toBe('2026-04-24');
    expect(term({ dates: { besluit: '2026-04-22' } }, 'Bezwaar')?.why).toContain('De verzenddatum is niet gevonden');
  });

  it('is past after its last day', () => {
    const over = term({ dates: { verzending: '2026-04-22' }, today: '2026-06-04' }, 'Bezwaar');
    expect(over?.status).toBe('te laat');
    expect(over?.why).toContain('6:11');
  });
});

describe('the periodic review (Wmo 2.3.9)', () => {
  const endless = (rest = ''): string =>
    decision('22 april 2026', 'De hulp begint op 1 mei 2026 en geldt voor onbepaalde tijd.', rest);

  it('is due three years after the help began when that goes on, or earlier when that was promised', () => {
    const texts = { 'beschikking.txt': endless() };
    expect(term({ texts }, 'Periodiek onderzoek')).toMatchObject({
      start: '2026-05-01',
      due: '2029-05-01',
      status: 'op tijd',
    });
    const promised = {
      'beschikking.txt': endless('Wij kijken uiterlijk op 1 mei 2027 samen met u of deze ondersteuning nog past.'),
    };
    expect(term({ texts: promised }, 'Periodiek onderzoek')).toMatchObject({ due: '2027-05-01' });
    expect(ask({ texts: promised }).notices).toEqual([]);
  });

  it('keeps to three years when it was planned later', () => {
    const texts = { 'beschikking.txt': endless('Het volgende periodiek onderzoek is op 1 mei 2030.') };
    const found = term({ texts }, 'Periodiek onderzoek');
    expect(found?.due).toBe('2029-05-01');
    expect(found?.why).toContain('later dan ten minste eens per drie jaar');
  });

  it.each<[IsoDate, TermFinding['status']]>([
    ['2029-04-16', 'op tijd'],
    ['2029-04-17', 'verloopt'],
    ['2029-05-02', 'te laat'],
  ])('on %s is: %s', (today, status) => {
    expect(term({ texts: { 'beschikking.txt': endless() }, today }, 'Periodiek onderzoek')?.status).toBe(status);
  });

  it('tells that a decision without an end names no day for it', () => {
    expect(ask({ texts: { 'beschikking.txt': endless() } }).notices).toMatchObject([{ code: 'next-review-missing' }]);
  });

  it('matters for help of more than three years, and not for less', () => {
    const upTo = (end: string) => ({
      'beschikking.txt': decision('22 april 2026', `De hulp loopt van 1 mei 2026 tot en met ${end}.`),
    });
    expect(named({ texts: upTo('30 april 2029') })).not.toContain('Periodiek onderzoek');
    expect(named({ texts: upTo('30 april 2031') })).toContain('Periodiek onderzoek');
  });

  const letter = (rest: string): string =>
    `Gemeente Heuveldal\nDatum: 12 mei 2026\nOnderwerp: periodiek onderzoek Wmo\n\nGeachte mevrouw Terpstra,\n\nOp 6 mei 2026 hebben wij het periodiek onderzoek met u gedaan. Wij hebben met u bekeken of uw ondersteuning nog past. Dat is zo. Uw ondersteuning blijft gelijk. ${rest}\n\nMet vriendelijke groet, namens het college\n`;

  it('tells that after a review without change no next one was planned', () => {
    const { terms, notices } = ask({ texts: { 'brief.txt': letter('') }, today: '2026-05-20' });
    expect(notices).toEqual([
      {
        code: 'next-review-missing',
        text: 'Na het periodiek onderzoek van 6 mei 2026 bleef de voorziening gelijk, maar een datum voor het volgende is niet gevonden. Plan het volgende vóór 6 mei 2029; anders loopt de voorziening door zonder dat iemand kijkt.',
      },
    ]);
    expect(terms.find(({ name }) => name === 'Volgend periodiek onderzoek')).toMatchObject({
      start: '2026-05-06',
      due: '2029-05-06',
      status: 'op tijd',
    });
  });

  it('is content when the next one is planned', () => {
    const texts = { 'brief.txt': letter('Wij kijken er opnieuw naar vóór 1 mei 2028.') };
    expect(ask({ texts, today: '2026-05-20' }).notices).toEqual([]);
    expect(term({ texts, today: '2026-05-20' }, 'Volgend periodiek onderzoek')?.due).toBe('2028-05-01');
  });

  it('looks at given days as well', () => {
    const dates = {
      ingang: '2022-01-03',
      'laatste periodiek onderzoek': '2025-02-03',
      'volgend onderzoek': '2027-02-01',
    };
    expect(term({ dates }, 'Periodiek onderzoek')).toMatchObject({
      due: '2025-01-03',
      done: '2025-02-03',
      status: 'te laat',
    });
    expect(term({ dates }, 'Volgend periodiek onderzoek')).toMatchObject({ start: '2025-02-03', due: '2027-02-01' });
  });
});

describe('an urgent case (Wmo 2.3.3)', () => {
  const urgent = (begins: string): Readonly<Record<string, string>> => ({
    'gespreksverslag.txt': report(
      'Gesprek 7 april 2026, melding van 6 april 2026.',
      'Dit is spoedeisend: haar man is opgenomen.',
    ),
    'beschikking.txt': decision('8 april 2026', `De hulp begint op ${begins} en loopt tot en met 30 juni 2026.`),
  });

  it('is in time when the help began at once, and is left to a person when it did not', () => {
    expect(term({ texts: urgent('7 april 2026') }, 'Tijdelijke voorziening bij spoed')).toMatchObject({
      due: null,
      status: 'op tijd',
    });
    const slow = term({ texts: urgent('14 april 2026') }, 'Tijdelijke voorziening bij spoed');
    expect(slow).toMatchObject({ start: '2026-04-06', done: '2026-04-14', status: 'onbekend' });
    expect(slow?.why).toBe(
      'De wet zegt "onverwijld" en noemt geen dagen. De voorziening ging 8 dagen na de melding in.',
    );
  });

  it('is not there when nobody speaks of haste, or says there is none', () => {
    const calm = {
      'gespreksverslag.txt': report(
        'Gesprek 7 april 2026, melding van 6 april 2026.',
        'Er is geen spoedeisende situatie.',
      ),
    };
    expect(named({ texts: calm })).not.toContain('Tijdelijke voorziening bij spoed');
  });
});

describe('days that cannot be', () => {
  it.each([
    ['Onderzoek', { melding: '2026-04-10', gesprek: '2026-04-07' }, 'de melding (10 april 2026) ligt na het gesprek'],
    ['Persoonlijk plan', { melding: '2026-04-10', gesprek: '2026-04-07' }, 'ligt na het gesprek (7 april 2026)'],
    [
      'Besluit op de aanvraag',
      { aanvraag: '2026-04-10', besluit: '2026-04-07' },
      'de aanvraag (10 april 2026) ligt na',
    ],
    ['Verslag sturen', { gesprek: '2026-04-10', verslag: '2026-04-07' }, 'ligt na de verzending van het verslag'],
  ] as const)('are told in the term %s', (name, dates, words) => {
    expect(term({ dates }, name)?.why).toContain(words);
  });

  it('are not told when there is a later talk', () => {
    const texts = { 'gespreksverslag.txt': report('Melding 3 april 2026. Gesprekken: 1 april 2026 en 7 april 2026.') };
    expect(term({ texts }, 'Onderzoek')?.why).not.toContain('kloppen niet');
  });
});

describe('what people read of how a term stands', () => {
  it.each([
    [{ name: 'Persoonlijk plan', status: 'op tijd', done: null }, 'niet ingeleverd (hoeft niet)'],
    [{ name: 'Persoonlijk plan', status: 'op tijd', done: '2026-04-10' }, 'op tijd'],
    [{ name: 'Bezwaar', status: 'verloopt', done: null }, 'loopt nog'],
    [{ name: 'Bezwaar', status: 'te laat', done: null }, 'voorbij'],
    [{ name: 'Onderzoek', status: 'te laat', done: null }, 'te laat'],
  ] as const)('is of %j “%s”', (one, words) => {
    expect(standOf(one)).toBe(words);
  });
});

describe('a service norm', () => {
  it.each<[Readonly<Record<string, IsoDate>>, IsoDate, TermFinding['status']]>([
    [{ gesprek: '2026-04-17' }, '2026-05-04', 'verloopt'],
    [{ gesprek: '2026-04-17', verslag: '2026-05-04' }, '2026-05-04', 'op tijd'],
    [{ gesprek: '2026-04-17', verslag: '2026-05-05' }, '2026-05-04', 'te laat'],
  ])('counts working days, without Koningsdag: %j', (dates, due, status) => {
    expect(term({ dates }, 'Verslag sturen')).toMatchObject({ due, status });
  });

  it('is named as a norm, and belongs to its law', () => {
    expect(term({ dates: { gesprek: '2026-04-17' } }, 'Verslag sturen')?.why).toContain(
      '10 werkdagen: tot en met 4 mei 2026',
    );
    expect(term({ dates: { gesprek: '2026-04-17' } }, 'Verslag sturen')?.why).toContain('servicenorm');
    expect(named({ dates: { melding: '2026-04-17' }, law: 'jeugdwet' })).toEqual(['Bevestigen']);
  });

  it('asks when it was done once it is over and no paper says so, and calls nobody late', () => {
    const found = term({ dates: { gesprek: '2026-03-03' } }, 'Verslag sturen');
    expect(found).toMatchObject({ due: '2026-03-17', done: null, status: 'onbekend', asks: ['verslag'], isNorm: true });
    expect(found?.why).toContain('geef de datum van de verzending van het verslag');
    expect(term({ dates: { gesprek: '2026-03-03', verslag: '2026-03-20' } }, 'Verslag sturen')?.status).toBe('te laat');
  });

  it('counts from the last talk', () => {
    const texts = {
      'gespreksverslag.txt': report(
        'Gesprekken: 1 april 2026 (dochter), 7 april 2026 (mevrouw alleen, thuis), 9 april 2026 huisarts',
        'Het verslag is op 23 april 2026 naar mevrouw gestuurd.',
      ),
    };
    expect(term({ texts }, 'Verslag sturen')).toMatchObject({ start: '2026-04-09', status: 'op tijd' });
  });

  it('is left out when the case went on and nothing dates its end', () => {
    expect(named({ dates: { gesprek: '2026-04-07', aanvraag: '2026-04-14' } })).not.toContain('Verslag sturen');
  });
});

describe('a dossier with nothing to count', () => {
  it('has no terms', () => {
    expect(ask({})).toEqual({ terms: [], notices: [] });
    expect(
      named({
        texts: {
          'plan van aanpak.txt': 'Plan van aanpak\nDoel 1: elke week een schoon huis.\nEvaluatie: 1 juni 2026\n',
        },
      }),
    ).toEqual([]);
  });
});
