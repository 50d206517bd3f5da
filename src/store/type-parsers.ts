const int8 = 20;
const date = 1082;

/**
 * How the types that the two engines read differently are read here: `bigint` as a number and `date` as `YYYY-MM-DD`.
 * A `bigint` that a number cannot hold exactly throws a RangeError rather than become another one.
 */
export const typeParsers: ReadonlyMap<number, (text: string) => number | string> = new Map<
  number,
  (text: string) => number | string
>([
  [
    int8,
    (text: string) => {
      const number = Number(text);
      if (!Number.isSafeInteger(number)) throw new RangeError('A bigint does not fit in a number.');
      return number;
    },
  ],
  [date, (text: string) => text],
]);
