import { z } from 'zod/v4';

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number(), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('item'), marker: z.string().nullable(), text: z.string() }),
  z.object({ kind: z.literal('row'), cells: z.array(z.string()).readonly() }),
]);
const reasons = [
  'too-large',
  'unknown-format',
  'damaged',
  'encrypted',
  'too-slow',
  'too-much-memory',
  'no-text',
] as const;

/** What a reader's process says; `resident` is the memory that it holds, in bytes. */
export const readerReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('read'),
    blocks: z.array(block).readonly(),
    pages: z.number().nullable(),
    pagesWithoutText: z.array(z.number()).readonly(),
    leftOut: z.array(z.string()).readonly(),
    resident: z.number(),
  }),
  z.object({ kind: z.literal('unreadable'), reason: z.enum(reasons) }),
]);

export type ReaderReply = z.infer<typeof readerReply>;
