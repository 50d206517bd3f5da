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
    .join('|')})\\s+(S-\\d{4}-\\d{5,7})\\s*[:,]?\\s*([\\s\\S]*)$`,
  'iu',
);

/** Reads a typed command about a signal: "sluit S-2026-00042: er komt nu weer 4 uur"; null when it is something else. */
export function typedCommand(text: string): { readonly id: string; readonly press: SignalPress } | null {
  const [, word = '', id = '', rest = ''] = pattern.exec(text.trim()) ?? [];
  const action = words[word.toLowerCase()];
  return action === undefined ? null : { id: id.toUpperCase(), press: { action, text: rest } };
}
