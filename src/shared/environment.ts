import { z } from 'zod/v4';
import { Fault } from './fault.ts';

/** What the process was given, by name; as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A value that says something. */
export const text = z.string().trim().min(1, 'is leeg');

/** A key that may be absent; set to nothing counts as not set. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** A whole number within bounds, or the Dutch sentence that says what it should be. */
export const whole = (least: number, most: number, error: string) =>
  optional(z.coerce.number({ error }).int(error).min(least, error).max(most, error));

/** Reads the keys of this schema; a Fault of code `configuration` names every wrong key, in Dutch, and shows no value. */
export function readEnvironment<T extends z.ZodType>(schema: T, environment: Environment): z.infer<T> {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Fault('configuration', `De instellingen kloppen niet: ${wrong.join('; ')}.`);
}
