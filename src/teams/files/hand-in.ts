import type { HandedInPapers } from '../../remembered-checks.ts';
import { Fault } from '../../shared/fault.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import type { Download } from './download-file.ts';
import type { FileLink } from './file-links.ts';

/** Reads a paper from memory; the reason why one cannot be read is one of the documents' own. */
export type ReadPaper = (
  bytes: Uint8Array,
  name: string,
) => Promise<
  | {
      readonly kind: 'read';
      readonly text: string;
      readonly pages: number | null;
      readonly pagesWithoutText?: readonly number[];
    }
  | { readonly kind: 'unreadable'; readonly reason: string }
>;

interface Parts {
  readonly download: (link: FileLink) => Promise<Download>;
  readonly readPaper: ReadPaper;
}

/** The papers of a message, and for the log why files were not read. */
export interface HandedIn {
  readonly handed: HandedInPapers;
  readonly refused: readonly string[];
}

const maxFiles = 10;
/** Characters of one dossier that are read: more than a hundred pages, and some seconds of work. */
const maxText = 300_000;
const together = 2;

type Read = Omit<HandedInPapers['papers'][number], 'file'> | { readonly reason: string };

/** Fetches and reads files in memory, two at a time and at most ten; what cannot be read is named, with the reason in Dutch. */
export async function handIn(files: readonly FileLink[], parts: Parts): Promise<HandedIn> {
  const named = uniqueNames(files);
  const reads: Read[] = [];
  for (let from = 0; from < Math.min(named.length, maxFiles); from += together)
    reads.push(
      ...(await Promise.all(
        named.slice(from, Math.min(from + together, maxFiles)).map((file) => readOne(file, parts)),
      )),
    );

  const papers: HandedInPapers['papers'][number][] = [];
  const unreadable: { readonly file: string; readonly reason: string }[] = [];
  const refused: string[] = [];
  let left = maxText;
  for (const [index, { name: file }] of named.entries()) {
    const read = reads[index] ?? { reason: 'too-many' };
    const outcome = 'text' in read && read.text.length > left ? { reason: 'too-long' } : read;
    if ('text' in outcome) {
      left -= outcome.text.length;
      papers.push({ file, ...outcome });
    } else {
      refused.push(outcome.reason);
      unreadable.push({ file, reason: reasons[outcome.reason] ?? messages.unreadReasons.failed });
    }
  }
  return { handed: { papers, unreadable }, refused };
}

const reasons: Readonly<Record<string, string>> = messages.unreadReasons;

async function readOne(file: FileLink, { download, readPaper }: Parts): Promise<Read> {
  const fetched = await download(file);
  if (fetched.kind === 'refused') return { reason: fetched.reason };
  try {
    const read = await readPaper(fetched.bytes, file.name);
    if (read.kind === 'unreadable') return { reason: read.reason };
    return { text: read.text, pages: read.pages, pagesWithoutText: read.pagesWithoutText ?? [] };
  } catch (error) {
    if (error instanceof Fault && error.code === 'documents') return { reason: 'busy' };
    throw error;
  }
}

/** Two files with one name stay two: evidence names the file it stands in. */
function uniqueNames(files: readonly FileLink[]): readonly FileLink[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.\w+)?$/, (end) => ` (${count})${end}`) };
  });
}
