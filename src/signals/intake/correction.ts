import { type Mark, marksOf, numberAt } from '../../dossier/decision/marks.ts';
import { hoursOf, type ToldHours } from './hours.ts';

/** What the bot asked last, as far as its words tell. */
export type Asked = 'indicated' | 'delivered' | 'provider' | 'case' | 'time' | 'arrangement' | 'what' | null;

const questions: readonly (readonly [Exclude<Asked, null>, RegExp])[] = [
  ['case', /\b(?:zaak|dossier|casus)\s?-?(?:nummer|nr|kenmerk)?\b/iu],
  [
    'delivered',
    /\b(?:geleverd|leveren|levert|komt|komen|krijgt|feitelijk|daadwerkelijk|werkelijk|gewerkt|nu echt)\b/iu,
  ],
  [
    'indicated',
    /\b(?:geïndiceerd|geindiceerd|indicatie|toegekend|beschikt|beschikking|afgesproken|zou|zouden|hoort|horen|recht)\b/iu,
  ],
  ['time', /\b(?:wanneer|sinds|hoe lang|hoelang|hoe vaak|periode|datum)\b/iu],
  ['arrangement', /\b(?:arrangement|product|productcode|code|soort (?:hulp|zorg)|welke (?:hulp|zorg))\b/iu],
  ['provider', /\b(?:aanbieder|organisatie|zorgaanbieder|over wie|welke partij)\b/iu],
  ['what', /\b(?:wat (?:is|gaat|er|gebeurt|precies)|vertel)\b/iu],
];

/** Reads what a line of the bot asks for. */
export function askedIn(line: string): Asked {
  const isHours = /\b(?:uur|uren|hoeveel)\b/iu.test(line);
  for (const [asked, pattern] of questions) {
    if ((asked === 'delivered' || asked === 'indicated') && !isHours) continue;
    if (pattern.test(line)) return asked;
  }
  return null;
}

const isHour = (word: string | undefined): boolean => /^(?:uur|uren|u|uurtje)$/.test(word ?? '');

/** The numbers of a short reply, with how they stand to each other: "3 in plaats van 4", "niet 4 maar 3", "4 moet 3 zijn". */
function replaced(marks: readonly Mark[]): { readonly now: number; readonly before: number } | null {
  const numbers = marks.flatMap((_, at) => {
    const number = numberAt(marks, at);
    return number === null ? [] : [{ value: number.value, at, next: number.next }];
  });
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 2) return null;
  const lead = marks
    .slice(0, first.at)
    .map(({ text }) => text)
    .join(' ');
  const link = marks
    .slice(first.next, second.at)
    .map(({ text }) => text)
    .filter((word) => !isHour(word))
    .join(' ');
  if (/(?:in plaats van|ipv|i \. p \. v|dus niet|en niet|niet|en geen|geen|was)$/.test(link))
    return { now: first.value, before: second.value };
  if (/(?:niet|geen)$/.test(lead) && /maar$/.test(link)) return { now: second.value, before: first.value };
  if (/(?:moet|moeten|wordt|is eigenlijk|maak)(?: daar)?$/.test(link))
    return { now: second.value, before: first.value };
  return null;
}

const isNo =
  /^(?:nee|neen|sorry|oeps|correctie|fout|wacht|ho|foutje|o nee|oh nee|pardon|ik bedoel|bedoel|verkeerd|moet zijn|toch)\b/iu;

/**
 * Adds what a reply tells about hours to what is known: an answer to a question, a piece, or a correction of what was said
 * before. Hours a week.
 */
export function withReply(known: ToldHours, reply: string, asked: Asked): ToldHours {
  const marks = marksOf(reply);
  const change = replaced(marks);
  if (change !== null) {
    if (known.delivered === change.before) return { ...known, delivered: change.now };
    if (known.indicated === change.before) return { ...known, indicated: change.now };
  }
  const told = hoursOf(reply, asked === 'indicated' || asked === 'delivered' || known.indicated !== null);
  const isBoth = told.indicated !== null && told.delivered !== null;
  if (isBoth) return told;
  const role = asked === 'indicated' || asked === 'delivered' ? asked : null;
  const single = told.indicated ?? told.delivered ?? bare(marks);
  if (single !== null && role !== null && !/\b(?:toegekend|indicatie|beschikt|geleverd|komt)\b/iu.test(reply))
    return { ...known, [role]: single };
  if (told.delivered !== null) return { ...known, delivered: told.delivered };
  if (told.indicated !== null) {
    // A number without a word that says which of the two corrects what stands alone, or fills what is open.
    if (isNo.test(reply.trim()) && known.indicated === null && known.delivered !== null)
      return { ...known, delivered: told.indicated };
    return { ...known, indicated: told.indicated };
  }
  return known;
}

/** The one number of a short reply. */
function bare(marks: readonly Mark[]): number | null {
  if (marks.length > 8) return null;
  const numbers = marks.flatMap((_, at) => numberAt(marks, at) ?? []);
  return numbers.length === 1 ? (numbers[0]?.value ?? null) : null;
}
