import type { Action } from '../signals/follow-up/transitions.ts';
import type { SignalPress } from './signal-press.ts';

/** What can be typed in the place of a button, for who has no cards. */
const words: Readonly<Record<string, Action>> = {
  'pak op': 'take',
  vraag: 'ask',
  antwoord: 'answer',
  notitie: 'note',
  afspraak: 'agree',
  'sluit af': 'close',
  sluit: 'close',
  heropen: 'reopen',
  'trek in': 'withdraw',
  'werkafspraak vervalt': 'end-practice-note',
  geholpen: 'satisfied',
  'niet geholpen': 'dissatisfied',
};
const pattern = new RegExp(
  `^(${Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s+(?:(?:bij|over|op|van|voor|aan) )?(?:signaal )?(S-\\d{4}-\\d{5,7})\\s*[:,]?\\s*([\\s\\S]*)$`,
  'iu',
);

/** The number stands between the two words: "pak S-2026-00042 op". */
const apart = /^(pak|sluit|trek)\s+(?:signaal )?(S-\d{4}-\d{5,7})\s+(op|af|in)\b/iu;

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const stop =
  /^verwijsstop\s+(toch\s+)?(?:(?:bij|voor|op) )?(S-\d{4}-\d{5,7})\s*,?\s*(?:tot(?: en met)?|t\/m)\s+(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})(?:[-/](\d{1,2})[-/]|\s+(\p{L}{3,9})\s+)(\d{4}))\s*[:,]?\s*([\s\S]*)$/iu;

/** A command as it was typed. */
interface TypedCommand {
  readonly id: string;
  readonly press: SignalPress;
  /** Whether it says to do it all the same, after a warning. */
  readonly isSure: boolean;
}

/** Reads "verwijsstop S-2026-00042 tot 1-6-2026: personeelstekort"; "verwijsstop toch …" after a warning. */
function typedStop(text: string): TypedCommand | null {
  const [, sure, id, iso, day = '', number, word = '', year = '', reason = ''] = stop.exec(text) ?? [];
  if (id === undefined) return null;
  const month = number ?? String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
  const until = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    id: id.toUpperCase(),
    press: { action: 'pause-referrals', until, text: reason },
    isSure: sure !== undefined,
  };
}

/** Reads a typed command about a signal: "sluit S-2026-00042: er komt nu weer 4 uur"; null when it is something else. */
export function typedCommand(text: string): TypedCommand | null {
  const stopped = typedStop(text.trim());
  if (stopped !== null) return stopped;
  const together = text.trim().replace(apart, '$1 $3 $2');
  const [, word = '', id = '', rest = ''] = pattern.exec(together) ?? [];
  const action = words[word.toLowerCase()];
  return action === undefined ? null : { id: id.toUpperCase(), press: { action, text: rest }, isSure: false };
}
