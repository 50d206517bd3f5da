import { addDays, type IsoDate } from '../../shared/iso-date.ts';
import type { EventDay, EventName } from './events.ts';
import type { Pause } from './pauses.ts';

/** By which names a caller may give the day of an event; capitals, spaces and signs do not matter. */
const eventKeys: readonly (readonly [EventName, string])[] = [
  ['melding', 'melding meldingsdatum datummelding meldingontvangen wmomelding'],
  ['ontvangstbevestiging', 'ontvangstbevestiging ontvangstbevestigd bevestigingmelding'],
  ['persoonlijkPlan', 'persoonlijkplan persoonlijkplanontvangen'],
  ['gesprek', 'gesprek gespreksdatum datumgesprek huisbezoek keukentafelgesprek laatstegesprek'],
  ['onderzoek', 'onderzoek onderzoekafgerond onderzoekklaar eindeonderzoek'],
  ['verslag', 'verslag verslagverzonden verslagverstuurd gespreksverslag onderzoeksverslag verslagdatum'],
  ['ondertekening', 'ondertekening ondertekend verslagondertekend ondertekendverslag getekend handtekening'],
  ['aanvraag', 'aanvraag aanvraagdatum datumaanvraag aanvraagontvangen'],
  ['besluit', 'besluit besluitdatum datumbesluit beslissing beschikking beschikkingsdatum dagtekening'],
  ['verzending', 'verzending verzenddatum verzonden besluitverzonden beschikkingverzonden bekendmaking'],
  ['ingang', 'ingang ingangsdatum start startdatum begin begindatum startvoorziening beginvoorziening'],
  ['einde', 'einde einddatum eind eindevoorziening eindvoorziening'],
  ['heronderzoek', 'heronderzoek periodiekonderzoek laatsteonderzoek laatsteheronderzoek laatsteperiodiekonderzoek'],
  [
    'volgendHeronderzoek',
    'volgendheronderzoek volgendonderzoek volgendperiodiekonderzoek datumvolgendonderzoek geplandonderzoek',
  ],
];
/** Keys of a suspension and an extension; the number moves a last day to the day on which the term runs again. */
const pauseKeys: readonly (readonly ['from' | 'until' | 'extended', number, string])[] = [
  ['from', 0, 'opschorting opgeschort opschortingvan opgeschortvan opschortingvanaf opgeschortvanaf beginopschorting'],
  ['from', 1, 'aanvullinggevraagd verzoekaanvulling verzoekomaanvulling gegevensgevraagd'],
  [
    'until',
    0,
    'opschortingtot opgeschorttot eindeopschorting opschortingeinde opschortingeind aanvullingontvangen aangevuld gegevensontvangen',
  ],
  ['until', 1, 'opschortingtotenmet opgeschorttotenmet opschortingtm opgeschorttm'],
  ['extended', 0, 'verlenging verlengd verlengdtot verlengingtot verlengdtotenmet uitstel uitsteltot'],
];

type Meaning =
  | { readonly event: EventName }
  | { readonly pause: 'from' | 'until' | 'extended'; readonly shift: number };
const meanings: readonly (readonly [string, Meaning])[] = [
  ...eventKeys.flatMap(([event, keys]) => keys.split(' ').map((key) => [key, { event }] as const)),
  ...pauseKeys.flatMap(([pause, shift, keys]) => keys.split(' ').map((key) => [key, { pause, shift }] as const)),
].sort(([one], [other]) => other.length - one.length);

/** What a key means: the longest known name that it is or holds. */
function meaningOf(key: string): Meaning | undefined {
  const folded = key.toLowerCase().replace(/[^a-z]/g, '');
  return (meanings.find(([name]) => name === folded) ?? meanings.find(([name]) => folded.includes(name)))?.[1];
}

/** What a caller says about a case: days of events, and when a term stood still or was lengthened. */
export interface GivenDays {
  readonly events: ReadonlyMap<EventName, readonly EventDay[]>;
  readonly pauses: readonly Pause[];
}

/**
 * Reads the days that a caller gives by name ("melding", "aanvraagdatum", "opschorting van"). Of a suspension the second
 * day is the one on which the term runs again, as in Awb 4:15 ("tot de dag waarop"), unless its name says "tot en met". A
 * name that means nothing here is passed over.
 */
export function readGivenDays(dates: Readonly<Record<string, IsoDate>>): GivenDays {
  const events = new Map<EventName, readonly EventDay[]>();
  const pauses = new Map<'from' | 'until' | 'extended', IsoDate>();
  for (const [key, day] of Object.entries(dates)) {
    const meaning = meaningOf(key);
    if (meaning === undefined) continue;
    if ('event' in meaning) events.set(meaning.event, [{ day, quote: null, document: null, isGiven: true }]);
    else pauses.set(meaning.pause, addDays(day, meaning.shift));
  }
  const about = { of: null, reason: null, quote: null, document: null, isGiven: true } as const;
  const [from, until, extended] = [pauses.get('from'), pauses.get('until'), pauses.get('extended')];
  return {
    events,
    pauses: [
      ...(from === undefined ? [] : [{ kind: 'opschorting' as const, from, until: until ?? null, ...about }]),
      ...(extended === undefined ? [] : [{ kind: 'verlenging' as const, days: null, until: extended, ...about }]),
    ],
  };
}
