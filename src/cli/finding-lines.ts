import { type Findings, type Quoted, quotesOf, type StepStatus } from '../dossier/findings.ts';
import type { Frameworks } from '../dossier/framework.ts';
import { standOf } from '../dossier/terms/stand-of.ts';
import { messages } from './messages.ts';

const mark: Readonly<Record<StepStatus, string>> = { aanwezig: '[x]', onvolledig: '[~]', ontbreekt: '[ ]' };
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const quoted = ({ quote, document }: Quoted): string => `      “${oneLine(quote)}” (${document})`;

/** What was found in a dossier, as lines for a terminal. */
export function findingLines(findings: Findings, { frameworks }: Frameworks): readonly string[] {
  const framework = frameworks.find((one) => one.id === findings.framework?.id);
  const nameOf = (code: string): string =>
    [...(framework?.steps ?? []), ...(framework?.criteria ?? []), ...(framework?.elements ?? [])].find(
      (one) => one.code === code,
    )?.name ?? code;
  const said = messages.dossier;
  return [
    ...findings.documents.map((one) => `${one.file}: ${one.error ?? one.type}`),
    ...(framework === undefined ? [] : [`${framework.title} (${framework.version})`]),
    '',
    ...Object.entries(findings.steps).flatMap(([code, step]) => [
      `${mark[step.status]} ${code} ${nameOf(code)}: ${step.status}`,
      `      ${step.why}`,
      ...quotesOf(step).map(quoted),
      ...step.missing.map((one) => `      → ${one}`),
    ]),
    ...(findings.elements === null
      ? []
      : [
          '',
          said.elements,
          ...Object.entries(findings.elements).map(
            ([code, { present, why }]) =>
              `${present === null ? ' – ' : present ? '[x]' : '[ ]'} ${code} ${nameOf(code)}${present === false ? `: ${why}` : ''}`,
          ),
        ]),
    ...(findings.consistency.agrees === null ? [] : ['', said.agrees(findings.consistency.agrees)]),
    ...findings.consistency.findings.map(
      ({ what, report, decision }) =>
        `  ${what.replace(/\.$/, '')}: ${said.beside(oneLine(report ?? '–'), oneLine(decision ?? '–'))}`,
    ),
    ...(findings.childHeard === null ? [] : [said.child(findings.childHeard, findings.childNotHeardReason !== null)]),
    ...(findings.terms.length === 0 ? [] : ['', said.terms]),
    ...findings.terms.map(
      (term) =>
        `  ${term.name}: ${standOf(term)}${term.due === null ? '' : `, uiterlijk ${term.due}`} (${term.isNorm ? said.isNorm : ''}${term.rule})`,
    ),
    ...(findings.overall === null ? [] : ['', said.overall(findings.overall)]),
    ...findings.notices.map((one) => messages.notice(one.text)),
    said.advice,
  ];
}
