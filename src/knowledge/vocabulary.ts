import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';
import { type Law, laws } from '../shared/law.ts';

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

const words = z.array(z.union([z.string(), z.number()]).transform(String)).default([]);
const conceptSchema = z.strictObject({
  begrip: z.string().min(1),
  afkorting: words,
  ookwel: words,
  alledaags: words,
  verwant: words,
  verouderd: words,
  uitleg: z.string().optional(),
  wet: z.enum(laws).optional(),
});

/** Reads `begrippen.yaml`; throws a Fault that names the file and the entry when something is wrong in it. */
export function readVocabulary(file: string): readonly Concept[] {
  let entries: unknown;
  try {
    entries = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('knowledge', `${file}: geen leesbare YAML. ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
  const result = z.array(conceptSchema).safeParse(entries ?? []);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const [position, ...key] = issue?.path ?? [];
  const entry =
    Array.isArray(entries) && typeof position === 'number' ? JSON.stringify(entries[position]).slice(0, 80) : '';
  throw new Fault(
    'knowledge',
    `${file}: begrip ${Number(position) + 1} ${entry}, sleutel "${key.join('.')}": ${issue?.message}`,
  );
}
