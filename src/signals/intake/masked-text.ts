import type { ProviderMention } from '../providers/find-provider.ts';
import type { Provider } from '../providers/provider.ts';

/** Masks personal data and leaves these names. */
type Mask = (text: string, keep: readonly string[]) => { readonly text: string };

/** So certain a name must be that of a provider to stay. */
const sure = 0.62;
/** What stands before the name of a person, also when a provider bears it too. */
const title =
  '(?:mw|mevr|mevrouw|dhr|meneer|mijnheer|hr|de heer|fam|familie|client|cliënt|cliente|cliënte|clt|bewoner|bewoonster|broer|zus|zoon|dochter|moeder|vader|dokter|dr|heet|naam is)\\.?';
/** A place behind an address: "Kerkplein 3 in Oudwijk". */
const placeBehind =
  /(\[(?:adres|postcode) \d+\](?:,| in| te)+ )\p{Lu}\p{Ll}{2,}(?:[ -](?:aan|op|bij|den|de|\p{Lu}\p{Ll}+))*/gu;

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text calls a person by this name, or by one with it. */
function isPersonal(text: string, name: string): boolean {
  return new RegExp(
    `(?<!\\p{L})${title} (?:\\p{Lu}\\p{L}*\\.? |van |de |der |den )*${escaped(name)}(?!\\p{L})`,
    'iu',
  ).test(text);
}

/**
 * Masks a remark but for the names of providers; a name that a person bears in the same text is masked too, and so is a place behind an
 * address.
 */
export function maskedText(
  text: string,
  providers: readonly Provider[],
  mentions: readonly ProviderMention[],
  mask: Mask,
): string {
  const named = mentions.filter(({ certainty }) => certainty >= sure).map(({ start, end }) => text.slice(start, end));
  const inText = text.toLowerCase();
  const register = providers
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => inText.includes(name.toLowerCase()));
  const keep = [...new Set([...register, ...named])].filter((name) => !isPersonal(text, name));
  return mask(text, keep).text.replaceAll(placeBehind, '$1[woonplaats]');
}
