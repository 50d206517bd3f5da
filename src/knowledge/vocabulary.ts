import { z } from 'zod/v4';
import { type Law, laws } from '../shared/law.ts';
import { readYamlList } from './read-yaml.ts';

/** One concept of the domain: how policy says it and how people say it. */
export interface Concept {
  readonly begrip: string;
  readonly afkorting: readonly string[];
  /** Other wordings in law and policy; they stand for each other. */
  readonly ookwel: readonly string[];
  /** What people type; leads to policy's words, not back. */
  readonly alledaags: readonly string[];
  readonly verwant: readonly string[];
  /** Words for it that a text should no longer use. */
  readonly verouderd: readonly string[];
  readonly uitleg?: string | undefined;
  /** The law that the word itself implies. */
  readonly wet?: Law | undefined;
}

const words = z.array(z.string().min(1)).default([]);
const schema = z.array(
  z.strictObject({
    begrip: z.string().min(1),
    afkorting: words,
    ookwel: words,
    alledaags: words,
    verwant: words,
    verouderd: words,
    uitleg: z.string().min(1).optional(),
    wet: z.enum(laws).optional(),
  }),
);

/** Reads `begrippen.yaml`; throws a Fault that names the file and the entry when something is wrong in it. */
export const readVocabulary = (file: string): readonly Concept[] => readYamlList(file, 'begrip', schema);
