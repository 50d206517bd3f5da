import { apart, type Finder, type Found } from './found.ts';
import { lowerOf } from './lower-view.ts';
import { keptWords } from './words/kept-words.ts';
import { isNearlyWord, isPlainWord, isWord } from './words/lexicon.ts';
import { functionWords, verbs } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

const word = "[\\p{L}][\\p{L}\\p{M}'’-]{1,30}";
const article = "(?:de|het|'t|’t|t|it|den|op de|op het|in de|in het|aan de|aan het|onder de|bij de)";
/** A kind, an article and one or two words; or a kind and one word. */
const named = (kinds: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d/-])(?:${kinds})(?: ['"“„‘]?|['"“„‘(]{1,2})(${article} )?(${word})(?: (${word}))?(?: (${word}))?`,
    'gu',
  );

const schools = named(
  'obs|cbs|rkbs|r\\.k\\. basisschool|pcbs|pkbs|rks|gbs|ods|sbo|so|vso|ikc|kdv|kdc|psz|rsg|csg|osg|psg|ksg|isk|praktijkschool|basisschool|montessorischool|daltonschool|jenaplanschool|kleuterschool|vrijeschool|mytylschool|tyltylschool|kinderdagverblijf|kindcentrum|peuterspeelzaal|peutergroep|peuteropvang|kinderopvang|speelzaal|lyceum|gymnasium|college|school|crèche|bso|roc|mbo|vmbo|havo',
);
const practices = named(
  'huisartsenpraktijk|huisartspraktijk|huisartsenpost|huisartsenpostpraktijk|huisartsengroep|huisartsenteam|huisartsencentrum|hap|hoed|gezondheidscentrum|groepspraktijk|dokterspraktijk|doktorspraktijk|apotheek|tandartspraktijk|tandartsenpraktijk|medisch centrum|praktijk|consultatiebureau',
);
/** Kinds that are also everyday words, or kinds of provision: only with an article, and where nothing goes on behind. */
const loose =
  /^(?:school|college|kinderopvang|bso|so|crèche|mbo|vmbo|havo|roc|praktijk|apotheek|hap|peuterspeelzaal|kinderdagverblijf|basisschool|peutergroep|peuteropvang|speelzaal|consultatiebureau|medisch centrum|huisartsenpost)/u;
const ends = /^\s?(?:[,.;:!?)(\n|"'”’]|$)/u;
const stops =
  /^(?:is|was|waar|wordt|heeft|had|en|of|in|te|op|om|voor|met|naar|bij|van|als|dat|die|per|sinds|zit|zegt|geeft|belt|meldt|vindt|ziet|hij|zij|ze|ik|wij|we|moet|kan|wil|gaat|komt|ook|maar|want|nog|niet|wel|niks|tot|vanaf|door|over|aan|uit|doet|staat|juf|meester|groep|klas|kreeg|krijgt|nu|al|daar|zijn|haar)$/u;
const everyday =
  /^(?:school|kinderen|kind|gemeente|jeugdige|leerling|leerlingen|leerkracht|ouders|moeder|vader|huisarts|dokter|assistente|wmo|jeugdwet|wet|indicatie|kosten|ingang|hulp|begeleiding|week|dag|dagen|uren|uur|afspraak|afspraken|zorg|regio|buurt|wijk|stad|eigen|andere|nieuwe|huidige|eerste|tweede|volgende|melding|aanvraag|vraag|overgang|overstap|stap|plus|opvang|weg|deur|trap|diploma|opleiding|niveau|leeftijd|vakantie|zomer|rest|naam|beurt|bus|taxi|jongen|meisje|man|vrouw|praktijk|toekomst|slag|hoogte|duur|orde|plaats|maat|zml|cluster|mg|lg|vg|speciaal|regulier|tarief|lijst|team|teamleider|docent|mentor|leraar|leerplicht|verzuim|advies|wachtlijst)$/u;

/** Where the name ends: at most three words, up to a verb, a preposition or a sign. */
function endOf(view: string, first: string, start: number, more: readonly (string | undefined)[]): number {
  let end = start + first.length;
  for (const next of more) {
    if (next === undefined || view[end] !== ' ' || stops.test(next) || verbs.has(foldWord(next))) break;
    const rest = view.slice(end + 1 + next.length, end + 26 + next.length);
    const behind = /^ (\p{L}+)/u.exec(rest)?.[1] ?? '';
    const closed = ends.test(rest) || stops.test(behind) || verbs.has(foldWord(behind));
    if (!closed && isPlainWord(next)) break;
    end += 1 + next.length;
  }
  return end;
}

function find(view: string, pattern: RegExp): readonly Found[] {
  const lower = lowerOf(view);
  const found: Found[] = [];
  for (const match of lower.matchAll(pattern)) {
    const [whole, the, first = '', second, third] = match;
    const kind = whole;
    const start = match.index;
    const tail = [first, second, third].filter((one) => one !== undefined).join(' ');
    const at = start + whole.length - tail.length;
    // With a capital the other finders see it.
    if (
      /\p{Lu}/u.test(view.slice(at, at + first.length)) &&
      !/^[^\p{Ll}]+$/u.test(view.slice(start, at + first.length))
    )
      continue;
    if (stops.test(first) || everyday.test(first) || verbs.has(foldWord(first)) || functionWords.has(foldWord(first)))
      continue;
    const end = endOf(lower, first, at, [second, third]);
    const rest = lower.slice(end, end + 24);
    const behind = /^ (\p{L}+)/u.exec(rest)?.[1] ?? '';
    const closed = ends.test(rest) || stops.test(behind) || verbs.has(foldWord(behind));
    const known = isPlainWord(first) || (the === undefined && isWord(first));
    if (known && (the === undefined || (loose.test(kind) && !closed))) continue;
    if (!known && loose.test(kind) && the === undefined && (!closed || isNearlyWord(first))) continue;
    // The college of a municipality does things: "het college de termijn niet haalt".
    if (known && /^college/.test(kind)) continue;
    found.push({ start, end, key: foldWord(view.slice(start, end)) });
  }
  return found;
}

/** Who teaches, and where: "juf kim van de vlinderboom". */
const taught =
  /(?<=(?<!\p{L})(?:juf|meester|leerkracht|leraar|lerares|mentor|ib'er|intern begeleider)(?: \p{L}{2,20}| \ue005+)? (?:van|op) )(?:de|het|'t|it) (?!school|klas|groep|opvang|peuter)[\p{L}'’-]{3,30}/gu;
/** What a house doctor is said to be: "huisarts is meditta kasteelpark". */
const doctorIs =
  /(?<=(?<!\p{L})huisarts (?:is|heet) )(?!een |in |niet |op |ook |nog |al |wel |bij |van |met |de |het |akkoord|bekend|onbekend|ziek|weg|gebeld|betrokken|degene|vrij)\p{L}[\p{L}'’-]{2,24}(?: (?!maandag|dinsdag|woensdag|donderdag|vrijdag|bellen|en |die |is |heeft |van )\p{L}{4,24})?/gu;

/** A school by the end of its name: wadlandcollege, romeroschool. */
const tailed =
  /(?<![\p{L}\d@./-])(?:\p{L}{2,20}[ -]){0,2}\p{L}{3,24}(?:school|college|lyceum|atheneum)(?![\p{L}\d]|-\p{L})/gu;

function findTailed(view: string): readonly Found[] {
  const found: Found[] = [];
  for (const { 0: whole, index } of lowerOf(view).matchAll(tailed)) {
    const parts = whole.split(/[ -]/);
    const last = parts.at(-1) ?? '';
    const said = view.slice(index + whole.length - last.length, index + whole.length);
    if (isWord(last) || keptWords.has(last) || (/\p{Lu}/u.test(said) && /\p{Ll}/u.test(said))) continue;
    let size = last.length;
    for (const part of parts.slice(0, -1).reverse()) {
      if (isWord(part) || functionWords.has(part)) break;
      size += part.length + 1;
    }
    const start = index + whole.length - size;
    found.push({ start, end: start + size, key: foldWord(whole.slice(-size)) });
  }
  return found;
}

/** What a form or a sentence calls the school: "school: de zandloper", "zit op t palet en de juf", "zit op de vliegende vis, groep 5". */
const asked =
  /(?<=(?:^|[\n.] ?)[ \t]{0,3}(?:naam )?(?:school|basisschool|opvang|kdv|bso|psz)(?:\/\p{L}{3,8})?(?: van \ue005+| van \p{L}{2,15})?(?:[ \t]?[:=\t]| is(?= (?:de|het|'t) ))[ \t]{0,3})(?:de |het |'t |’t |t )?(?!nvt|n\.v\.t|geen|onbekend|ja |nee |belt|zie |wil |kan |in |niet |moet |vindt |contact|gebeld|mail|nog |is )\p{L}[\p{L}'’-]{2,24}(?: \p{L}[\p{L}'’-]{2,24}){0,2}(?=\s{0,2}(?:[\n,;.(]|$))|(?<=(?<!\p{L})(?:zit|zat|gaat) (?:nu |weer |al )?(?:op|naar) )(?:de|het|'t|’t|t) (?!school|bank|groep|klas|wachtlijst|opvang|bso|psz|crèche|kinderopvang|basisschool|stoel|rand|grond|middelbare)\p{L}[\p{L}'’-]{2,24}(?: \p{L}[\p{L}'’-]{2,24}){0,1}?(?=,? (?:in |en )?(?:de )?(?:groep|klas|juf|meester|leerjaar|brugklas)(?!\p{L}))/gu;
/** In small letters behind a word that is no Dutch one: "het vlietland college". */
const smallCollege = /(?<![\p{L}\d-])\p{Ll}{4,20} (?:college|lyceum|gymnasium|atheneum)(?![\p{L}-])/gu;
/** In a line of capitals: SCHOOL (ICHTHUS LYCEUM). */
const shoutedSchool = /(?<![\p{L}\d])(?!HET|DE|OP|NAAR)\p{Lu}{3,20} (?:LYCEUM|COLLEGE|GYMNASIUM|ATHENEUM)(?!\p{L})/gu;

const plain = (view: string, pattern: RegExp): readonly Found[] =>
  Array.from(lowerOf(view).matchAll(pattern), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    key: foldWord(text),
  })).filter(({ start, end }) => view.slice(start, end) === view.slice(start, end).toLowerCase());

/** Finds the names of schools and nurseries in small letters or capitals only, behind what they are: "vso de zwaai". */
export const findSchoolInSmall: Finder = (view) => {
  const named = [...find(view, schools), ...plain(view, taught)];
  const shouted = Array.from(view.matchAll(shoutedSchool), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    key: foldWord(text),
  }));
  const colleges = plain(view, smallCollege).filter(({ key }) => {
    const first = key.split(' ')[0] ?? '';
    return !isWord(first) && !isNearlyWord(first) && !keptWords.has(first);
  });
  return apart([...named, ...colleges, ...plain(view, asked), ...shouted, ...findTailed(view)]);
};
/** Finds the names of practices in small letters or capitals only, behind what they are: "huisartsenpraktijk de brink". */
export const findPracticeInSmall: Finder = (view) => {
  const named = find(view, practices);
  return apart([...named, ...plain(view, doctorIs)]);
};
