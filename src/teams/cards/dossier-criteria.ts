import { type Findings, type Score, scores } from '../../dossier/findings.ts';
import type { Framework } from '../../dossier/framework.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { type CardElement, heading, literal } from './card.ts';
import { colored, type Detail } from './dossier-step.ts';
import { named, sentence } from './dossier-words.ts';
import { glance } from './glance.ts';

const colors = { voldoende: 'Good', matig: null, onvoldoende: 'Attention', nvt: null } as const;

/** The criteria on one line, with how they come out together, which opens into each of them and why. */
export function criteriaSection(findings: Findings, framework: Framework, detail: Detail): CardElement[] {
  const { overall } = findings;
  const found = framework.criteria.flatMap(({ code, name }) => {
    const one = findings.criteria[code];
    return one === undefined ? [] : [{ ...one, name: `${code} ${named(name)}` }];
  });
  if (overall === null || found.length === 0) return [];
  const counts = scores.map((score) => ({ score, count: found.filter((one) => one.score === score).length }));
  const isGap = (score: Score): boolean => score === 'matig' || score === 'onvoldoende';
  const shown = found.filter(({ score }) => isGap(score) || !detail.onlyGaps);
  const point = messages.criteriaTogether(counts.filter(({ count }) => count > 0));
  return [
    heading(messages.criteria),
    ...glance({
      label: messages.score[overall],
      color: colors[overall],
      point,
      opens: {
        id: 'criteria',
        title: messages.toggle(messages.criteria, overall),
        items: shown.flatMap(({ score, name, why }) => [
          literal(`${messages.score[score]}  ${name}`, { bold: score === 'matig', ...colored(colors[score]) }),
          ...(score === 'voldoende' || why === '' ? [] : [literal(sentence(why, detail.quote), { small: true })]),
        ]),
      },
    }),
    literal(messages.overallHint, { small: true }),
  ];
}
