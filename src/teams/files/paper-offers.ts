import { randomBytes } from 'node:crypto';
import type { Presser } from '../../remembered-checks.ts';
import type { Clock } from '../clock.ts';

/** A paper that the bot wrote, in memory. */
export interface OfferedPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Offer {
  readonly to: Presser;
  readonly paper: OfferedPaper;
  /** Calls the end of its time off. */
  readonly cancel: () => void;
}

const most = 200;

/** The papers that wait until somebody takes them, in memory, each under a name that cannot be guessed. */
export class PaperOffers {
  readonly #offers = new Map<string, Offer>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Keeps a paper for one person in one conversation, for so many milliseconds; gives its token. The oldest goes when there are two hundred. */
  offer(paper: OfferedPaper, to: Presser, lifeMs: number): string {
    const token = randomBytes(32).toString('base64url');
    const cancel = this.#clock.after(lifeMs, () => this.#forget(token));
    this.#offers.set(token, { to, paper, cancel });
    const [oldest] = this.#offers.keys();
    if (this.#offers.size > most && oldest !== undefined) this.#forget(oldest);
    return token;
  }

  /** Gives a paper to whom it was offered, and forgets it; null when it is not known, or somebody else's. */
  take(token: string, by: Presser): OfferedPaper | null {
    const offer = this.#offers.get(token);
    if (offer === undefined || offer.to.userId !== by.userId || offer.to.conversationId !== by.conversationId)
      return null;
    this.#forget(token);
    return offer.paper;
  }

  /** Gives a paper to whoever knows its token: for development, on one's own computer. */
  show(token: string): OfferedPaper | null {
    return this.#offers.get(token)?.paper ?? null;
  }

  #forget(token: string): void {
    this.#offers.get(token)?.cancel();
    this.#offers.delete(token);
  }
}
