import { Fault } from '../../shared/fault.ts';
import type { Draft, ReadWarning } from './draft.ts';
import { type LaidOutBlock, readLaidOut } from './laid-out.ts';

/** What a Word file, PDF or ODT holds, or why it cannot be read. */
export type LaidOut =
  | {
      readonly kind: 'read';
      readonly blocks: readonly LaidOutBlock[];
      readonly pagesWithoutText: readonly number[];
      /** Headers and footers, which are no part of the text. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly reason: keyof typeof reasons };

/** Reads a document that is no text file. */
export type DocumentReader = (bytes: Uint8Array, name: string) => Promise<LaidOut>;

const reasons = {
  'too-large': 'Het document is te groot om te lezen.',
  'unknown-format': 'Dit soort bestand kan niet worden gelezen; geef Word (docx), PDF, ODT, HTML of tekst.',
  damaged: 'Het document is beschadigd of onveilig en wordt niet gelezen.',
  encrypted: 'Het document heeft een wachtwoord; bewaar het zonder.',
  'too-slow': 'Het lezen van het document duurt te lang.',
  'too-much-memory': 'Het document vraagt te veel geheugen.',
  'no-text': 'In het document staat geen tekst; misschien is het een scan.',
} as const;

/** Tells whether these bytes are of a format that needs a `DocumentReader`: PDF, a zip (DOCX, ODT) or an old Office file. */
export const isDocument = (bytes: Uint8Array): boolean =>
  ['%PDF', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0'].includes(String.fromCharCode(...bytes.subarray(0, 4)));

/** Reads a law or policy text from a document; a Fault of code `import`, in Dutch, when that cannot be done. */
export async function readDocumentDraft(bytes: Uint8Array, name: string, read: DocumentReader): Promise<Draft> {
  const laidOut = await read(bytes, name);
  if (laidOut.kind === 'unreadable') throw new Fault('import', reasons[laidOut.reason]);
  const draft = readLaidOut(laidOut.blocks);
  return { ...draft, warnings: [...notRead(laidOut), ...draft.warnings] };
}

function notRead({ pagesWithoutText, leftOut }: Extract<LaidOut, { kind: 'read' }>): readonly ReadWarning[] {
  return [
    ...pagesWithoutText.map((page) => ({
      code: 'page-without-text',
      message: `Op pagina ${page} is geen tekst gevonden; misschien is het een scan.`,
      where: `pagina ${page}`,
    })),
    ...leftOut.map((text) => ({
      code: 'page-furniture',
      message: `Niet overgenomen, want kop- of voettekst van de pagina: "${text}".`,
      where: 'pagina',
    })),
  ];
}
