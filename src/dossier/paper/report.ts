import type { IsoDate } from '../../shared/iso-date.ts';
import type { WrittenBlock } from '../../shared/written-block.ts';
import { type Findings, type Quoted, quotesOf } from '../findings.ts';
import type { Framework, FrameworkPoint } from '../framework.ts';
import { messages } from '../messages.ts';
import { standOf } from '../terms/stand-of.ts';

const text = messages.paper;

const quoteBlock = ({ quote, document }: Quoted): WrittenBlock => ({ kind: 'quote', text: quote, from: document });

/** Writes what was found as a paper for the dossier: an advice, with every quote and where it stands. */
export function reportOf(
  framework: Framework,
  findings: Findings,
  today: IsoDate,
  citeOf: (point: FrameworkPoint) => string | null,
): readonly WrittenBlock[] {
  const nameOf = (points: readonly FrameworkPoint[], code: string): string =>
    points.find((one) => one.code === code)?.name ?? code;
  const rule = (point: FrameworkPoint): readonly WrittenBlock[] => {
    const cited = citeOf(point);
    return cited === null ? [] : [{ kind: 'paragraph', text: text.rule(cited) }];
  };
  return [
    { kind: 'title', text: text.reportTitle },
    { kind: 'paragraph', text: text.advice },
    { kind: 'paragraph', text: text.made(today, framework.title, framework.version) },
    { kind: 'heading', text: text.documents },
    ...findings.documents.map((one): WrittenBlock => ({ kind: 'item', text: `${one.file}: ${one.error ?? one.type}` })),
    { kind: 'heading', text: text.steps },
    ...framework.steps.flatMap((step): readonly WrittenBlock[] => {
      const found = findings.steps[step.code];
      if (found === undefined) return [];
      return [
        { kind: 'heading', text: `${step.code} ${step.name}: ${found.status}` },
        { kind: 'paragraph', text: found.doubtful ? `${found.why} ${text.doubtful}` : found.why },
        ...quotesOf(found).map(quoteBlock),
        ...found.missing.map((one): WrittenBlock => ({ kind: 'item', text: one })),
        ...rule(step),
      ];
    }),
    ...(findings.elements === null
      ? []
      : [
          { kind: 'heading' as const, text: text.elements },
          {
            kind: 'table' as const,
            head: text.elementHead,
            rows: Object.entries(findings.elements).map(([code, one]) => [
              `${code} ${nameOf(framework.elements, code)}`,
              one.present === null ? text.notApplicable : one.present ? text.present : text.lacking,
              one.why,
            ]),
          },
        ]),
    ...(findings.consistency.findings.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: text.differences },
          {
            kind: 'table' as const,
            head: text.differenceHead,
            rows: findings.consistency.findings.map((one) => [one.what, one.report ?? '–', one.decision ?? '–']),
          },
        ]),
    { kind: 'heading', text: text.criteria },
    ...(findings.overall === null ? [] : [{ kind: 'paragraph' as const, text: text.overall(findings.overall) }]),
    {
      kind: 'table',
      head: text.criterionHead,
      rows: Object.entries(findings.criteria).map(([code, one]) => [
        `${code} ${nameOf(framework.criteria, code)}`,
        one.score === 'nvt' ? text.notApplicable : one.score,
        one.why,
      ]),
    },
    ...(findings.terms.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: text.terms },
          {
            kind: 'table' as const,
            head: text.termHead,
            rows: findings.terms.map((one) => [one.name, one.due ?? '–', standOf(one), `${one.why} (${one.rule})`]),
          },
        ]),
    ...(findings.notices.length === 0 ? [] : [{ kind: 'heading' as const, text: text.notices }]),
    ...findings.notices.map((one): WrittenBlock => ({ kind: 'item', text: one.text })),
  ];
}
