import type { IsoDate } from '../../shared/iso-date.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Conclusion } from './conclusion.ts';
import type { AboutSentence, DecisionTopic } from './topics.ts';

/** A Beschikking as the rules for its elements look at it. */
export interface Looked {
  readonly sentences: readonly AboutSentence[];
  readonly conclusion: Conclusion;
  /** The day of the paper. */
  readonly day: IsoDate | null;
}

/** What a rule found, with the sentence to quote; `why` is Dutch. */
export interface Judged {
  readonly present: boolean;
  readonly sentence: Sentence | null;
  readonly why: string;
}

/** Judges one required part of a Beschikking. */
export type ElementRule = (looked: Looked) => Judged;

/** The part is there, in this sentence. */
export const yes = (sentence: Sentence, why: string): Judged => ({ present: true, sentence, why });

/** The part is not there; the sentence comes nearest. */
export const no = (why: string, sentence: Sentence | null = null): Judged => ({ present: false, sentence, why });

/** The sentences that are about none of these. */
export function notAbout({ sentences }: Looked, topics: readonly DecisionTopic[]): readonly Sentence[] {
  return sentences.filter((one) => !topics.some((topic) => one.topics.has(topic))).map(({ sentence }) => sentence);
}

/** The sentences that say what is granted, or could. */
export const aboutHelp = (looked: Looked): readonly Sentence[] =>
  notAbout(looked, ['objection', 'contribution', 'greeting', 'refusal']);

/** The first sentence in which a pattern is found. */
export const firstWith = (sentences: readonly Sentence[], pattern: RegExp): Sentence | undefined =>
  sentences.find(({ text }) => pattern.test(text));
