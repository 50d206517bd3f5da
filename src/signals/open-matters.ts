import { join } from 'node:path';
import { z } from 'zod/v4';
import { ownOrShipped } from '../knowledge/own-or-shipped.ts';
import { readYamlList, readYamlRecord } from '../knowledge/read-yaml.ts';
import { createDangerWords, type DangerWords } from './danger-words.ts';
import { createGraveWords, type GraveWords } from './grave-words.ts';
import { learnMatters, type Matter, type MatterExamples, type MatterRecogniser, matters } from './matter.ts';
import type { WordGroups } from './matter-cues.ts';

const text = z.string().trim().min(1, 'is leeg');
const examplesSchema = z
  .array(
    z.strictObject({
      soort: z.enum(matters, { error: `is een van ${matters.join(', ')}` }),
      voorbeelden: z.array(text).min(1),
    }),
  )
  .min(1, 'er staat geen voorbeeld in.');
const dangerSchema = z.strictObject({
  acuut: z.array(text),
  gezegdes: z.array(text),
  nu: z.array(text),
  voorbij: z.array(text),
});
const graveSchema = z.strictObject({ fraude: z.array(text), schade: z.array(text), gezegdes: z.array(text) });
const groupsSchema = z.array(z.strictObject({ groep: text, woorden: z.array(text).min(1) }));

function openExamples(dir: string, shipped: string): MatterExamples {
  const entries = readYamlList(
    ownOrShipped(join('signalen', 'voorbeelden.yaml'), dir, shipped),
    'soort',
    examplesSchema,
  );
  const examples = new Map<Matter, readonly string[]>();
  for (const { soort, voorbeelden } of entries) examples.set(soort, [...(examples.get(soort) ?? []), ...voorbeelden]);
  return examples;
}

function openGroups(dir: string, shipped: string): WordGroups {
  const entries = readYamlList(ownOrShipped(join('signalen', 'woorden.yaml'), dir, shipped), 'groep', groupsSchema);
  return new Map(entries.map(({ groep, woorden }) => [groep, woorden]));
}

/** Reads a file with lists of words. Throws a Fault of code `knowledge` that names the file and the key. */
function openLists<T>(name: string, schema: z.ZodType<T>, dir: string, shipped: string): T {
  return readYamlRecord(ownOrShipped(join('signalen', name), dir, shipped), schema);
}

/** Reads the words for danger. Throws a Fault of code `knowledge` that names the file and the key. */
export function openDanger(dir: string, shipped: string): DangerWords {
  const { acuut, gezegdes, nu, voorbij } = openLists('gevaar.yaml', dangerSchema, dir, shipped);
  return createDangerWords({ acute: acuut, sayings: gezegdes, now: nu, past: voorbij });
}

function openGrave(dir: string, shipped: string): GraveWords {
  const { fraude, schade, gezegdes } = openLists('ernst.yaml', graveSchema, dir, shipped);
  return createGraveWords({ fraud: fraude, harm: schade, sayings: gezegdes });
}

/**
 * Learns from `signalen/` of the folder, or of `shipped` where it has none, what remarks are about and which are pressing.
 * Throws a Fault of code `knowledge` that names the file, the entry and the key when a file is wrong.
 */
export function openMatters(dir: string, shipped: string): MatterRecogniser {
  return learnMatters(
    openExamples(dir, shipped),
    openGroups(dir, shipped),
    openDanger(dir, shipped),
    openGrave(dir, shipped),
  );
}
