import type { Findings } from '../../dossier/findings.ts';
import type { Framework } from '../../dossier/framework.ts';
import { standOf } from '../../dossier/terms/stand-of.ts';
import { dutchDate } from '../../shared/iso-date.ts';
import { messages as ownMessages } from '../messages.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { type CardElement, heading, literal } from './card.ts';
import type { Detail } from './dossier-step.ts';
import { named, quoted, sentence } from './dossier-words.ts';

/** Below the steps: the parts of the decision, where it differs from the report, the child, terms, and what people should look at. */
export const otherSections = (findings: Findings, framework: Framework, detail: Detail): CardElement[] => [
  ...notices(findings),
  ...child(findings, detail),
  ...elements(findings, framework, detail),
  ...differences(findings, detail),
  ...terms(findings, detail),
];

function elements(findings: Findings, framework: Framework, { quote, onlyGaps }: Detail): CardElement[] {
  const found = Object.entries(findings.elements ?? {}).filter(([, { present }]) => present !== null);
  if (found.length === 0) return [];
  const present = found.filter(([, one]) => one.present).length;
  const shown = onlyGaps ? found.filter(([, one]) => !one.present) : found;
  const nameOf = (code: string): string => framework.elements.find((one) => one.code === code)?.name ?? '';
  return [
    heading(messages.elements(present, found.length)),
    ...shown.map(([code, one]) => {
      const name = `${code} ${named(nameOf(code))}`;
      return one.present
        ? literal(`${messages.present}  ${name}`, { color: 'Good' })
        : literal(`${messages.lacking}  ${name}. ${sentence(one.why, quote)}`, { color: 'Attention' });
    }),
  ];
}

function differences({ consistency }: Findings, { quote }: Detail): CardElement[] {
  if (consistency.agrees === null && consistency.findings.length === 0) return [];
  if (consistency.findings.length === 0)
    return consistency.agrees ? [literal(messages.agrees, { bold: true, spacing: 'Medium' })] : [];
  return [
    heading(messages.differs),
    ...consistency.findings.flatMap(({ what, report, decision }) => [
      literal(`•  ${sentence(what, quote)}`),
      ...beside(messages.inReport, report, quote),
      ...beside(messages.inDecision, decision, quote),
    ]),
  ];
}

const beside = (where: string, words: string | null, limit: number): CardElement[] =>
  words === null ? [] : [literal(`${where}${messages.quote(sentence(words, limit), null)}`, { small: true })];

function child({ childHeard, childNotHeardReason: reason }: Findings, { quote }: Detail): CardElement[] {
  if (childHeard === null) return [];
  const title = heading(messages.childTitle);
  if (childHeard) return [title, literal(messages.childHeard)];
  if (reason?.quote == null) return [title, literal(messages.childNotHeard)];
  return [title, literal(messages.childReason), quoted(reason.quote, reason.document, quote)];
}

const terms = ({ terms: all }: Findings, { quote }: Detail): CardElement[] =>
  all.length === 0
    ? []
    : [
        heading(messages.terms),
        ...all.flatMap((term) => {
          const { name, status, due, rule, why, isNorm = false } = term;
          const until = due === null ? null : dutchDate(due);
          return [
            literal(
              `${messages.termSign[status]}  ${messages.term(named(name), standOf(term), until, named(rule), isNorm)}`,
            ),
            ...(status === 'op tijd' ? [] : [literal(sentence(why, quote), { small: true })]),
          ];
        }),
      ];

const notices = ({ notices: all }: Findings): CardElement[] =>
  all.map(({ text }) => ({
    type: 'Container',
    style: 'warning',
    spacing: 'Small',
    items: [literal(`⚠ ${ownMessages.takeNote}: ${sentence(text, 300)}`)],
  }));
