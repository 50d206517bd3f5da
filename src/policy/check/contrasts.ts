import { clausesOf } from './plain-words.ts';

/** Words of one row exclude each other: a statement may only say one that its quote says too, when the quote says another of the row. */
const rows: readonly (readonly string[])[] = [
  ['ten hoogste|maximaal|hoogstens|hooguit', 'ten minste|minimaal|minstens'],
  ['hoger\\w*|verho\\w+', 'lager\\w*|verla\\w+'],
  ['meer', 'minder'],
  ['langer\\w*|verleng\\w*', 'korter\\w*|verkort\\w*|bekort\\w*', 'opschort\\w*|opgeschort\\w*|schort'],
  ['ouder dan|ouder', 'jonger dan|jonger'],
  ['begin\\w*|start\\w*|aanvang\\w*|ingang\\w*', 'einde|eindig\\w*|stop\\w*|afloop|beeindig\\w*|einddatum'],
  ['meerderjarig\\w*', 'minderjarig\\w*'],
  ['mondeling\\w*', 'schriftelijk\\w*', 'telefonisch\\w*', 'digita\\w+|elektronisch\\w*'],
  ['vrijwillig\\w*', 'verplicht\\w*'],
  ['informe\\w+', 'forme\\w+'],
  ['laag|lage', 'midden|middel\\w*', 'hoog|hoge'],
  ['natura', 'pgb|persoonsgebonden'],
  [
    'wmo|maatschappelijke ondersteuning',
    'jeugdwet',
    'wlz|langdurige zorg',
    'zvw|zorgverzekeringswet',
    'awb|bestuursrecht',
    'participatiewet',
  ],
  [
    'wijst?|weiger\\w*|afwijz\\w*|afgewezen',
    'verstrek\\w*|toeken\\w*|kent|verleen\\w*|verlen(?:en|ing)|inwillig\\w*|toegekend\\w*',
    'intrek\\w*|ingetrokken|trekt',
  ],
  ['bruto', 'netto'],
  ['inclusief', 'exclusief'],
  ['eerste', 'laatste'],
  ['huur\\w*', 'koop|kopen|gekocht\\w*'],
  ['individue\\w+', 'groep\\w*|collectie\\w+'],
  ['maatwerk\\w*|individuele voorziening\\w*', 'algemene|algemeen', 'voorliggend\\w*'],
  ['melding\\w*', 'aanvra\\w+', 'signa\\w+'],
  ['bezwaar\\w*', 'beroep\\w*|hoger beroep', 'klacht\\w*'],
  ['tijdelijk\\w*|bepaalde tijd', 'permanent\\w*|blijvend\\w*|structure\\w+', 'onbepaalde'],
  ['vooraf', 'achteraf'],
  ['ambulant\\w*', 'residentie\\w+|verblijf\\w*|intramura\\w+'],
  ['dagdeel|dagdelen', 'etma\\w+'],
  ['kalenderdag\\w*', 'werkdag\\w*'],
  ['ontvangst|ontvangen|ontvangt', 'verzending|verzend\\w*|verzonden|verstuur\\w*'],
  ['kopie|afschrift', 'origine\\w+'],
  ['pleegouder\\w*', 'gezinshuis\\w*'],
  ['eenmalig\\w*', 'maandelijks\\w*|jaarlijks\\w*|wekelijks\\w*|periodiek\\w*'],
  ['gemeenteraad|raad', 'college|burgemeester\\w*'],
  ['verkoop|verkopen|verkocht\\w*', 'aanschaf\\w*|aankoop|aangeschaft'],
  ['zwaar|zware|zwaarder\\w*', 'licht|lichte|lichter\\w*'],
  ['vermoed\\w*', 'vastgesteld\\w*|vaststaat|bewezen'],
  ['advies|advise\\w+', 'besluit\\w*|beslis\\w+'],
  ['betaald\\w*', 'onbetaald\\w*'],
  ['voldoende', 'onvoldoende'],
  ['binnen', 'buiten'],
];
const contrasts = rows.map((row) => row.map((member) => new RegExp(`(?<!\\p{L})(?:${member})(?!\\p{L})`, 'gu')));

const count = (line: string, member: RegExp): number => line.match(member)?.length ?? 0;

/** Tells whether a statement names the opposite of what its quote names. `source` are words that it may also use: the title. */
export function contradictsByWord(statement: string, quote: string, source: string): boolean {
  return contrasts.some((row) => {
    const inQuote = row.filter((member) => count(quote, member) > 0);
    return row.some((member) => {
      const said = count(statement, member);
      if (inQuote.length > 1) return said > count(quote, member) + count(source, member);
      return said > 0 && inQuote.length > 0 && !inQuote.includes(member) && count(source, member) === 0;
    });
  });
}

/** Who acts in law and policy, by all their names. */
const actors: readonly (readonly [string, string])[] = [
  ['college', 'college|burgemeester|gemeente(?! ?raad)|gemeenten'],
  ['raad', 'gemeenteraad|de raad'],
  ['consulent', 'consulent\\w*|gebiedsteam\\w*|igt'],
  [
    'inwoner',
    'client\\w*|inwoner\\w*|aanvrager\\w*|ingezetene\\w*|persoon|personen|belanghebbende\\w*|burger\\w*|betrokkene\\w*|iemand|degene',
  ],
  ['budgethouder', 'budgethouder\\w*'],
  ['aanbieder', '\\w*aanbieder\\w*'],
  ['jeugdige', 'jeugdige\\w*|kind|kinderen|jongere\\w*|minderjarige\\w*'],
  ['ouders', 'ouders?|gezaghebbende\\w*|verzorgers?'],
  ['mantelzorger', 'mantelzorger\\w*'],
  ['toezichthouder', 'toezichthouder\\w*|toezichthoudende\\w*'],
  ['huisarts', 'huisarts\\w*'],
  ['specialist', 'specialist\\w*'],
  ['jeugdarts', 'jeugdarts\\w*'],
  ['zorgverzekeraar', 'zorgverzekeraar\\w*'],
  ['rechter', '\\w*rechter'],
  ['inspectie', 'inspectie|igj'],
  ['gi', 'gecertificeerde instelling\\w*|gi'],
  ['minister', 'minister'],
  ['cak', 'cak'],
  ['svb', 'svb|sociale verzekeringsbank'],
  ['raad-kb', 'raad voor de kinderbescherming'],
  ['vertegenwoordiger', '\\w*vertegenwoordiger\\w*|gemachtigde\\w*|voogd\\w*'],
  ['werkgever', 'werkgever\\w*'],
  ['school', 'school|scholen'],
  ['deskundige', 'gedragswetenschapper\\w*|deskundige\\w*|adviseur\\w*|artsen?|praktijkondersteuner\\w*'],
  ['toetser', 'toetser\\w*'],
  ['leverancier', 'leverancier\\w*'],
  ['contractmanager', 'contractm\\w+'],
];
const actorWords = actors.map(([, words]) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu'));
const toWhom =
  /(?:^|\s)(?:aan|van|bij|met|tegen|namens|over|voor|naar)(?: (?:de|het|een|zijn|haar|hun|deze|die|iedere|elke|\p{L}+e))*\s*$/u;
const receives = /(?<!\p{L})(?:krijg\w*|ontvang\w*|gekregen|heeft|hebben)(?!\p{L})/u;

/** Tells whether a statement lets somebody act of whom the quote does not speak, or to or about whom the quote says it. */
export function strangeActor(statement: string, quote: string): boolean {
  return actorWords.some((name) => {
    const here = [...statement.matchAll(name)];
    const there = [...quote.matchAll(name)];
    if (here.length === 0) return false;
    if (there.length === 0) return true;
    const asObject = (line: string, match: RegExpExecArray) => toWhom.test(line.slice(0, match.index));
    const acts = here.some(
      (match) => !asObject(statement, match) && !/\bdoor (?:\p{L}+ )?$/u.test(statement.slice(0, match.index)),
    );
    return acts && there.every((match) => asObject(quote, match)) && !receives.test(statement);
  });
}

/** The actors that stand in a clause without a preposition, in order: the one who acts comes first. */
function bareActors(clause: string): readonly string[] {
  return actorWords
    .flatMap((name, index) =>
      [...clause.matchAll(name)]
        .filter(
          (match) =>
            !toWhom.test(clause.slice(0, match.index)) && !/\bdoor (?:\p{L}+ )?$/u.test(clause.slice(0, match.index)),
        )
        .slice(0, 1)
        .map((match) => ({ at: match.index, actor: String(index) })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ actor }) => actor);
}

/** Tells whether two who act on each other have changed places between quote and statement. */
export function rolesReversed(statement: string, quote: string): boolean {
  if (receives.test(statement) !== receives.test(quote)) return false;
  // What "en" joins has one subject.
  const there = quote.split(/[;()]|,(?!\d)|\.\s/).map(bareActors);
  return clausesOf(statement)
    .map(bareActors)
    .some(([first, second]) => {
      if (first === undefined || second === undefined) return false;
      const both = there.filter((order) => order.includes(first) && order.includes(second));
      return both.length > 0 && both.every((order) => order.indexOf(first) > order.indexOf(second));
    });
}

/** Tells whether a statement names one actor oftener than its quote does, and another less often: one has taken the other's place. */
export function takesPlace(statement: string, quote: string): boolean {
  const shift = actorWords.map((name) => Math.sign(count(statement, name) - count(quote, name)));
  return actorWords.some((name, i) => count(quote, name) > 0 && shift[i] === 1) && shift.includes(-1);
}

/** Tells whether a statement joins by "en" what its quote joins by "of", or the other way round. */
export function swapsAndOr(statement: string, quote: string): boolean {
  const pairs = (line: string) =>
    [
      ...line.matchAll(
        /(\p{L}+),? (en|of|alsmede|dan wel|en of) (?:(?:de|het|een|zijn|haar|hun|van|bij|door|aan|met|in|op) )*(\p{L}+)/gu,
      ),
    ].map(([, left = '', by = '', right = '']) => ({
      left,
      right,
      or: by === 'of' || by === 'dan wel',
      both: by === 'en of',
    }));
  const known = pairs(quote.replaceAll('en/of', 'en of'));
  return pairs(statement.replaceAll('en/of', 'en of')).some((pair) =>
    known.some(
      (other) =>
        pair.or !== other.or &&
        !other.both &&
        !pair.both &&
        ((pair.left === other.left && pair.right === other.right) ||
          (pair.left === other.right && pair.right === other.left)),
    ),
  );
}
