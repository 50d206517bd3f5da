import type { DossierOutcome } from '../dossier-desk.ts';
import type { Intent } from '../intent/open-router.ts';
import type { Answer } from '../policy/answer.ts';
import type { HelpTopic } from '../signal-desk/help-topics.ts';
import type { SignalOutcome } from '../signal-desk/signal-outcome.ts';
import type { ReferralStop } from '../signals/follow-up/kept-signal.ts';

/** What a turn comes to; each edge shows it in its own way. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly turnId: string;
      readonly answer: Answer;
      readonly suggestions: readonly string[];
    }
  /** What the bot can do; and what this person can type about signals. */
  | { readonly kind: 'help'; readonly topics?: readonly HelpTopic[] }
  | DossierOutcome
  | SignalOutcome
  /** A dossier is to be checked, but nothing was handed in. */
  | { readonly kind: 'ask-papers' }
  /** Too long for a question, in characters, and not a paper. */
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'not-yet'; readonly intent: Intent };

/** An outcome, and what goes with it whatever it is. */
export type Handled = Outcome & {
  /** Stops of new referrals to providers that the message named. */
  readonly stops?: readonly ReferralStop[];
  /** What was said beside it tells of danger: what to do then comes before all else. */
  readonly danger?: true;
};
