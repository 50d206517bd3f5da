const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const count =
  '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|paar|een paar|anderhalve|meerdere|ruim \\p{L}+|bijna \\p{L}+)';
const span = '(?:uur|dag(?:en)?|werkdag(?:en)?|week|weken|wk|wkn|maand(?:en)?|mnd|kwartaal|kwartalen|jaar|jr)';
const day = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';

/** What tells when something was, since when, how long or how often. */
const times: readonly RegExp[] = [
  /\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?\b(?! ?(?:uur|u\b|%))/u,
  new RegExp(`\\b\\d{1,2} (?:${months})\\b(?: \\d{4})?`, 'iu'),
  new RegExp(
    `\\b(?:sinds|vanaf|in|eind|begin|half|medio|tot|per|afgelopen|vorige|voor|na|rond|sedert|van) (?:de |het |\\d+ )?(?:${months}|20\\d\\d|voorjaar|zomer\\p{L}*|herfst\\p{L}*|winter|najaar|kerst\\p{L}*|vakantie|feestdagen|start|begin|indicatie|nieuwjaar|pasen|carnaval)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `\\b(?:al|sinds|nu|ruim|bijna|afgelopen|laatste|voor de|zeker|vorige|de|na|in|binnen|over|gedurende|maar|pas)? ?(?:al |bijna |ruim |zo'n |zeker )?${count}(?: volle| hele)? ${span} (?:lang|geleden|achter elkaar|niet|geen|niks|niemand|op rij|te laat|later|wachten|wacht|gewacht|nu|stil|zonder|op een wachtlijst|aan een stuk)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `\\b(?:al|sinds|afgelopen|laatste|vorige|voorbije|ruim|bijna|zeker|pas na|na|nu) (?:al |nu |bijna |ruim |meer dan |de |een |zo'n |zeker )*${count} ${span}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `\\b(?:afgelopen|vorige|deze|laatste|komende|elke|iedere|voorbije|verleden|hele|al een) (?:${day}|week|weken|maand(?:en)?|kwartaal|jaar|periode|tijd|keer|nacht|avond|middag|ochtend|weekend|dagen|zomer|winter|dag)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`\\b(?:op|sinds|van|afgelopen|vorige|elke|iedere|deze) ?${day}`, 'iu'),
  new RegExp(`\\b${day}(?:ochtend|middag|avond|nacht)?\\b`, 'iu'),
  /\b(?:gisteren|eergisteren|vandaag|vanochtend|vanmorgen|vanmiddag|vannacht|vanavond|gisteravond|zojuist|net|daarnet|vorige keer|onlangs|recent|maanden(?:lang)?|wekenlang|jarenlang|al weken|al maanden|al jaren|al tijden|dagelijks|wekelijks|maandelijks|structureel|op dit moment|momenteel|nu meteen|sindsdien|iedere keer|om de week|week \d+|Q[1-4]|dit (?:jaar|kwartaal|weekend|voorjaar|najaar)|van de week)\b/iu,
  new RegExp(`\\b(?:${count} (?:keer|x|maal)|\\d+x) (?:in|per|de|afgelopen|achter|op rij|deze|sinds|vorige)`, 'iu'),
  new RegExp(`\\b(?:in|binnen) (?:de )?(?:afgelopen |laatste )?${count} ${span}(?!\\p{L})`, 'iu'),
];

/** Gives the words by which a text tells when, since when or how long; null when it tells none. "Weer" and "steeds" are no time. */
export function toldTime(text: string): string | null {
  let first: RegExpExecArray | null = null;
  for (const pattern of times) {
    const found = pattern.exec(text);
    if (found !== null && (first === null || found.index < first.index)) first = found;
  }
  return first === null ? null : first[0].trim();
}
