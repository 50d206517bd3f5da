import { dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import type { WrittenBlock } from '../../shared/written-block.ts';
import type { KeptSignal } from '../follow-up/kept-signal.ts';
import { isOpen } from '../follow-up/transitions.ts';
import { messages } from '../messages.ts';
import { whereMay } from '../rights.ts';
import { shortfalls, totalMissing } from '../shortfall.ts';
import { type Category, categories } from '../signal.ts';
import type { AgendaParts } from './agenda-parts.ts';

const text = messages.agenda;

/** Writes what a signal says, without what leads to a client. */
export function wordsOf(words: string, signal: KeptSignal, mask: AgendaParts['mask']): string {
  const number = signal.content?.caseNumber ?? '';
  return mask(number === '' ? words : words.replaceAll(number, text.aCase)).replaceAll(/\s+/g, ' ');
}

/** The Dutch day on which a signal was sent. */
export const dayOf = ({ sentAt }: KeptSignal): IsoDate => dutchDay(sentAt);
/** A line of the agenda. */
export const item = (words: string): WrittenBlock => ({ kind: 'item', text: words });
/** A heading with what stands under it; nothing when there is nothing. */
export const headed = (heading: string, blocks: readonly WrittenBlock[]): readonly WrittenBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];

/** Hours a week that were not delivered: the sum, and the signals that tell of it. */
export function shortfallBlocks(signals: readonly KeptSignal[]): readonly WrittenBlock[] {
  const found = shortfalls(signals);
  if (found.length === 0) return [];
  const open = found.filter(({ signal }) => isOpen(signal.status));
  const { hours } = messages;
  return headed(text.shortfall, [
    { kind: 'paragraph', text: text.missing(totalMissing(found), found.length) },
    ...(open.length === found.length
      ? []
      : [{ kind: 'paragraph' as const, text: text.missingOpen(totalMissing(open), open.length) }]),
    {
      kind: 'table',
      head: text.shortfallHead,
      rows: found.map(({ signal, indicated, delivered, missing }) => [
        signal.id,
        text.day(dayOf(signal)),
        signal.content?.arrangement ?? messages.unknown,
        hours(indicated),
        hours(delivered),
        hours(missing),
        messages.statuses[signal.status],
      ]),
    },
  ]);
}

/** Signals under their subject; those that follow a twin are named with it. */
export function signalBlocks(
  heading: string,
  some: readonly KeptSignal[],
  parts: AgendaParts,
): readonly WrittenBlock[] {
  const lines = (category: Category): readonly WrittenBlock[] =>
    some
      .filter(({ content, joinedTo }) => content?.category === category && joinedTo === null)
      .map((signal) => {
        const followers = parts.signals.filter(({ joinedTo }) => joinedTo === signal.id).length;
        const also = followers === 0 ? '' : ` (${text.alsoReported(followers)})`;
        const facts = wordsOf(signal.content?.facts ?? '', signal, parts.mask);
        return item(text.line(signal.id, dayOf(signal), `${facts}${also}`));
      });
  const blocks = categories.flatMap((category): readonly WrittenBlock[] => {
    const under = lines(category);
    return under.length === 0
      ? []
      : [{ kind: 'paragraph', text: text.subject(messages.categories[category], under.length) }, ...under];
  });
  return headed(heading, blocks);
}

/** What was agreed with the provider and how signals were closed, with where and when that was written down. */
export function agreementBlocks(
  signals: readonly KeptSignal[],
  { history, mask }: AgendaParts,
): readonly WrittenBlock[] {
  const byId = new Map(signals.map((one) => [one.id, one]));
  const quotes = [...history]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ signalId, what, text: words, at }): readonly WrittenBlock[] => {
      const signal = byId.get(signalId);
      const isClosing = what === 'close' && signal?.status === 'closed' && signal.joinedTo === null;
      if ((what !== 'agree' && !isClosing) || words === null || signal === undefined) return [];
      const from = isClosing ? text.closing(signalId, dutchDay(at)) : text.agreement(signalId, dutchDay(at));
      return [{ kind: 'quote', text: wordsOf(words, signal, mask), from }];
    });
  return headed(text.agreements, quotes);
}

/** The threshold rules that these signals made go off. */
export function thresholdBlocks(signals: readonly KeptSignal[], { history }: AgendaParts): readonly WrittenBlock[] {
  const ids = new Set(signals.map(({ id }) => id));
  const crossed = history.filter(({ signalId, what }) => what === 'threshold' && ids.has(signalId));
  return headed(
    text.thresholds,
    crossed.map(({ signalId, at, about }) => item(text.line(signalId, dutchDay(at), text.threshold(about ?? '')))),
  );
}

/** The verwijsstop that holds today, where this person may prepare a talk. */
export function stopBlocks(provider: string, { stops, actor }: AgendaParts): readonly WrittenBlock[] {
  const where = whereMay(actor, 'agenda');
  const holding = stops.filter(
    (one) => one.provider === provider && (where.includes(null) || where.includes(one.gemeente)),
  );
  return headed(
    text.stop,
    holding.length === 0
      ? [{ kind: 'paragraph', text: text.noStop }]
      : holding.map(({ until, signalId, setAt }) => item(text.stopUntil(until, signalId, dutchDay(setAt)))),
  );
}

/** What the contract and the arrangements say about these subjects, literally, each place once and source by source. */
export function ruleBlocks(signals: readonly KeptSignal[], { cite }: AgendaParts): readonly WrittenBlock[] {
  const bySource = new Map<string, Map<string, WrittenBlock>>();
  for (const signal of signals) {
    if (signal.content === null) continue;
    const { category, law, arrangement } = signal.content;
    // The rules that held when it happened.
    for (const { quote, from } of cite({ category, law, arrangement, gemeente: signal.gemeente, day: dayOf(signal) })) {
      const [source = from] = from.split(',', 1);
      const quotes = bySource.get(source) ?? new Map<string, WrittenBlock>();
      bySource.set(source, quotes.set(`${from} ${quote}`, { kind: 'quote', text: quote, from }));
    }
  }
  return headed(
    text.rules,
    [...bySource.values()].flatMap((quotes) => [...quotes.values()]),
  );
}
