import type { Sentence } from '../reading/sentences.ts';
import { withoutReasons } from './clauses.ts';
import { phrases } from './phrases.ts';
import { refusalWords, within } from './refusal-words.ts';

/** What a sentence of a Beschikking is about. */
export type DecisionTopic =
  | 'grant'
  | 'refusal'
  | 'result'
  | 'grounds'
  | 'objection'
  | 'contribution'
  | 'procedure'
  | 'review'
  | 'greeting';

const byHeading: readonly (readonly [DecisionTopic, RegExp])[] = [
  ['objection', /\bbezwa(?:ar|ren)|niet (?:mee )?eens|oneens|rechtsmiddel|bent u het niet/i],
  ['contribution', /eigen bijdrage|\bcak\b|betaalt u|kosten voor u/i],
  ['result', /doel|opleveren|resultaat|resultaten|bereiken|waarvoor|beoogd|waar werken/i],
  ['grounds', /waarom|motivering|overweging|reden|grond|onderbouwing|beoordeling|toelichting|afweging|wettelijk/i],
  [
    'procedure',
    /aanvraag|wat heeft u gevraagd|uw vraag|aanleiding|procedure|onderzoek|vragen|contact|wijzig|privacy|verplichting|plichten|meer informatie|verandert/i,
  ],
];
const objection = phrases([
  'bezwa(?:ar|ren|arschrift\\p{L}*)',
  'niet (?:mee )?eens',
  'oneens',
  'rechtsmiddel',
  'voorlopige voorziening',
  'rechtbank',
  'beroep (?:instellen|aantekenen)',
]);
const contribution = phrases(['eigen bijdrage', 'cak', 'abonnementstarief', 'bijdrage in de kosten']);
const result = phrases([
  '(?:doel|doelen|doelstelling\\p{L}*|resultaat|resultaten(?! van (?:het|ons|dit))|beoogd effect|het effect)',
  '(?:willen|wilt|wil) (?:wij |we |u |jullie |je )?(?:\\p{L}+ ){0,3}bereiken',
  '(?:wij|we) willen (?:graag )?dat',
  'willen (?:wij|we) (?:graag )?dat',
  'op(?: te )?leveren',
  '(?:moet|moeten) leiden tot',
  'bedoeld om',
  'moet (?:ertoe|er toe|eraan) (?:leiden|bijdragen)',
  'draagt (?:eraan|er aan|bij)',
  'moet(?:en)? (?:ervoor|er voor) zorgen',
  'streven (?:wij |we )?(?:ernaar|er naar)',
  '(?:wij|we) streven',
  'de bedoeling(?: is)? dat',
  'bedoeling dat',
  'dat (?:uw|je|jullie) \\p{L}+ (?:schoon|veilig|leefbaar|bewoonbaar|op orde|rustig)',
  '(?:kunt|kan|kunnen|houdt|houden|blijft|blijven|komt|komen|slaapt|slapen|heeft|hebben|hebt|krijgt|wordt|worden|leert|leren) (?:u |je |jullie |zich |hij |zij )?(?:weer )?(?:hiermee|daarmee|hierdoor|daardoor)(?! (?:\\d|per|maximaal))',
  '(?:kunt|kan|kunnen) (?:u |je |jullie |hij |zij )?dan weer',
  'met (?:deze|dit) (?:ondersteuning|hulp|voorziening|begeleiding|vervoermiddel|hulpmiddel|aanpassing) (?:heeft|houdt|blijft|krijgt|komt|wordt|leert)',
  'dankzij',
  'waardoor (?:u|je|jullie|hij|zij|\\p{Lu}\\p{Ll}+)',
  'bijdra(?:agt|gen) aan',
  'zodat',
  'zorg(?:t|en) (?:er)?voor',
  '(?:wij|we) hopen',
  'wordt verwacht dat',
  '(?:met|door) (?:de|het|deze|dit|uw) \\p{L}+ (?:kunt|kan|kun|kunnen) (?:u|je|jullie|hij|zij)',
  '(?:hierdoor|daardoor|hiermee|daarmee|zo) (?:kunt|kan|kun|kunnen|heeft|hebben|blijft|blijven|houdt|houden|wordt|krijgt)',
  '(?:u|je|jullie) werk(?:t|en)? aan',
]);
const refusal = phrases([
  ...refusalWords,
  `(?:krijgt|ontvangt|krijg|krijgen|geven) ${within}(?:geen|niet)`,
  'weiger(?:en|t)',
  'be[eë]indig(?:en|d|t)',
  'geen (?:maatwerkvoorziening|individuele voorziening|jeugdhulp)',
  'trekken [^.]{0,60}(?<!\\p{L})in',
]);
const grant = phrases([
  '(?:ken|kennen|kent) [^.]{0,200}(?<!\\p{L})toe',
  'toe(?:gekend|kenn?en|kenning|gewezen|wijzen| te kennen)',
  'wij(?:zen|st) [^.]{0,120}(?<!\\p{L})toe',
  '\\p{L}+ krijg(?:t|en)',
  'je krijg',
  '(?:u|je|jullie|zij|hij) (?:ontvangt|ontvangen|ontvang)',
  'krijg(?:t|en)? (?:u|je|jullie|uw|uit)',
  '(?:verlenen|verstrekken|verleent|verstrekt|verlengen|verlengd|verlengt|geven|bevestigen|inzetten|ingezet|geleverd|getroffen)',
  '(?:heeft|hebt) (?:u )?recht op',
  '\\p{L}+ ontvangt',
  '(?:komt|komen) in aanmerking',
  'mag',
  'wij (?:bieden|zetten)',
  '(?:passen|plaatsen|leveren|regelen) (?:wij|we) (?:ook |voor u |daarnaast )?(?:een |de |het |uw |twee )',
]);
const grounds = phrases([
  'omdat',
  'want',
  'daarom',
  'doordat',
  'aangezien',
  'vanwege',
  'immers',
  '(?:op grond|op basis) van',
  'grondslag',
  'gebaseerd op(?! (?:\\d|\\p{L}+ (?:uur|uren|dagdelen|etmalen)))',
  'baseren',
  'gelet op',
  'ingevolge',
  'artikel',
  'art\\.?',
  'verordening',
  'blijkt',
  'overwegende',
  'daarmee kunt',
  'kunt u (?:dit |het |deze )?niet',
  'niet zelf',
  'onvoldoende',
  'rust op',
  'volgens',
]);
const procedure = phrases([
  '(?:u|jullie|je) (?:heeft|heb|hebben|hebt|deed|diende)\\b[^.]{0,120}\\b(?:aangevraagd|gevraagd|aan|aanvraag|gemeld|ingediend|ondersteuning|hulp|gedaan)',
  '(?:u|jullie|je) (?:vroeg|vroegen|vraagt|vragen|wilde|wilt graag)',
  '(?:vroeg|vroegen|vraagt) (?:u|jullie|je)',
  '(?:ontvingen|ontvangen|ontving|kwam|kregen)\\b[^.]{0,60}\\b(?:aanvraag|verzoek|melding)',
  '(?:is|werd|zijn|werden|hebt|heeft|hebben)\\b[^.]{0,120}\\baangevraagd',
  'neem(?:t)? (?:dan )?contact',
  'niet toegestaan',
  'hor(?:en|t) (?:\\p{L}+ )?niet bij',
]);
const review = phrases([
  'heronderzoek',
  'herbeoordel\\p{L}*',
  'periodiek\\p{L}* onderzoek',
  'evalu\\p{L}+',
  'onderzoeken (?:wij|we) opnieuw',
  'opnieuw (?:bekijken|beoordelen|onderzoeken|kijken)',
]);
const greeting =
  /^(?:geachte|beste|met vriendelijke|hoogachtend|namens|aan:?|aan de|betreft|onderwerp|datum|kenmerk|gemeente|zaaknummer|zaak)\b/i;

/** A rule that holds for everybody grants nothing: "wij geven alleen een voorziening als …". */
const rule = /(?<!\p{L})(?:alleen|pas|enkel|slechts)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:als|wanneer|indien)(?!\p{L})/iu;

/** A grant in so many words. */
export const isGrant = (text: string): boolean =>
  grant.test(text) && !refusal.test(withoutReasons(text)) && !rule.test(text);

/** A sentence of a Beschikking with what it is about. */
export interface AboutSentence {
  readonly sentence: Sentence;
  readonly topics: ReadonlySet<DecisionTopic>;
}

/** Tells what each sentence of a Beschikking is about; what follows an objection in its paragraph goes on about it. */
export function withTopics(sentences: readonly Sentence[]): readonly AboutSentence[] {
  let objecting: Sentence | null = null;
  return sentences.map((sentence) => {
    const topics = topicsOf(sentence);
    const goesOn =
      objecting !== null &&
      objecting.paragraph === sentence.paragraph &&
      objecting.heading === sentence.heading &&
      !isGrant(sentence.text);
    if (topics.has('objection')) objecting = sentence;
    return goesOn ? { sentence, topics: new Set(['objection'] as const) } : { sentence, topics };
  });
}

/** A heading that decides ("Besluit op uw aanvraag") is about more than how the decision came about. */
const decides =
  /^(?!.*(?:waarom|bezwaar|niet eens|oneens|eigen bijdrage|doel|resultaat|grond|reden|motivering|overweging|onderbouwing|toelichting)).*(?<!\p{L})(?:besluit|besluiten|beslissing|toekenning|toegekend)(?!\p{L})/iu;

/** Tells every topic of a sentence of a Beschikking; what it stands under counts before its own words. */
function topicsOf(sentence: Sentence): ReadonlySet<DecisionTopic> {
  const { text, heading } = sentence;
  const found = new Set<DecisionTopic>();
  if (objection.test(text)) return found.add('objection');
  if (contribution.test(text)) return found.add('contribution');
  if (greeting.test(text) && text.length < 90 && !(isGrant(text) && /^(?:geachte|beste)/i.test(text)))
    found.add('greeting');
  const under =
    heading === null || isGrant(heading) || decides.test(heading)
      ? undefined
      : byHeading.find(([, words]) => words.test(heading.split(': ').at(-1) ?? heading) || words.test(heading))?.[0];
  if (under === 'objection' || under === 'contribution') return found.add(under);
  if (under !== undefined) found.add(under);
  if (refusal.test(withoutReasons(text))) found.add('refusal');
  if (procedure.test(text)) found.add('procedure');
  if (result.test(text)) found.add('result');
  if (review.test(text)) found.add('review');
  if (grounds.test(text)) found.add('grounds');
  if (isGrant(text) || (heading !== null && isGrant(heading) && !found.has('refusal'))) found.add('grant');
  if (found.size === 0 || (found.size === 1 && found.has('review'))) found.add('grant');
  return found;
}
