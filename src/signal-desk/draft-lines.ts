import { createHash } from 'node:crypto';
import type { KeptDraft } from '../signals/ports.ts';
import type { Said } from '../signals/signal.ts';
import type { AskField } from './signal-outcome.ts';

/** What the bot asked, in the words by which the reader of a remark knows what a reply answers. */
const askedWords: Readonly<Record<AskField, string>> = {
  aanbieder: 'Over welke aanbieder gaat het?',
  wat: 'Wat is er gebeurd?',
  wanneer: 'Sinds wanneer, of hoe vaak?',
  arrangement: 'Om welk arrangement of welke productcode gaat het?',
  gemeente: 'In welke gemeente speelt dit?',
  'uren-toegekend': 'Hoeveel uur per week is toegekend?',
  'uren-geleverd': 'Hoeveel uur per week wordt er geleverd?',
  zaaknummer: 'Wat is het zaaknummer?',
};

/** Lines of the bot in a draft that say how far it is. */
const marks = {
  asked: 'Ik mis nog iets.',
  shown: 'Klopt dit zo?',
  noDanger: 'Er is nu geen gevaar.',
  confidential: 'Dit blijft vertrouwelijk.',
  open: 'Dit hoeft niet vertrouwelijk.',
  practiceNote: 'Dit wordt ook een werkafspraak.',
} as const;
export type DraftMark = keyof typeof marks;

/** A line that marks how far a draft is. */
export const markLine = (mark: DraftMark): Said => ({ by: 'bot', text: marks[mark] });

/** Whether a draft came as far as this. */
export const hasMark = (said: readonly Said[], mark: DraftMark): boolean =>
  said.some(({ by, text }) => by === 'bot' && text === marks[mark]);

/** Whether the reporter wants it confidential, by the last wish. */
export const isConfidentialIn = (said: readonly Said[]): boolean => {
  const lastOf = (mark: DraftMark): number =>
    said.findLastIndex(({ by, text }) => by === 'bot' && text === marks[mark]);
  return lastOf('confidential') > lastOf('open');
};

/** The mark of a wish to keep it confidential or not; none without a wish. */
export const wishLines = (wish: boolean | null): readonly Said[] =>
  wish === null ? [] : [markLine(wish ? 'confidential' : 'open')];

/** What was said after the reporter told that nobody is in danger now; all of it when that was not told. */
export const sinceNoDanger = (said: readonly Said[]): readonly Said[] =>
  said.slice(said.findLastIndex(({ by, text }) => by === 'bot' && text === marks.noDanger) + 1);

/** Whether the reporter was shown what will be sent, and said nothing since. */
export const isShown = (said: readonly Said[]): boolean => {
  const last = said.at(-1);
  return last?.by === 'bot' && last.text === marks.shown;
};

/** A reply to one question. */
export const answerLines = (field: AskField, text: string): readonly Said[] => [
  { by: 'bot', text: askedWords[field] },
  { by: 'reporter', text },
];

/** Names the state of a draft, so that a button under an older one is known. */
export const draftIdOf = ({ conversationId, userId, startedAt, said }: KeptDraft): string =>
  createHash('sha256')
    .update(JSON.stringify([conversationId, userId, startedAt.toISOString(), said]))
    .digest('hex')
    .slice(0, 12);

const fieldWords: ReadonlySet<string> = new Set(
  Object.entries(askedWords).flatMap(([field, words]) => (field === 'wat' ? [] : [words])),
);

/** What was told, without the replies that fill a field: those stand in the field. */
export const toldIn = (said: readonly Said[]): readonly Said[] =>
  said.filter(({ by }, at) => {
    const before = said[at - 1];
    return by === 'reporter' && !(before?.by === 'bot' && fieldWords.has(before.text));
  });
