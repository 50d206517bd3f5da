import { readFileSync } from 'node:fs';
import type { DocumentType } from '../../../src/dossier/findings.ts';
import { type DossierDocument, readDossierDocument } from '../../../src/dossier/reading/dossier-document.ts';

interface WrittenDossier {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly type: DocumentType; readonly text: string }[];
  readonly elements: Readonly<Record<string, boolean | null>> | null;
  readonly agrees: boolean | null;
}

/** Dossiers of invented people, written by hand in the styles of many municipalities, with what should be found. */
export const writtenDossiers: readonly WrittenDossier[] = readFileSync(
  new URL('dossiers.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Reads papers as what they are said to be; recognising that is tested elsewhere. */
export function papersOf(files: WrittenDossier['files']): readonly DossierDocument[] {
  return files.map(({ name, text, type }) => ({ ...readDossierDocument({ file: name, text, pages: null }), type }));
}

/** A report, a decision and a plan, as far as they are given. */
export function papers(texts: {
  readonly report?: string;
  readonly decision?: string;
  readonly plan?: string;
}): readonly DossierDocument[] {
  const named = [
    ['verslag.txt', 'gespreksverslag', texts.report],
    ['beschikking.txt', 'beschikking', texts.decision],
    ['plan.txt', 'plan', texts.plan],
  ] as const;
  return papersOf(named.flatMap(([name, type, text]) => (text === undefined ? [] : [{ name, type, text }])));
}
