import { alikeWords, overlap } from './content.ts';
import { clausesOf } from './plain-words.ts';

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu');

/** Where "niet" limits a number or joins, it denies nothing. */
const noDenial = word(
  '(?:niet|nooit|geen) (?:meer|langer|hoger|ouder|later|groter|minder|korter|lager|jonger|kleiner|verder|eerder) dan(?= (?:de |het |een |€ ?)*(?:\\d|€|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|anderhal|half|halve|\\p{L}+(?:tien|tig|honderd|duizend)\\b|honderd|duizend|een ))|nog geen(?= \\d| \\p{L}+ (?:jaar|weken|maanden|dagen|uur))|al dan niet|niet alleen|of niet(?= ?(?:$|[,.;]))|niet zijnde|wel of niet|niet in de laatste plaats',
);
const joined = /\bgeen\b([^.;:,]{0,80}?)\b(en|of) geen\b/gu;
/** Where "kan" and its family say nothing about what is allowed. */
const noChoice = word(
  'zo (?:spoedig|snel|veel|vroeg|goed|kort|lang) mogelijk|zoveel mogelijk|zo mogelijk|waar mogelijk|indien mogelijk',
);

/** A kind of word that turns a rule into another rule. */
interface Cue {
  readonly name: string;
  readonly pattern: RegExp;
}

/** What statement and quote must both say, or neither. */
const mirrored: readonly Cue[] = [
  { name: 'can', pattern: word('kan|kunnen|kunt|bevoegd|bevoegdheid|mogelijk|mogelijkheid|mogelijkheden|in staat') },
  { name: 'may', pattern: word('mag|mogen|toegestaan|geoorloofd') },
  {
    name: 'only',
    pattern: word(
      'alleen|uitsluitend|slechts|enkel|louter|mits|op voorwaarde|onder de voorwaarde|pas|maar \\p{L}+ (?:keer|maal)',
    ),
  },
  {
    name: 'except',
    pattern: word(
      'tenzij|behalve|behoudens|uitgezonderd|uitzondering|uitzonderingen|afwijking|afwijken|afwijkt|afgeweken|afgezien van|niet zijnde|anders dan',
    ),
  },
  {
    name: 'in-principle',
    pattern: word(
      'in beginsel|in principe|beginsel|in de regel|doorgaans|meestal|gewoonlijk|normaal gesproken|als regel|bij voorkeur|vaak|soms',
    ),
  },
  {
    name: 'if-needed',
    pattern: word(
      'zo nodig|indien nodig|als dat nodig is|waar nodig|desgewenst|desgevraagd|op verzoek|verzoekt|verzoek|vraagt|wenst|wensen|wil|willen',
    ),
  },
  { name: 'as-possible', pattern: word('zo(?: veel|veel) mogelijk|zo mogelijk|waar mogelijk|indien mogelijk') },
  { name: 'right', pattern: word('recht op|rechten|aanspraak|aanmerking') },
  { name: 'also-or', pattern: word('onder meer|onder andere|waaronder|in ieder geval|bijvoorbeeld|in elk geval') },
];

/** What a statement says only when its quote does. */
const added: readonly Cue[] = [
  { name: 'always', pattern: word('altijd|steeds|te allen tijde|in alle gevallen|telkens|standaard') },
  { name: 'all', pattern: word('alle|allen|alles|elke|elk|ieder|iedere|iedereen|een ieder|eenieder|per|wie') },
  { name: 'automatic', pattern: word('automatisch|vanzelf|van rechtswege|ambtshalve|zonder meer') },
  { name: 'full', pattern: word('volledig|volledige|geheel|gehele|helemaal|heel|hele') },
  { name: 'at-once', pattern: word('direct|directe|meteen|onmiddellijk|terstond|onverwijld|dadelijk|gelijk') },
  { name: 'free', pattern: word('gratis|kosteloos|kosteloze|onafhankelijke gratis') },
  { name: 'written', pattern: word('schriftelijk|schriftelijke|op schrift|brief|papier|ondertekend|ondertekende') },
  { name: 'must-not', pattern: word('verboden|verbod') },
];

const deny = word(
  'niet|geen|nooit|nimmer|niets|niemand|nergens|noch|evenmin|zonder|on(?:voldoende|mogelijk|juist|juiste|volledig|volledige|bekend|bekende|betaald|betaalde|gewenst|geldig|terecht|nodig|redelijk|veilig|geschikt|bevoegd|verplicht|aanvaardbaar|toereikend|toereikende|duidelijk|zelfstandig|deskundig|rechtmatig|toegankelijk)|niet-\\p{L}+',
);
const mustWords = word(
  'moet|moeten|verplicht|verplichte|verplichting|gehouden|dient(?= .{0,120}\\bte\\b)|dienen(?= .{0,120}\\bte\\b)',
);
const needNot = word('hoeft|hoeven|behoeft|behoeven');
const noNeed = word(
  'hoeft|hoeven|behoeft|behoeven|verschuldigd|vereist|nodig|verplicht|vrijgesteld|van toepassing|onverplicht',
);
const condition = word(
  'indien|wanneer|mits|voor zover|voorzover|ingeval|in geval|zolang|zodra|op voorwaarde|onder de voorwaarde|tenzij|in het geval|als(?= (?:de|het|een|er|zij|hij|ze|deze|die|dit|dat|iemand|ouders|sprake|blijkt|hun|zijn|haar|geen|\\p{L}+ (?:niet|geen|\\p{L}+t|\\p{L}+en)\\b))',
);
const conditionWide = word(
  'indien|wanneer|mits|voor zover|voorzover|ingeval|geval|zolang|zodra|voorwaarde|voorwaarden|tenzij|als|bij|wie|alleen|is er|\\p{L}+ die|degene',
);
const later = word('na|nadat|daarna|nadien|afloop|achteraf');
const laterWide = word(
  'na|nadat|daarna|nadien|afloop|achteraf|vanaf|ingang|sinds|zodra|volgend|volgende|volgt|zijn|geworden',
);
const earlier = word('vooraf|voordat|voorafgaand|voorafgaande|alvorens|vooruit');
const earlierWide = word('vooraf|voordat|voorafgaand|voorafgaande|alvorens|vooruit|voor|eerst|uiterlijk');

/** Words that limit, each with all that may stand for them, also where no number follows. */
const limits = [
  [
    word('ten minste|tenminste|minstens|minimaal'),
    word(
      'ten minste|tenminste|minstens|minimaal|minimum|minimale|meer|ouder|vanaf|minder dan|korter dan|lager dan|op zijn minst',
    ),
  ],
  [
    word('ten hoogste|hoogstens|maximaal|hooguit'),
    word(
      'ten hoogste|hoogstens|maximaal|hooguit|maximum|maximale|meer dan|langer dan|hoger dan|ouder dan|later dan|uiterlijk|binnen|tot|tot en met|minder|jonger',
    ),
  ],
] as const;

const says = (line: string, pattern: RegExp): boolean => line.search(pattern) >= 0;
const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;
const forDenial = (line: string): string => line.replaceAll(noDenial, ' ').replaceAll(joined, 'geen$1$2');
const forOnly = (line: string): string => line.replaceAll(/\bniet alleen\b/g, ' ');
const forChoice = (line: string): string => line.replaceAll(noChoice, ' ');

/**
 * Compares the small words that turn a rule round: denial, may, can, must, only, exceptions, conditions, before and after.
 * Gives the name of what differs, or null. Both lines are plain.
 */
export function cueProblem(statement: string, quote: string): string | null {
  const [denied, deniedInQuote] = [forDenial(statement), forDenial(quote)];
  if (count(denied, deny) !== count(deniedInQuote, deny)) return 'negation';
  if (moved(denied, deniedInQuote, deny) || deniesOther(denied, deniedInQuote)) return 'negation';
  for (const { name, pattern } of mirrored) {
    const prepared = name === 'can' ? forChoice : name === 'only' ? forOnly : String;
    const [here, there] = [prepared(statement), prepared(quote)];
    if (says(here, pattern) !== says(there, pattern)) return name;
    if (moved(here, there, pattern)) return name;
  }
  const extra = added.find(({ pattern }) => says(statement, pattern) && !says(quote, pattern));
  if (extra !== undefined) return extra.name;
  if (
    limits.some(
      ([narrow, wide]) =>
        (says(quote, narrow) && !says(statement, wide)) || (says(statement, narrow) && !says(quote, wide)),
    )
  ) {
    return 'limit';
  }
  return dutyProblem(statement, quote) ?? orderProblem(statement, quote) ?? conditionProblem(statement, quote);
}

function dutyProblem(statement: string, quote: string): string | null {
  if (says(statement, needNot) ? !says(quote, noNeed) : says(quote, needNot) && !says(statement, noNeed))
    return 'need-not';
  const choice = (line: string) => mirrored.slice(0, 2).some(({ pattern }) => says(forChoice(line), pattern));
  if (
    says(statement, mustWords) &&
    !says(quote, mustWords) &&
    (choice(quote) || says(quote, word('recht op|aanspraak|hoeft|hoeven')))
  )
    return 'must';
  // A duty that somebody does not have is no ban, and the other way round.
  if (
    says(quote, mustWords) &&
    says(forDenial(quote), deny) &&
    !says(statement, mustWords) &&
    !says(statement, needNot)
  )
    return 'must';
  return null;
}

const orderProblem = (statement: string, quote: string): string | null =>
  (says(statement, later) && !says(quote, laterWide)) || (says(statement, earlier) && !says(quote, earlierWide))
    ? 'order'
    : null;

function conditionProblem(statement: string, quote: string): string | null {
  if (says(quote, condition) && !says(statement, conditionWide)) return 'condition';
  return says(statement, condition) && !says(quote, conditionWide) ? 'condition' : null;
}

/** Tells whether a word stands in another clause than in the quote, judged by the words around it. */
function moved(statement: string, quote: string, pattern: RegExp): boolean {
  const [with_, without] = parted(statement, pattern);
  const [quoteWith, quoteWithout] = parted(quote, pattern);
  const astray = (one: string, rightly: readonly string[], wrongly: readonly string[]) =>
    best(one, wrongly) > best(one, rightly);
  return (
    with_.some((one) => astray(one, quoteWith, quoteWithout)) ||
    (without.length > 0 && quoteWith.some((one) => astray(one, with_, without)))
  );
}

const best = (line: string, others: readonly string[]): number =>
  Math.max(0, ...others.map((other) => overlap(line, other)));

function parted(line: string, pattern: RegExp): readonly [readonly string[], readonly string[]] {
  const clauses = clausesOf(line);
  const holds = clauses.map((clause) => says(clause, pattern));
  return [clauses.filter((_, i) => holds[i]), clauses.filter((_, i) => !holds[i])];
}

/** Tells whether "geen" stands before another thing than in the quote. */
function deniesOther(statement: string, quote: string): boolean {
  const after = (line: string, words: number) =>
    [...line.matchAll(/(?<!\p{L})geen (?:eigen |aparte |verdere )?(\p{L}+)(?: (\p{L}+))?/gu)].map((match) =>
      match.slice(1, 1 + words).filter((found) => found !== undefined),
    );
  const known = after(quote, 2).flat();
  return (
    known.length > 0 &&
    after(statement, 1)
      .flat()
      .some((word) => !known.some((other) => alikeWords(word, other)))
  );
}

const opener =
  /\b(?:indien|wanneer|mits|voor zover|voorzover|ingeval|zolang|zodra|tenzij|behalve|behoudens|met uitzondering van|op voorwaarde dat|als (?=de |het |een |er |zij |hij |deze |die |dit |dat |iemand |\p{L}+ (?:niet|geen)\b))/u;

/** Gives the conditions and exceptions of a plain line, each from its opening word to the end of its clause. */
export function conditionsOf(line: string): readonly string[] {
  return line.split(/;|[,:](?!\d)|\.(?= )/).flatMap((part) => {
    const at = part.search(opener);
    return at < 0 ? [] : [part.slice(at)];
  });
}
