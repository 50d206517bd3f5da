/** Words of one row exclude each other: a statement may only say one that its quote says too, when the quote says another of the row. */
const rows: readonly (readonly string[])[] = [
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
const contrasts = rows.map((row) => row.map((member) => new RegExp(`(?<!\\p{L})(?:${member})(?!\\p{L})`, 'u')));

/** Tells whether a statement names the opposite of what its quote names. `source` are words that it may also use: the title. */
export function contradictsByWord(statement: string, quote: string, source: string): boolean {
  return contrasts.some((row) => {
    const inQuote = row.filter((member) => member.test(quote));
    return (
      inQuote.length > 0 &&
      row.some((member) => member.test(statement) && !inQuote.includes(member) && !member.test(source))
    );
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
