import type { Findings } from '../../dossier/findings.ts';
import type { Framework } from '../../dossier/framework.ts';
import type { Law } from '../../shared/law.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { type CardElement, cutAtWord, literal } from './card.ts';
import { lawNames } from './place.ts';

/** The verbs of the buttons about dossiers; what they carry names a check and a point, and holds no word of a dossier. */
export const dossierVerbs = {
  law: 'dossier-wet',
  dates: 'dossier-data',
  paper: 'dossier-papier',
  contradict: 'dossier-tegenspraak',
} as const;

/** The name of the field in which the day of an event is filled in. */
export const dateInput = (event: string): string => `dag-${event}`;

const execute = (title: string, verb: string, data: Readonly<Record<string, string>>): CardElement => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
});

/** Asks which law it is. */
export const lawButtons = (checkId: string): CardElement[] =>
  (['wmo', 'jeugdwet'] satisfies Law[]).map((law) =>
    execute(lawNames[law], dossierVerbs.law, { controle: checkId, wet: law }),
  );

/** What can be done with a checked dossier: both papers, disagreeing with a point, and how to check again. */
export function dossierButtons(checkId: string, findings: Findings, framework: Framework): CardElement[] {
  const paper = (which: string) => ({ controle: checkId, soort: which });
  return [
    ...dateButton(checkId, findings),
    execute(messages.outlineButton, dossierVerbs.paper, paper('outline')),
    execute(messages.reportButton, dossierVerbs.paper, paper('report')),
    {
      type: 'Action.ShowCard',
      title: messages.disagreeButton,
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.ChoiceSet',
            id: 'punt',
            label: messages.disagreeWith,
            placeholder: messages.disagreeChoose,
            isRequired: true,
            errorMessage: messages.disagreeChoose,
            choices: choices(findings, framework),
          },
          { type: 'Input.Text', id: 'reden', label: messages.disagreeWhy, isMultiline: true, maxLength: 1_000 },
          literal(messages.disagreeHint, { small: true }),
        ],
        actions: [execute(messages.send, dossierVerbs.contradict, { controle: checkId })],
      },
    },
    {
      type: 'Action.ShowCard',
      title: messages.againButton,
      card: { type: 'AdaptiveCard', body: [literal(messages.againHint)] },
    },
  ];
}

/** Asks for the days without which terms could not be counted; of each term the first day is enough. */
function dateButton(checkId: string, { terms }: Findings): CardElement[] {
  const asked = [...new Set(terms.flatMap(({ asks: [first] }) => first ?? []))];
  if (asked.length === 0) return [];
  const inputs = asked.map((event) => ({
    type: 'Input.Date',
    id: dateInput(event),
    label: messages.dayOf(event),
  }));
  return [
    {
      type: 'Action.ShowCard',
      title: messages.datesButton,
      card: {
        type: 'AdaptiveCard',
        body: [literal(messages.datesHint, { small: true }), ...inputs],
        actions: [execute(messages.datesSend, dossierVerbs.dates, { controle: checkId })],
      },
    },
  ];
}

function choices({ steps, elements, criteria }: Findings, framework: Framework): { title: string; value: string }[] {
  const choice = (code: string, name: string, verdict: string) => ({
    title: cutAtWord(`${code} ${name}: ${verdict}`, 90),
    value: code,
  });
  return [
    ...framework.steps.flatMap(({ code, name }) => {
      const found = steps[code];
      return found === undefined ? [] : [choice(code, name, found.status)];
    }),
    ...framework.elements.flatMap(({ code, name }) => {
      const found = elements?.[code];
      if (found === undefined || found.present === null) return [];
      return [choice(code, name, found.present ? 'aanwezig' : 'ontbreekt')];
    }),
    ...framework.criteria.flatMap(({ code, name }) => {
      const found = criteria[code];
      return found === undefined || found.score === 'nvt' ? [] : [choice(code, name, found.score)];
    }),
  ];
}
