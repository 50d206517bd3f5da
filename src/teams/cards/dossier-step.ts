import type { CitedRule } from '../../dossier/cite.ts';
import { quotesOf, type StepFinding, type StepStatus } from '../../dossier/findings.ts';
import type { FrameworkStep } from '../../dossier/framework.ts';
import { messages as ownMessages } from '../messages.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { type CardElement, literal, openUrl } from './card.ts';
import { maxPlace, named, quoted, sentence } from './dossier-words.ts';
import { glance } from './glance.ts';

/** How much of a dossier's and a rule's words is shown. */
export interface Detail {
  /** Characters of one quote of the dossier. */
  readonly quote: number;
  /** Quotes of one step, when it rests on several. */
  readonly quotes: number;
  /** Characters of one rule. */
  readonly rule: number;
  /** Shows of what is in order only the words that show it. */
  readonly onlyGaps: boolean;
  /** Shows of what is in order nothing but its line. */
  readonly isClosed: boolean;
}

/** Supports the sign and the word of a status; yellow on white cannot be read, so what is half there has no color. */
export const statusColor: Readonly<Record<StepStatus, 'Good' | 'Attention' | null>> = {
  aanwezig: 'Good',
  onvolledig: null,
  ontbreekt: 'Attention',
};

/** The look of a color, where there is one. */
export const colored = <Color>(color: Color | null): { readonly color?: Color } => (color === null ? {} : { color });

/** A step at a glance, which opens into what shows it, why, what to add and the rule behind it. */
export function stepElements(
  step: FrameworkStep,
  found: StepFinding,
  rule: CitedRule | undefined,
  detail: Detail,
): CardElement[] {
  const point = `${step.code} ${named(step.name)}`;
  const { status } = found;
  const isInOrder = status === 'aanwezig';
  return glance({
    label: messages.status[status],
    color: statusColor[status],
    point,
    opens:
      isInOrder && detail.isClosed
        ? null
        : {
            id: `stap-${step.code.replaceAll(/\W/g, '')}`,
            title: messages.toggle(point, status),
            items:
              isInOrder && detail.onlyGaps && found.quote !== null
                ? quotes(found, detail)
                : explanation(found, rule, detail),
          },
  });
}

const quotes = (found: StepFinding, detail: Detail): CardElement[] =>
  quotesOf(found)
    .slice(0, detail.quotes)
    .map(({ quote, document }) => quoted(quote, document, detail.quote));

function explanation(found: StepFinding, rule: CitedRule | undefined, detail: Detail): CardElement[] {
  const { quote, rule: ruleLength } = detail;
  const open = openUrl(ownMessages.openSource, rule?.url ?? null);
  return [
    ...quotes(found, detail),
    ...(found.doubtful ? [literal(`⚠ ${messages.doubtful}`, { bold: true })] : []),
    literal(sentence(found.why, quote)),
    ...found.missing.map((what) => literal(messages.add(sentence(what, quote)), { bold: true })),
    ...(rule === undefined
      ? []
      : [
          literal(messages.rule(sentence(rule.place, maxPlace)), { small: true }),
          quoted(rule.quote, null, ruleLength),
        ]),
    ...(open === undefined ? [] : [{ type: 'ActionSet', spacing: 'Small', actions: [open] }]),
    ...(found.searched.length === 0
      ? []
      : [literal(sentence(messages.searched(found.searched.map(named)), quote), { small: true })]),
  ];
}
