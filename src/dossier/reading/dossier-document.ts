import type { Law } from '../../shared/law.ts';
import type { DocumentType } from '../findings.ts';
import { lawOfText } from './law-of-text.ts';
import { recogniseType } from './recognise-type.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A paper as it is handed in: its text, in memory only. */
export interface HandedIn {
  readonly file: string;
  readonly text: string;
  readonly pages: number | null;
  /** Pages, from 1, on which no text was found: pictures, scans, or blank. */
  readonly pagesWithoutText?: readonly number[];
}

/** A paper of a dossier, read. */
export interface DossierDocument extends HandedIn {
  readonly type: DocumentType;
  readonly law: Law | null;
  readonly sentences: readonly Sentence[];
  /** How strongly a stretch of it was learned to conclude, above 0 for yes; absent where nothing was learned. */
  readonly concluding?: (place: Pick<Sentence, 'start' | 'end'>) => number;
}

/** Reads a paper: what it is, which law it is about, and its sentences. */
export function readDossierDocument(paper: HandedIn): DossierDocument {
  const law = lawOfText(paper.text);
  return {
    ...paper,
    type: recogniseType(paper.text, paper.file),
    law: law?.isClear === true ? law.law : null,
    sentences: sentencesOf(paper.text),
  };
}
