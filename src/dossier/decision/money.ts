import type { Sentence } from '../reading/sentences.ts';

/** An amount of money, with the sentence it stands in. */
export interface SaidMoney {
  readonly euros: number;
  readonly sentence: Sentence;
}

const money = /(?:€|(?<!\p{L})euro)\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?(?!\d)/giu;
const perHour = /^\s?(?:,-|,--)?\s?(?:per uur|p\/?\s?u\b|p\.u\.|\/\s?u(?:ur)?\b)/iu;
const tariffBefore = /\b(?:uurtarief|uurloon|tarief)\b[^.;€]{0,60}$/iu;
const otherUnit = /^\s?(?:per|p\/|\/)\s?(?!u(?:ur)?\b)\p{L}+/iu;

function moneyIn(sentence: Sentence): readonly (SaidMoney & { readonly start: number; readonly end: number })[] {
  return [...sentence.text.matchAll(money)].map((found) => ({
    euros: Number(`${(found[1] ?? '').replace(/\./g, '')}.${found[2] ?? '00'}`),
    sentence,
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Every tariff per hour that sentences name. */
export function hourlyTariffsIn(sentences: readonly Sentence[]): readonly SaidMoney[] {
  return sentences
    .flatMap(moneyIn)
    .filter(
      ({ sentence: { text }, start, end }) =>
        perHour.test(text.slice(end, end + 15)) ||
        (tariffBefore.test(text.slice(Math.max(0, start - 80), start)) && !otherUnit.test(text.slice(end, end + 15))),
    );
}

/** Every sum that sentences name and that is no rate. */
export function sumsIn(sentences: readonly Sentence[]): readonly SaidMoney[] {
  return sentences
    .flatMap(moneyIn)
    .filter(({ sentence: { text }, end }) => !/^\s?(?:per|p\/|\/)/iu.test(text.slice(end, end + 8)));
}
