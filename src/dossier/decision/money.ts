import type { Sentence } from '../reading/sentences.ts';

/** An amount of money, with the sentence it stands in. */
export interface SaidMoney {
  readonly euros: number;
  readonly sentence: Sentence;
}

const money = /(?:€|(?<!\p{L})euro)\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?(?!\d)/giu;
/** What a tariff is for, in the words that follow it. */
const perUnit: readonly (readonly [string, RegExp])[] = [
  ['uur', /^\s?(?:,-|,--)?\s?(?:(?:per|het|een) (?:klok)?uur|p\/?\s?u\b|p\.u\.|\/\s?u(?:ur)?\b)/iu],
  ['etmaal', /^\s?(?:,-|,--)?\s?(?:per|p\/?|\/)\s?(?:etm(?:aal)?|nacht|overnachting)\b/iu],
  ['dagdeel', /^\s?(?:,-|,--)?\s?(?:per|p\/?|\/)\s?(?:dagdeel|dgd)\b/iu],
  ['dag', /^\s?(?:,-|,--)?\s?(?:per|p\/?|\/)\s?dag\b/iu],
  ['keer', /^\s?(?:,-|,--)?\s?(?:per|p\/?|\/)\s?(?:keer|sessie|behandeling|les|consult|rit)\b/iu],
];
/** A tariff that somebody asked for, had, or that is somebody else's, is not what is concluded. */
const notOurs =
  /\b(?:vr(?:oeg|oegen|aagt|agen)|gevraagd\p{L}*|wilden?|wenste?n?|rekent|rekende|vorige?|eerder|had|hadden|was|normaal|eigen tarief|offerte|in plaats van)\b[^.;€]{0,45}$|\bniet\b[^.;:,€]{0,20}$/iu;
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

/** A tariff, with the unit it is for. */
export interface SaidTariff extends SaidMoney {
  readonly per: string;
}

/** Every tariff that sentences name, but those that were only asked for or were paid before. */
export function tariffsIn(sentences: readonly Sentence[]): readonly SaidTariff[] {
  return sentences.flatMap(moneyIn).flatMap(({ euros, sentence, start, end }) => {
    const [before, after] = [sentence.text.slice(Math.max(0, start - 80), start), sentence.text.slice(end, end + 20)];
    const unit = perUnit.find(([, pattern]) => pattern.test(after))?.[0];
    const per = unit ?? (tariffBefore.test(before) && !otherUnit.test(after) ? 'uur' : null);
    return per === null || notOurs.test(before) ? [] : [{ euros, sentence, per }];
  });
}

/** Every sum that sentences name and that is no rate. */
export function sumsIn(sentences: readonly Sentence[]): readonly SaidMoney[] {
  return sentences
    .flatMap(moneyIn)
    .filter(({ sentence: { text }, end }) => !/^\s?(?:per|p\/|\/)/iu.test(text.slice(end, end + 8)));
}
