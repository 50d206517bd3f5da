import { type Mark, marksOf, numberAt } from '../../knowledge/dutch/marks.ts';
import type { Asked } from './asked.ts';
import { hoursIn, plainHours } from './hour-mentions.ts';
import { hoursOf, partOf, type ToldHours } from './hours.ts';

interface Place {
  readonly value: number;
  readonly at: number;
  readonly next: number;
}

function numbersOf(marks: readonly Mark[]): readonly Place[] {
  return marks.flatMap((_, at) => {
    const number = numberAt(marks, at);
    return number === null ? [] : [{ value: number.value, at, next: number.next }];
  });
}

/** A number that takes the place of another: "3 in plaats van 4", "niet 4 maar 3", "4 moet 3 zijn", "3, geen 4". */
function replaced(marks: readonly Mark[]): { readonly now: number; readonly before: number } | null {
  const numbers = numbersOf(marks);
  const words = (from: number, to: number): string =>
    marks
      .slice(from, to)
      .map(({ text }) => text)
      .filter((word) => hoursIn(word) === null && word !== ',')
      .join(' ');
  for (const [i, second] of numbers.entries()) {
    const first = numbers[i - 1];
    if (first === undefined) continue;
    const lead = words(Math.max(0, first.at - 3), first.at);
    const link = words(first.next, second.at);
    if (/^(?:per week )?(?:in plaats van|ipv|dus niet|en niet|niet|en geen|geen|was)(?: de)?$/.test(link))
      return { now: first.value, before: second.value };
    if (/(?:niet|geen)$/.test(lead) && /^(?:per week )?maar$/.test(link))
      return { now: second.value, before: first.value };
    if (/^(?:per week )?(?:moet|moeten|wordt|is eigenlijk|maak)(?: daar)?$/.test(link))
      return { now: second.value, before: first.value };
  }
  return null;
}

/** Weeks that hours may have been told over, before they were made hours a week. */
const stretches = [1, 4, 52 / 12, 2, 13];

function withChange(known: ToldHours, now: number, before: number): ToldHours | null {
  for (const weeks of stretches)
    for (const role of ['delivered', 'indicated'] as const) {
      const value = known[role];
      if (value !== null && Math.abs(value - before / weeks) < 0.02)
        return { ...known, [role]: Math.round((100 * now) / weeks) / 100 };
    }
  return null;
}

const isNo =
  /^(?:nee|neen|sorry|oeps|correctie|fout|wacht|ho|foutje|o nee|oh nee|pardon|ik bedoel|bedoel|verkeerd|moet zijn|toch)\b/iu;
const saysGranted = /\b(?:toegekend|indicatie|ge[iï]ndiceerd|beschikt|beschikking|recht)\b/iu;
const saysComes = /\b(?:geleverd|levert|komt|komen|krijgt)\b/iu;

/** The one number of a short reply. */
function bare(marks: readonly Mark[]): number | null {
  if (marks.length > 8) return null;
  const numbers = numbersOf(marks);
  return numbers.length === 1 ? (numbers[0]?.value ?? null) : null;
}

/** Two numbers in the order in which both were asked for: "6 en 4". */
function inOrder(marks: readonly Mark[], asked: Asked): ToldHours | null {
  if (asked !== 'indicated-delivered' && asked !== 'delivered-indicated') return null;
  const [first, second, third] = numbersOf(marks.filter(({ text }) => text !== 'en'));
  if (first === undefined || second === undefined || third !== undefined || marks.length > 12) return null;
  return asked === 'indicated-delivered'
    ? { indicated: first.value, delivered: second.value }
    : { indicated: second.value, delivered: first.value };
}

/**
 * Adds what a reply tells about hours to what is known: an answer to a question, a piece, or a correction of what was said
 * before. Hours a week.
 */
export function withReply(known: ToldHours, raw: string, asked: Asked): ToldHours {
  const reply = plainHours(raw);
  const marks = marksOf(reply);
  const change = replaced(marks);
  const changed = change === null ? null : withChange(known, change.now, change.before);
  if (changed !== null) return changed;
  const isAsked = /indicated|delivered/.test(asked ?? '');
  const told = hoursOf(reply, isAsked || known.indicated !== null || known.delivered !== null);
  if (told.indicated !== null && told.delivered !== null) return told;
  const ordered = inOrder(marks, asked);
  if (ordered !== null) return ordered;
  const role = asked === 'indicated' || asked === 'delivered' ? asked : null;
  const single = told.indicated ?? told.delivered ?? (isAsked || isNo.test(reply.trim()) ? bare(marks) : null);
  if (single === null) {
    const part = known.indicated === null || known.delivered !== null ? null : partOf(reply, known.indicated);
    return part === null ? known : { ...known, delivered: part };
  }
  if (role !== null && !saysGranted.test(reply) && !saysComes.test(reply)) return { ...known, [role]: single };
  if (told.delivered !== null) return { ...known, delivered: told.delivered };
  // A number without a word that says which of the two corrects what stands alone, or what comes.
  if (isNo.test(reply.trim()) && !saysGranted.test(reply) && known.delivered !== null)
    return { ...known, delivered: single };
  return { ...known, indicated: single };
}
