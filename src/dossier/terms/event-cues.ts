import type { DocumentType } from '../findings.ts';
import type { EventName } from './events.ts';

/** What says that a day is the day of an event: words before it, or after it, up to the next day in the sentence. */
export interface EventCue {
  readonly event: EventName;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Kinds of paper in which it counts; without them in every kind but the plan of a provider. */
  readonly types?: readonly DocumentType[];
  /** Words without which the sentence is about something else. */
  readonly needs?: RegExp;
  /** Words in the sentence with which it is something else. */
  readonly not?: RegExp;
  /** Only days after the day of the paper, or only days up to it. */
  readonly when?: 'ahead' | 'past';
}

const otherLaw = /\b(?:wlz|ciz|zvw|uwv|wijkverpleging|bijstand|urgentie\p{L}*|huurtoeslag|toeslag|uitkering)\b/iu;
const sent = '(?:gemaild|verstuurd|opgestuurd|toegestuurd|toegezonden|verzonden|gestuurd|uitgereikt|meegegeven)';
const review = '(?:periodiek\\p{L}*\\s+(?:her)?onderzoek|heronderzoek|herbeoordel\\p{L}*|herindicatie)';

/** In their order: the first that fits a day decides. */
export const eventCues: readonly EventCue[] = [
  {
    event: 'persoonlijkPlan',
    before: /\bpersoonlijk plan\b[^;]{0,45}$/iu,
    after: /^[^,;]{0,45}\bpersoonlijk plan\b/iu,
    not: /\b(?:geen|niet|nog|kunt|tot en met|uiterlijk)\b/iu,
  },
  {
    event: 'ontvangstbevestiging',
    before: /\b(?:ontvangstbevestiging|ontvangst (?:van de melding |melding )?bevestigd)\b[^;]{0,30}$/iu,
    after: /^[^,;]{0,30}\b(?:ontvangstbevestiging|ontvangst (?:van de melding )?bevestigd|bevestigd)\b/iu,
    not: /\bgewezen\b/iu,
  },
  {
    event: 'melding',
    before:
      /(?<!\p{L})(?:(?:wmo|jeugd)-?)?(?:melding|meldingsdatum|hulpvraag (?:gemeld|binnengekomen)|gemeld|meldde\p{L}*)\b[^,;]{0,35}$/iu,
    after:
      /^[^,;]{0,45}(?<!\p{L})(?:gemeld|meldde\p{L}*|(?:wmo-?)?melding (?:gedaan|ontvangen|binnen\p{L}*)|(?:uw|een|de|haar|zijn) (?:wmo-?)?melding)\b/iu,
    not: /\b(?:zorgmelding|veilig thuis|politie|calamiteit\p{L}*|ziek(?:te)?|incident|verleng\p{L}*|geen melding)\b/iu,
    when: 'past',
  },
  {
    event: 'verslag',
    before: new RegExp(`verslag\\p{L}*[^;]{0,40}\\b${sent}\\b(?:[^,;]{0,12}| (?:naar|aan) [^,;.]{0,40})$`, 'iu'),
    after: new RegExp(`^(?:[^,;]{0,12}| (?:(?:per|via) [\\p{L}-]+ )?(?:naar|aan) [^,;]{0,45})\\b${sent}\\b`, 'iu'),
    needs: /verslag/iu,
  },
  {
    event: 'ondertekening',
    before:
      /\b(?:getekend|getek|ondertekend|ondertekende (?:gespreks|onderzoeks)?verslag|handtekening|voor gezien)\b[^;]{0,40}$/iu,
    after: /^(?:,\s*(?:en\s+)?|[^,;]{0,60}\b)(?:getekend|ondertekend)\b/iu,
    types: ['gespreksverslag', 'beschikking'],
    not: /\bzien\b[^.]{0,15}\baanvraag\b|\bals aanvraag\b|\bontvingen wij\b/iu,
  },
  {
    event: 'aanvraag',
    before:
      /\b(?:aanvraag(?:datum)?|aanvraagformulier)\b(?![^,;]*\b(?:afgewezen|besloten)\b)[^,;]{0,40}$|\b(?:vroeg|vroegen) (?:u|je|jullie)\b[^,;]{0,40}$|\b(?:u|je|jullie) (?:vroeg|vroegen)(?: ons)?(?: op)?\s*(?:\p{L}+dag\s*)?$/iu,
    after:
      /^[^,;]{0,20}\bontvingen wij (?:uw|jullie|je|een|het) (?:ondertekende?|getekende?|aanvraag)|^[^,;.]{0,70}\b(?:aanvraag (?:gedaan|ingediend|ontvangen)|uw aanvraag|een aanvraag)\b/iu,
    not: otherLaw,
    when: 'past',
  },
  {
    event: 'aanvraag',
    after: /^\s*(?:vroeg|vroegen) (?:u|je|jullie)\b|^[^;.]{0,80}\b(?:aangevraagd|hulp aan|aan(?=[.;]))/iu,
    before: /\b(?:u|jullie|je) (?:hebt|heeft|hebben|vroeg|vroegen)(?: op)?\s*(?:\p{L}+dag\s*)?$/iu,
    types: ['beschikking'],
    not: otherLaw,
    when: 'past',
  },
  {
    event: 'onderzoek',
    before:
      /\bonderzoek\b[^,;]{0,25}\b(?:afgerond|klaar|afgesloten|gereed|voltooid)\b[^,;]{0,12}$|\b(?:afronding|einde) (?:van het )?onderzoek\b[^,;]{0,12}$/iu,
    after:
      /^[^,;]{0,30}\bonderzoek\b[^,;]{0,20}\b(?:afgerond|afgesloten|voltooid)|^\s*(?:is|was) het onderzoek (?:klaar|afgerond)/iu,
  },
  {
    event: 'volgendHeronderzoek',
    before: new RegExp(
      `\\b(?:volgend\\p{L}*|nieuw\\p{L}*|eerstvolgend\\p{L}*)\\s+(?:periodiek\\p{L}*\\s+)?(?:(?:her)?onderzoek|evaluatie|beoordeling)\\b[^;]{0,50}$|\\b${review}\\b[^;]{0,60}$|\\b(?:be)?kijken (?:wij|we)\\b[^;]{0,60}$|\\b(?:wij|we) (?:be)?kijken\\b[^;]{0,60}$|\\b(?:onderzoeken|beoordelen) (?:wij|we)\\b[^;]{0,60}$`,
      'iu',
    ),
    after: new RegExp(
      `^[^;.]{0,60}\\b(?:${review}|opnieuw|(?:be)?kijken (?:wij|we)|of (?:deze|de|uw) \\p{L}+ nog past)\\b`,
      'iu',
    ),
    not: /\bloopt\b[^.;]{0,20}\baf\b/iu,
    when: 'ahead',
  },
  {
    event: 'heronderzoek',
    before: new RegExp(`\\b${review}\\b(?![^;]*\\b(?:loopt|volgend|nodig|toekenning)\\b)[^;]{0,40}$`, 'iu'),
    after: new RegExp(`^[^,;.]{0,30}\\b${review}\\b`, 'iu'),
    when: 'past',
  },
  {
    event: 'verzending',
    before: /\b(?:verzenddatum|verzending|verzonden(?: op)?|verstuurd op)\b[^,;]{0,12}$/iu,
    types: ['beschikking'],
  },
  {
    event: 'besluit',
    before:
      /^(?:datum|dagtekening|besluitdatum|datum (?:van )?besluit)\b[^,;]{0,12}$|\bbinnen (?:zes|6) weken na (?:de dag van )?$/iu,
    after: /^[^;.]{0,40}\b(?:besloten|besloot|beslist|besluit genomen)\b/iu,
    types: ['beschikking'],
  },
  {
    event: 'gesprek',
    before:
      /\b(?:huisbezoek|bezoek|gesprek(?:ken)?|gespreksdatum|gesproken|gespr|keukentafelgesprek|intake|beeldbellen|sprak(?:en)?|spraken|besproken|d\.?d)\b[^;]{0,45}$/iu,
    after:
      /^[^,;.]{0,40}\b(?:op (?:huis)?bezoek|huisbezoek|gesproken|was ik bij|bezocht(?:en)?|spra(?:k|ken) (?:ik|wij|we)|bij \p{L}+ thuis)\b/iu,
    types: ['gespreksverslag'],
    not: /\b(?:volgende?|vervolg\p{L}*|evalua\p{L}*) (?:gesprek|afspraak)/iu,
  },
  {
    event: 'gesprek',
    before:
      /\b(?:verslag(?:en)?|(?:gespreks|onderzoeks)(?:verslag|notitie|rapport)|gesprek(?:ken)?)\s+(?:van\s+(?:(?:de|het|ons)\s+)?(?:gesprek(?:ken)?\s+(?:van\s+)?)?|d\.?d\.?\s*)$/iu,
  },
];
