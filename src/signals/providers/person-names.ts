import { fold } from '../../knowledge/dutch/tokenize.ts';
import type { ProviderMention } from './find-provider.ts';
import type { Provider } from './provider.ts';

/** Masks personal data and leaves these names. */
export type Mask = (text: string, keep: readonly string[]) => { readonly text: string };

/** What stands right before the name of a person, also when a provider bears it too. */
const title =
  /(?<!\p{L})(?:mw|mevr|mevrouw|dhr|meneer|mijnheer|hr|heer|fam|familie|gezin|broer|zus|zoon|dochter|moeder|vader|oma|opa|dokter|dr|cliënte?|cliente?|clt|bewoner|bewoonster|heet|naam is|(?:broer|zus|zoon|dochter|moeder|vader|kinderen|partner|buurman|buurvrouw) van)\.? (?:\p{Lu}\. ?)*$/iu;
/** A word with a capital right before a name. */
const wordBefore = /(?<!\p{L})(\p{Lu}[\p{L}-]+) $/u;
const small = /^(?:van|de|den|der|het|door|met|en)$/iu;
/** What people do and organisations do not. */
const livesAfter =
  /^ (?:krijgt|kreeg|belde|belt|appte|appt|mailde|vertelt|vertelde|woont|wacht|wachtte|mist|klaagt|klaagde|huilt|zit|ligt|slaapt|durft)(?!\p{L})/iu;
/** What both do; a person, when it is about somebody else's help. */
const tellsAfter = /^ (?:zegt|zei|meldt|meldde|heeft|wil|geeft aan|hoorde)(?!\p{L})/iu;
/** What organisations do. */
const actsAfter =
  /^ (?:is|was|komt|levert|stuurt|declareert|reageert|start|begint|stopt|weigert|biedt|factureert|plant|zet|doet|rekent|belt)(?! (?:al|boos|bang|ziek|alleen|thuis))(?!\p{L})/iu;
/** To whom, or with whom, something is done. */
const withBefore =
  /(?<!zoals |voorheen |eerst |eerder |vroeger |ook |al |wel |dan |als )(?<!\p{L})(?:bij|voor|laat|laten|liet|heeft|hebben) $/iu;
const article = /^(?:de|het|den|van|van de|van der|st|stichting) /iu;

/** Small words that belong to what follows a name. */
const trailing = /(?: (?:en|de|het|van|voor|aan|in|den|der))+$/iu;

const isExact = (surface: string, { name, aliases }: Provider): boolean =>
  [name, ...aliases].some((one) => fold(one) === fold(surface));

/** Which of the words that could name a provider name a person instead; each from where the name begins. */
export function personsAmong(
  text: string,
  mentions: readonly ProviderMention[],
  mask: Mask,
  known: Provider | null = null,
): ReadonlyMap<ProviderMention, { readonly start: number; readonly end: number }> {
  const surfaceOf = ({ start, end }: ProviderMention): string => text.slice(start, end);
  const nameLike = new Map<string, boolean>();
  /** Whether people can be called so, as masking sees it. */
  const isNameLike = (surface: string): boolean => {
    const found = nameLike.get(surface) ?? !mask(`Gisteren belde ${surface} terug.`, []).text.includes(surface);
    nameLike.set(surface, found);
    return found;
  };
  const firstNames = new Map<string, boolean>();
  const isFirstName = (word: string, surface: string): boolean => {
    const pair = `${word} ${surface} is er niet.`;
    const found = firstNames.get(pair) ?? !mask(pair, []).text.includes(word);
    firstNames.set(pair, found);
    return found;
  };
  const persons = new Map<ProviderMention, { readonly start: number; readonly end: number }>();
  const rest: ProviderMention[] = [];
  for (const one of mentions) {
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    const surface = surfaceOf(one);
    const isTitled = title.test(before) && !/^(?:De|Het|Stichting) /u.test(surface) && /\p{Lu}/u.test(surface);
    const [, first = ''] = wordBefore.exec(before) ?? [];
    const isNamed =
      first !== '' &&
      !small.test(first) &&
      /\p{Lu}/u.test(surface) &&
      !/^(?:De|Het|Stichting) /u.test(surface) &&
      !isExact(`${first} ${surface}`, one.provider) &&
      isFirstName(first, surface);
    if (isTitled) persons.set(one, one);
    else if (isNamed) persons.set(one, { start: one.start - first.length - 1, end: one.end });
    else rest.push(one);
  }
  const sure = rest.filter((one) => one.certainty >= 0.75 && isExact(surfaceOf(one), one.provider));
  const named = new Set([...sure.map(({ provider }) => provider), ...(known === null ? [] : [known])]);
  const whole = new Set(
    sure
      .filter((one) => article.test(surfaceOf(one)) || surfaceOf(one).includes(' ') || !isNameLike(surfaceOf(one)))
      .map(({ provider }) => provider),
  );
  if (known !== null) whole.add(known);
  for (const one of rest) {
    const surface = surfaceOf(one).replace(trailing, '');
    if (!/^\p{Lu}/u.test(surface) || surface.includes(' ')) continue;
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    if (isExact(`De ${surface}`, one.provider) && /(?<!\p{L})de $/iu.test(before)) continue;
    const after = text.slice(one.start + surface.length, one.end + 40);
    const isAnyNamed = (some: ReadonlySet<Provider>): boolean =>
      some.size > (some.has(one.provider) ? 1 : 0) && !(known === one.provider);
    if (!isExact(surface, one.provider)) {
      const isOnlyShort = !named.has(one.provider) && isAnyNamed(named);
      const isPerson = isOnlyShort ? !actsAfter.test(after) : livesAfter.test(after) && isNameLike(surface);
      if (isPerson) persons.set(one, { start: one.start, end: one.start + surface.length });
      continue;
    }
    const isBeside = isAnyNamed(whole);
    const isBy = /(?:^|[^\p{L}])(?:van|door|dat|:)\s$/iu;
    const isTelling =
      tellsAfter.test(after) &&
      sure.some((other) => other.start >= one.end && isBy.test(text.slice(other.start - 6, other.start)));
    if (isBeside && (livesAfter.test(after) || withBefore.test(before) || isTelling) && isNameLike(surface))
      persons.set(one, one);
  }
  return persons;
}
