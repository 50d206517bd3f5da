import { months as allMonths } from '../../shared/dutch-months.ts';

const months = allMonths.join('|');
const shortMonths = 'jan|feb|febr|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const seasons =
  'voorjaar|lente|zomer\\p{L}*|herfst\\p{L}*|winter\\p{L}*|najaar|kerst\\p{L}*|\\p{L}*vakantie\\p{L}*|feestdagen|bouwvak|nieuwjaar|pasen|pinksteren|carnaval|oud en nieuw|sinterklaas|schooljaar|seizoen';
const count =
  '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|paar|een paar|anderhalve|anderhalf|half|meerdere|hele|derde|tweede|vierde)';
const span =
  '(?:dag(?:en)?|werkdag(?:en)?|week|weken|wk|wkn|maand(?:en)?|mnd|kwartaal|kwartalen|jaar|jr|schooljaar|seizoen|dgn)';
const day = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';

/** What tells when something was, since when, or how long. How often is no time, nor are "weer" and "steeds". */
const times: readonly RegExp[] = [
  /(?<![\d/.-])\d{1,2}[-/.]\d{1,2}(?:[-/.](?:20)?\d{2})?(?![\d/-])(?! ?(?:uur|u\b|%|euro|x\b|keer|min))/u,
  new RegExp(`(?<!\\d)\\d{1,2} ?(?:${months}|${shortMonths})(?!\\p{L})(?: \\d{4})?`, 'iu'),
  new RegExp(
    `\\b(?:sinds|vanaf|eind|begin|half|medio|afgelopen|vorige?|rond|sedert|in|van|voor|na|met|tot|per|deze|dit|al) (?:de |het |den |begin |eind |dit |vorig |\\d+ )*(?:${months}|${shortMonths}|20\\d\\d|${seasons})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:${months}|feb|febr|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?!\\p{L})`, 'iu'),
  /\b(?:sinds|sedert|sindsdien)\b(?! (?:wanneer|hoe))(?: [\p{L}\d]+){0,3}/iu,
  /\bvanaf (?:(?:de|het|dag|begin|start|toen|moment|het begin|de start|week)(?: \p{L}+)?|\d{1,2}(?![\d:.]| ?(?:uur|jaar|euro)))/iu,
  new RegExp(
    `\\b(?:al|nu|ruim|bijna|afgelopen|laatste|zeker|vorige|na|pas na|pas over|voorbije|over|duurt|duurde|van|tot|is|opgelopen tot|meer dan|wel) (?:al |nu |bijna |ruim |meer dan |de |een |zo'n |zeker |laatste |afgelopen ){0,6}${count}(?: volle| hele| kalender)? ${span}(?!\\p{L})(?! oud)`,
    'iu',
  ),
  new RegExp(
    `\\b${count} ${span} (?:lang|geleden|achter elkaar|niet|geen|niks|niemand|op rij|te laat|later|wachten|wacht|wachttijd|gewacht|nu|stil|zonder|op een wachtlijst|aan een stuk|terug|verder|aan het)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`\\b\\d+(?:e|de|ste) ${span}\\b`, 'iu'),
  new RegExp(`\\been (?:week|maand|dag|jaar) of (?:${count})`, 'iu'),
  new RegExp(`\\b(?:in|binnen) (?:de )?(?:afgelopen |laatste )${count} ${span}(?!\\p{L})`, 'iu'),
  /\bin (?:één|een|1|dit|het|twee|drie) (?:kwartaal|half jaar|jaar|maand|week)(?: tijd)?(?!\p{L})/iu,
  new RegExp(
    `\\b(?:afgelopen|vorige?|deze|dit|laatste|komende|voorbije|verleden|hele|heel|al een) (?:hele |halve |laatste )?(?:${day}|week|weken|maand(?:en)?|kwartaal|jaar|schooljaar|seizoen|periode|tijd|tijdje|poos|keer|nacht|avond|middag|ochtend|weekend|dagen|dag|vakantie)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`\\b${day}(?:ochtend|middag|avond|nacht)?\\b`, 'iu'),
  /\b(?:gister(?:en|avond|middag|ochtend|nacht)?|eergisteren|vandaag|vanochtend|vanmorgen|vanmiddag|vannacht|vanavond|zojuist|daarnet|zonet|onlangs|recent|maanden(?:lang)?|weken(?:lang)?|jarenlang|al weken|al maanden|al jaren|al tijden|geruime tijd|structureel|op dit moment|momenteel|nu meteen|week \d+|wk \d+|Q[1-4]|van de week|dit weekend|half jaar|halfjaar)(?!\p{L})/iu,
  new RegExp(
    `\\b${count} (?:keer|x|maal) (?:in (?:de |een )?(?:afgelopen|laatste|week|maand)|deze|sinds|vorige|afgelopen)`,
    'iu',
  ),
];
/** What looks like it and is how often, a deadline, or an age. */
const noTime = new RegExp(
  `\\b(?:per|in de|om de|elke|iedere|binnen|p) ?(?:${count} )?${span}\\b|\\b${count} (?:dag(?:en)?|uur|keer|x) (?:per|in de|p) (?:week|maand)|\\b(?:jongen|meisje|kind|zoon|dochter|client|cliënt|jongere) van (?:bijna )?${count} ?(?:jaar|jr)\\b|\\b${count} ?(?:jaar|jr) oud`,
  'giu',
);

/** Gives the words by which a masked text tells when, since when or how long; null when it tells none. */
export function toldTime(masked: string): string | null {
  const text = masked.replaceAll(noTime, (words) => ' '.repeat(words.length));
  let first: RegExpExecArray | null = null;
  for (const pattern of times) {
    const found = pattern.exec(text);
    if (found !== null && (first === null || found.index < first.index)) first = found;
  }
  return first === null ? null : first[0].trim();
}

/** What answers "sinds wanneer?" and would tell no time elsewhere: "20 weken", "een tijdje". */
const spanOnly = new RegExp(`\\b(?:\\d+|${count}|een) ?${span}(?!\\p{L})|\\b(?:tijdje|lang|poos|begin|start)\\b`, 'iu');

/** Reads the time in the answer to a question for it. */
export const answeredTime = (masked: string): string | null => toldTime(masked) ?? spanOnly.exec(masked)?.[0] ?? null;

/** Words with which a reply puts right what was told before. */
const putsRight =
  /^\s*(?:(?:nee|neen|sorry|correctie|oeps|foutje|wacht|ik|toch|eigenlijk|dat|het|die|bedoel\p{L}*|moet|is|was|wel|niet)(?![\p{L}\d])[\s,.:;!]*)+/iu;
const insteadOf = /(?<!\p{L})(?:in plaats van|ipv)(?!\p{L})/iu;
/** With so few words beside it, a time is all that a reply says. */
const fewWords = 3;

/** Reads the time by which a reply puts right the one that was told before: "nee, sinds oktober"; null when it does not. */
export function newTime(masked: string): string | null {
  const [kept = ''] = masked.split(insteadOf);
  const denied = /^[^.!?]{0,20}\bniet\b[^.!?]{0,60}?\bmaar\b/iu.exec(kept)?.[0] ?? '';
  const said = kept.slice(denied.length);
  const lead = denied === '' ? (putsRight.exec(said)?.[0] ?? '') : '';
  const time = toldTime(said.slice(lead.length));
  if (time === null) return null;
  const isRight = denied !== '' || lead !== '';
  const beside =
    said
      .slice(lead.length)
      .replace(time, ' ')
      .match(/[\p{L}\d]+/gu)?.length ?? 0;
  return isRight || beside <= fewWords ? time : null;
}
