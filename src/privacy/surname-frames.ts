import { isBeside, isPlain, type NameReading } from './name-reading.ts';
import { bareAdjectives, bareNouns } from './words/bare-nouns.ts';
import { firstNames } from './words/first-names.ts';
import { keptWords } from './words/kept-words.ts';
import type { Word } from './words/read-words.ts';
import { functionWords, kin, triggers, verbs } from './words/trigger-words.ts';
import { everydaySurnames } from './words/word-names.ts';
import { wordSet } from './words/word-set.ts';

/** What people do with each other: before "met", "naar", "aan" and a name. */
const talks = wordSet(
  'gebeld gesproken overlegd gemaild geappt contact afspraak gesprek besproken telefoongesprek gezeten teruggebeld overleg bellen overleggen praten sparren gespard afgestemd bespreken overgedragen doorgestuurd gestuurd mailen appen doorgezet overdracht akkoord afgesproken kennisgemaakt',
);
/** What only people do: behind a name that opens a sentence. */
const says = wordSet(
  'zegt zei belt belde mailt mailde appt appte vraagt vroeg vindt vond meldt meldde wil wilde wou denkt dacht vertelt vertelde weet wist tekent tekende schrijft schreef antwoordt reageert reageerde weigert weigerde heeft had pakt pakte doet deed gaat ging komt kwam neemt nam regelt regelde stuurt stuurde is was kan kon moet moest zit zat woont woonde werkt werkte krijgt kreeg staat ligt mag stopt kijkt keek haalt wacht wordt ziet helpt wilde hoort leest gelooft snapt twijfelt geeft gaf zoekt',
);
const speaks = wordSet(
  'zegt zei belt belde mailt mailde appt appte vraagt vroeg vindt vond meldt meldde denkt dacht vertelt vertelde weet wist tekent tekende schrijft schreef antwoordt reageert reageerde weigert weigerde twijfelt snapt',
);
const prepositions = wordSet(
  'aanvraag dossier casus zaak melding bezwaar klacht herindicatie met bij over van voor naar aan door namens tegen volgens zonder cc of en dat omdat want als ik wij we jij je kan kun wil zou moet heb heeft hebben had hebt bel belt belde bellen mail mailt mailde mailen app appt appte spreek spreekt vraag vraagt iemand jullie hij zij ze vroeg vandaag gisteren morgen ivm mbt hb eval evaluatie intake huisbezoek betreft tb terugbellen pakt doet ziet kent help haalt sprak hoorde ken neemt krijgt wanneer waarom hoe waar krijgt',
);
/** Behind these a trade is what somebody is: "als bakker", "is boer". */
const surnamePrepositions = wordSet(
  'met bij over voor naar aan door namens tegen volgens zonder en dat of omdat besproken van',
);
/** What follows a name without being a verb. */
const adverbs =
  /^(?:mij|terug|zelf|langs|gevraagd|gezien|gebeld|op|nog|gisteren|vandaag|morgen|net|later|weer|ook|even|straks|vanmorgen|vanmiddag|eerst)$/;
const ends = /^\s{0,2}(?:[,.;:!?)(\n|/]|$)/u;

const isVerb = (word: Word | undefined, set: ReadonlySet<string>): boolean => isBeside(word) && set.has(word.fold);
const opensItem = (word: Word, view: string): boolean =>
  word.opens ||
  /(?:^|\n)[ \t]*(?:[-*•>]|\d{1,2}[.)]|->|\d{1,2}[.:]\d\d(?: ?u(?:ur)?)?)[ \t]*$/.test(
    view.slice(Math.max(0, word.start - 12), word.start),
  );

/** Where the surname begins of which `at` is the last word: at a particle that belongs to it; `at` itself when none does. */
export function startOfSurname(reading: NameReading, at: number): number {
  let first = at;
  while (first > 0 && reading.kinds[first - 1] === 'particle' && isBeside(reading.words[first]) && first > at - 4)
    first -= 1;
  for (; first < at; first += 1) if (isSurnameWithParticle(reading, first, at)) return first;
  return at;
}

/** Tells whether the particle and the word are a surname: "met van vliet", "volgens ter horst", "de wit belt". */
function isSurnameWithParticle({ view, words, kinds }: NameReading, first: number, at: number): boolean {
  const word = words[at];
  const opener = words[first];
  if (word === undefined || opener === undefined || first === at || !isPlain(word) || word.fold.length < 3)
    return false;
  if (functionWords.has(word.fold) || verbs.has(word.fold) || keptWords.has(word.fold) || triggers.has(word.fold))
    return false;
  if (!isBeside(word)) return false;
  const next = words[at + 1];
  const closed = ends.test(view.slice(word.end, word.end + 4));
  const said = words
    .slice(first, at)
    .map(({ fold }) => fold.replace(/\.$/, ''))
    .join(' ');
  const before = words[first - 1];
  if (said === 'de' && opener.gap === ', ' && before?.text.startsWith('\ue005') === true && bareNouns.has(word.fold))
    return closed;
  if (said === 'de')
    return (
      bareAdjectives.has(word.fold) &&
      (closed || (isBeside(next) && (verbs.has(next.fold) || functionWords.has(next.fold) || adverbs.test(next.fold))))
    );
  if (/^v/.test(said) && !/^van/.test(said) && kinds[at] === 'word') return false;
  if (/^(?:van der|van den|v\.?d|vd|v\/d|v\.? de|v)$/.test(said)) return !/^(?:aard|duur|orde|grond)$/.test(word.fold);
  if (!/^(?:van|van de|van 't|ter|ten|el|van het)$/.test(said)) return false;
  if (
    before !== undefined &&
    /^(?:mw|mevr|mevrouw|dhr|hr|heer|meneer|fam|familie|dr|drs|ds|mr|prof|ing|ir|dokter|pastoor|dominee)$/.test(
      before.fold,
    ) &&
    /^\.? $/.test(opener.gap)
  )
    return true;
  const isOpen = opensItem(opener, view);
  if (/^t/.test(said))
    return (
      (isOpen && (closed || isVerb(next, says))) ||
      (before !== undefined &&
        isBeside(opener) &&
        prepositions.has(before.fold) &&
        (!/^(?:over|en|of|dat|als|is)$/.test(before.fold) || words[first - 2]?.text.startsWith('\ue005') === true) &&
        word.fold.length > 3)
    );
  if (isOpen) return isVerb(next, says) || (said === 'van' && /^ ?:/.test(view.slice(word.end, word.end + 2)));
  if (before === undefined || !isBeside(opener)) return false;
  if (/^(?:en|of)$/.test(before.fold) && words[first - 2]?.text.startsWith('\ue005') === true)
    return closed || isBeside(next);
  return (
    surnamePrepositions.has(before.fold) &&
    !/^(?:van|en|of|dat|omdat|besproken)$/.test(before.fold) &&
    (closed || isBeside(next))
  );
}

/** Tells whether an everyday word stands alone where Dutch would need an article: "gebeld met mulder", "kramer wil niet". */
export function isBareSurname({ view, words, known }: NameReading, at: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    !isPlain(word) ||
    word.fold.length < 3 ||
    verbs.has(word.fold) ||
    functionWords.has(word.fold)
  )
    return false;
  const isBare = bareNouns.has(word.fold);
  if (kin.has(word.fold) || triggers.has(word.fold) || keptWords.has(word.fold)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const rest = view.slice(word.end, word.end + 4);
  const closed = ends.test(rest);
  const opens = before === undefined || opensItem(word, view);
  if (opens && isBare && isBeside(next) && next.fold === 'zelf') return true;
  if (opens && (isVerb(next, isBare ? says : speaks) || (isBare && /^ ?:/.test(rest)))) return true;
  const second = words[at + 2];
  if (
    opens &&
    isBare &&
    isBeside(next) &&
    next.fold === 'en' &&
    isBeside(second) &&
    (bareNouns.has(second.fold) || firstNames.has(second.fold))
  )
    return true;
  // The entry of a list: "brouwer, clnr 200934".
  if (opens && isBare && /^(?:,|[ \t]*\n|[ \t]*$)/.test(rest) && word.shape === 'lower') return true;
  if (before === undefined || !isBeside(word)) return false;
  const twoBefore = words[at - 2];
  if (/^(?:met|naar|aan|door)$/.test(before.fold) && twoBefore !== undefined && talks.has(twoBefore.fold))
    return closed || isBeside(next);
  if (before.fold === 'op' && /^wacht/.test(twoBefore?.fold ?? '') && isBare) return closed;
  if (/^(?:collega|namens|cc)$/.test(before.fold)) return closed || isVerb(next, says);
  if (
    isBeside(next) &&
    /^(?:gesproken|gebeld|gemaild|geappt|teruggebeld|bellen|mailen|appen|spreken)$/.test(next.fold) &&
    (isBare || firstNames.has(word.fold))
  )
    return !/^(?:de|het|een|geen|deze|die|dit|dat|mijn|zijn|haar|hun|onze|elke)$/.test(before.fold);
  if (
    /^(?:terugbellen|bellen|mailen|appen|spreken|gebeld|gesproken|gemaild)$/.test(next?.fold ?? '') &&
    isBeside(next) &&
    /^(?:iemand|ik|jij|je|heeft|heb|kan|kun|wil|zou|even)$/.test(before.fold) &&
    !everydaySurnames.has(word.fold)
  )
    return true;
  if (!isBare && !known.has(word.fold)) return false;
  if (/^(?:dat|omdat|want|zodat)$/.test(before.fold)) return true;
  if (before.fold === 'en' && known.has(word.fold)) return true;
  if (
    before.fold === 'of' &&
    twoBefore !== undefined &&
    (verbs.has(twoBefore.fold) || twoBefore.text.startsWith('\ue005'))
  )
    return closed || isBeside(next);
  if (!prepositions.has(before.fold)) return false;
  // In the place of a trade: "naar bakker of slager", "werkt bij bakker".
  if (/^(?:als|is|of)$/.test(before.fold)) return isVerb(next, says);
  return (
    closed || (isBeside(next) && (verbs.has(next.fold) || functionWords.has(next.fold) || adverbs.test(next.fold)))
  );
}

const noSurname =
  /^(?:zelf|ook|altijd|thuis|alleen|dagelijks|inmiddels|daarom|vandaag|gisteren|morgen|vervolgens|verder|meestal|weer|eerder|eerst|overdag|\p{L}+(?:lijk|end|[dt]))$/u;
/** Tells whether any other word stands between a title and a verb: "hr kuiken belt". */
export function isTitledBeforeVerb({ words }: NameReading, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.shape !== 'lower' || word.fold.length < 4 || !/^\.? $/.test(word.gap)) return false;
  if (!/^(?:mw|mevr|mevrouw|dhr|hr|heer|meneer)$/.test(words[at - 1]?.fold ?? '')) return false;
  if (verbs.has(word.fold) || functionWords.has(word.fold) || keptWords.has(word.fold) || triggers.has(word.fold))
    return false;
  return !noSurname.test(word.fold) && isVerb(words[at + 1], says);
}

/** Tells whether a word that is no Dutch one, or a short first name, stands alone behind who it is: "buurvrouw wiep", "juf do". */
export function isCalledShort({ view, words, kinds }: NameReading, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (
    word === undefined ||
    before === undefined ||
    word.shape !== 'lower' ||
    word.gap !== ' ' ||
    !/^\p{L}{2,12}$/u.test(word.text)
  )
    return false;
  const closed = ends.test(view.slice(word.end, word.end + 4)) || isVerb(words[at + 1], says);
  if (
    !closed ||
    !/^(?:juf|meester|opa|oma|oom|tante|zus|broer|buurman|buurvrouw|zwager|schoonzus|neef|nicht|collega)$/.test(
      before.fold,
    )
  )
    return false;
  return kinds[at] === 'unknown'
    ? word.fold.length > 2
    : firstNames.has(word.fold) && !/^(?:en|of|is|met|wil|was|kan|had|zij|hij|los|mee|al|ook|wel)$/.test(word.fold);
}

/** Tells whether a trade and a name open a sentence together: "Jager en Van de Kamp". */
export function opensPair({ words, kinds }: NameReading, at: number): boolean {
  const [word, link, second] = [words[at], words[at + 1], words[at + 2]];
  return (
    word?.opens === true &&
    word.shape === 'capital' &&
    bareNouns.has(word.fold) &&
    isBeside(link) &&
    /^(?:en|of)$/.test(link.fold) &&
    isBeside(second) &&
    second.shape === 'capital' &&
    kinds[at + 2] !== 'kept'
  );
}
