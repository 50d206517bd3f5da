import { kindsIn } from '../decision/kinds-in.ts';
import type { ReadSentence } from './recognise-features.ts';

/** Things come by the piece. */
const things = new Set(['hulpmiddel', 'woning']);

/** Lets a sentence that establishes a device, or a change to a home, show its size as well: one piece needs no hours. */
export function withDeviceSize(read: ReadSentence): ReadSentence {
  const established = read.evidence.get('voorziening') ?? 0;
  const shown = read.evidence.get('omvang') ?? 0;
  if (established <= shown) return read;
  const kinds = kindsIn(read.sentence.text);
  if (kinds.length === 0 || !kinds.every(({ kind }) => things.has(kind.family))) return read;
  return { ...read, evidence: new Map([...read.evidence, ['omvang', established]]) };
}

/** Lets a sentence that shows size and duration, and names help by a name of its own, show that help as well: "Begeleiding, 2 uur per week tot mei". */
export function withNamedHelp(read: ReadSentence): ReadSentence {
  const established = read.evidence.get('voorziening') ?? 0;
  const both = Math.min(read.evidence.get('omvang') ?? 0, read.evidence.get('duur') ?? 0);
  if (both <= established || kindsIn(read.sentence.text).length === 0) return read;
  return { ...read, evidence: new Map([...read.evidence, ['voorziening', both]]) };
}
