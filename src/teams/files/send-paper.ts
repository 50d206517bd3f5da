import type { Response } from 'express';
import type { OfferedPaper } from './paper-offers.ts';

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Answers a request with a file that is to be saved, and that nothing on the way keeps. */
export function sendPaper(response: Response, { name, bytes }: OfferedPaper): void {
  response
    .status(200)
    .set({
      'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(bytes);
}
