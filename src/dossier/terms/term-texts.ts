import { termHolidays } from '../../shared/dutch-holidays.ts';
import { dutchDate, type IsoDate } from '../../shared/iso-date.ts';
import type { EventDay, EventName } from './events.ts';
import type { Extension, Suspension } from './pauses.ts';

const weekday = (day: IsoDate): string =>
  new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const because = (reason: string | null): string => (reason === null ? '' : `, ${reason}`);
const one = { dagen: 'dag', weken: 'week', jaar: 'jaar', werkdagen: 'werkdag' } as const;

/** What the day of an event is called. */
const eventWords: Readonly<Record<EventName, string>> = {
  melding: 'de melding',
  ontvangstbevestiging: 'de ontvangstbevestiging',
  persoonlijkPlan: 'het persoonlijk plan',
  gesprek: 'het gesprek',
  onderzoek: 'de afronding van het onderzoek',
  verslag: 'de verzending van het verslag',
  ondertekening: 'de ondertekening van het verslag',
  aanvraag: 'de aanvraag',
  besluit: 'het besluit',
  verzending: 'de verzending van het besluit',
  ingang: 'de ingang van de voorziening',
  einde: 'het einde van de voorziening',
  heronderzoek: 'het laatste periodiek onderzoek',
  volgendHeronderzoek: 'het volgende periodiek onderzoek',
};

/** What the terms of a dossier say, in Dutch; they advise and decide nothing. */
export const termTexts = {
  names: {
    onderzoek: 'Onderzoek',
    persoonlijkPlan: 'Persoonlijk plan',
    besluit: 'Besluit op de aanvraag',
    bezwaar: 'Bezwaar',
    heronderzoek: 'Periodiek onderzoek',
    volgendHeronderzoek: 'Volgend periodiek onderzoek',
    spoed: 'Tijdelijke voorziening bij spoed',
  },
  from: (event: EventName, { day, isGiven }: EventDay): string =>
    `Telt vanaf de dag na ${eventWords[event]} van ${dutchDate(day)}${isGiven ? ' (opgegeven)' : ''}.`,
  counted: ({ count, unit }: { readonly count: number; readonly unit: keyof typeof one }, due: IsoDate): string =>
    `${count} ${count === 1 ? one[unit] : unit}: tot en met ${dutchDate(due)}.`,
  suspended: ({ until, reason }: Suspension, from: IsoDate, to: IsoDate, due: IsoDate): string =>
    `Opgeschort van ${dutchDate(from)} tot ${dutchDate(to)}${until === null ? ' (loopt nog)' : ''}${because(reason)}: tot en met ${dutchDate(due)} (artikel 4:15 Awb).`,
  extended: ({ reason }: Extension, due: IsoDate): string =>
    `Verlengd${because(reason)}: tot en met ${dutchDate(due)}.`,
  runsOn: (from: IsoDate, to: IsoDate): string =>
    `${dutchDate(from)} is ${termHolidays(Number(from.slice(0, 4))).get(from) ?? `een ${weekday(from)}`}; de termijn loopt door tot en met ${dutchDate(to)} (Algemene termijnenwet).`,
  done: (event: EventName, { day, isGiven }: EventDay): string =>
    `Gedaan: ${eventWords[event]} op ${dutchDate(day)}${isGiven ? ' (opgegeven)' : ''}.`,
  give: (events: readonly EventName[]): string =>
    `Niet te tellen: geef de datum van ${events.map((event) => eventWords[event]).join(' of ')}.`,
  doneUnknown: (events: readonly EventName[]): string =>
    `Of het op tijd was, is niet te zeggen: geef de datum van ${events.map((event) => eventWords[event]).join(' of ')}.`,
  isNorm: 'Dit is een servicenorm van de gemeente, geen termijn van de wet.',
  impossible: (first: EventName, one: IsoDate, then: EventName, other: IsoDate): string =>
    `Deze data kloppen niet met elkaar: ${eventWords[first]} (${dutchDate(one)}) ligt na ${eventWords[then]} (${dutchDate(other)}). Kijk ze na.`,
  stillRuns: 'loopt nog',
  isOver: 'voorbij',
  notHandedIn: 'niet ingeleverd (hoeft niet)',
  notDone: 'Nog niet gedaan, voor zover de stukken laten zien.',
  signedIsApplication: 'Een aanvraag is niet gevonden; het ondertekende verslag telt als aanvraag.',
  sentUnknown: 'De verzenddatum is niet gevonden; geteld vanaf de datum van het besluit.',
  noPause: 'De Wmo kent geen opschorting van het onderzoek; ga na of de inwoner ermee heeft ingestemd.',
  noPlan: 'Een persoonlijk plan is niet gevonden; inleveren mag en hoeft niet.',
  earlyTalk: (day: IsoDate): string =>
    `Het gesprek was al op ${dutchDate(day)}, binnen die zeven dagen: ga na of de inwoner wist dat een plan nog kon.`,
  objectionOver:
    'De termijn is voorbij; wie later bezwaar maakt, is te laat, tenzij dat te verontschuldigen is (artikel 6:11 Awb).',
  planned: (day: IsoDate): string => `Gepland of toegezegd: ${dutchDate(day)}.`,
  plannedTooLate: (day: IsoDate): string =>
    `Gepland op ${dutchDate(day)}: dat is later dan ten minste eens per drie jaar.`,
  notPlanned: 'Een datum voor het volgende periodiek onderzoek is niet gevonden.',
  atOnce: 'De wet zegt "onverwijld" en noemt geen dagen.',
  startedAfter: (days: number): string =>
    `De voorziening ging ${days <= 0 ? 'in op de dag van de melding of eerder' : `${days} ${days === 1 ? 'dag' : 'dagen'} na de melding in`}.`,
  nextReviewMissing: (last: IsoDate, due: IsoDate): string =>
    `Na het periodiek onderzoek van ${dutchDate(last)} bleef de voorziening gelijk, maar een datum voor het volgende is niet gevonden. Plan het volgende vóór ${dutchDate(due)}; anders loopt de voorziening door zonder dat iemand kijkt.`,
  firstReviewMissing:
    'De voorziening geldt voor onbepaalde tijd, maar een datum voor het periodiek onderzoek is niet gevonden. Plan het, ten minste eens per drie jaar.',
} as const;
