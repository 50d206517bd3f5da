import { Fault } from '../shared/fault.ts';
import type { ExitStatus, Io } from './command.ts';
import { messages } from './messages.ts';

/** A line of a batch, known to be a JSON object. */
export interface BatchLine {
  readonly id?: unknown;
  readonly [key: string]: unknown;
}

/**
 * Handles one JSON object a line, in order, and prints one JSON object a line with the id it was given. A line that
 * cannot be handled prints `{ id, error: { code, message } }` and the rest goes on. Returns 1 when there was such a line.
 */
export async function runBatch(
  lines: readonly string[],
  handle: (line: BatchLine) => object | Promise<object>,
  io: Io,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const item = objectOf(line);
    const id = item?.id ?? null;
    try {
      if (item === undefined) throw new Fault('arguments', messages.lineNotJson);
      io.out(JSON.stringify({ id, ...(await handle(item)) }));
    } catch (error) {
      status = 1;
      const known = error instanceof Fault;
      if (!known) io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
      const [code, message] = known ? [error.code, error.message] : ['unexpected', messages.unexpected];
      io.out(JSON.stringify({ id, error: { code, message } }));
    }
  }
  return status;
}

function objectOf(line: string): BatchLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is BatchLine =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
