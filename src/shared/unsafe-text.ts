const unsafe =
  /https?:|www\.|[<>]|\]\s*[([:]|!\[|\[[^\]\d]|\w@\w|(?:^|\s)@\w|\b(?:mailto|javascript|data):|\b[a-z0-9-]{2,}\.(?:nl|com|org|net|eu|be|io)\b|[|`]|\{|\}/iu;

/** Tells whether a model's sentence holds a link, an address, a mention, markup or code: it is then not shown. */
export const isUnsafe = (text: string): boolean => unsafe.test(text);
