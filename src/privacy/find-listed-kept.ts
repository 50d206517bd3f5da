import { firstNames } from './words/first-names.ts';
import { keptWords } from './words/kept-words.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import type { Word } from './words/read-words.ts';
import { functionWords, triggers } from './words/trigger-words.ts';
import { wordSet } from './words/word-set.ts';

/** Behind these stand medicines, illnesses, animals, methods, devices, landlords and employers: names, but nobody's. */
const cues = wordSet(
  'medicatie medicijn medicijnen medicijngebruik gebruikt slikt pil pillen zalf diagnose diagnoses aandoening methode methodiek methodieken hulpmiddel hulpmiddelen merk corporatie woningcorporatie verhuurder woningstichting woningbouwvereniging werkgever hond honden kat poes paard pony hulphond konijn cavia cursus training trainingen lesmethode app rolstoel scootmobiel tillift zorgverzekeraar verzekeraar energieleverancier',
);
/** The same in two words: "bekend met COPD", "huurt van Mitros", "werkte bij Philips". */
const pairs = new Map<string, ReadonlySet<string>>([
  ['met', wordSet('bekend gediagnosticeerd behandeld')],
  ['aan', wordSet('lijdt leed')],
  ['bij', wordSet('huurt huur huurwoning werkte werkt verzekerd')],
  ['van', wordSet('huurt huurwoning huur')],
]);
const longest = 12;
const goesOn = /^(?:,? ?|, ?| ?[/&+] ?|:? ["'“„‘]?|: ?|=| \()$/u;
const small = /^(?:en|of|heet|heten|zoals|is|zijn|als|bijvoorbeeld|een|de|het|mg|mcg|ml|dd|x|dgs)$/u;

/** Tells whether the word is one that its maker gave a name: with a capital, and nobody's first name. */
const isNamed = ({ shape, fold }: Word): boolean =>
  (shape === 'capital' || shape === 'capitals') &&
  !firstNames.has(fold) &&
  !rareFirstNames.has(fold) &&
  !triggers.has(fold);
const isPet = (cue: Word): boolean => /^(?:hond|kat|poes|paard|pony|hulphond|konijn|cavia)$/.test(cue.fold);

/** Marks what a list of things names: "Medicatie: Humira, Lyrica 75 mg en Movicol", "hond Bobbie". */
export function markListed(words: readonly Word[], at: number, marks: Set<number>): void {
  const cue = words[at];
  if (cue === undefined) return;
  const isPair = pairs.get(cue.fold)?.has(words[at - 1]?.fold ?? '') ?? false;
  if (!isPair && !cues.has(cue.fold)) return;
  let named = 0;
  for (let i = at + 1; i < words.length && i <= at + longest; i += 1) {
    const word = words[i];
    if (word === undefined || !goesOn.test(word.gap)) break;
    if (isPet(cue) && word.shape === 'capital' && named === 0 && (!firstNames.has(word.fold) || i === at + 1)) {
      marks.add(i);
      break;
    }
    if (isPet(cue) && i > at + 1 && !small.test(word.fold)) break;
    if (isNamed(word)) {
      marks.add(i);
      named += 1;
    } else if (word.shape === 'number' || small.test(word.fold) || keptWords.has(word.fold)) continue;
    else if (functionWords.has(word.fold) || isPair || named > 0) break;
  }
}
