import { visibleText } from '../../shared/clean-text.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { type CardElement, cutAtWord, literal } from './card.ts';

const maxName = 80;
/** Characters of a place in a source: its name, article and validity are never cut. */
export const maxPlace = 250;

/** A name of a file, or another short text from outside, on one line. */
export const named = (text: string): string => cutAtWord(visibleText(text), maxName);

/** Words of a dossier, literally, with the document they stand in; longer than `limit` characters they are cut at a word. */
export const quoted = (quote: string, document: string | null, limit: number): CardElement =>
  literal(messages.quote(cutAtWord(visibleText(quote), limit), document === null ? null : named(document)));

/** A sentence about a dossier, in at most so many characters. */
export const sentence = (text: string, limit: number): string => cutAtWord(visibleText(text), limit);
