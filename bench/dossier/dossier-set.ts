import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/v4';
import { documentTypes, scores, stepStatuses } from '../../src/dossier/findings.ts';
import { laws } from '../../src/shared/law.ts';

const schema = z.object({
  id: z.string(),
  law: z.enum(laws),
  files: z.array(z.object({ name: z.string(), type: z.enum(documentTypes), text: z.string() })),
  steps: z.record(z.string(), z.enum(stepStatuses)),
  criteria: z.record(z.string(), z.enum(scores)),
  elements: z.record(z.string(), z.boolean().nullable()).nullable(),
  agrees: z.boolean().nullable(),
  childHeard: z.boolean().nullable(),
  childReason: z.boolean(),
});
/** A labelled dossier; the labels as `domain.md` defines them, by people who had not seen the rules. */
export type LabelledDossier = z.infer<typeof schema>;

/** Reads a half of the set; undefined when it is not there. */
export function readDossierSet(half: 'dev' | 'test'): readonly LabelledDossier[] | undefined {
  const file = fileURLToPath(new URL(`../sets/dossiers/${half}.jsonl`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}
