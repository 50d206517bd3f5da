import type { DossierOutcome } from '../../dossier-desk.ts';
import type { Outcome } from '../../turn/outcome.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import type { Reader } from './answer-activities.ts';
import { cardAttachment, heading, literal } from './card.ts';
import { lawButtons } from './dossier-buttons.ts';
import { checkedActivities } from './dossier-card.ts';
import { summaryActivities } from './dossier-summary-card.ts';
import { named, sentence } from './dossier-words.ts';
import { frameworkActivities } from './framework-card.ts';
import { plainInMarkdown } from './markdown.ts';
import { textActivity } from './other-activities.ts';
import type { ReplyActivity } from './reply-activity.ts';

type Shown = Exclude<DossierOutcome, { kind: 'paper' }> | Extract<Outcome, { kind: 'ask-papers' }>;

/** Shows what came of a dossier: the check itself, or a question or a sentence about it. */
export function dossierActivities(outcome: Shown, reader: Reader): [ReplyActivity, ...ReplyActivity[]] {
  switch (outcome.kind) {
    case 'dossier':
      return checkedActivities(outcome);
    case 'dossier-law':
      return lawActivities(outcome);
    case 'dossier-unreadable':
      return [unreadableActivity(outcome.files)];
    case 'dossier-summary':
      return summaryActivities(outcome);
    case 'framework':
      return frameworkActivities(outcome);
    case 'dossier-forgotten':
      return [textActivity(messages.forgotten)];
    case 'dossier-contradicted':
      return [textActivity(outcome.isKept ? messages.contradicted : messages.noSuchPoint)];
    case 'ask-papers':
      return [textActivity(reader.surface === 'personal' ? messages.askPapers : messages.askPapersShared)];
  }
}

function lawActivities({ checkId, files }: Extract<Shown, { kind: 'dossier-law' }>): [ReplyActivity, ReplyActivity] {
  const body = [
    heading(messages.lawTitle),
    ...files.map((file) => literal(`•  ${named(file)}`, { small: true })),
    literal(messages.lawWait, { small: true }),
  ];
  const card = cardAttachment(body, messages.lawQuestion, lawButtons(checkId));
  return [textActivity(messages.lawQuestion), { type: 'message', attachments: [card] }];
}

function unreadableActivity(files: Extract<Shown, { kind: 'dossier-unreadable' }>['files']): ReplyActivity {
  if (files.length === 0) return textActivity(messages.nothingRead);
  const lines = files.map(({ file, reason }) =>
    messages.unreadable(plainInMarkdown(named(file)), plainInMarkdown(sentence(reason, 200))),
  );
  return textActivity([messages.unreadableTitle, '', ...lines].join('\n'));
}
