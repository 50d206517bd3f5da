import type { Evidence, StepStatus } from '../findings.ts';
import type { MaskedPaper } from './masked-paper.ts';
import { messages } from './messages.ts';
import type { ProposedQuote, ProposedStep } from './model-reply.ts';
import { tidyReason } from './tidy-reason.ts';

/** What the model found of a step: with a quote that stands, or "ontbreekt" after every document was searched twice. */
export interface ModelStep extends Evidence {
  readonly status: StepStatus;
  readonly reason: string | null;
}

/** The papers in the order of their numbers, and how names come back in what the model wrote. */
export interface Weighing {
  readonly papers: readonly MaskedPaper[];
  readonly unmask: (text: string) => string;
}

interface Standing extends Evidence {
  readonly isReport: boolean;
}

/** The literal words that a quote stands for, in the document that the model names and no other; null when it does not stand there. */
function standing(quote: string | null, document: number | null, { papers }: Weighing): Standing | null {
  const paper = document === null ? undefined : papers[document - 1];
  const literal = quote === null ? null : paper?.literal(quote);
  if (paper === undefined || literal === null || literal === undefined) return null;
  return { quote: literal, document: paper.document.file, isReport: paper.document.type === 'gespreksverslag' };
}

/** What is complete goes before what is a part, and then the report before other papers. */
const rank = (status: StepStatus, { isReport }: Standing): number =>
  (status === 'aanwezig' ? 2 : 0) + (isReport ? 1 : 0);

/** The best verdict of this step whose quote stands; undefined when there is none. */
export function bestOf(code: string, said: readonly ProposedStep[], weighing: Weighing): ModelStep | undefined {
  const stands = said.flatMap(({ code: of, status, quote, document, reason }) => {
    const found = of !== code || status === 'ontbreekt' ? null : standing(quote, document, weighing);
    return found === null ? [] : [{ status, reason, found, rank: rank(status, found) }];
  });
  const best = stands.toSorted((a, b) => b.rank - a.rank)[0];
  if (best === undefined) return undefined;
  const { quote, document } = best.found;
  return { status: best.status, quote, document, reason: tidyReason(best.reason, weighing.unmask) };
}

/** What comes of a step that was searched again: a sentence makes it "onvolledig", however good it is. */
export function foundAgain(code: string, quotes: readonly ProposedQuote[], weighing: Weighing): ModelStep {
  const found = quotes.flatMap((one) => (one.code === code ? standing(one.quote, one.document, weighing) : null) ?? []);
  const best = found.find((one) => one.isReport) ?? found[0];
  return best === undefined
    ? { status: 'ontbreekt', quote: null, document: null, reason: messages.notFoundAgain }
    : { status: 'onvolledig', quote: best.quote, document: best.document, reason: messages.foundAgain };
}
