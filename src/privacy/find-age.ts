import { apart, type Finder, type Found } from './found.ts';
import { lowerOf, oneBlank } from './lower-view.ts';

const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const ones = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const inWords = `(?:(?:${ones})(?:en|ën))?(?:${tens})|${ones}|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien`;
const number = `(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf)[eë]nhalf|anderhalf|\\d{1,3}(?:[.,]\\d|½| ½)?|${inWords})(?: en een half| en een halve)?`;
const unit = '(?:jaar|j\\.?(?=[),;])|jr\\.?|jaren|maanden|maand|mnd\\.?|weken|week|wkn|mndn|dagen)';

/** A number that can be an age; 1: behind it "-jarige", or a unit and perhaps a second one and "oud". */
const candidate = new RegExp(
  `(?<![\\p{L}\\d.,:/€-]|\\d ?)${number}(?:(-? ?jarige?)(?!\\p{L})|(\\s${unit}(?:\\s(?:en|,)\\s${number}\\s${unit})?(?:\\soude?)?)(?!\\p{L}))?(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);

/** Who is older or younger than others in a family; not "kind 2", which counts. */
const people =
  'jongste|oudste|middelste|overgrootmoeder|overgrootvader|schoonmoeder|schoonvader|schoonzoon|schoondochter|kleinkind|pleegzoon|pleegdochter|pleegkind|stiefzoon|stiefdochter|stiefvader|stiefmoeder|halfbroer|halfzus|partner|echtgenoot|echtgenote|tante|oom|neef|nicht|mw|dhr|mevr|meisje|jongen|jongetje|kind|kindje|zoon|zoontje|dochter|dochtertje|baby|peuter|kleuter|puber|tiener|man|vrouw|heer|dame|mevrouw|meneer|moeder|vader|oma|opa|broer|broertje|zus|zusje|stagiaire?|jeugdige|cliënt|client|tweeling|nichtje|neefje|kleinzoon|kleindochter|inwoner|jongere|buurjongen|buurmeisje|vriend|vriendin|student|leerling';
const nearly = '(?:zelf|nu|inmiddels|bijna|pas|net|ook|al|toen|nog maar|nog geen|ca\\.?|ongeveer|rond de|in de)';
const became = `(?:is|was|wordt|werd|van|${nearly}|(?:volgende|deze|komende) (?:maand|week|zomer|winter|jaar)|binnenkort|dit jaar|straks)`;

/** Somebody in the same part of the sentence: "terwijl hij elf jaar is". */
const someone = new RegExp(
  `(?:\\ue005|(?<!\\p{L})(?:hij|zij|ze|ie|die|ik|je|${people}))(?: nu| toen| net| al| pas| zelf| bijna| nog maar)* $`,
  'u',
);

/** What stands before an age, whether a unit stands behind it or not. A name that was found is one letter, U+E005. */
const leads = [
  // A person: (9), van 9, is bijna 9, 9; with a role between brackets: (zoon, 9).
  /\ue005(?:['’]?s)?,?\s?\(\s?(?:[\p{L} -]{2,24},? )?(?:bijna |pas |net |nu )?$/u,
  new RegExp(`\\ue005(?:,\\s|\\s)(?:${became} ){0,4}(?:op )?(?:\\ue006 )?$`, 'u'),
  /\ue005\s?[|;\t]\s?$/u,
  // Telegram style: "mw ten kate. 78. alleen".
  /\ue005\. $/u,
  /[\ue008\ue009] en (?:is|ben) $/u,
  // A word for people: een meisje van 7, zoon is nu 8.
  new RegExp(`(?<!\\p{L})(?:${people})(?:,?\\s${became}){1,4}\\s$`, 'u'),
  // A pronoun: hij is 8, ik ben negen en een half, was toen 2 jaar.
  new RegExp(
    `(?<!\\p{L})(?:(?:hij|zij|ze|ie|die|ik|je|jij|wie) (?:is|was|ben|bent|wordt|werd)|(?:is|was|wordt|werd|ben) (?:hij|zij|ze|ik|je)|was\\s{1,2}toen)(?: ${nearly}){0,3} $`,
    'u',
  ),
  /\ue005(?:,? (?:en|die|hij|zij|ze))? (?:is|was|wordt|werd)(?: (?:zelf|nu|pas|net|al|inmiddels|bijna|ook))* $/u,
  /(?<!\p{L})(?:mevrouw|meneer|mw\.?|dhr\.?|heer|cliënt|client|kind) \p{L}\.? \($/u,
  /word(?:t|en) (?:op )?\ue006 $/u,
  new RegExp(`(?<!\\p{L})(?:${people}), $`, 'u'),
  /(?:^|[.!?;,\n] ?|(?:\ue005|(?<!\p{L})(?:hij|zij|ze)) )(?:wordt|werd) $/u,
  // Beside a day of birth, a sex or another age: (geboren [day], 83 jaar), m, 71 j, (12, bijna 13).
  /[\ue006\ue007](?:[,;]| ?\/)? \(?(?:(?:bijna|net|nu|straks|al|pas|inmiddels|dus) )?$/u,
  /(?<!\p{L})(?:m|v|man|vrouw|jongen|meisje)[,/] ?$/u,
  // In a list of a family: a person – 12 jaar.
  /\ue005(?: ?\([^()\n]{0,20}\))? ?[–—-] $/u,
  /\((?:bijna|pas|net|nu) $/u,
  /(?:leeftijd|lft\.?)(?: is| van)?[ :=|\t]{1,3}$/u,
];
/** What stands before it where a unit must stand behind it: (10 jaar), zoon 9 jaar. */
const leadsWithUnit = [
  /(?<!\p{L})met (?:zijn|haar|mijn|d'r) $/u,
  /\($/u,
  /\ue005: $/u,
  /(?<!\p{L})(?:jarig,? )?(?:hij|zij|ze|nu|vandaag) $/u,
  new RegExp(`(?<!\\p{L})(?:${people}),? ?\\(?$`, 'u'),
];
/** The same, where it is a bare figure in brackets: zoon (9). */
/** The same before a bare figure that ends the sentence: "moeder 79, vader 81". */
const beforeFigure = new RegExp(
  `(?:^|[^\\p{L}])(?:${people.replace('|kind|', '|').replace('|client|', '|')})(?: bijna)? $`,
  'u',
);
/** Round numbers of years: in de tachtig, begin zestig, achter in de vijftig. */
const decade = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:begin|eind|midden|half|achter in|achterin|voor in|voorin|diep in|ver in|rond|tegen|in)(?: de)? (?:${tens.replace('twintig|', '')})|(?:begin|eind|midden|in) de twintig)(?!\\p{L}| (?:uur|euro|minuten|jaar geleden|dagen|weken|procent|km|keer|\\p{Ll}{2,}en(?!\\p{L})))`,
  'gu',
);
const leadsInBrackets = new RegExp(`(?<!\\p{L})(?:${people}),? ?\\($`, 'u');

/** Words that make it a limit of a rule or a duration: tot 18 jaar, vanaf 16,5 jaar, al 2 jaar. */
const limitBefore =
  /(?<!\p{L})(?:tot|vanaf|t\/m|tot en met|onder|boven|jonger dan|ouder dan|tussen|tenminste|minstens|minimaal|maximaal|hoogstens|grens van|leeftijdsgrens|voor|binnen|gedurende|na|over|sinds|duur van|periode van|termijn van|looptijd van|elke|iedere|per|om de|afgelopen|laatste|komende|nog|ruim|<|>|≥|≤|van \d{1,2} tot|beschikking van|indicatie van|wachttijd van|wachttijd is|duurt|duurde|(?<!(?:is|was|wordt|werd|ben|hij|zij|ze) )al) ?(?:de |het |een )?(?:leeftijd van )?$/u;
const limitBehind = /^(?: jaar)? (?:of|en) (?:ouder|jonger|meer)|^(?: jaar)? (?:tot|t\/m) /u;
/** What makes it a measure or a count: 3 uur, 2 keer, 1 april. */
const measureBehind =
  /^\s?(?:uur|uren|u(?!\p{L})|minuten|min(?!\p{L})|keer|maal|x(?!\p{L})|dagdelen|etmalen|%|euro|km|kilo|cm|dagen|weken|maanden|gesprekken|sessies|lesuren|kinderen|personen|van de|op de|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:jan|feb|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)(?!\p{L})|procent|plaatsen|stuks|leden|broer|zus|kind|punten|\p{L}{2,}en(?!\p{L})(?<!en))/u;

const oldest = 115;

function isAge(lead: string, text: string, rest: string, jarige: boolean, withUnit: boolean): boolean {
  if (
    limitBehind.test(rest) ||
    (limitBefore.test(lead) && !(jarige && /(?<!\p{L})voor (?:een |de |mijn |onze )?$/u.test(lead)))
  )
    return false;
  // The number of an item: "2. Roepnaam".
  if (!withUnit && /\n\s*$/.test(lead) && /^(?:[.)]\s|\s?[;|\t])/.test(rest)) return false;
  if (
    /^ (?:wordt|werd|geworden|gaat worden)(?!\p{L})/u.test(rest) &&
    !measureBehind.test(rest) &&
    !/(?:dagen|weken|week|wkn)$/.test(text)
  )
    return true;
  if (withUnit && /^,? (?:in dienst|getrouwd|gehuwd|samen|werkzaam|ervaring|geleden|later|lang|na |voor )/u.test(rest))
    return false;
  if (withUnit && /^ (?:is|was|oud|geworden)(?!\p{L})/u.test(rest) && someone.test(lead)) return true;
  if (
    jarige &&
    /^ (?:verblijf|indicatie|beschikking|overeenkomst|contract|looptijd|opleiding|periode|termijn|plan|traject|cyclus|bestaan|jubileum|vergunning|subsidie|pilot|evaluatie|studie|school)/u.test(
      rest,
    )
  )
    return false;
  if (jarige || (withUnit && /\soude?$/.test(text))) return true;
  if (!withUnit && (/^(?:een|één)$/.test(text) || measureBehind.test(rest))) return false;
  if (leads.some((one) => one.test(lead)))
    return (
      withUnit ||
      (/\. $/.test(lead) ? /^\. /.test(rest) : !/^\s?[|;\t]\s?$/.test(lead.slice(-2)) || /^\s?[|;\t\n]/.test(rest))
    );
  if (withUnit)
    return (
      leadsWithUnit.some((one) => one.test(lead)) &&
      !(/\($/.test(lead) && /(?:weken|week|wkn|dagen)$/.test(text)) &&
      (!/(?:\(|(?:hij|zij|ze|nu|vandaag) )$/.test(lead) || /^\s?(?:[),;.!?]|$)/.test(rest))
    );
  // "wordt in juni 18"
  if (
    /^\d{1,2}$/.test(text) &&
    /(?<!\p{L})(?:word|wordt|werd) in \p{L}{3,9} $/u.test(lead) &&
    /^[,;.?!]|^\n|^$/.test(rest)
  )
    return true;
  if (
    /^\d{1,2}$/.test(text) &&
    text !== '1' &&
    /^(?:[,;.](?!\d)|\n|$| en (?:hij|zij|vader|moeder))/.test(rest) &&
    beforeFigure.test(lead)
  )
    return true;
  return /^\d/.test(text) && rest.startsWith(')') && leadsInBrackets.test(lead);
}

const leadLength = 60;

const ageColumn = /leeftijd\s?[|;\t]|[|;\t]\s?leeftijd/u;

/** Finds ages of people. Limits of rules ("tot 18 jaar") and durations ("2 jaar") stay. */
export const findAge: Finder = (view) => {
  const lower = lowerOf(view);
  const inTable = ageColumn.test(lower);
  const found: Found[] = [];
  for (const { 0: text, 1: jarige, 2: withUnit, index } of lower.matchAll(candidate)) {
    if (/^\d/.test(text) && Number.parseInt(text, 10) > oldest) continue;
    const end = index + text.length;
    const lead = oneBlank(lower.slice(Math.max(0, index - leadLength), index));
    if (!inTable && withUnit === undefined && /[|;\t]\s?$/.test(lead)) continue;
    if (!isAge(lead, text, lower.slice(end, end + 16), jarige !== undefined, withUnit !== undefined)) continue;
    found.push({ start: index, end, key: text.replace(/\s+/g, ' ') });
  }
  for (const { 0: text, index } of lower.matchAll(decade))
    found.push({ start: index, end: index + text.length, key: text });
  return apart(found);
};
