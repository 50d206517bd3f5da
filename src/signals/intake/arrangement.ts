import { stem } from '../../knowledge/dutch/stem.ts';
import { tokenize } from '../../knowledge/dutch/tokenize.ts';

/** Two digits, a letter, two digits. */
const code = /(?<![\p{L}\d])(\d{2}) ?([A-Za-z]) ?(\d{2})(?![\p{L}\d])/u;
/** Of a name so much must be said to be sure which one is meant, when no other fits as well. */
const enough = 0.66;

const isCode = (name: string): boolean => /^\d{2}[A-Za-z]\d{2}$/.test(name);

/**
 * Finds the arrangement that a text names: a product code, or a name from the lists, of which `own` (those of the provider)
 * may be named in part. Null when none is named.
 */
export function arrangementIn(text: string, own: readonly string[], all: readonly string[]): string | null {
  const found = code.exec(text);
  if (found !== null) {
    const said = `${found[1]}${found[2]?.toUpperCase()}${found[3]}`;
    return [...own, ...all].find((one) => one.toUpperCase() === said) ?? said;
  }
  const words = new Set(tokenize(text).map(stem));
  const shareOf = (name: string): number => {
    const parts = tokenize(name).filter((word) => word.length > 2);
    return parts.length === 0 ? 0 : parts.filter((word) => words.has(stem(word))).length / parts.length;
  };
  const named = (names: readonly string[], least: number): string | null => {
    const ranked = [...new Set(names)]
      .filter((name) => !isCode(name))
      .map((name) => ({ name, share: shareOf(name), length: name.length }))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || b.length - a.length);
    const [best, second] = ranked;
    if (best === undefined) return null;
    return second !== undefined && least < 1 && best.share < 1 && second.share === best.share ? null : best.name;
  };
  return named(own, 1) ?? named(all, 1) ?? named(own, enough);
}
