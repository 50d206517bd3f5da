import { createHash, randomBytes } from 'node:crypto';
import type { DocumentType } from '../findings.ts';
import { aboutWhom } from './about-whom.ts';
import { type HandedIn, readDossierDocument } from './dossier-document.ts';

/** What is remembered of papers to know them again: kinds, and hashes of names, numbers and sentences; no word of them. */
export interface PaperMarks {
  readonly types: ReadonlySet<DocumentType>;
  readonly names: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

/** Of the smaller set of papers, this part of the sentences stands in the other too when they are about one case. */
const sameText = 0.3;
/** Without a name or a number in common, this much. */
const nearlySameText = 0.6;
const shortest = 20;
const most = 2_000;
/** Of this process alone: what is hashed can be compared while it runs, and looked up by nobody. */
const salt = randomBytes(16);
const hashOf = (text: string): string => createHash('sha256').update(salt).update(text).digest('base64').slice(0, 12);

/** Reads the marks by which papers are known again. */
export function marksOf(papers: readonly HandedIn[]): PaperMarks {
  const read = papers.map(readDossierDocument);
  const whom = read.map(({ text }) => aboutWhom(text));
  const hashes = (words: readonly string[]): ReadonlySet<string> => new Set(words.slice(0, most).map(hashOf));
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return {
    types: new Set(read.map(({ type }) => type)),
    names: hashes(whom.flatMap(({ surnames, firstNames }) => [...surnames, ...firstNames])),
    cases: hashes(whom.flatMap(({ cases }) => cases)),
    sentences: hashes(
      read.flatMap(({ sentences }) =>
        sentences.map(({ text }) => plain(text)).filter(({ length }) => length > shortest),
      ),
    ),
  };
}

const shared = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number =>
  [...one].filter((each) => other.has(each)).length;

/** Tells whether papers are of the same kind and about the same case: by number, by name, or by much of the same text. */
export function isSameCase(one: PaperMarks, other: PaperMarks): boolean {
  if (shared(one.types, other.types) === 0) return false;
  if (shared(one.cases, other.cases) > 0) return true;
  const least = Math.min(one.sentences.size, other.sentences.size);
  const part = least === 0 ? 0 : shared(one.sentences, other.sentences) / least;
  const areKnown = one.names.size > 0 && other.names.size > 0;
  if (areKnown && shared(one.names, other.names) === 0) return false;
  return part >= (areKnown ? sameText : nearlySameText);
}
