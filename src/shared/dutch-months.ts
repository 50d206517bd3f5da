/** The months as they are written in Dutch, in small letters. */
export const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

/** How they are shortened, without a full stop. */
export const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** Tells which month a word in small letters is, from 1 to 12: in full or shortened (sept, febr.); nought when it is none. */
export function monthNumber(word: string): number {
  const long = months.indexOf(word);
  return (long >= 0 ? long : shortMonths.findIndex((month) => word.startsWith(month))) + 1;
}
