import { parse } from 'yaml';
import { Fault } from '../shared/fault.ts';

/**
 * Parses YAML with every value and key as text, so that `title: 2015`, a date or the article 2.10 stay what policy staff
 * typed. Bad YAML is a Fault of code `knowledge` that names the file and the line, in Dutch.
 */
export function readYaml(text: string, file: string, what: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', prettyErrors: false });
  } catch {
    throw new Fault('knowledge', `${file}: ${what} geen geldige YAML (${reason(text)}).`);
  }
}

/** Reads once more, slower, to learn the line; most files have no error. */
function reason(text: string): string {
  try {
    parse(text, { schema: 'failsafe' });
    return '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/, '') : '';
  }
}
