import { partsOf, sentencesOf } from './sentences.ts';

/** Words with which people begin to talk, before what they ask. */
const opening =
  '(?:(?:hoi|hallo|hey|ha|beste|collega|goedemorgen|goedemiddag|vraagje|vraag|help|en|maar|dus|of|want)[\\s,:!]+){0,4}';
/** The first words of a question. */
const asks = new RegExp(
  `^${opening}(?:(?:op|in|bij|met|van|voor|naar|vanaf|binnen|tot) )?(?:wat|wie|waar\\p{L}*|wanneer|waarom|welke?|hoe\\p{L}*|mag|mogen|moet|moeten|kan|kun|kunnen|zou|zouden|wil|willen|weet|weten|is|zijn|was|heb|heeft|hebben|geldt|gelden|hoort|horen|klopt|bestaat|staat|valt|krijgt|doe|doet)(?!\\p{L})`,
  'iu',
);
/** A verb at the beginning asks only before who or what it is about: "is er", "kan iemand", and not "is gevallen". */
const beginsWithVerb = new RegExp(
  `^${opening}(?:is|zijn|was|heb|heeft|hebben|staat|valt|krijgt|doet|doe|wil|weet)\\s`,
  'iu',
);
const verbAsks = new RegExp(
  `^${opening}\\p{L}+ (?:er|dat|dit|het|de|een|iemand|ik|je|jij|jullie|u|wij|we|hij|zij|ze|mijn|onze|daar|hier|\\p{L}+ (?:iemand|een))(?!\\p{L})`,
  'iu',
);
/** The first words of what may be, and is not told as something that is. */
const supposes = new RegExp(
  `^${opening}(?:(?:ook|zelfs|alleen|vooral|met name|bijvoorbeeld|bijv|zoals|ook al) )?(?:als|wanneer|indien|stel|mocht|zodra|bij|na|voor|van|met|zonder|om|dat|die|of|over|volgens|tijdens|zoals|waarbij|waarin|ook|bijvoorbeeld|dan)(?!\\p{L})`,
  'iu',
);

const isQuestion = (part: string): boolean => asks.test(part) && (!beginsWithVerb.test(part) || verbAsks.test(part));

/** The parts of a sentence that tell what is so, and whether another part of it asks. */
function toldIn(sentence: string): { readonly told: string; readonly isAsking: boolean } {
  const parts = partsOf(sentence);
  const asking = parts.map(isQuestion);
  const isAsking = asking.includes(true) || sentence.endsWith('?');
  // The mark at the end belongs to the part that asks, when there is one.
  const told = parts.filter(
    (part, at) => asking[at] === false && !supposes.test(part) && (!part.endsWith('?') || asking.includes(true)),
  );
  return { told: told.join(', '), isAsking };
}

/** What a text that asks something tells as being so, beside what it asks or supposes, by sentence; nothing when it asks nothing. */
export function besideQuestion(text: string): readonly string[] {
  const sentences = sentencesOf(text.replaceAll('\n', ' ')).map(toldIn);
  return sentences.some(({ isAsking }) => isAsking)
    ? sentences.map(({ told }) => told).filter((told) => told !== '')
    : [];
}
