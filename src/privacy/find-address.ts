import type { Finder, Found } from './found.ts';
import { lowerOf } from './lower-view.ts';
import { firstNames } from './words/first-names.ts';
import { isPlainWord, isWord } from './words/lexicon.ts';
import { places } from './words/places.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import { particles } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

/** What streets are called in any town; with a number behind it nothing else is meant. */
const surely =
  'straat|str\\.|str|laan|ln\\.|plein|pln\\.|kade|kd\\.|dreef|singel|gracht|plantsoen|steeg|strjitte|leane|straatje|laantje|boulevard|weg|dijk|hof|pad';
/** What streets are called and other words end in too: only with a capital, in a word that is no Dutch one. */
const perhaps =
  'markt|haven|beek|hage|erf|park|ring|baan|wal|veld|velden|berg|hoek|oord|akker|donk|horst|kamp|land|meent|stede|tuin|burg|borch|eiland|zoom|sluis|brug|poort|haag|schans|bolwerk|hoeve|weide|waard|molen|hout|bos|weerd|polder|stein|oever|rade|dam|werf|passage|promenade|allee|brink|gaarde|kreek|vaart|diep|wijk|zijde|einde|buorren|dyk|drift|loop|hoven|toren|huizen|erven|es|loo|wei|reed';
const joined = '(?:-\\n)?';
const toward =
  "(?: (?:van|v\\.|v\\.d\\.|de|den|der|het|'t|ter|ten|op|aan|a\\.d\\.|en|in|bij|achter|St\\.|Sint|Dr\\.|Mr\\.|Ds\\.|Prof\\.|Burg\\.|Pr\\.|Kon\\.|ir\\.))";
/** What stands inside a name of a street before its last word. */
const within = "(?: (?:van|v\\.|v\\.d\\.|de|den|der|het|'t|ter|ten|Sint|St\\.))";
/** A house number with what belongs to it: 118-B, 3 bis, 12-III, 88-2, 16, 2e etage. */
const house =
  /(?<![\p{L}\d]|\d[.,:/-])\d{1,5}(?!\d|[-/]\d{1,2}[-/]|:\d|[.,]\d)(?:[ \t]?[-/]?[ \t]?(?:bis|hs|huis|zw|rd|ong|boven|beneden|[A-Ha-hK-Zk-z](?![\p{L}'’])|[IVX]{1,4}(?!\p{L})|\d{1,4}(?!\d|[-/.:]\d))(?!\p{L})){0,3}(?![\p{L}\d])(?:,?\s(?:\d|1e|2e|3e|4e|eerste|tweede|derde|vierde|begane)(?:e|ste|de)?\s?(?:etage|verdieping|hoog|grond)|,?\s(?:\d{1,2}\s?hoog|(?:k|kmr)\.?\s\d{1,4}|appartement\s\d{1,4}|app\.?\s\d{1,4}|kamer\s\d{1,4}|unit\s\d{1,4}))?/gu;
/** What may stand between a way and its number: nr, t.o., Noord. */
const between =
  /(?:(?: (?:noord|zuid|oost|west|nz|zz))?,? (?:(?:nr|no|nummer|huisnr|huisnummer|t[./]?o\.?(?:\s?nr)?)[.:]?\s?)?)$/iu;

/** Ways in any case: tulpstraat, pijnackerstr, Laan, 2e oosterparkstr. */
const way = new RegExp(`(?<![\\p{L}\\d])[\\p{L}'’.-]{0,40}${joined}(?:${surely})$`, 'iu');
const capitalWay = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’.-]{0,40}${joined}(?:${perhaps}|${perhaps.toUpperCase()})$`,
  'u',
);
/** What may stand before such a word and belongs to it: 2e, Lange, Laan van, Burgemeester de. */
const prefix = new RegExp(`(?:(?<![\\p{L}\\d])(?:[1-5]e|\\p{Lu}[\\p{L}.'’-]{0,20})${within}{0,3} ){1,3}$`, 'u');
const headed = new RegExp(
  `(?<![\\p{L}\\d])(?:Laan|Plein|Weg|Hof|Kade|Dijk|Straat|Singel|Park|Markt|Pad|Burgemeester|Achter|Op|In|Aan|Onder|Boven|Het|De|Oude|Nieuwe|Lange|Korte|Grote|Kleine|Oude|Prins|Prinses|Koningin|Koning)(?:${toward}| \\p{Lu}[\\p{L}'’.-]{0,30}| 19\\d\\d| ['’]?\\d\\d-['’]?\\d\\d){1,4}$`,
  'u',
);
/** Behind the verb for living: any words with a capital and a number. */
const lives =
  /(?<=(?<!\p{L})(?:woont|wonen|woonde|wonend|woonachtig|ingeschreven|verblijft|verhuisd|naar|adres|aan|op|in|bij)\s(?:nu\s)?(?:op|aan|in|de|het|naar|is)?\s?(?:de |het |nummer )?)(?:\p{Lu}[\p{L}'’.-]{1,30} ?){1,3}$/u;
const neighbour =
  /(?<=(?<!\p{L})(?:buur\p{L}{0,12}|buren|bewoners?|woont|wonen|wonend|woonachtig|huis|flat|overburen)\s(?:van|op|aan|in)\s)(?:num(?:-\n)?mer|nr\.?|huisnummer)\s$/iu;
/** Directly before a postcode, also in small letters: naar de hoeve 12-b, [postcode]. */
const small =
  /(?<![\p{L}\d])(?:(?:de|het|'t|den|ter|ten|van|der|achter|oude|nieuwe|lange|korte) ){0,3}\p{L}[\p{L}'’.-]{1,30}$/iu;

/** A way without a number. */
const bare = new RegExp(`(?<=\\p{Lu}[\\p{L}'’-]{1,30}${joined})(?:${surely})(?!\\p{L})`, 'gu');
const bareWord = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}.'’-]{1,30} ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}${joined}$`,
  'u',
);
const named =
  /(?<=(?<!\p{L})(?:adres|straat|straatnaam|adresgegevens|woonadres|bezoekadres|verblijfadres|verblijfsadres|huisadres|postadres)[ \t]?[:=|][ \t]{0,3})[^\n\ue000-\ue00f;|]{3,60}/giu;
/** The line or the piece of a line directly before a postcode: whatever it is called, it is where somebody lives. */
const beforePostcode =
  /(?:^|[\n:\ue000-\ue00f])(?! ?[Pp]ostbus)([^\n:\ue000-\ue00f]{0,50}\d[^\n:\ue000-\ue00f]{0,16})$/u;
const postcodes = /(?<![,\s\ue003])[,\s]{0,3}(?=\ue003)(?<!\ue003)/gu;

const houseName =
  "(?:(?:[Dd]e|[Hh]et|['’]t|[Dd]en|Nij|Nije|It) )?['‘\"]?\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:(?:van|de|der|den|het|'t|en|op|aan) ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}){0,3}['’\"]?";
/** What stands behind the name of a house: ", kamer 14", " aan de Turfweg", ", achter de molen". */
const along = `(?:,? (?:aan|oan|op|bij|achter|naast|over|tegenover|langs) (?:(?:de|het|'t|den|it) )?(?:${'\\p{Lu}'}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{0,30}){0,2}|kerk|molen|brug|sluis|school|wildrooster|dijk|kanaal)|, (?:kamer|vleugel|appartement|app\\.?|unit|plek|plaats|ligplaats|stacaravan|nr\\.?) ?[\\p{Lu}\\d]{1,4}|, (?:Oude |Nieuwe |Lange |Korte )?\\p{Lu}[\\p{L}'’-]{1,30}(?:weg|wei|dyk|dijk|laan|leane|straat|strjitte|pad|vaart|kade|kanaal|diep|singel|brink|es|raai|wijk|hof|buorren|Brink|Es|Wijk)(?![\\p{L}])|, Brink(?![\\p{L}]))`;
/** Houses that have a name for an address, with it and with the way they stand on. */
const houseKinds =
  'boerderij|woonboerderij|boerenplaats|hoeve|erve|huize|pleats|sathe|state|stins|havezate|borg|woonboot|woonark|woonschip|ligplaats|camping|vakantiepark|recreatiepark|bungalowpark|chalet|stacaravan|woonwagen|hotel|pension|villa|landgoed|buitenplaats|katerstede|keuterij|arbeidershuisje|tolhuis|loods|serviceflat|aanleunwoning|flat|flatgebouw|appartementencomplex|pastorie|rectory|bungalow|huisje';
const anyCase = `(?:${houseKinds}|${houseKinds
  .split('|')
  .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
  .join('|')})`;
const farm = new RegExp(
  `(?<![\\p{L}-])(?:(?:(?:de|het|een) )?${anyCase} ${houseName}${along}{0,2}|(?:(?:de|het|een|the old|the) )?${anyCase}${along}{1,2}|(?:het |een )?\\p{Ll}{2,10} huis(?:je)? ${houseName}${along}{0,2}|het \\p{Ll}{2,10} huis(?:je)?${along}{1,2})`,
  'gu',
);
const shoutedFarm = new RegExp(
  `(?<![\\p{L}-])(?:${houseKinds.toUpperCase()})(?: \\p{Lu}[\\p{Lu}'’-]{2,30}){1,3}(?:, \\p{Lu}{4,30}(?:WEG|WEI|DYK|DIJK|LAAN|STRAAT|PAD|VAART))?(?!\\p{L})`,
  'gu',
);
/** The name first: Loman's Erf, Katerstede, Sinnehoeve, Terpstrapleats, Terpstra State, with the way behind it. */
const farmLast = new RegExp(
  `(?<![\\p{L}-])(?:\\p{Lu}[\\p{L}'’-]{1,30} ){0,2}(?:\\p{Lu}[\\p{L}'’-]{1,30} (?:State|Sathe|Pleats|Erf|Hoeve|Stins|Borg)|\\p{Lu}\\p{Ll}{2,20}(?:pleats|sathe|hoeve|state|stee|stede)|Tolhuis|Pastorie|Molenaarshuis)(?!\\p{L})${along}{0,2}`,
  'gu',
);
/** A way without a number where somebody lives, or beside a place: "woont aan de Esweg", "Pastorieweg, naast de kerk", "aan de\nOude Veenweg te". */
const ways =
  '(?:weg|wei|dyk|dijk|drift|laan|leane|straat|strjitte|pad|vaart|kade|kanaal|diep|singel|raai|wijk|hof|buorren|kamp|kampen|steeg|dreef|plein|veld|esch|brink)';
const livesBare = new RegExp(
  `(?<=(?<!\\p{L})(?:woont|wonen|woonde|wonende|woonachtig|woon|wenje|wennet|verblijft|adres|verhuisd|verhuist)(?: (?:nu|alleen|nog|tijdelijk|samen|weer))?(?: (?:aan|op|oan|in|naar|is|wordt))(?: (?:de|het|'t|it))?\\s)(?:(?:Oude|Nieuwe|Lange|Korte|Grote|Kleine|Verlengde)\\s)?\\p{L}[\\p{L}'’-]{2,30}${ways}(?![\\p{L}\\d])`,
  'giu',
);
const namedHouse =
  /(?<=(?<!\p{L})(?:woon|woont|wonend|wonende|woonde|blijft) (?:alleen |nog |nu |samen )?op )\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{2,30}){0,2}, (?:aan|op|achter|naast|bij) (?:de|het) \p{Lu}[\p{L}'’-]{2,30}/gu;
const besideBare = new RegExp(
  `(?<=(?:^|[\\n,;|:]|[.?!] )\\s?)(?:(?:Oude|Nieuwe|Lange|Korte) )?\\p{Lu}[\\p{L}'’-]{2,30}(?:weg|wei|dyk|dijk|laan|leane|straat|strjitte|vaart)(?:, (?:${anyCase} ${houseName}|${anyCase} (?:achter|voor|naast)|(?:naast|achter|tegenover|bij) (?:de|het|'t) \\p{L}{3,20}))`,
  'gu',
);
/** A number in words: slotermeerlaan honderdtwaalf. */
const spelled =
  /(?<![\p{L}\d])(?:(?:burgemeester|oude|nieuwe|lange|korte|prins|prinses|koningin|van|de|der|den) ){0,4}\p{L}{3,30}(?:straat|laan|plein|kade|dreef|singel|gracht|weg|dijk|hof|pad|steeg) (?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd(?:\p{L}{3,20})?|\p{L}{0,12}(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|elf|twaalf))(?!\p{L})/giu;
/** A line of a letter: a way without an ending that tells, its number and perhaps the place, below a name or above a postcode, a place or a telephone number. */
const ownLine =
  /(?<=\n[ \t]{0,3})\p{Lu}[\p{L}'’.-]{2,30}(?: [\p{L}'’.-]{1,30}){0,3} \d{1,4}(?: ?[a-zA-Z]| ?bis)?(?=(?:,? [\ue003\ue009]+[^\n]{0,30})?[ \t]?(?:\n|$))/gu;
/** A mooring or a plot: veemkade ligplaats 7, De Eikenhorst plek 12. */
const mooring =
  /(?<![\p{L}\d])(?:(?:De|Het) )?\p{L}[\p{L}'’-]{3,30} (?:ligplaats|plek|kavel|standplaats|perceel|appartement|unit) \d{1,4}\p{L}?(?![\p{L}\d])/gu;
/** In small letters without a preposition: "woont meerkoet 14", "adres (lage dijk 9)". */
const livesSmall =
  /(?<=(?<!\p{L})(?:woont|wonen|wonende|woonachtig|woning|huis|flat|adres:?|adres is|adres \() ?)(?!nu |al |sinds |met |in |op |aan |samen |pas |ruim |bijna |ongeveer |alleen |nog |daar |hier |te |bij |naar |groep |de |het |een |tot |ook |niet |vanaf |per |week |maand )\p{Ll}[\p{L}'’]{2,24}(?: \p{Ll}[\p{L}'’]{2,24})? \d{1,4}\p{Ll}?(?= en | in | te |[,.);\n]|$)/gu;
/** Behind who signed a letter: "J.M. Hermsen, Kerkakkers 40, Mill". */
const behindName =
  /(?<=\ue005, )\p{Lu}[\p{L}'’.-]{3,30}(?: [\p{L}'’.-]{1,20}){0,2} \d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?=,|[ \t]?\n|$)/gu;
/** A house by its number alone: "corrie van nr 38". */
const byNumber = /(?<=\ue005 (?:van|op) )(?:nr\.?|nummer|huisnummer) \d{1,4}\p{L}?(?![\p{L}\d])/gu;
/** A boat that somebody lives on: "woont op de boot 't Vrouwtje". */
const boat =
  /(?<=(?:woont|wonen|woonde|verblijft)(?: nu| samen)? op )(?:de |een )(?:boot|woonboot|ark|woonark|schip) (?:['’]t |de |het )?\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?/gu;
const label = /(?<=(?:^|\n)[ \t]{0,3}(?:Adres|Woonadres|Verblijfadres|Straat) )\p{Lu}[^\n\ue000-\ue00f;|:]{3,60}/gu;

const notAPlace =
  /^(?:artikel|art\.?|lid|hoofdstuk|paragraaf|bijlage|groep|klas|fase|stap|vraag|doel|punt|pagina|blz|tabel|week|nummer|wmo|jeugdwet|awb|wlz|kamer|kwartaal|versie|deel|unit|team|niveau|leerjaar|stb|norm|bsn|postbus|antwoordnummer|actie|categorie|perceel|product|code|zaak|dossier|periode|model|leefgebied|domein|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|totaal|ongeveer|circa|omstreeks|evaluatie|gesprek|huisbezoek|datum|geboren|per|om|na|de|het|in|van|op)\s/iu;
const measured =
  /^-?\s?(?:jarige?|mnd|mndn|jr|j\b|wkn|wk|dgn|dd|min|km|kg|stuks|st\b|gram|mg|uur|uren|u\b|minuten|keer|maal|x\b|dagdelen|etmalen|%|euro|km|meter|jaar|jaren|maanden|weken|dagen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kinderen|personen|gesprekken|mensen|van de \d)/iu;

const isStreet = (name: string): boolean => {
  const last = name.replace(/-\n/g, '').split(/\s/).at(-1) ?? '';
  if (places.has(foldWord(last))) return false;
  return (
    /straat|laan|str\b|str\.|singel|gracht|plantsoen|steeg|kade|dreef|plein/iu.test(last) ||
    (/^\p{Lu}/u.test(last) && new RegExp(`(?:${surely})$`).test(last)) ||
    !isPlainWord(last.toLowerCase())
  );
};

const leading = new Set(
  "oude nieuwe lange korte grote kleine groene hoge lage verlengde eerste tweede derde 1e 2e 3e burgemeester burg. burg dr. dr mr. prof. ds. st. sint pastoor dominee prins prinses koningin koning van de der den het 't laan v. v.d. ged. noorder zuider ooster wester jan".split(
    ' ',
  ),
);
/** How much of what stands before a way in small letters belongs to it: "burgemeester van de ", "2e oude ", "adriaan van ". */
function smallPrefix(lead: string): number {
  let size = 0;
  for (const piece of lead
    .split(/(?<= )/)
    .slice(-5)
    .reverse()) {
    const one = piece.trim();
    const isName = (firstNames.has(foldWord(one)) || rareFirstNames.has(foldWord(one))) && !isWord(one);
    if (!piece.endsWith(' ') || !(leading.has(one) || isName || /^\p{Ll}\.$/u.test(one))) break;
    size += piece.length;
  }
  // An article alone belongs to the sentence: "aan de".
  const taken = lead.slice(lead.length - size);
  return size - (/^(?:(?:van|de|den|het|'t) )*/.exec(taken)?.[0].length ?? 0);
}
/** A way that is a Dutch word too, behind where somebody is: "aan de zeeweg 30". */
const isSmallStreet = (lead: string, found: RegExpExecArray): boolean =>
  /^(?:\p{Ll}{3,}|\p{Lu}{4,})$/u.test(found[0]) &&
  /(?<!\p{L})(?:aan|op|in|naar|adres:?|woont|te|is) (?:de |het )?$/iu.test(lead.slice(0, found.index)) &&
  !/(?:snel|om|uit|rij|spoor|onder|voet|half|water|lucht)weg$/i.test(found[0]);

/** Where the address starts whose number follows `lead`; none when no way stands there. */
function wayBefore(lead: string, text: string, rest: string): number | undefined {
  if (measured.test(rest)) return undefined;
  const mine = lead.slice(0, lead.length - (between.exec(lead)?.[0].length ?? 0));
  const isYear = /^(?:19|20)\d\d$/.test(text);
  const found =
    mine.length < lead.length && !isYear && !/^\d{2}\s?[A-Z]\s?\d{2}$/.test(text)
      ? (way.exec(mine) ?? (/,\s?$/.test(lead) ? null : capitalWay.exec(mine)))
      : null;
  if (found !== null && (isStreet(found[0]) || isSmallStreet(mine, found)) && !notAPlace.test(`${found[0]} `)) {
    const before = prefix.exec(mine.slice(0, found.index))?.[0] ?? '';
    if (/^(?:\p{Ll}|\p{Lu}{3})/u.test(found[0])) return found.index - smallPrefix(lowerOf(mine.slice(0, found.index)));
    return found.index - (/\p{Ll}|\de /u.test(before) ? before.length : 0);
  }
  for (const one of isYear || /^\d{2}\s?[A-Z]\s?\d{2}$/.test(text)
    ? []
    : /,\s?$/.test(lead)
      ? [headed]
      : [headed, lives]) {
    const match = one.exec(mine);
    const named = match?.[0].replace(/^(?:De|Het|In|Op|Aan) (?=\p{Lu})/u, '') ?? '';
    if (match !== null && mine.length < lead.length && !notAPlace.test(`${named} `)) return match.index;
  }
  return (
    neighbour.exec(lead)?.index ??
    (/^,?\s{1,2}\ue003/.test(rest) && !/postbus|antwoordnummer/iu.test(mine) ? small.exec(mine)?.index : undefined)
  );
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/-\n/g, '')
    .replace(/[^\p{L}\d]/gu, '');
/** Words of a sentence, which an address has none of. */
const smallWords = (text: string): number =>
  [...text.matchAll(/(?<![\p{L}\d.])\p{Ll}{2,}(?![\p{L}.])/gu)].filter(
    ([word]) =>
      !particles.has(word) && !/^(?:bis|hs|huis|zw|rd|nr|boven|beneden|hoog|etage|te)$/.test(word) && isPlainWord(word),
  ).length;
const leadLength = 90;

/** Finds where people live: a way with a number in its many spellings, a way alone, and what stands before a postcode. */
export const findAddress: Finder = (view) => {
  const found: Found[] = [];
  // What overlaps is one address: "Woonboot De Hoop, Kanaaldijk 45" is seen by its line and by its way.
  const add = (text: string, start: number): void => {
    const trimmed = text.replace(/(?:[\s,.;(]|\s(?:te|in|op|,))+$/u, '');
    let from = start + (trimmed.length - trimmed.trimStart().length);
    let end = start + trimmed.length;
    for (let one = found.at(-1); one !== undefined && from < one.end; one = found.at(-1)) {
      from = Math.min(from, one.start);
      end = Math.max(end, one.end);
      found.pop();
    }
    if (end > from) found.push({ start: from, end, key: keyOf(view.slice(from, end)) });
  };
  for (const [start, text] of candidates(view)) add(text, start);
  return found;
};

/** Places that look like an address, by where they start; they may overlap. */
function candidates(view: string): readonly (readonly [start: number, text: string])[] {
  const all: [number, string][] = [];
  for (const { index } of view.matchAll(postcodes)) {
    const text =
      beforePostcode.exec(
        index < leadLength ? `\n${view.slice(0, index)}` : view.slice(index - leadLength, index),
      )?.[1] ?? '';
    if (/\p{L}/u.test(text) && !/[.?!] \p{L}/u.test(text) && smallWords(text) <= 1)
      all.push([index - text.length, text]);
  }
  for (const shape of [
    livesSmall,
    behindName,
    mooring,
    byNumber,
    boat,
    farm,
    shoutedFarm,
    farmLast,
    livesBare,
    namedHouse,
    besideBare,
    label,
    spelled,
  ]) {
    for (const { 0: text, index } of view.matchAll(shape)) {
      const last = text.split(/[\s,]/).at(-1) ?? '';
      if (shape === behindName && notAPlace.test(`${/^\p{L}+/u.exec(text)?.[0] ?? ''} `)) continue;
      if (shape === livesBare && isPlainWord(last.toLowerCase())) continue;
      if (/zorg|stichting|(?<!\p{L})(?:wmo|jeugdwet|gemeente|artikel|veilig)(?!\p{L})/iu.test(text)) continue;
      if (/^ Zorg/u.test(view.slice(index + text.length, index + text.length + 5))) continue;
      if (shape === farmLast && /^\p{Lu}\p{Ll}+$/u.test(text) && isWord(text.toLowerCase())) continue;
      all.push([index, text]);
    }
  }
  for (const { 0: text, index } of view.matchAll(ownLine)) {
    const above = /[\ue005\ue009]\s*\n[ \t]*$/u.test(view.slice(Math.max(0, index - 6), index));
    const below = /^[^\n]{0,40}\n[ \t]*(?:[\ue001\ue003\ue009]|tel|\d{4} ?\p{L}{2}(?!\p{L}))/iu.test(
      view.slice(index + text.length, index + text.length + 60),
    );
    const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
    if ((above || below) && !notAPlace.test(`${first} `) && smallWords(text) === 0) all.push([index, text]);
  }
  for (const { 0: text, index } of view.matchAll(named)) if (/\p{L}/u.test(text)) all.push([index, text]);
  for (const { 0: text, index } of view.matchAll(house)) {
    const from = Math.max(0, index - leadLength);
    const end = index + text.length;
    const rest = view.slice(end, end + 14);
    // A line may end between the way and its number.
    const lead = view
      .slice(from, index)
      .replace(/\n[ \t]{0,4}$/, (gap) => (/^[.)]\s/.test(rest) ? gap : ' '.repeat(gap.length)));
    const start = wayBefore(lead, text, rest);
    if (start !== undefined) all.push([from + start, view.slice(from + start, end)]);
  }
  for (const { 0: suffix, index } of view.matchAll(bare)) {
    const from = Math.max(0, index - leadLength);
    const word = bareWord.exec(view.slice(from, index));
    if (word === null) continue;
    const text = word[0] + suffix;
    const last = text.replace(/-\n/g, '').split(/\s/).at(-1) ?? '';
    const leads = /(?:op|aan|in|naar)(?: de| het)? $/iu.test(
      view.slice(Math.max(0, from + word.index - 12), from + word.index),
    );
    if (/^(?:weg|dijk|hof|pad|str)$/u.test(suffix) && (isWord(last.toLowerCase()) || !leads)) continue;
    all.push([from + word.index, text]);
  }
  return all.sort((a, b) => a[0] - b[0]);
}
