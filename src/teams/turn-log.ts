/** Where the transport writes what happened: never content, only names, kinds, counts and durations. A pino logger fits. */
export interface TurnLog {
  info(fields: Readonly<Record<string, unknown>>, event: string): void;
  warn(fields: Readonly<Record<string, unknown>>, event: string): void;
  error(fields: Readonly<Record<string, unknown>>, event: string): void;
}
