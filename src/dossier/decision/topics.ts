import type { Sentence } from '../reading/sentences.ts';

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
  ['result', /doel|resultaat|resultaten|bereiken|waarvoor|beoogd|waar werken/i],
  ['grounds', /waarom|motivering|overweging|reden|grond|onderbouwing|beoordeling|toelichting|afweging|wettelijk/i],
  [
    'procedure',
    /aanvraag|wat heeft u gevraagd|uw vraag|aanleiding|procedure|onderzoek|vragen|contact|wijzig|privacy|verplichting|plichten|meer informatie|verandert/i,
  ],
];
const objection =
  /\bbezwa(?:ar|ren|arschrift\p{L}*)\b|\bniet (?:mee )?eens\b|\boneens\b|\brechtsmiddel|\bvoorlopige voorziening\b|\brechtbank\b|\bberoep (?:instellen|aantekenen)\b/iu;
const contribution = /\beigen bijdrage\b|\bcak\b|\babonnementstarief\b|\bbijdrage in de kosten\b/i;
const result =
  /^(?:het |de |uw |jullie |ons |onze )?(?:doel|doelen|(?:beoogde?|gewenste?|verwachte?|te bereiken) (?:resultaat|resultaten|doel\p{L}*|effect)|resultaat|resultaten)\b|\bhet doel (?:is|van|hiervan|daarvan)|\bdoel is\b|\b(?:beoogde?|gewenste?|te behalen|te bereiken) (?:resultaat|resultaten|doel|doelen|effect)\b|\bwil(?:len|t)? (?:wij |we |u |jullie )?(?:hiermee |ermee |daarmee |met \p{L}+(?: \p{L}+)? )?(?:bereiken|dat)\b|\bhiermee (?:willen|wordt|kunt|kan)\b|\bbedoeld om\b|\bmoet (?:ertoe|er toe|eraan) (?:leiden|bijdragen)|\bdraagt (?:eraan|er aan|bij)|\bbijdra(?:agt|gen) aan\b|\bzodat\b|\b(?:met|door) (?:de|het|deze|dit|uw) \p{L}+ (?:kunt|kan|kun|kunnen) (?:u|je|jullie|hij|zij)\b|\b(?:hierdoor|daardoor|hiermee|daarmee|zo) (?:kunt|kan|kun|kunnen|heeft|blijft|houdt) (?:u|je|jullie|hij|zij)\b|\b(?:u|je|jullie) werk(?:t|en)? aan\b|\bwordt verwacht dat\b|\b(?:gericht op|met als doel|ten behoeve van) (?:het )?(?:resultaat|behoud|bereiken|vergroten|verbeteren|behouden|versterken)\b/iu;
const refusal =
  /\b(?:wijzen|wijst|wijs)\b[^.]{0,120}\baf\b|\bafgewezen\b|\bafwijz(?:ing|en)\b|\b(?:krijgt|ontvangt|krijg|krijgen|verstrekken|verlenen|geven|kennen|kent)\b[^.,;]{0,60}\b(?:geen|niet)\b|\bniet (?:toe|toegekend|in aanmerking|toewijzen|verstrekt)\b|\bgeen recht op\b|\bweiger(?:en|t)\b|\bbe[eë]indig(?:en|d|t)\b|\bgeen (?:maatwerkvoorziening|individuele voorziening|jeugdhulp)\b|\btrekken\b[^.]{0,60}\bin\b/iu;
const grant =
  /\b(?:ken|kennen|kent)\b[^.]{0,200}\btoe\b|\btoe(?:gekend|kenn?en|kenning|gewezen|wijzen|te kennen)\b|\bwij(?:zen|st)\b[^.]{0,120}\btoe\b|\b\p{L}+\skrijg(?:t|en)\b|\bje krijg\b|\b(?:u|je|jullie|zij|hij) (?:ontvangt|ontvangen|ontvang)\b|\bkrijg(?:t|en)? (?:u|je|jullie|uw|uit)\b|\b(?:verlenen|verstrekken|verleent|verstrekt|verlengen|verlengd|verlengt|geven|toekennen|bevestigen|zetten|inzetten|ingezet|geleverd|getroffen)\b|\bheeft (?:u )?recht op\b|\bwij (?:geven|bieden|zetten)\b/iu;
const grounds =
  /\b(?:omdat|want|daarom|doordat|aangezien|vanwege|immers|op grond van|grondslag|gebaseerd op|baseren|gelet op|ingevolge|artikel|art\.|verordening|blijkt|overwegende|daarmee kunt|kunt u (?:dit |het |deze )?niet|niet zelf|onvoldoende|rust op|volgens)\b/iu;
const procedure =
  /\b(?:u|jullie|je) (?:heeft|heb|hebben|hebt|vroeg|vroegen|deed|diende)\b[^.]{0,120}\b(?:aangevraagd|gevraagd|aan|aanvraag|gemeld|ingediend|een aanvraag|ondersteuning|hulp|gedaan)\b|\bnaar aanleiding van uw\b|\bop [^.]{4,24} (?:vroeg|ontvingen|deed|heeft|hebben|hebt)\b|\b(?:ontvingen|ontvangen) wij\b|\bwijzigingen? (?:in|door)|\bneem(?:t)? (?:dan )?contact|\bvragen\b[^.]{0,40}\bbel/iu;
const review =
  /\b(?:heronderzoek|herbeoordel\p{L}*|periodiek\p{L}* onderzoek|evalu\p{L}+|onderzoeken (?:wij|we) opnieuw|opnieuw (?:bekijken|beoordelen|onderzoeken|kijken))\b/iu;
const greeting =
  /^(?:geachte|beste|met vriendelijke|hoogachtend|namens|aan:?|aan de|betreft|onderwerp|datum|kenmerk|gemeente|zaaknummer|zaak)\b/i;

/** A grant in so many words. */
export const isGrant = (text: string): boolean => grant.test(text) && !refusal.test(text);

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

/** Tells every topic of a sentence of a Beschikking; what it stands under counts before its own words. */
function topicsOf(sentence: Sentence): ReadonlySet<DecisionTopic> {
  const { text, heading } = sentence;
  const found = new Set<DecisionTopic>();
  if (objection.test(text)) return found.add('objection');
  if (contribution.test(text)) return found.add('contribution');
  if (greeting.test(text) && text.length < 90) found.add('greeting');
  const under =
    heading === null
      ? undefined
      : byHeading.find(([, words]) => words.test(heading.split(': ').at(-1) ?? heading) || words.test(heading))?.[0];
  if (under === 'objection' || under === 'contribution') return found.add(under);
  if (under !== undefined) found.add(under);
  if (refusal.test(text)) found.add('refusal');
  if (procedure.test(text)) found.add('procedure');
  if (result.test(text)) found.add('result');
  if (review.test(text)) found.add('review');
  if (grounds.test(text)) found.add('grounds');
  if (isGrant(text)) found.add('grant');
  if (found.size === 0 || (found.size === 1 && found.has('review'))) found.add('grant');
  return found;
}
