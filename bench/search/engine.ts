import type { Source } from '../../src/knowledge/source.ts';
import type { ReadQuestion } from '../../src/policy/read-question.ts';

/** A question as every engine gets it: already read, so that date and law filter are the same for all. */
export interface Asked {
  readonly read: ReadQuestion;
  /** Tells whether a source may be found: in force on the day, and of the law that the question names. */
  readonly allows: (source: Source) => boolean;
}

/** A search engine, loaded with passages. */
export interface Engine {
  readonly name: string;
  /** Ids of at most `limit` passages, best first. */
  search(asked: Asked, limit: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
