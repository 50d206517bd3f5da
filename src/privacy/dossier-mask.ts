import { findAll } from './find-all.ts';
import { readKeep } from './find-kept.ts';
import { type Given, type Masked, type MaskOptions, nothingGiven, replaceFound } from './mask.ts';

interface DossierOptions extends MaskOptions {
  /** All texts of the dossier, so that a name that one of them gives away is masked in the others too. */
  readonly texts?: readonly string[];
}

/** Masks the texts of one dossier alike, and can turn it back as long as it is in memory. */
export interface DossierMask {
  readonly mask: (text: string) => Masked;
  /**
   * Puts back what stood there. A passage that stands literally in a text masked here comes back letter by letter; in other
   * text, as a model writes it, each replacement becomes the fullest form it stands for.
   */
  readonly unmask: (text: string) => string;
}

/** Where a passage of the masked text starts and ends in the original; none when it cuts a replacement in two. */
function originalOf({ text, entities }: Masked, original: string, passage: string): string | undefined {
  const from = text.indexOf(passage);
  if (from < 0) return undefined;
  const to = from + passage.length;
  /** How much further along the same place is in the original. */
  let shift = 0;
  let start: number | undefined;
  for (const { start: at, end, replacement } of entities) {
    const maskedAt = at - shift;
    const maskedEnd = maskedAt + replacement.length;
    if ((from > maskedAt && from < maskedEnd) || (to > maskedAt && to < maskedEnd)) return undefined;
    if (maskedAt >= from) start ??= from + shift;
    if (maskedAt >= to) return original.slice(start, to + shift);
    shift = end - maskedEnd;
  }
  return original.slice(start ?? from + shift, to + shift);
}

/**
 * Makes a mask for the texts of one dossier: the same person has the same replacement in all of them. What it knows lives in
 * this object and nowhere else; to forget it is to let it go.
 */
export function createDossierMask({ keep = [], texts = [] }: DossierOptions = {}): DossierMask {
  const given: Given = nothingGiven();
  const looking = { known: new Set<string>(), keep: readKeep(keep), without: new Set<never>() };
  const made: { readonly masked: Masked; readonly original: string }[] = [];
  const fullest = new Map<string, string>();
  for (const text of texts) findAll(text, looking);

  return {
    mask: (text) => {
      const masked = replaceFound(text, findAll(text, looking), given);
      made.push({ masked, original: text });
      for (const { replacement, text: whole } of masked.entities) {
        const said = whole.replace(/(?<=\p{L})['’]s$/iu, '');
        if (said.length > (fullest.get(replacement)?.length ?? 0)) fullest.set(replacement, said);
      }
      return masked;
    },
    unmask: (text) => {
      for (const { masked, original } of made) {
        const literal = originalOf(masked, original, text);
        if (literal !== undefined) return literal;
      }
      return text.replace(/\[[^[\]\n]{1,20} \d{1,9}\]/g, (replacement) => fullest.get(replacement) ?? replacement);
    },
  };
}
