import type { TermFinding } from '../findings.ts';
import { firstOf, lastOf } from './events.ts';
import { type TermCase, unknownTerm } from './term-case.ts';
import { termTexts } from './term-texts.ts';

const rule = 'artikel 2.3.3 Wmo 2015';
const urgent =
  /\b(?:spoedeisend\p{L}*|spoedvoorziening|spoedprocedure|met spoed|per spoed|tijdelijke maatwerkvoorziening|crisisplaatsing|crisisopvang|artikel 2\.3\.3)\b/iu;
const notUrgent = /\b(?:geen|niet)\s+(?:sprake van\s+)?(?:een\s+)?(?:spoed\p{L}*|crisis\p{L}*)/iu;

/**
 * The temporary provision in an urgent case (Wmo 2.3.3). The law says "onverwijld" and no number of days, so it is in time
 * when the help began on the day of the melding or the day after; of anything later a person must judge.
 */
export function urgentTerm({ law, statements, events }: TermCase): readonly TermFinding[] {
  const said = statements.find(({ text, type }) => type !== 'plan' && urgent.test(text) && !notUrgent.test(text));
  if (law !== 'wmo' || said === undefined) return [];
  const name = termTexts.names.spoed;
  const begun = firstOf(events, 'ingang');
  const melding = lastOf(events, 'melding', begun?.day);
  if (melding === undefined) return [{ ...unknownTerm(name, rule, ['melding']), ...said.evidence }];
  const days = begun === undefined ? null : (Date.parse(begun.day) - Date.parse(melding.day)) / 86_400_000;
  const isAtOnce = days !== null && days <= 1;
  return [
    {
      name,
      rule,
      start: melding.day,
      due: null,
      done: begun?.day ?? null,
      status: isAtOnce ? 'op tijd' : 'onbekend',
      why: [termTexts.atOnce, days === null ? termTexts.doneUnknown(['ingang']) : termTexts.startedAfter(days)].join(
        ' ',
      ),
      asks: days === null ? ['ingang'] : [],
      quote: melding.quote,
      document: melding.document,
    },
  ];
}
