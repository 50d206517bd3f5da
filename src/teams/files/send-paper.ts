import type { Response } from 'express';
import type { OfferedPaper } from './paper-offers.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Answers a request with a Word file that is to be saved, and that nothing on the way keeps. */
export function sendPaper(response: Response, { name, bytes }: OfferedPaper): void {
  response
    .status(200)
    .set({
      'content-type': docx,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(bytes);
}
