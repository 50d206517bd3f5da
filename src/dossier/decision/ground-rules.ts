import { type ElementRule, firstWith, no, notAbout, yes } from './looked.ts';
import { messages } from './messages.ts';
import { phrases } from './phrases.ts';

const leftOpen = phrases([
  '(?:doel\\p{L}*|resulta\\p{L}+|afspraken)[^.]{0,60} (?:nader|later|nog|samen met de aanbieder|in overleg met de aanbieder|zie (?:het )?\\p{L}*plan|(?:staan|staat|komt|komen) in (?:het|uw|een) \\p{L}*plan|worden (?:bepaald|opgesteld|vastgesteld|uitgewerkt)|bepaalt (?:u|de)|stelt (?:u|de))',
]);
const measure = /\d|(?<!\p{L})(?:elke|iedere|hooguit|minstens|minimaal|maximaal|geen enkele)(?!\p{L})/iu;
const reason = phrases([
  'omdat',
  'want',
  'daarom',
  'doordat',
  'aangezien',
  'vanwege',
  'immers',
  'gezien',
  'blijkt',
  'gebleken',
  'wegens',
  'ten gevolge van',
  'als gevolg van',
  'door (?:uw|zijn|haar|je|de) \\p{L}+ (?:kunt|kan|kun|lukt|heeft|bent)',
  'reden(?:en)?',
  'overweg\\p{L}+',
  'overwegende',
  'ondervindt',
  'kunt u (?:dit |het |deze )?(?:zelf )?(?:dus )?niet',
  'u kunt [^.]{0,40}niet',
  'lukt (?:u )?niet',
  'niet zelf',
  'zelf niet',
  'niet alleen (?:oplossen|aan)',
  'kan niet',
  'niet in staat',
  'beperking\\p{L}*',
  'onvoldoende',
  'niet (?:veilig|voldoende|genoeg)',
  'geen andere oplossing',
  'te zwaar',
  '(?:op )?eigen kracht',
]);
const underGrounds = phrases([
  'waarom',
  'motivering',
  'overweging\\p{L}*',
  'reden(?:en)?',
  'onderbouwing',
  'gronden',
  'toelichting',
  'afweging',
  'beoordeling',
]);
const source = phrases([
  '(?:artikel|artikelen|art\\.?|lid) ?\\d[\\d.:a-z]*',
  'verordening',
  'beleidsregel\\p{L}*',
  'nadere regels',
  '(?:op grond van|op basis van|gelet op|grondslag|gebaseerd op|ingevolge|krachtens|volgens|conform|rust op|staat in) [^.]{0,60}(?:wmo|jeugdwet|wet|awb|wet maatschappelijke ondersteuning)',
]);
const report = phrases([
  '(?:gespreks?|onderzoeks?|keukentafel|intake|huisbezoek|ondersteunings|advies)[- ]?(?:verslag\\p{L}*|rapport\\p{L}*|notitie|formulier)',
  'verslag(?:en|legging)?',
  'rapport(?:age)?',
  'onderzoeksresultaten',
]);
const notOurs = phrases([
  'raadsrapport',
  'medisch advies',
  'verslag van (?:de )?(?:huisarts|orthopeed|ergotherapeut|school)',
  'u (?:ontvangt|krijgt) (?:nog|later)',
  'volgt nog',
]);
const objects = phrases(['bezwa(?:ar|ren|arschrift\\p{L}*)', 'niet (?:mee )?eens', 'oneens', 'niet akkoord']);
const sixWeeks = phrases(['(?:zes|6) ?(?:weken|wkn|wk)', '42 dagen']);
const where =
  /(?<!\p{L})(?:college|burgemeester|b ?(?:&|en) ?w|postbus|gemeente\p{L}*|adres|e-?mail|mail|digid|website|www|afdeling|commissie|antwoordnummer|juridische zaken)(?!\p{L})|@|\d{4} ?[A-Z]{2}(?!\p{L})/iu;

/** B2: the result that is meant, whether or not it can be measured. */
export const resultRule: ElementRule = ({ sentences }) => {
  const about = sentences
    .filter(({ topics }) => topics.has('result') && !topics.has('objection') && !topics.has('refusal'))
    .map(({ sentence }) => sentence);
  const stated = about.find(({ text }) => text.length > 15 && !leftOpen.test(text));
  if (stated !== undefined)
    return yes(stated, measure.test(stated.text) ? messages.result.there : messages.result.vague);
  return about[0] === undefined ? no(messages.result.missing) : no(messages.result.later, about[0]);
};

/** B8: why, or at least by which rule. */
export const groundsRule: ElementRule = (looked) => {
  const usable = notAbout(looked, ['objection', 'contribution', 'greeting', 'result']);
  const reasoned =
    usable.find(
      ({ text, heading }) => heading !== null && underGrounds.test(heading) && text.length > 25 && !report.test(text),
    ) ?? usable.find(({ text }) => reason.test(text));
  if (reasoned !== undefined) return yes(reasoned, messages.grounds.there);
  const based = firstWith(notAbout(looked, ['objection', 'contribution', 'greeting']), source);
  return based === undefined ? no(messages.grounds.missing) : yes(based, messages.grounds.onlyRule);
};

/** B9: a reference to the report of the conversation. */
export const reportRule: ElementRule = (looked) => {
  const referring = notAbout(looked, ['contribution']).find(({ text }) => report.test(text) && !notOurs.test(text));
  return referring === undefined ? no(messages.report.missing) : yes(referring, messages.report.there);
};

/** B10: that objection is possible, within six weeks, and where. */
export const objectionRule: ElementRule = ({ sentences }) => {
  const about = sentences
    .filter(({ sentence, topics }) => topics.has('objection') || objects.test(sentence.text))
    .map(({ sentence }) => sentence);
  if (about.length === 0) return no(messages.objection.missing);
  const timed = firstWith(about, sixWeeks);
  if (timed === undefined) return no(messages.objection.noTerm, about[0] ?? null);
  return firstWith(about, where) === undefined
    ? no(messages.objection.noPlace, timed)
    : yes(timed, messages.objection.there);
};
