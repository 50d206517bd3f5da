import { createHmac } from 'node:crypto';

/** Makes what turns a case number into what the store may hold of it: a keyed hash, so that two checks of one case can be told to be that, and no more; null without a key. */
export const caseHasher =
  (key: string | null) =>
  (caseNumber: string): string | null =>
    key === null
      ? null
      : createHmac('sha256', key).update(caseNumber.replaceAll(/\W/g, '').toLowerCase()).digest('hex');
