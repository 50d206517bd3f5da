const word = /\d+(?:[.:]\d+)*[a-z]{0,2}(?![\p{L}\d])|\d+|\p{L}+/gu;
const marks = /[\u0300-\u036f]/g;

/** Folds text to what is compared: lower case, no accents, plain apostrophes. Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replaceAll(/[’‘`´]/g, "'")
    .toLowerCase();
}

/** Cuts folded text into words; numbers and article numbers ("2.3.5", "4:13", "8a") stay whole. */
export function tokenize(text: string): string[] {
  return fold(text).replaceAll(/'s\b/g, '').match(word) ?? [];
}
