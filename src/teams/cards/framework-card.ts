import type { DossierOutcome } from '../../dossier-desk.ts';
import { messages as ownMessages } from '../messages.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { askButtons, type CardElement, cardAttachment, heading, literal, openUrl } from './card.ts';
import { maxPlace, named, quoted, sentence } from './dossier-words.ts';
import { fittingVersion } from './fitting.ts';
import { textActivity } from './other-activities.ts';
import { activityBytes, maxActivityBytes, type ReplyActivity } from './reply-activity.ts';

type Shown = Extract<DossierOutcome, { kind: 'framework' }>;

const quoteLengths = [700, 300, 120];

/** Shows what a report must hold: each step with its question, what counts, an example sentence and the rule. */
export function frameworkActivities(outcome: Shown): [ReplyActivity, ReplyActivity] {
  const { law } = outcome.framework;
  const shown = (body: CardElement[]): ReplyActivity => ({
    type: 'message',
    attachments: [cardAttachment(body, messages.frameworkSaid)],
  });
  const sections = (quote: number) => [
    heading(messages.frameworkTitle),
    literal(messages.framework(named(outcome.framework.title), outcome.framework.version), { small: true }),
    ...stepBlocks(outcome, quote),
    ...(law === 'beide' ? [] : [askButtons([messages.otherLaw[law]])]),
  ];
  const room = maxActivityBytes - activityBytes(shown([]));
  const versions = quoteLengths.map((quote) => () => sections(quote));
  return [textActivity(messages.frameworkSaid), shown(fittingVersion(versions, room, messages.shortenedText))];
}

/** The steps; a rule that more than one rests on is quoted with the first. */
function stepBlocks({ framework, rules }: Shown, quote: number): readonly CardElement[] {
  const shownWith = new Map<string, string>();
  return framework.steps.map((step) => {
    const rule = rules.get(step.code);
    if (rule === undefined) return stepBlock(step, []);
    const source = `${rule.place}\n${rule.quote}`;
    const first = shownWith.get(source);
    if (first !== undefined) return stepBlock(step, [literal(messages.sameRule(first), { small: true })]);
    shownWith.set(source, step.code);
    const open = openUrl(ownMessages.openSource, rule.url);
    return stepBlock(step, [
      literal(messages.rule(sentence(rule.place, maxPlace)), { small: true }),
      quoted(rule.quote, null, quote),
      ...(open === undefined ? [] : [{ type: 'ActionSet', spacing: 'Small', actions: [open] }]),
    ]);
  });
}

const stepBlock = (step: Shown['framework']['steps'][number], rule: readonly CardElement[]): CardElement => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  items: [
    literal(`${step.code} ${named(step.name)}`, { bold: true }),
    literal(sentence(step.question, 400)),
    literal(messages.counts(sentence(step.present, 400))),
    ...(step.example === null ? [] : [literal(messages.example(sentence(step.example, 400)))]),
    ...rule,
  ],
});
