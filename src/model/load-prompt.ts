import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fault } from '../shared/fault.ts';
import type { Prompt } from '../shared/prompt.ts';

const comment = /<!--[\s\S]*?-->\s*/g;
const placeholder = /\{\{([^{}]*)\}\}/g;

/**
 * Reads a prompt file, without its HTML comments, and names it by the first twelve hex digits of the SHA-256 of what is sent.
 * A Fault of code `configuration` when the file is missing, empty, or its `{{placeholders}}` are not exactly these.
 */
export async function loadPrompt(file: string, placeholders: readonly string[]): Promise<Prompt> {
  let written: string;
  try {
    written = await readFile(file, 'utf8');
  } catch (cause) {
    throw new Fault('configuration', `${file}: deze prompt is niet te lezen.`, { cause });
  }
  const text = written.replaceAll(comment, '').trim();
  if (text === '') throw new Fault('configuration', `${file}: deze prompt is leeg.`);
  const found = new Set([...text.matchAll(placeholder)].map(([, name = '']) => name));
  const unknown = [...found].filter((name) => !placeholders.includes(name));
  const missing = placeholders.filter((name) => !found.has(name));
  if (unknown.length > 0)
    throw new Fault('configuration', `${file}: onbekende plaatshouder {{${unknown.join('}}, {{')}}}.`);
  if (missing.length > 0)
    throw new Fault('configuration', `${file}: plaatshouder {{${missing.join('}}, {{')}}} ontbreekt.`);
  return { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}
