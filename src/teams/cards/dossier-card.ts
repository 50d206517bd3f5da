import { type Findings, quotesOf } from '../../dossier/findings.ts';
import type { DossierOutcome } from '../../dossier-desk.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { messageEntity } from './answer-activities.ts';
import { type CardElement, cardAttachment, heading, literal } from './card.ts';
import { dossierButtons } from './dossier-buttons.ts';
import { criteriaSection } from './dossier-criteria.ts';
import { mostImportantGaps } from './dossier-gaps.ts';
import { otherSections } from './dossier-sections.ts';
import { colored, type Detail, statusColor, stepElements } from './dossier-step.ts';
import { named, sentence } from './dossier-words.ts';
import { fittingVersion } from './fitting.ts';
import { activityBytes, maxActivityBytes, type ReplyActivity } from './reply-activity.ts';

type Checked = Extract<DossierOutcome, { kind: 'dossier' }>;

const gapsShown = 3;
/** How much is shown when it fits, and less and less when it does not. */
const details: readonly Detail[] = [
  { quote: 700, quotes: 3, rule: 700, onlyGaps: false, isClosed: false },
  { quote: 700, quotes: 3, rule: 300, onlyGaps: false, isClosed: false },
  { quote: 400, quotes: 3, rule: 160, onlyGaps: false, isClosed: false },
  { quote: 300, quotes: 2, rule: 160, onlyGaps: false, isClosed: false },
  { quote: 160, quotes: 1, rule: 160, onlyGaps: false, isClosed: false },
  { quote: 160, quotes: 1, rule: 160, onlyGaps: true, isClosed: false },
  { quote: 90, quotes: 1, rule: 90, onlyGaps: true, isClosed: true },
];

/** Tells whether every word of the dossier, and what is said of it, is shown; a rule can be opened where it stands. */
function showsAll({ steps, criteria, elements, terms, consistency, childNotHeardReason }: Findings, detail: Detail) {
  const points = [...Object.values(steps), ...Object.values(criteria), ...Object.values(elements ?? {}), ...terms];
  const texts = [
    ...points.flatMap(({ quote, why }) => [quote, why]),
    ...Object.values(steps).flatMap(({ beside }) => beside.map(({ quote }) => quote)),
    ...consistency.findings.flatMap(({ report, decision }) => [report, decision]),
    childNotHeardReason?.quote ?? null,
  ];
  const isEveryQuoteShown = Object.values(steps).every((one) => quotesOf(one).length <= detail.quotes);
  return !detail.onlyGaps && isEveryQuoteShown && texts.every((text) => text === null || text.length <= detail.quote);
}

/** Shows a checked dossier: how many steps are there, with Teams' AI label, and then one card with the gaps, the evidence and the buttons. */
export function checkedActivities(outcome: Checked): [ReplyActivity, ReplyActivity] {
  const { checkId, findings, framework } = outcome;
  const statuses = { aanwezig: 0, onvolledig: 0, ontbreekt: 0 };
  for (const { status } of Object.values(findings.steps)) statuses[status] += 1;
  const read = findings.documents.filter(({ error }) => error === undefined).length;
  const said = `${messages.said(read, statuses)} ${messages.advice}`;
  const buttons = dossierButtons(checkId, findings, framework);
  const shown = (body: CardElement[]): ReplyActivity => ({
    type: 'message',
    attachments: [cardAttachment(body, said, buttons)],
    entities: [messageEntity([])],
  });
  const room = maxActivityBytes - activityBytes(shown([]));
  return [
    { type: 'message', textFormat: 'markdown', text: said, entities: [messageEntity([])] },
    shown(
      fittingVersion(
        details.map((detail) => () => sections(outcome, detail)),
        room,
        messages.shortened,
        (index) => details[index] !== undefined && showsAll(findings, details[index]),
      ),
    ),
  ];
}

function sections({ findings, framework, rules, solved }: Checked, detail: Detail): CardElement[] {
  const gaps = mostImportantGaps(findings, framework, gapsShown);
  return [
    heading(messages.title),
    literal(messages.advice, { bold: true }),
    literal(messages.framework(named(framework.title), framework.version), { small: true }),
    ...findings.documents.map(({ file, type, error }) =>
      error === undefined
        ? literal(messages.document(named(file), type), { small: true })
        : literal(messages.unreadDocument(named(file), sentence(error, 200)), { color: 'Attention' }),
    ),
    ...(isAlone(findings) ? [literal(messages.together, { small: true })] : []),
    ...solvedSince(solved, framework.steps),
    ...(gaps.length === 0
      ? [literal(messages.noGaps, { bold: true, color: 'Good', spacing: 'Medium' })]
      : [heading(messages.gaps)]),
    ...gaps.map(({ name, status, advice }, index) =>
      literal(`${index + 1}. ${messages.status[status]}: ${named(name)}. ${sentence(advice, 240)}`, {
        bold: status === 'onvolledig',
        ...colored(statusColor[status]),
      }),
    ),
    heading(messages.steps),
    literal(messages.openHint, { small: true }),
    ...framework.steps.flatMap((step) => {
      const found = findings.steps[step.code];
      return found === undefined ? [] : stepElements(step, found, rules.get(step.code), detail);
    }),
    ...criteriaSection(findings, framework, detail),
    ...otherSections(findings, framework, detail),
  ];
}

/** A decision without the report it rests on, or a plan without either. */
function isAlone({ documents }: Checked['findings']): boolean {
  const types = new Set(documents.filter(({ error }) => error === undefined).map(({ type }) => type));
  return !types.has('gespreksverslag') && types.size === 1 && !types.has('overig');
}

function solvedSince(solved: Checked['solved'], steps: Checked['framework']['steps']): CardElement[] {
  if (solved === null) return [];
  const names = steps.filter(({ code }) => solved.includes(code)).map(({ code, name }) => `${code} ${named(name)}`);
  const text = names.length === 0 ? messages.nothingSolved : messages.solved(names);
  return [literal(text, { bold: true, spacing: 'Medium' })];
}
