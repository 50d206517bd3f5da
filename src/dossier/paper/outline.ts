import type { WrittenBlock } from '../../shared/written-block.ts';
import type { Findings } from '../findings.ts';
import type { Framework } from '../framework.ts';
import { messages } from '../messages.ts';

const text = messages.paper;

/** Writes a report to fill in: every sentence that tells of a step stands under it, and what is missing is asked for. */
export function outlineOf(framework: Framework, findings: Findings | null): readonly WrittenBlock[] {
  return [
    { kind: 'title', text: text.outlineTitle(framework.title) },
    { kind: 'paragraph', text: text.outlineHint },
    ...framework.steps.flatMap((step): readonly WrittenBlock[] => {
      const found = findings?.steps[step.code];
      const told = found?.told ?? [];
      const toAdd = found === undefined ? [...step.toAdd.values()] : found.missing;
      return [
        { kind: 'heading', text: `${step.code} ${step.name}` },
        { kind: 'paragraph', text: step.question },
        ...told.map(({ quote, document }): WrittenBlock => ({ kind: 'quote', text: quote, from: document })),
        ...toAdd.map((hint): WrittenBlock => ({ kind: 'blank', hint })),
        ...(step.example === null || found?.status === 'aanwezig'
          ? []
          : [{ kind: 'paragraph' as const, text: text.example(step.example) }]),
      ];
    }),
  ];
}
