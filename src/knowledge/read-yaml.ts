import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';

/**
 * Parses YAML with every value and key as text, so that `title: 2015`, a date or the article 2.10 stay what policy staff
 * typed; nothing but blanks and comments is null. Bad YAML is a Fault of code `knowledge` that names the file and the line, in Dutch.
 */
export function readYaml(text: string, file: string, what: string): unknown {
  if (!hasContent.test(text)) return null;
  try {
    return load(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark === undefined ? '' : `regel ${error.mark.line + 1}: `;
    throw new Fault('knowledge', `${file}: ${what} geen geldige YAML (${line}${error.reason}).`, { cause: error });
  }
}

const hasContent = /^\uFEFF?[ \t]*[^#\s]/m;

/**
 * Reads a YAML file that is one list of entries, each called `what` ("begrip"); an empty file is an empty list. What is
 * wrong is a Fault of code `knowledge`, in Dutch, that names the file, the entry and the key.
 */
export function readYamlList<T>(file: string, what: string, schema: z.ZodType<readonly T[]>): readonly T[] {
  const entries = readYaml(textOf(file), file, 'dit is') ?? [];
  const result = schema.safeParse(entries);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const [position, ...key] = issue?.path ?? [];
  if (typeof position !== 'number') throw new Fault('knowledge', `${file}: ${issue?.message}`);
  const entry = Array.isArray(entries) ? JSON.stringify(entries[position]).slice(0, 80) : '';
  const place = `${what} ${position + 1} ${entry}, sleutel "${key.join('.')}"`;
  throw new Fault('knowledge', `${file}: ${place}: ${issue?.message}`);
}

/**
 * Reads a YAML file that is one record. What is wrong is a Fault of code `knowledge`, in Dutch, that names the file and the key.
 */
export function readYamlRecord<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(readYaml(textOf(file), file, 'dit is'));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Fault('knowledge', `${file}: sleutel "${issue?.path.join('.')}": ${issue?.message}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new Fault('knowledge', `${file}: dit bestand is niet te lezen. ${why}`, { cause });
  }
}
