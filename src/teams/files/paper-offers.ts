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
  /** Null once it was taken. */
  paper: OfferedPaper | null;
  readonly forget: () => void;
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
    const forget = this.#clock.after(lifeMs, () => this.#offers.delete(token));
    this.#offers.set(token, { to, paper, forget });
    const [oldest] = this.#offers.keys();
    if (this.#offers.size > most && oldest !== undefined) {
      this.#offers.get(oldest)?.forget();
      this.#offers.delete(oldest);
    }
    return token;
  }

  /** Gives a paper once, to whom it was offered; 'taken' when it was given before. */
  take(token: string, by: Presser): OfferedPaper | 'taken' | 'unknown' {
    const offer = this.#offers.get(token);
    if (offer === undefined || offer.to.userId !== by.userId || offer.to.conversationId !== by.conversationId)
      return 'unknown';
    const { paper } = offer;
    offer.paper = null;
    return paper ?? 'taken';
  }

  /** Forgets a paper that was offered to this person. */
  withdraw(token: string, by: Presser): void {
    if (this.take(token, by) === 'unknown') return;
    this.#offers.get(token)?.forget();
    this.#offers.delete(token);
  }

  /** Gives a paper to whoever knows its token: for development, on one's own computer. */
  show(token: string): OfferedPaper | null {
    return this.#offers.get(token)?.paper ?? null;
  }
}
