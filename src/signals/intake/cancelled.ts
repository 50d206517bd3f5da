/** A whole reply, or its end, by which somebody takes the signal back. */
const cancels =
  /(?:^|[.!,;]\s*|\b(?:oh?|ach|nee|ok(?:e|é)?|weet je wat|weetje|hm+|sorry|eh|nou|maar)\b,?\s*)(?:laat (?:het )?(?:dan )?(?:maar|toch maar|zitten)(?: zitten| even)?|hoeft (?:toch )?niet(?: meer| hoor)?|(?:het )?is al opgelost[^.]{0,40}|vergeet (?:het|maar)(?: maar)?|annuleer(?: maar)?|annuleren|stop(?: maar| ermee)?|niet (?:meer )?(?:nodig|versturen|indienen|opsturen|doen)|doe (?:maar|toch) niet|trek (?:het |dit |de melding |mijn (?:signaal|melding) )?(?:maar |toch )?(?:weer )?in|verwijder (?:maar|dit|het)(?: maar)?|gooi (?:maar )?weg|ik zie er(?:\s?van)? ?af|zie er (?:toch )?(?:van|vanaf) af|ik dien (?:het|hem) (?:toch )?niet in|niks sturen|stuur (?:maar |het )?(?:toch )?niet|ik regel het (?:zelf|wel)|ik los het zelf op|was een vergissing|mijn vergissing|nevermind|cancel)\b/iu;

/** Tells whether a reply takes the signal back: "laat maar". A long text tells something else. */
export const isCancelled = (reply: string): boolean => reply.length < 220 && cancels.test(reply.trim());
