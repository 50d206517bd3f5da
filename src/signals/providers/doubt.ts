import { type Form, generic, type OrdinaryWords, type Token } from './name-forms.ts';

/** Words after which a name of a provider is expected. */
const introduces =
  /^(?:van|bij|door|met|aanbieder|organisatie|zorggroep|stichting|thuiszorg|via|over|betreft|aan|organisaties|provider|instelling|team)$/;
/** What organisations do; behind a bare word these make it a name. */
const acts =
  /^(?:lever|kom|stuur|declareer|bied|wil|zeg|weiger|doe|heeft|hebben|reageer|bel|vraag|vragen|reken|stop|houd|houden|zet|geef|geven|werk|verwijs|verwijzen|meld|kan|gaat|laat|schrijf|start|begin|neem|nemen|plan|factureer|heb|vind|hanteer|vroeg|zei|is|belde|stuurde)(?:t|en|de|den)?$/;
/** Behind "morgen komt" stands who comes; behind the name "Morgen" it does not. */
const subject =
  /^(?:er|de|het|ik|we|wij|ze|zij|hij|je|u|mijn|onze|deze|die|dat|een|mevrouw|meneer|mw|dhr|iemand|niemand)$/;
/** Ordinary words that are no noun, by which a sentence can begin. */
const adverbs = new Set(
  'morgen samen thuis nu vandaag straks later altijd verder vooruit dichtbij onderweg anders gewoon beter vaak zo zelf samenwerken dag'.split(
    ' ',
  ),
);

const determiner = /^(?:de|het|een|die|dat|deze|dit|mijn|ons|onze|zijn|haar)$/;

/** So many words in a row are seldom by chance those of a name. */
const longPhrase = 3;

/** How much less certain a name is that is made of ordinary words, by where it stands: from 0 to 0.45. */
export function doubtOf(
  form: Form,
  tokens: readonly Token[],
  at: number,
  next: number,
  isOrdinary: OrdinaryWords,
): number {
  const named = tokens.slice(at, next);
  const isSaidOrdinarily = named.every(({ text }) => generic.has(text) || isOrdinary(text));
  const isMarked = named.some(({ isCapital, isFirst, text }) => isCapital && !isFirst && !generic.has(text));
  if (!form.isOrdinary || !isSaidOrdinarily || isMarked) return 0;
  if (form.isTelling) return 0.1;
  const doubt = doubtByPlace(tokens, at, next);
  return named.length < longPhrase ? doubt : doubt / 2;
}

/** How little the words around say that a name is meant. */
function doubtByPlace(tokens: readonly Token[], at: number, next: number): number {
  const named = tokens.slice(at, next);

  const [before, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  const isAdverb = named.every(({ text }) => adverbs.has(text));
  if (introduces.test(before)) return isAdverb ? 0.3 : 0.15;
  if (introduces.test(earlier) && !isAdverb) return 0.15;
  const [verb, after] = [tokens[next]?.text ?? '', tokens[next + 1]?.text ?? ''];
  const isActing = acts.test(verb) && !(isAdverb && subject.test(after)) && !determiner.test(before);
  // "Vandaag heeft kompas weer afgezegd": a thing would have an article.
  const isActor = !isAdverb && acts.test(before) && named.length === 1;
  if (isActing || isActor) return 0.2;
  return named[0]?.isFirst === true && !isAdverb ? 0.25 : 0.45;
}
