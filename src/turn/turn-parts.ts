import type { DossierDesk } from '../dossier-desk.ts';
import type { Router } from '../intent/open-router.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Compose } from '../policy/ask.ts';
import type { PolicyStore } from '../policy/ports.ts';
import type { SignalDesk } from '../signal-desk.ts';
import type { Conversations } from './conversations.ts';

/** What answering a message takes. */
export interface TurnParts {
  readonly knowledge: Knowledge;
  readonly router: Router;
  readonly store: PolicyStore;
  readonly desk: DossierDesk;
  readonly signals: SignalDesk;
  readonly conversations: Conversations;
  readonly mask: (text: string) => string;
  readonly compose: Compose | null;
  readonly gemeente: string | null;
  readonly now: () => Date;
}

/** From this certainty on a message is what the router takes it for; below it, it is read as a question. */
export const certain = 0.6;
