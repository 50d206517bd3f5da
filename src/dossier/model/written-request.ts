import { asBlocks, freshMark } from '../../shared/marked-blocks.ts';
import type { Prompt } from '../../shared/prompt.ts';
import type { DocumentType } from '../findings.ts';
import type { FrameworkStep } from '../framework.ts';

/** The placeholders of `prompts/dossier-step.md` and `prompts/dossier-search.md`. */
export const dossierPlaceholders = ['punten', 'merkteken'] as const;

/** A paper, or a part of it, as it is sent: with a number and never with the name of its file. */
export interface Part {
  /** From 1. */
  readonly document: number;
  readonly type: DocumentType;
  /** Null when the paper is sent whole. */
  readonly part: number | null;
  readonly text: string;
}

/** Writes what is asked of the model: the steps to look for, and the papers as marked blocks. */
export function writtenRequest(
  prompt: Prompt,
  steps: readonly FrameworkStep[],
  parts: readonly Part[],
): { readonly system: string; readonly user: string } {
  const mark = freshMark([prompt.text, ...parts.map((one) => one.text)]);
  const values: Readonly<Record<(typeof dossierPlaceholders)[number], string>> = {
    punten: steps.map(pointOf).join('\n\n'),
    merkteken: mark,
  };
  const blocks = parts.map(({ document, type, part, text }) => ({
    name: `document ${document} (${type}${part === null ? '' : `, deel ${part}`})`,
    text,
  }));
  return {
    system: dossierPlaceholders.reduce((text, name) => text.replaceAll(`{{${name}}}`, () => values[name]), prompt.text),
    user: asBlocks(blocks, mark),
  };
}

const pointOf = ({ code, name, question, present, incomplete }: FrameworkStep): string =>
  `${code} ${name}\nVraag: ${question}\naanwezig: ${present}\nonvolledig: ${incomplete}`;
