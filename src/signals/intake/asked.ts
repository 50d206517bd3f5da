/** What the bot asked last, as far as its words tell; both kinds of hours in the order in which they were asked for. */
export type Asked =
  | 'indicated'
  | 'delivered'
  | 'indicated-delivered'
  | 'delivered-indicated'
  | 'danger'
  | 'provider'
  | 'case'
  | 'time'
  | 'arrangement'
  | 'what'
  | null;

const granted =
  /\b(?:geïndiceerd|geindiceerd|indicatie|toegekend|beschikt|beschikking|afgesproken|zou|zouden|hoort|horen|recht)\b/iu;
const comes =
  /\b(?:geleverd|leveren|levert|komt|komen|krijgt|krijgen|feitelijk|daadwerkelijk|werkelijk|gewerkt|nu echt)\b/iu;
const isHours = /\b(?:uur|uren|hoeveel|geïndiceerd|geindiceerd|geleverd)\b/iu;

const danger = /\b(?:gevaar|veilig|acuut|112)\b/iu;
const others: readonly (readonly [Exclude<Asked, null>, RegExp])[] = [
  ['case', /\b(?:zaak|dossier|casus)\s?-?(?:nummer|nr|kenmerk)?\b/iu],
  ['time', /\b(?:wanneer|sinds|hoe lang|hoelang|hoe vaak|periode|datum)\b/iu],
  ['arrangement', /\b(?:arrangement|product|productcode|code|soort (?:hulp|zorg)|welke (?:hulp|zorg))\b/iu],
  ['provider', /\b(?:aanbieder|organisatie|zorgaanbieder|over wie|welke partij)\b/iu],
  ['what', /\b(?:wat (?:is|gaat|er|gebeurt|precies)|vertel)\b/iu],
];

/** Reads what a line of the bot asks for. */
export function askedIn(line: string): Asked {
  if (danger.test(line)) return 'danger';
  const [first, second] = [line.search(granted), line.search(comes)];
  if (isHours.test(line) && (first >= 0 || second >= 0)) {
    if (first < 0) return 'delivered';
    if (second < 0) return 'indicated';
    return first < second ? 'indicated-delivered' : 'delivered-indicated';
  }
  return others.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}
