import { dutchDay } from '../shared/iso-date.ts';
import type { Command, Part } from '../signals/follow-up/command.ts';
import type { KeptSignal } from '../signals/follow-up/kept-signal.ts';
import { type Actor, mayWith } from '../signals/rights.ts';
import { routes } from '../signals/signal.ts';
import type { SignalDeskParts } from './desk-parts.ts';
import { maskWords } from './mask-words.ts';
import type { SignalPress } from './signal-press.ts';
import { areJoinable } from './viewing.ts';

/** Reads what was pressed and typed under a signal. */
export interface PressReader {
  /** The words that were typed, masked. */
  maskedText(press: SignalPress): string;
  /** What is wanted; null for a route that is not there. */
  commandOf(press: SignalPress, actor: Actor, signal: KeptSignal): Promise<Command | null>;
}

const longestText = 4_000;
const mostParts = 12;

/** Makes what turns a press into a command. */
export function createPressReader({ store, reader, routing, mask, now }: SignalDeskParts): PressReader {
  const maskedText = ({ text = '' }: SignalPress): string => maskWords(reader, text.trim().slice(0, longestText), mask);

  /** Each line is a part; a line may begin with the provider that it is about. */
  async function partsIn(text: string): Promise<readonly Part[]> {
    const lines = text
      .split('\n')
      .map((line) => line.trim().replace(/^(?:[-•*]|\d+[.)])\s+/u, ''))
      .filter((line) => line !== '')
      .slice(0, mostParts);
    const year = Number(dutchDay(now()).slice(0, 4));
    const made: Part[] = [];
    // Without two lines nothing is split, and no number is used up.
    for (const line of lines.length < 2 ? [] : lines)
      made.push({
        id: await store.nextId(year),
        facts: line,
        provider: reader.findProviders(line)[0]?.provider.name ?? null,
      });
    return made;
  }

  async function commandOf(press: SignalPress, actor: Actor, signal: KeptSignal): Promise<Command | null> {
    const text = maskedText(press);
    switch (press.action) {
      case 'take':
      case 'satisfied':
      case 'end-practice-note':
        return { action: press.action };
      case 'ask':
      case 'answer':
      case 'note':
      case 'agree':
      case 'resume-referrals':
      case 'close':
      case 'dissatisfied':
      case 'reopen':
      case 'withdraw':
        return { action: press.action, text };
      case 'split':
        return { action: 'split', parts: await partsIn(text) };
      case 'join': {
        const twin = (press.twin ?? '').trim();
        const found = await store.get(twin);
        // Who does not handle the twin is told that there is none.
        const isThere = found !== null && mayWith(actor, 'join', found) && areJoinable(signal, found);
        return { action: 'join', twin: isThere ? twin : '' };
      }
      case 'forward': {
        const to = routes.find((route) => route === press.to && routing.targets.has(route));
        return to === undefined ? null : { action: 'forward', to, text, isLifted: press.isLifted === true };
      }
      case 'pause-referrals':
        return { action: press.action, until: press.until ?? '', text };
    }
  }

  return { maskedText, commandOf };
}
