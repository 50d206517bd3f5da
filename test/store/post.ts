import type { Outgoing } from '../../src/signals/follow-up/kept-signal.ts';
import type { Deliver, Delivered } from '../../src/signals/ports.ts';

/** The other side of delivery: takes messages, remembers them, and answers as it was told to. */
export interface Post {
  readonly deliver: Deliver;
  /** The keys of what arrived, in this order. */
  readonly arrived: readonly string[];
  readonly messages: readonly Outgoing[];
  /** How many messages are being taken at this moment, per signal at most. */
  readonly mostAtOnce: () => number;
  /** What to answer the next times to a message with this in its key; after these it is taken. */
  answer(keyPart: string, ...answers: readonly (Delivered | 'throw' | 'hang')[]): void;
  /** Resolves when these keys arrived. */
  until(...keys: readonly string[]): Promise<void>;
}

/** Opens a post office; `tookMs` is how long it takes to take a message. */
export function openPost(tookMs = 0): Post {
  const messages: Outgoing[] = [];
  const answers = new Map<string, (Delivered | 'throw' | 'hang')[]>();
  const busy = new Map<string, number>();
  let most = 0;
  const take = async (message: Outgoing): Promise<Delivered> => {
    if (tookMs > 0) await new Promise((resolve) => setTimeout(resolve, tookMs));
    const scripted = [...answers.entries()]
      .find(([part, left]) => message.key.includes(part) && left.length > 0)?.[1]
      .shift();
    if (scripted === 'hang') return new Promise(() => undefined);
    if (scripted === 'throw') throw new Error('no card of this');
    if (scripted !== undefined && scripted.kind !== 'sent') return scripted;
    messages.push(message);
    return scripted ?? { kind: 'sent', activityId: `activiteit-${messages.length}` };
  };
  const arrived = () => messages.map(({ key }) => key);
  return {
    deliver: async (message) => {
      const now = (busy.get(message.signalId) ?? 0) + 1;
      busy.set(message.signalId, now);
      most = Math.max(most, now);
      try {
        return await take(message);
      } finally {
        busy.set(message.signalId, now - 1);
      }
    },
    get arrived() {
      return arrived();
    },
    messages,
    mostAtOnce: () => most,
    answer: (keyPart, ...given) => answers.set(keyPart, [...(answers.get(keyPart) ?? []), ...given]),
    until: async (...keys) => {
      const deadline = performance.now() + 30_000;
      while (!keys.every((key) => arrived().includes(key))) {
        if (performance.now() > deadline)
          throw new Error(`not told: ${keys.filter((key) => !arrived().includes(key))}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
