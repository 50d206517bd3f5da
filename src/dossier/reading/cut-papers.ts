import type { DocumentType } from '../findings.ts';
import { recogniseType } from './recognise-type.ts';

/** A paper is no shorter, in characters: a line above it, or a heading with a sentence, is none. */
const shortest = 150;
const longestTitle = 90;

const titles: readonly (readonly [Exclude<DocumentType, 'overig'>, RegExp])[] = [
  ['beschikking', /^(?:beschikking(?!\p{L})|besluit \p{L})[^.!?]*$/iu],
  [
    'plan',
    /^(?:plan van aanpak|gezinsplan|familiegroepsplan|(?:ondersteunings|begeleidings|behandel|zorg|toekomst)plan)(?!\p{L})[^.!?]*$/iu,
  ],
  [
    'gespreksverslag',
    /^(?:(?:gespreks|onderzoeks)verslag|verslag (?:van (?:het |een )?)?(?:keukentafel|huisbezoek|onderzoek|gesprek|jeugd|wmo))(?!\d)[^!?]*$/iu,
  ],
];
const salutation = /^(?:geachte|beste (?:heer|mevrouw|ouders?|familie))(?!\p{L})/iu;
/** What stands above the salutation or the title of a letter. */
const letterHead =
  /^(?:gemeente|college|burgemeester|postbus|datum|(?:ons |uw )?kenmerk|zaaknummer|onderwerp|betreft|aan|verzonden|verzenddatum)(?!\p{L})|^$/iu;
/** A letter that decides, and no part of a report that is called "Besluit". */
const letter = /(?<!\p{L})(?:geachte|bezwaar|hebben wij besloten|wij besluiten)(?!\p{L})/iu;
/** A plan of a provider, and no part of a report that is called after it. */
const planParts = /(?<!\p{L})(?:doel(?:en)? ?\d|evaluatie|opgesteld|aanbieder|begeleider)(?!\p{L})/giu;
const fewestPlanParts = 2;

type Opening = Exclude<DocumentType, 'overig'> | 'salutation';

/** What a line may open; null when it is no title and no salutation. */
function openingOf(line: string): Opening | null {
  const title = line.replaceAll(/^[#*\s]+|[*:\s]+$/g, '');
  if (salutation.test(title)) return 'salutation';
  return title.length > longestTitle ? null : (titles.find(([, words]) => words.test(title))?.[0] ?? null);
}

function opensPaper(opening: Opening, rest: string, before: DocumentType): boolean {
  const kind = opening === 'salutation' ? 'beschikking' : opening;
  if (recogniseType(rest, '') !== kind) return false;
  if (kind === 'beschikking') return before !== kind && letter.test(rest);
  if (kind === 'plan') return before !== kind && (rest.match(planParts)?.length ?? 0) >= fewestPlanParts;
  return true;
}

/** Where the paper that this line opens begins: with the head of the letter above it. */
function startOf(lines: readonly string[], at: number): number {
  let start = at;
  while (start > 1 && letterHead.test(lines[start - 1]?.trim() ?? '.')) start--;
  return start;
}

/**
 * Cuts a text in which papers were pasted one below the other: where a title or a salutation begins another paper. A text
 * that is one paper, or none, stays whole; together the parts hold every line.
 */
export function cutPapers(text: string): readonly string[] {
  const lines = text.split('\n');
  for (let at = 1; at < lines.length; at++) {
    const start = startOf(lines, at);
    const before = lines.slice(0, start).join('\n').trim();
    if (before.length < shortest) continue;
    const rest = lines.slice(at).join('\n').trim();
    if (rest.length < shortest) break;
    const kind = openingOf(lines[at] ?? '');
    if (kind === null) continue;
    const type = recogniseType(before, '');
    if (type === 'overig' || !opensPaper(kind, rest, type)) continue;
    return [before, ...cutPapers(lines.slice(start).join('\n').trim())];
  }
  return [text];
}
