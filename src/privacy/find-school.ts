import type { Finder, Found } from './found.ts';
import { keptWords } from './words/kept-words.ts';
import { isWord } from './words/lexicon.ts';
import { foldWord } from './words/word-set.ts';

const capital = "\\p{Lu}[\\p{L}'’-]{1,30}";
const article =
  "(?:[Dd]e|[Hh]et|['’][Tt]|[Oo]p de|[Oo]p het|[Ii]n de|[Ii]n het|[Aa]an de|[Aa]an het|[Oo]nder de|[Dd]en)";
const link = "(?:\\s(?:van|de|den|der|het|'t|a|en|aan|in|op|ter|ten|voor))";
const name = `(?:${article}\\s)?${capital}(?:${link}{0,2}\\s${capital}){0,3}`;

const kinds =
  '[Oo]bs|OBS|[Cc]bs|CBS|[Rr]kbs|RKBS|[Pp]cbs|PCBS|[Ss]bo|SBO|VSO|[Vv]so|SO|so|[Ii]kc|IKC|[Kk]dv|KDV|[Bb]so|BSO|[Pp]sz|PSZ|[Mm]kd|MKD|[Kk]dc|KDC|[Vv]mbo|VMBO|[Hh]avo|HAVO|[Vv]wo|VWO|[Mm]bo|MBO|[Rr]oc|ROC|[Mm]avo|MAVO|[Pp]raktijkonderwijs|[Cc]rèche|[Pp]euterspeelzaal|[Pp]eutergroep|[Pp]eutercentrum|[Kk]inderdagverblijf|[Kk]indercentrum|[Kk]indcentrum|[Kk]inderdagcentrum|[Kk]inderopvang|[Bb]uitenschoolse opvang|[\\p{L}-]{0,20}[Ss]chool|[Bb]asisonderwijs|[Ll]yceum|[Gg]ymnasium|[Oo]nderwijs|[Ss]peelzaal|[Oo]pvang(?=\\s?[:|])';
const headed = new RegExp(
  `(?<=(?<!\\p{L})(?:${kinds})(?:\\s?[,:(|]\\s?|\\s(?:is|heet|op|genaamd|locatie|de|van)\\s|\\s)["'“„‘]?)${name}`,
  'gu',
);
/** Schools that their last word, or the end of it, tells: Segbroek College, Oscar Romeroschool, Mytylschool Heuveldal. */
const tailed = new RegExp(
  `(?<![\\p{L}])(?:${capital}(?:${link}{0,2})\\s){1,4}(?:College|Lyceum|Gymnasium|Atheneum|Scholengroep|Scholengemeenschap|Mavo|Kindcentrum|Academie|Academy|School|Vakcollege|Beroepscollege|Vmbo|Praktijkschool|Montessorischool|Daltonschool|Basisschool|Kinderopvang)(?: (?:Noord|Zuid|Oost|West|Centrum|Midden))?(?![\\p{L}])|(?<![\\p{L}])(?:${capital}\\s){0,2}\\p{Lu}[\\p{L}'’-]{2,30}(?:school|college|lyceum)(?:\\s${capital})?(?![\\p{L}])`,
  'gu',
);
/** Where somebody learns or goes on to learn, by a name alone: "de overgang naar het Carmel". */
const learnt =
  /(?<=(?<!\p{L})(?:(?:overgang|overstap|doorstroom|aanmelding|aangemeld|inschrijving|ingeschreven|brugklas|leerling|mentor) (?:naar|van|op|voor|bij) |(?:zit|start|begint|leert) (?:nu |straks )?op ))(?:het|'t) \p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?(?![\p{L}-])/gu;
const noLearning = /ziekenhuis|medisch|centrum|leger|loket|team|consultatie|rode kruis|werkplein|jongeren/iu;
/** In a line of capitals of a form: "SCHOOL: KOTTENPARK". */
const shoutedField =
  /(?<=(?:^|\n)[ \t]{0,3}(?:NAAM )?(?:SCHOOL|BASISSCHOOL|KDV|OPVANG)(?:\/\p{Lu}{3,8})?[ \t]?[:=][ \t]{0,3})(?!NVT|GEEN|ONBEKEND|JA(?!\p{L})|NEE(?!\p{L})|ZIE |NOG |THUIS|VOLGT)\p{Lu}[\p{Lu}'’-]{2,24}(?: \p{Lu}[\p{Lu}'’-]{2,24}){0,2}(?=\s{0,2}(?:[\n,;(]|$))/gu;
const regions =
  /^ (?:Twente|Salland|Achterhoek|Drenthe|Overijssel|Gelderland|Friesland|Groningen|Zeeland|Limburg|Brabant|Utrecht|Flevoland|Veluwe)(?![\p{L}-])/u;

const location = new RegExp(
  `(?<=\\ue00d[^\\n]{0,6}(?:locatie|vestiging|afdeling)\\s)${capital}(?:\\s${capital}){0,2}`,
  'gu',
);
const noSchool =
  /^(?:Het|De|Een|Dit|Dat|Ons|Uw|Op|In)?\s?(?:College|Basisschool|Middelbare|School|Hogeschool|Praktijkschool|Montessorischool)$|^(?:Het|Het Het) College|Burgemeester|Wethouders/u;
const sentenceWords =
  /^(?:De|Het|In|Op|Van|Naar|Bij|Met|Zijn|Haar|Hij|Zij|Ook|En|Maar|Als|Toen|Deze|Die|Dit|Dat)\s(?=\p{Lu})/u;

const plainSchool =
  /^(?:basis|middelbare|hoge|brede|speciale|vrije|taal|voor|zondags|zwem|muziek|avond)?scho(?:ol|len)$/iu;

/** With what it is in front, in capitals or small letters: obs De Wegwijzer, KDV Dikkie, Praktijkschool De Venen, RSG De Borgen. */
const kindWords =
  'obs|cbs|rkbs|pcbs|pkbs|rks|gbs|ods|sbo|so|vso|ikc|kdv|kdc|bso|psz|mkd|isk|rsg|csg|osg|psg|ksg|roc|aoc|mbo|vmbo|vo|po|nso|tso|vve|sso|zmlk|zmok|mytyl|tyltyl|azc-school|dalton|montessori|jenaplan';
const anyCase = (words: string): string =>
  `(?:${words}|${words.toUpperCase()}|${words
    .split('|')
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join('|')})`;
const withKind = new RegExp(
  `(?<![\\p{L}\\d/-])(?:${anyCase(kindWords)}|(?:Basis|Praktijk|Montessori|Dalton|Jenaplan|Dorps|Kleuter|Vrije|Taal)school|(?:Kinder|Kind|Peuter)(?:dagverblijf|centrum|opvang|speelzaal|groep)|Peuteropvang|Kinderdagcentrum|Speelzaal|Buitenschoolse opvang|Lyceum|Gymnasium|Christelijk Lyceum)\\s(?:(?:de|it|'t|’t|het|op de|in de|aan de)\\s)?(?:${name})`,
  'gu',
);
/** Where somebody teaches or learns: juf Kim van de Vlinderboom, Leerkracht [person] van De Wijzer, met de bus naar de Thermiek. */
const taught = new RegExp(
  `(?<=(?<!\\p{L})(?:[Jj]uf|[Mm]eester|[Ll]eerkracht|[Ll]eraar|[Ll]erares|[Mm]entor|[Dd]ocent|IB'er|ib'er|[Dd]irecteur|[Ii]ntern begeleider)(?: \\p{L}{2,20}| \\ue005+)?(?: van| op) )(?:de|het|'t|De|Het|it|It) ${capital}(?: ${capital}){0,2}|(?<=(?<!\\p{L})met de (?:bus|taxi|fiets) naar )(?:de|het|'t) ${capital}`,
  'gu',
);
/** What it is, directly before its name: part of how it is called. */
const kindBefore =
  /(?<![\p{L}-])(?:basisschool|praktijkschool|montessorischool|daltonschool|jenaplanschool|kinderdagverblijf|peuterspeelzaal|kindcentrum|mavo|vmbo|havo) $/iu;
/** A kind of school is also a kind of provision: "BSO Plus", "VSO ZML", and words that go on. */
const noName =
  /\s(?:Jeugdwet|Wmo|Regio|Gemeente|Nederland|Onderwijs|Raad|ZML|Cluster|Plus|Wet|Groep|Stichting)(?!\p{L})/u;
/** Behind a name of a school where it is: "obs De Wegwijzer in Assen". */
const whereItIs = /\s(?:in|te|uit|aan|voor|en)\s[^\s]+$/u;

/** Finds the names of schools, nurseries and the like: behind what they are, or by the word they end in. */
export const findSchool: Finder = (view) => {
  const found: Found[] = [];
  const add = (text: string, index: number): void => {
    const end = index + text.length;
    if (found.some((one) => index < one.end && one.start < end)) return;
    found.push({ start: index, end, key: foldWord(text).replace(/\s+/g, ' ') });
  };
  for (const { 0: raw, index } of view.matchAll(withKind)) {
    const text = raw.split('\n')[0] ?? '';
    const first =
      text
        .split(/\s/)
        .slice(1)
        .find((word) => /^\p{Lu}/u.test(word)) ?? '';
    if (
      first === '' ||
      noName.test(text) ||
      keptWords.has(foldWord(first)) ||
      // A line of capitals: "KDV BELT WEKELIJKS".
      (/^[^\p{Ll}]+$/u.test(text) && !/\s(?:DE|HET|'T|IT)\s/u.test(text) && isWord(first.toLowerCase())) ||
      (/^\p{Lu}+$/u.test(first) && !/^\p{Lu}+\s/u.test(text))
    )
      continue;
    add(text.replace(whereItIs, '').replace(/\s(?:Hij|Zij|Ze|De|Het|Moeder|Vader|Huisarts)$/u, ''), index);
  }
  for (const { 0: raw, index } of view.matchAll(headed)) {
    const text = raw.split('\n')[0] ?? '';
    const first = text.replace(new RegExp(`^${article}\\s`, 'u'), '').split(/\s/)[0] ?? '';
    if (keptWords.has(foldWord(first)) || /[\n]/.test(text.slice(0, 1))) continue;
    if (/^\p{Lu}+$/u.test(first) && first.length < 5) continue;
    add(text.replace(whereItIs, '').replace(/\s(?:Hij|Zij|Ze|De|Het|Moeder|Vader|Huisarts)$/u, ''), index);
  }
  for (const { 0: raw, index } of view.matchAll(tailed)) {
    const lead =
      view[index - 1] === undefined || /[\n.]\s?$/.test(view.slice(Math.max(0, index - 2), index))
        ? (sentenceWords.exec(raw)?.[0] ?? '')
        : '';
    const inner = /^(?:[^\n]*\s)?(?:op|naar|bij|van|over|door)\s(?=\p{Lu})/u.exec(raw.slice(lead.length))?.[0] ?? '';
    const text = raw.slice(lead.length + inner.length);
    if (noSchool.test(text) || plainSchool.test(text)) continue;
    const start = index + lead.length + inner.length;
    add(text + (regions.exec(view.slice(start + text.length, start + text.length + 20))?.[0] ?? ''), start);
  }
  for (const { 0: text, index } of view.matchAll(location)) add(text, index);
  for (const { 0: text, index } of view.matchAll(taught)) add(text, index);
  for (const { 0: text, index } of view.matchAll(learnt)) if (!noLearning.test(text)) add(text, index);
  for (const { 0: text, index } of view.matchAll(shoutedField)) add(text, index);
  for (const [i, one] of found.entries()) {
    const kind = kindBefore.exec(view.slice(Math.max(0, one.start - 24), one.start))?.[0].length ?? 0;
    if (kind > 0) found[i] = { ...one, start: one.start - kind };
  }
  return found.sort((a, b) => a.start - b.start);
};

const practice = new RegExp(
  `(?<=(?<!\\p{L})(?:[Hh]uisarts(?:en)?(?:praktijk|post|centrum)|HUISARTSENPRAKTIJK|[Pp]raktijk|[Gg]ezondheidscentrum|[Gg]roepspraktijk|[Tt]andartsenpraktijk|[Tt]andartspraktijk|[Aa]potheek|[Mm]edisch centrum|[Ff]ysiotherapie|[Ff]ysiopraktijk|[Vv]erloskundigenpraktijk|[Ll]ogopediepraktijk|[Cc]onsultatiebureau)(?:\\s?[,:(]\\s?|\\s(?:van|heet)\\s|\\s)["'“„‘]?)${name}`,
  'gu',
);
/** With what it is in front: Huisartsenpraktijk De Brink, huisartsen Het Veen, Gezondheidscentrum De Schans, HG Noord. */
const withPractice = new RegExp(
  `(?<![\\p{L}-])(?:[Hh]uisartsen(?:praktijk|groep|maatschap|post|team|centrum)|Huisartsen|Gezondheidscentrum|Groepspraktijk|HAP|HOED|Apotheek|Dokterspraktijk|[Dd]octorspraktijk|(?<=(?:ha|huisarts): ?)Praktijk)\\s${name}(?:\\sen\\s(?!Zorg|Thuis|Stichting)${capital})?`,
  'gu',
);
const centre = new RegExp(`(?<![\\p{L}])(?:Medisch|Gezondheids|Huisartsen)\\s?[Cc]entrum\\s${capital}`, 'gu');

/** What a practice is, directly before its name: part of how it is called. */
const practiceKind =
  /(?<![\p{L}-])(?:(?:huisarts(?:en)?|groeps|tandarts(?:en)?|fysio|logopedie)?praktijk|gezondheidscentrum|apotheek) $/iu;

/** Finds the names of practices of doctors and chemists. */
export const findPractice: Finder = (view) =>
  [...view.matchAll(withPractice), ...view.matchAll(practice), ...view.matchAll(centre)]
    .map(({ 0: raw, index }) => {
      const text = (raw.split('\n')[0] ?? '').replace(/\sen\s(?:Zorg|Thuis|Stichting|Bureau).*$/u, '');
      const kind = practiceKind.exec(view.slice(Math.max(0, index - 24), index))?.[0].length ?? 0;
      return { start: index - kind, end: index + text.length, key: foldWord(text).replace(/\s+/g, ' ') };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ key }) => !keptWords.has(key))
    .reduce<Found[]>((kept, one) => {
      if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
      return kept;
    }, []);
