/** Why a document cannot be read; the edges say it in Dutch. */
export type UnreadableReason =
  | 'too-large'
  | 'unknown-format'
  | 'damaged'
  | 'encrypted'
  | 'too-slow'
  | 'too-much-memory'
  | 'no-text';

/** A document that cannot be read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
}

/** The formats that can be read. */
export type Format = 'docx' | 'pdf' | 'odt' | 'html' | 'markdown' | 'plain';

export const unreadable = (reason: UnreadableReason): Unreadable => ({ kind: 'unreadable', reason });

/** Thrown inside a reader to end it with a reason; never leaves this folder. */
export class CannotRead extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: { cause?: unknown }) {
    super(reason, options);
    this.name = 'CannotRead';
    this.reason = reason;
  }
}
