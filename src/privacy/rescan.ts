import { findAll } from './find-all.ts';
import { readKeep } from './find-kept.ts';
import type { EntityType } from './found.ts';
import type { MaskOptions } from './mask.ts';

/** What a second look says: only kinds, so that it may be logged. */
interface Rescan {
  readonly isClean: boolean;
  readonly types: readonly EntityType[];
}

/**
 * Tells whether a text that is about to leave for a model, a log or the store still has something that points to a person.
 * A caller refuses what is not clean. When looking fails, the text is not clean.
 */
export function rescan(text: string, { keep = [] }: MaskOptions = {}): Rescan {
  try {
    const found = findAll(text, { known: new Set(), keep: readKeep(keep), without: new Set() });
    return { isClean: found.length === 0, types: [...new Set(found.map(({ type }) => type))] };
  } catch {
    return { isClean: false, types: [] };
  }
}
