import type { Environment } from '../shared/environment.ts';

/** Where a command reads and writes; tests pass their own. */
export interface Io {
  /** One line of result, to standard output. */
  out(line: string): void;
  /** One line of diagnostics, to standard error; never content. */
  err(line: string): void;
  /** The whole of standard input. */
  input(): Promise<string>;
}

/** 0 done · 1 something asked for could not be done · 2 wrong arguments. */
export type ExitStatus = 0 | 1 | 2;

/** A command as it was typed, its options already checked against what the command knows. */
export interface Invocation {
  readonly positionals: readonly string[];
  /** Options that take a value, by name without dashes ("valid-from"). */
  readonly values: ReadonlyMap<string, string>;
  /** Options that take no value and were given, by name without dashes ("no-questions"). */
  readonly flags: ReadonlySet<string>;
  /** The folder with knowledge: `--knowledge`, else `knowledge/`. */
  readonly knowledge: string;
  readonly json: boolean;
  /** The file of `--batch` (`-` is standard input), when given. */
  readonly batch: string | undefined;
  readonly environment: Environment;
  readonly io: Io;
}

/** One command of `keep`, each in a file of its own under `src/cli/`. A wrong argument is a Fault of code `arguments`. */
export interface Command {
  /** What follows the command's name, in Dutch: `BESTAND… --into MAP`. */
  readonly usage: string;
  /** Options of its own that take a value; every command also has --knowledge, --json and --help. */
  readonly options: readonly string[];
  /** Options of its own that take no value. */
  readonly flags?: readonly string[];
  /** Whether it takes `--batch`. */
  readonly batch: boolean;
  run(invocation: Invocation): Promise<ExitStatus>;
}
