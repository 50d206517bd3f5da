import type { ProviderMention } from '../providers/find-provider.ts';
import { type Mask, personsAmong } from '../providers/person-names.ts';

/** So certain a name must be that of a provider to stay. */
const sure = 0.62;
/** A place behind an address: "Kerkplein 3 in Oudwijk". */
const placeBehind =
  /(\[(?:adres|postcode) \d+\](?:,| in| te)+ )\p{Lu}\p{Ll}{2,}(?:[ -](?:aan|op|bij|den|de|\p{Lu}\p{Ll}+))*/gu;
/** The same without a word between: "Kerkplein 3 Oudwijk". */
const placeRightBehind = /(\[(?:adres|postcode) \d+\] )(\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;
/** "Van Kompas hoor ik niets" begins as a surname does. */
const vanBefore = /(?<!\p{L})Van $/u;
const noPlace =
  /^(?:Deze|Daar|Mevrouw|Meneer|Client|Cliënt|Niet|Niemand|Geen|Sinds|Vorige|Graag|Stichting|Zorggroep)$/u;

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const hasWord = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(text);

/**
 * Masks a remark but for the names of providers; a name that a person bears is masked where it does, and so is a place behind an
 * address.
 */
export function maskedText(text: string, mentions: readonly ProviderMention[], mask: Mask): string {
  const persons = personsAmong(text, mentions, mask);
  const named = mentions.filter((one) => one.certainty >= sure && !persons.has(one));
  const keep = [
    ...new Set(
      named.flatMap(({ start, end }) => {
        const [first = ''] = vanBefore.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
        return [text.slice(start, end), ...(first === '' ? [] : [`${first}${text.slice(start, end)}`])];
      }),
    ),
  ];
  const places = [...persons.values()].sort((a, b) => a.start - b.start);
  const surfaces = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
  const ordinary = mask(
    text,
    keep.filter((name) => !surfaces.some((surface) => hasWord(surface, name))),
  ).text;
  const isShown = places.some(({ start, end }) => hasWord(ordinary, text.slice(start, end)));
  return withoutPlaces(isShown ? mask(withPersons(text, places), keep).text : ordinary, keep);
}

function withoutPlaces(masked: string, keep: readonly string[]): string {
  return masked
    .replaceAll(placeBehind, '$1[woonplaats]')
    .replaceAll(placeRightBehind, (whole, address: string, place: string) =>
      noPlace.test(place) || keep.some((name) => name.startsWith(place)) ? whole : `${address}[woonplaats]`,
    );
}

/** Puts what masking writes for a person where one bears the name of a provider. */
function withPersons(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at) continue;
    parts.push(text.slice(at, start), '[persoon]');
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
