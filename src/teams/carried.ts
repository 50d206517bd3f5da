import type { UploadPlace } from './files/file-consent.ts';
import type { FileLink } from './files/file-links.ts';

/** What travels with a message in memory and is never kept, since an address of a file holds the key to it. */
export interface Carried {
  readonly files: readonly FileLink[];
  /** Where a paper may be put that somebody accepted. */
  readonly upload: UploadPlace | null;
}

/** What every message carries after a restart. */
export const nothingCarried: Carried = { files: [], upload: null };
