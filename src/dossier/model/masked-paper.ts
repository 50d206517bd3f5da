import { findQuote, type Span } from '../../shared/find-quote.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { suspiciousSpans } from '../suspicious.ts';

/** A text in which what points to a person was replaced. Offsets are of the original; in the order of the text, without overlap. */
export interface MaskedText {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
}

/** Masks the texts of one dossier alike, and turns back what a model wrote about them. */
export interface Masking {
  readonly mask: (text: string) => MaskedText;
  readonly unmask: (text: string) => string;
}

/** A paper as a model may see it, and the way back to its words. */
export interface MaskedPaper {
  readonly document: DossierDocument;
  /** Masked, and without sentences that tell whoever assesses what to conclude. */
  readonly text: string;
  /** The words of the document that this quote stands for; null when it does not stand in the masked text, or says nothing. */
  readonly literal: (quote: string) => string | null;
}

const longestQuote = 600;
/** What white space may add. A quote with dots that leaves out more than this joins what does not stand together. */
const slack = 60;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Where a stretch of the masked text stands in the original; null when it cuts a replacement in two. */
function inOriginal({ entities }: MaskedText, { start, end }: Span): Span | null {
  /** How much further along the same place is in the original. */
  let shift = 0;
  let from: number | null = null;
  for (const one of entities) {
    const at = one.start - shift;
    const after = at + one.replacement.length;
    if (at >= end) break;
    if ((start > at && start < after) || end < after) return null;
    if (at >= start) from ??= start + shift;
    shift = one.end - after;
  }
  return { start: from ?? start + shift, end: end + shift };
}

/** As long as it was, so that offsets stay. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replaceAll(/\S/g, ' ') + left.slice(end),
    text,
  );

/** Masks a paper, and finds quotes of it back, place by place: two papers that say the same in masked words each keep their own. */
export function maskPaper(document: DossierDocument, { mask }: Pick<Masking, 'mask'>): MaskedPaper {
  const hidden = suspiciousSpans(document);
  const masked = mask(blanked(document.text, hidden));
  return {
    document,
    text: masked.text,
    literal: (quote) => {
      for (const found of findQuote(quote, masked.text)) {
        const span = inOriginal(masked, found);
        if (span === null || span.end - span.start > longestQuote || found.end - found.start > quote.length + slack)
          continue;
        const isSaid = document.sentences.some((one) => overlap(one, span));
        if (isSaid && !hidden.some((one) => overlap(one, span))) return document.text.slice(span.start, span.end);
      }
      return null;
    },
  };
}
