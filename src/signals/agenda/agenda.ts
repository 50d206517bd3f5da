import { addDays, dutchDay } from '../../shared/iso-date.ts';
import type { WrittenBlock } from '../../shared/written-block.ts';
import type { KeptSignal } from '../follow-up/kept-signal.ts';
import { isOpen } from '../follow-up/transitions.ts';
import { messages } from '../messages.ts';
import { may, mayWith } from '../rights.ts';
import {
  agreementBlocks,
  dayOf,
  headed,
  item,
  ruleBlocks,
  shortfallBlocks,
  signalBlocks,
  stopBlocks,
  thresholdBlocks,
  wordsOf,
} from './agenda-blocks.ts';
import type { AgendaParts } from './agenda-parts.ts';

const text = messages.agenda;

/** What asking for a gespreksagenda comes to. */
export type Agenda =
  | {
      readonly kind: 'agenda';
      readonly blocks: readonly WrittenBlock[];
      readonly footer: string;
      readonly signalCount: number;
    }
  | { readonly kind: 'denied' }
  /** There is nothing to talk about: no signal of this provider that this person may bring up. */
  | { readonly kind: 'nothing' };

/** A contract talk looks back a year. */
const daysBack = 365;

/**
 * The signals that may lie on the table in a talk with the provider: not the confidential ones, nor suspicions of which the
 * provider must not know, nor what was taken back; of a split one only its parts.
 */
function onTheTable(provider: string, { signals, actor, today }: AgendaParts): readonly KeptSignal[] {
  const from = addDays(today, -daysBack);
  const wholes = new Set(signals.filter(({ status }) => status !== 'withdrawn').map(({ parent }) => parent));
  return signals
    .filter((one) => one.content?.provider === provider && !wholes.has(one.id))
    .filter(({ isConfidential, content }) => !isConfidential && content?.category !== 'rechtmatigheid')
    .filter(({ status, sentAt }) => status !== 'withdrawn' && (isOpen(status) || dutchDay(sentAt) >= from))
    .filter((one) => mayWith(actor, 'see', one))
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.id < b.id ? -1 : 1));
}

/**
 * Prepares a talk with a provider from the signals that this person may see and bring up: what is open and closed by subject,
 * hours not delivered, plans outstanding, agreements, the verwijsstop, and what the contract says. Every line names its signal
 * and day; no client, reporter or handler is in it.
 */
export function agendaFor(provider: string, parts: AgendaParts): Agenda {
  if (!may(parts.actor, 'agenda')) return { kind: 'denied' };
  const signals = onTheTable(provider, parts);
  const open = signals.filter(({ status }) => isOpen(status));
  const plans = open.filter(({ content }) => content?.category === 'plan-van-aanpak');
  const [first] = signals;
  if (first === undefined) return { kind: 'nothing' };
  return {
    kind: 'agenda',
    signalCount: signals.length,
    footer: text.footer,
    blocks: [
      { kind: 'title', text: text.title(provider) },
      { kind: 'paragraph', text: text.made(parts.today, dayOf(first), signals.length) },
      ...(parts.contractOwner == null
        ? []
        : [{ kind: 'paragraph' as const, text: text.contractOwner(parts.contractOwner) }]),
      { kind: 'paragraph', text: text.checks },
      ...stopBlocks(provider, parts),
      ...thresholdBlocks(signals, parts),
      ...shortfallBlocks(signals),
      ...headed(
        text.plans,
        plans.map((one) => item(text.line(one.id, dayOf(one), wordsOf(one.content?.facts ?? '', one, parts.mask)))),
      ),
      ...signalBlocks(
        text.open,
        open.filter((one) => !plans.includes(one)),
        parts,
      ),
      ...signalBlocks(
        text.closed,
        signals.filter(({ status }) => !isOpen(status)),
        parts,
      ),
      ...agreementBlocks(signals, parts),
      ...ruleBlocks(signals, parts),
      { kind: 'heading', text: text.talk },
      ...text.toFillIn.map((hint): WrittenBlock => ({ kind: 'blank', hint })),
    ],
  };
}
