import { fold } from '../knowledge/dutch/tokenize.ts';
import type { Match } from '../knowledge/search/expansion.ts';
import type { Law } from '../shared/law.ts';

/** Which law a question is about, and how sure that is: named in so many words, or implied by whom it concerns. */
export interface LawReading {
  readonly law: Law | null;
  readonly certainty: 'said' | 'implied' | 'none';
}

const said: Readonly<Record<Law, RegExp>> = {
  wmo: /\bwmo\b|maatschappelijke ondersteuning|\bhuishoudelijke hulp\b/,
  jeugdwet: /\bjeugd(?:wet|hulp|zorg|ggz|-ggz)?\b|\bjw\b|\bjeugd(?:hulp|consulent|arrangement)/,
};
const jeugdCues =
  /\b(kind(?:eren|je|jes)?|jeugdige[n]?|jongere[n]?|jongen|meisje|puber[s]?|tiener[s]?|baby|peuter[s]?|kleuter[s]?|minderjarige?n?|pleeg\w*|gezinshuis|zoon(?:tje)?|dochter(?:tje)?|ouders|moeder en vader|gezag|voogd\w*|gezinsvoogd|ots|uhp|gi|gecertificeerde|school|leerling\w*|dyslexie|vechtscheiding|familiegroepsplan|gezinsplan|jeugdarts|kinderopvang|logeren|ambulante jeugd\w*)\b/g;
const wmoCues =
  /\b(mevrouw|mw|meneer|mijnheer|dhr|oudere[n]?|bejaarde?n?|opa met|echtgeno\w+|man en vrouw|hh|hbh|huishoud\w*|poets\w*|schoonma\w*|scootmobiel\w*|rolstoel\w*|traplift\w*|woningaanpassing\w*|mantelzorg\w*|dagbesteding|beschermd wonen|beschermd thuis|bw|dakloz\w+|opvang|regiotaxi|abonnementstarief|eigen bijdrage|douchestoel|verhuis(?:kosten|primaat)\w*)\b/g;
const age =
  /\b(?:van|is|ouder dan|wordt|werd|bijna|al|jongen|meisje|kind|zoon|dochter|client|inwoner)\s+(\d{1,3})(?:\s+jaar|\b(?!\s*(?:tot|naar|uur|uren|minuten|\w*dag(?:en)?|week|weken|maand(?:en)?|euro|cent|procent|%|kg|km|kilometers?|meter|keer|maal|etma\w+|dagde\w+|punten|personen|mensen|leden|kinderen|consulenten|gemeenten|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|-|:|\.|\d)))|\b(\d{1,3})[ -]?jarige?n?\b|\b(\d{1,3}) jaar oud\b/g;

function agesIn(text: string): number[] {
  return [...text.matchAll(age)]
    .map((match) => Number(match[1] ?? match[2] ?? match[3]))
    .filter((years) => years <= 110);
}

/** Tells which law a question is about: named, else implied by ages, people and provisions, else by concepts of the vocabulary. */
export function lawOf(question: string, matches: readonly Match[]): LawReading {
  const text = fold(question);
  const wmo = said.wmo.test(text);
  const jeugd = said.jeugdwet.test(text);
  if (wmo !== jeugd) return { law: wmo ? 'wmo' : 'jeugdwet', certainty: 'said' };
  if (wmo && jeugd) return { law: null, certainty: 'none' };
  const ages = agesIn(text);
  let balance = 2 * (ages.filter((years) => years < 18).length - ages.filter((years) => years >= 23).length);
  balance += (text.match(jeugdCues) ?? []).length - (text.match(wmoCues) ?? []).length;
  for (const { concept } of matches) balance += concept.wet === 'jeugdwet' ? 0.5 : concept.wet === 'wmo' ? -0.5 : 0;
  if (balance === 0) return { law: null, certainty: 'none' };
  return { law: balance > 0 ? 'jeugdwet' : 'wmo', certainty: 'implied' };
}
