import { type Actor, whereMay } from '../signals/rights.ts';
import type { Said } from '../signals/signal.ts';

/**
 * The municipalities that what somebody reports may be about: that of the bot for who reports there or in the whole region, else
 * each of the own ones. More than one means that the reporter has to choose.
 */
export function gemeentenOf(actor: Actor, ofBot: string | null): readonly [string | null, ...(string | null)[]] {
  const where = whereMay(actor, 'report');
  if (where.includes(ofBot) || where.includes(null)) return [ofBot];
  const [first = null, ...others] = where;
  return [first, ...others];
}

const line = /^Gemeente: (.+)\.$/u;

/** A line of the bot in a draft that says which municipality was chosen. */
export const gemeenteLine = (name: string): Said => ({ by: 'bot', text: `Gemeente: ${name}.` });

/** The municipality of a draft: the only one there is, or the one that was chosen last; undefined as long as it is to be chosen. */
export function chosenGemeente(
  said: readonly Said[],
  places: readonly [string | null, ...(string | null)[]],
): string | null | undefined {
  const [only, ...others] = places;
  if (others.length === 0) return only;
  const chosen = said.flatMap(({ by, text }) => (by === 'bot' ? (line.exec(text)?.[1] ?? []) : [])).at(-1);
  return places.find((place) => place !== null && place === chosen);
}

const negation = /(?<!\p{L})(?:niet|geen|in plaats van|ipv)(?: (?:in|voor|bij|de|gemeente|van|om|over))*\s*$/iu;
/** Words that stand around a name which is all that a reply says. */
const beside =
  /(?<!\p{L})(?:het|is|gaat|om|over|voor|in|van|gemeente|de|dit|dat|nee|ja|toch|bedoel|bedoelde|ik|moet|zijn|bij|niet|maar|eigenlijk|graag|speelt|sorry)(?!\p{L})|[\s.,!?:]/giu;

/** The municipality that a text names, and whether that is all it says; null when it names none, or more than one. */
export function gemeenteIn(
  text: string,
  places: readonly (string | null)[],
  providers: readonly { readonly start: number; readonly end: number }[],
): { readonly name: string; readonly isAll: boolean } | null {
  const found = places.flatMap((name) => {
    if (name === null) return [];
    const word = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))].map(({ index, 0: { length } }) => ({
      name,
      start: index,
      end: index + length,
    }));
  });
  // A provider may be called after a place.
  const free = found.filter(({ start, end }) => !providers.some((one) => one.start < end && start < one.end));
  const meant = new Set(free.filter(({ start }) => !negation.test(text.slice(0, start))).map(({ name }) => name));
  const [name, ...others] = meant;
  if (name === undefined || others.length > 0) return null;
  const rest = free.reduceRight((some, { start, end }) => some.slice(0, start) + some.slice(end), text);
  return { name, isAll: rest.replaceAll(beside, '') === '' };
}
