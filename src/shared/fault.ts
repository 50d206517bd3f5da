/** Where something that should not happen went wrong; the operator's first clue. */
export type FaultCode =
  | 'configuration'
  | 'knowledge'
  | 'import'
  | 'arguments'
  | 'store'
  | 'model'
  | 'teams'
  | 'documents'
  | 'unexpected';

/** Something that should not have happened; thrown once, caught once per turn at the edge. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }
}
