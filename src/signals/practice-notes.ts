import { dutchDay, type IsoDate } from '../shared/iso-date.ts';
import type { KeptSignal } from './follow-up/kept-signal.ts';
import { withoutCase } from './register/register.ts';
import { type Actor, mayWith, whereMay } from './rights.ts';
import { isSameGemeente } from './routing/rule.ts';
import type { Category } from './signal.ts';

/** A werkafspraak on the dossierlijst of a municipality, with the signal that it came from. It names nobody, and no case. */
export interface PracticeNote {
  readonly id: string;
  readonly sentOn: IsoDate;
  readonly gemeente: string | null;
  readonly provider: string | null;
  readonly category: Category;
  readonly arrangement: string | null;
  readonly facts: string;
  /** Whether who looks may take it off the list. */
  readonly canEnd: boolean;
}

/** Whether a signal stands on a dossierlijst: its reporter asked for it, and it is neither confidential nor taken back. */
const isListed = ({ content, isConfidential, status }: KeptSignal): boolean =>
  content?.isPracticeNote === true && !isConfidential && status !== 'withdrawn';

/**
 * The werkafspraken of the municipalities that somebody works for, newest first; none without the right. `mask` looks once more
 * for what points to a person.
 */
export function practiceNotes(
  signals: readonly KeptSignal[],
  actor: Actor,
  mask: (words: string) => string,
): readonly PracticeNote[] {
  const where = whereMay(actor, 'see-practice-notes');
  const reaches = (gemeente: string | null): boolean =>
    where.some((one) => one === null || (gemeente !== null && isSameGemeente(one, gemeente)));
  return signals
    .filter((signal) => isListed(signal) && reaches(signal.gemeente))
    .sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime() || (a.id < b.id ? 1 : -1))
    .flatMap(({ content, ...signal }) =>
      content === null
        ? []
        : [
            {
              id: signal.id,
              sentOn: dutchDay(signal.sentAt),
              gemeente: signal.gemeente,
              provider: content.provider,
              category: content.category,
              arrangement: content.arrangement,
              facts: mask(withoutCase(content.facts, content.caseNumber)),
              canEnd: mayWith(actor, 'end-practice-note', { ...signal, content }),
            },
          ],
    );
}
