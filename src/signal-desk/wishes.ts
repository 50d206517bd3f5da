import type { DraftMark } from './draft-lines.ts';

/** A reply that agrees to what was shown. */
const agrees =
  /^(?:ja|jep|yes|ok(?:e|é|ay)?|(?:dat )?klopt|akkoord|prima|goed(?: zo)?|top|graag|ja ?zeker|zeker|helemaal (?:goed|prima)|is goed|ziet er goed uit|perfect|verstuur(?:en)?|versturen|verzend(?:en)?|stuur(?: maar)?(?: door| op)?|doe maar|dien (?:maar )?in)(?:[\s,.!]+(?:ja|dat|ok(?:e|é|ay)?|is|helemaal|zeker|precies|allemaal|hoor|klopt(?: zo)?|top|prima|goed|zo|dit|het|maar|graag|verstuur(?:en)?|versturen|verzenden|stuur|op|door|dank(?: je)?(?: wel)?|bedankt|dankjewel))*[\s.!]*$/iu;
const practiceNote =
  /^(?:(?:graag|ja|en|maak|er|dit|het|ook|wel|als|een|van|wordt)[\s,]+){0,8}werkafspraak(?:[\s,.!]+(?:graag|svp|aub|van maken|maken|voor de dossierlijst))*[\s.!]*$/iu;

/** Whether a reply is nothing but the words that take a signal back: "laat maar". */
export const onlyTakesBack = (reply: string): boolean =>
  /^(?:(?:oh?|ach|nee|ok(?:e|é)?|sorry|toch|wacht)[\s,]+){0,3}(?:laat (?:dan )?(?:maar|zitten)(?: zitten)?|hoeft (?:toch )?niet(?: meer)?|stop|annuleer|annuleren|cancel)(?: hoor)?[\s.!]*$/iu.test(
    reply.trim(),
  );

const skips =
  /^(?:(?:sla|slaan) (?:dit |het |maar )?over|ga (?:maar )?door(?: zonder)?|(?:dat )?weet ik(?: het)? (?:niet|zo niet)|geen idee|onbekend|verder|volgende)[\s.!]*$/iu;

/** Whether a reply to what is missing says to go on without. */
export const skipsQuestion = (reply: string): boolean => skips.test(reply.trim());

/** Whether a reply begins by agreeing: "ja, ook als werkafspraak". */
const beginsToAgree = /^(?:ja|jep|yes|ok(?:e|é|ay)?|klopt|akkoord|verstuur|stuur)(?!\p{L})/iu;

/** Whether a reply agrees and asks besides for what was shown already. */
export const agreesAgain = (reply: string): boolean => beginsToAgree.test(reply.trim());

/** What a whole reply asks to do with a draft, rather than tells for it. */
export function wishesIn(reply: string, isShown: boolean): readonly ('send' | Extract<DraftMark, 'practiceNote'>)[] {
  const said = reply.trim();
  if (said.length > 120) return [];
  return [
    ...(isShown && agrees.test(said) ? (['send'] as const) : []),
    ...(practiceNote.test(said) ? (['practiceNote'] as const) : []),
  ];
}

const noDanger =
  /\bgeen (?:\p{L}+ )?gevaar\b|\bgevaar is (?:nu )?(?:voorbij|geweken)\b|\bniet in gevaar\b|\b(?:is|zijn|zit|zitten) (?:nu |weer )?veilig\b/iu;
/** Words by which somebody else may be in danger all the same. */
const butDanger = /\b(?:maar|wel|behalve|nog wel|voor mij|voor ons|nog niet|niet veilig|zolang|totdat)\b/iu;

/** Whether a reply to what to do in danger says that there is none now. That 112 was called is no such word. */
export const saysNoDanger = (reply: string): boolean =>
  reply.length <= 160 && noDanger.test(reply) && !butDanger.test(reply);
