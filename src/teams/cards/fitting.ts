import { type CardElement, literal } from './card.ts';
import { activityBytes } from './reply-activity.ts';

/** As many sections as fit in so many bytes, from the first; when some are left out, a last sentence says so. */
export function fitting(sections: readonly CardElement[], room: number, remark: string): CardElement[] {
  if (activityBytes(sections) <= room) return [...sections];
  const last = literal(remark, { bold: true, spacing: 'Medium' });
  let left = room - activityBytes([last]);
  const kept: CardElement[] = [];
  for (const section of sections) {
    left -= activityBytes(section) + 1;
    if (left < 0) break;
    kept.push(section);
  }
  return [...kept, last];
}

/**
 * The longest of these versions of a card's body that fits in so many bytes. One that is not whole, which is any but the
 * first unless told otherwise, ends with a sentence that says so; when even the last is too long it is cut from its end.
 */
export function fittingVersion(
  versions: readonly (() => readonly CardElement[])[],
  room: number,
  remark: string,
  isWhole: (index: number) => boolean = (index) => index === 0,
): CardElement[] {
  let body: readonly CardElement[] = [];
  for (const [index, version] of versions.entries()) {
    const last = isWhole(index) ? [] : [literal(remark, { bold: true, spacing: 'Medium' })];
    body = version();
    if (activityBytes([...body, ...last]) <= room) return [...body, ...last];
  }
  return fitting(body, room, remark);
}
