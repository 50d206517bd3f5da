/** A reply, or its end, by which somebody takes the signal back. */
const cancels =
  /(?:^|[.!,;]\s*|\b(?:oh?|ach|nee|ok(?:e|é)?|weet je wat|weetje|hm+|mm+|sorry|eh|nou|maar|wacht)\b,?\s*)(?:laat (?:het )?(?:dan )?(?:maar|toch maar|zitten)(?: zitten| even)?(?! (?:weten|horen|zien|staan|komen|gaan|merken|liggen|doen))|hoeft (?:toch |al )?niet(?: meer| hoor)?(?! (?:te|van|naar|per|elke))|(?:het )?is al opgelost[^.]{0,40}|vergeet (?:het|maar)(?: maar)?|annuleer(?: maar)?|annuleren|stop(?: maar| ermee)?|niet (?:meer )?(?:nodig|versturen|indienen|opsturen|doen)|doe (?:het |dit )?(?:toch |maar )+niet|trek (?:het |dit |de melding |mijn (?:signaal|melding) )?(?:maar |toch )?(?:weer )?in|verwijder (?:maar|dit|het)(?: maar)?|gooi (?:maar )?weg|ik zie er(?:\s?van)? ?af|zie er (?:toch )?(?:van|vanaf) af|ik dien (?:het|hem) (?:toch )?niet in|niks sturen|stuur (?:maar |het )?(?:toch )?niet|ik regel het (?:zelf|wel)|ik los het zelf op|was een vergissing|mijn vergissing|nevermind|cancel)\b/iu;
/** Behind such words: it is what somebody else says, it goes on about the matter, or it is advice on the provider. */
const saidByOthers =
  /\b(?:volgens|zegt|zei|zeggen|vindt)\b|\bmaar (?:dat|de|het|ze|zij|hij|mevrouw|meneer|cli[eë]nt|er|wij|we|ik)\b(?!.*\blaat maar)|^[.!,;\s]*stop met\b/iu;
const longest = 220;

/**
 * Splits a reply that takes the signal back ("laat maar") into what it tells before that and the taking back; null when it does not
 * take back. A long text tells something else.
 */
export function cancelledIn(reply: string): { readonly told: string } | null {
  const text = reply.trim();
  if (text.length >= longest) return null;
  const found = cancels.exec(text);
  if (found === null) return null;
  const told = text.slice(0, found.index);
  const isOthers = saidByOthers.test(text.slice(found.index)) || /\b(?:volgens|zegt|zei|zeggen)\b[^.!?]*$/iu.test(told);
  return isOthers ? null : { told };
}
