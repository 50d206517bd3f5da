import type { Finder, Found } from './found.ts';

const dutch = /(?<![\p{L}\p{N}])NL[ .-]?\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}(?!\d)/giu;
const foreign = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** ISO 13616: with the first four characters last and letters as numbers (A = 10), the remainder by 97 is 1. */
function isSound(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** A word in capitals behind an IBAN looks like one more group: the longest sound beginning counts. */
function soundPart(text: string): string | undefined {
  for (let part = text; part.length >= 15; part = part.slice(0, part.lastIndexOf(' '))) {
    if (isSound(part.replaceAll(' ', ''))) return part;
    if (!part.includes(' ')) return undefined;
  }
  return undefined;
}

/** Finds IBANs: Dutch ones by their shape, typing errors and all, those of other countries by their check digits. */
export const findIban: Finder = (view) => {
  const found: Found[] = [];
  for (const { 0: text, index } of view.matchAll(dutch)) {
    found.push({ start: index, end: index + text.length, key: text.toUpperCase().replace(/[ .-]/g, '') });
  }
  for (const { 0: text, index } of view.matchAll(foreign)) {
    const part = soundPart(text);
    if (part === undefined || found.some(({ start, end }) => index < end && start < index + part.length)) continue;
    found.push({ start: index, end: index + part.length, key: part.replaceAll(' ', '') });
  }
  return found.sort((a, b) => a.start - b.start);
};
