import { z } from 'zod/v4';
import { jsonIn } from '../../shared/json-in.ts';
import { type StepStatus, stepStatuses } from '../findings.ts';

/** What the model says of a step, before anything is believed. */
export interface ProposedStep {
  readonly code: string;
  readonly status: StepStatus;
  readonly quote: string | null;
  /** The document's number, from 1. */
  readonly document: number | null;
  readonly reason: string | null;
}

/** A sentence that the model found for a step when it searched again. */
export interface ProposedQuote {
  readonly code: string;
  readonly quote: string;
  readonly document: number;
}

const maxEntries = 100;
const number = z
  .union([z.int().positive(), z.string().regex(/^\D{0,20}\d{1,3}\D{0,20}$/)])
  .transform((said) => (typeof said === 'number' ? said : Number(said.replaceAll(/\D/g, ''))));
const step = z.object({
  stap: z.string().trim(),
  status: z.string().trim().toLowerCase().pipe(z.enum(stepStatuses)),
  citaat: z.string().nullish(),
  document: number.nullish().catch(null),
  reden: z.string().nullish().catch(null),
});
const quote = z.object({ stap: z.string().trim(), citaat: z.string(), document: number });
const steps = z.object({ stappen: z.array(z.unknown()) });
const quotes = z.object({ gevonden: z.array(z.unknown()) });

/** Entries of another shape are left out; null when none has the right one though there are some. */
function readEntries<T extends z.ZodType>(entries: readonly unknown[], schema: T): readonly z.infer<T>[] | null {
  const read = entries.slice(0, maxEntries).flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  return read.length === 0 && entries.length > 0 ? null : read;
}

/** Reads the model's verdicts; null when it is not the JSON asked for, or holds no verdict at all. */
export function parseSteps(raw: string): readonly ProposedStep[] | null {
  const parsed = steps.safeParse(jsonIn(raw));
  const read = parsed.success ? readEntries(parsed.data.stappen, step) : null;
  if (read === null || read.length === 0) return null;
  return read.map((one) => ({
    code: one.stap,
    status: one.status,
    quote: one.citaat ?? null,
    document: one.document ?? null,
    reason: one.reden ?? null,
  }));
}

/** Reads what a second search found, which may be nothing; null when it is not the JSON asked for. */
export function parseQuotes(raw: string): readonly ProposedQuote[] | null {
  const parsed = quotes.safeParse(jsonIn(raw));
  const read = parsed.success ? readEntries(parsed.data.gevonden, quote) : null;
  return read?.map((one) => ({ code: one.stap, quote: one.citaat, document: one.document })) ?? null;
}
