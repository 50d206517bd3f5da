import { readFile } from 'node:fs/promises';
import { Fault } from '../shared/fault.ts';
import type { Io } from './command.ts';
import { messages } from './messages.ts';

/** The lines of a batch file, `-` being standard input; a file that cannot be read is a Fault of code `arguments`. */
export async function batchLines(file: string, io: Io): Promise<readonly string[]> {
  if (file === '-') return (await io.input()).split('\n');
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch (cause) {
    throw new Fault('arguments', messages.batchUnreadable(file), { cause });
  }
}
