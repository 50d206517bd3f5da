import { dutchDate, dutchDay } from '../shared/iso-date.ts';
import type { WrittenBlock } from '../shared/written-block.ts';
import type { SignalTold } from '../signal-desk/noticing.ts';
import type { SignalOutcome, SignalView } from '../signal-desk/signal-outcome.ts';
import type { SignalContent } from '../signals/follow-up/kept-signal.ts';
import { messages } from '../signals/messages.ts';
import { signalWords as words } from './chat-signal-words.ts';

/** What a signal tells, a line each; what is not known is left out. */
function contentLines(content: SignalContent): readonly string[] {
  const { hoursIndicated, hoursDelivered } = content;
  const hours = [
    ...(hoursIndicated === null ? [] : [words.indicated(messages.hours(hoursIndicated))]),
    ...(hoursDelivered === null ? [] : [words.delivered(messages.hours(hoursDelivered))]),
  ].join(', ');
  const told: readonly (readonly [string, string | null])[] = [
    [words.provider, content.provider ?? words.unknownProvider],
    [words.about, messages.categories[content.category]],
    [words.law, content.law === null ? null : messages.laws[content.law]],
    [words.arrangement, content.arrangement],
    [words.hours, hours],
    [words.when, content.when],
    [words.caseNumber, content.caseNumber],
    [words.facts, content.facts],
    [words.opinion, content.opinion],
  ];
  return [
    ...told.flatMap(([name, value]) => (value === null || value === '' ? [] : [`  ${name}: ${value}`])),
    ...(content.isPracticeNote ? [`  ${words.practiceNote}`] : []),
  ];
}

function viewLines({ signal, to, history }: SignalView): readonly string[] {
  const { id, status, dueBy, content } = signal;
  const due = dueBy === null ? '' : `, ${words.dueBy(dutchDate(dueBy))}`;
  return [
    `${id} · ${messages.statuses[status]}${due} · ${to}`,
    ...(content === null ? [] : contentLines(content)),
    ...history.map(
      ({ at, what, text }) => `  ${dutchDate(dutchDay(at))} ${words.events[what]}${text === null ? '' : `: “${text}”`}`,
    ),
  ];
}

/** A part of a paper; a quote with the source that it stands in. */
function blockLine(block: WrittenBlock): string {
  switch (block.kind) {
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'blank':
      return `[${block.hint}]`;
    case 'quote':
      return `“${block.text}”${block.from === null ? '' : `\n  ${words.source}: ${block.from}`}`;
    default:
      return block.text;
  }
}

/** What a turn about signals comes to, as lines for a terminal. */
export function signalLines(outcome: SignalOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'signal-ask':
      return [
        words.understood,
        ...contentLines(outcome.content),
        ...(outcome.advice === null ? [] : [words.advice(outcome.advice)]),
        ...(outcome.choices.length === 0 ? [] : [words.mean(outcome.choices)]),
        words.missing,
        ...outcome.fields.map((field) => `  - ${words.fields[field]}`),
        ...(outcome.fields.includes('gemeente') ? [words.gemeenten(outcome.gemeenten)] : []),
        words.askHint,
      ];
    case 'signal-preview': {
      const { route, content } = outcome;
      return [
        words.preview,
        ...contentLines(content),
        ...(outcome.gemeente === null ? [] : [words.inGemeente(outcome.gemeente)]),
        words.goesTo([route.to, ...route.alsoTo], route.rule, dutchDate(route.dueBy)),
        ...(route.isConfidential ? [words.confidential(route.to)] : []),
        ...(route.advice === null ? [] : [words.advice(route.advice)]),
        words.sendHint,
      ];
    }
    case 'signal-danger':
      return words.danger;
    case 'signal-cancelled':
      return [words.cancelled];
    case 'signal-sent':
      return [
        words.sent(outcome.id, outcome.route.to, dutchDate(outcome.route.dueBy)),
        ...(outcome.practiceNote === 'hidden' ? [words.noteHidden] : []),
        words.can(outcome.id),
      ];
    case 'signal-gone':
      return [words.gone(outcome.last)];
    case 'signal-newer':
      return [words.newer, ...signalLines(outcome.newest)];
    case 'signal-anew':
      return [words.anew(outcome.before, outcome.isKept), ...signalLines(outcome.newest)];
    case 'signal-then':
      return [...signalLines(outcome.first), '', words.goesOn(outcome.provider), ...signalLines(outcome.newest)];
    case 'signal-too-long':
      return [
        words.tooLong(outcome.length, outcome.limit, outcome.before !== null),
        ...(outcome.before === null ? [] : ['', ...signalLines(outcome.before)]),
      ];
    case 'signal-private':
      return [words.private];
    case 'signal-not-here':
      return [words.notHere];
    case 'signal-denied':
      return [words.denied];
    case 'signal-unknown':
      return [words.unknown];
    case 'signal-which-provider':
      return [words.which];
    case 'signal-nothing':
      return [words.nothing(outcome.provider)];
    case 'signal-status':
      return [
        ...(outcome.signals.length === 0 && outcome.draft === undefined ? [words.none] : []),
        ...outcome.signals.map(({ id, provider, status, to, closing }) =>
          [
            id,
            provider ?? words.unknownProvider,
            messages.statuses[status],
            to,
            ...(closing === null ? [] : [`“${closing}”`]),
          ].join(' · '),
        ),
        ...(outcome.draft === undefined ? [] : [words.openDraft(outcome.draft.provider)]),
      ];
    case 'signal-register':
      return [
        ...(outcome.filteredBy.length === 0 ? [] : [words.filteredBy(outcome.filteredBy)]),
        ...(outcome.rows.length === 0 ? [words.none] : []),
        ...outcome.rows.map(({ id, provider, category, status }) =>
          [
            id,
            provider ?? words.unknownProvider,
            category === null ? '' : messages.categories[category],
            messages.statuses[status],
          ].join(' · '),
        ),
      ];
    case 'signal-alarms':
      return outcome.alarms.length === 0
        ? [words.noAlarms]
        : outcome.alarms.map(({ code, waiting, why }) => words.alarm(code, waiting, why));
    case 'signal-practice-notes':
      return outcome.notes.length === 0
        ? [words.noNotes]
        : outcome.notes.map(({ id, sentOn, provider, facts }) =>
            [provider ?? words.unknownProvider, facts, `${id}, ${dutchDate(sentOn)}`].join(' · '),
          );
    case 'signal-agenda':
      return [words.agenda(outcome.provider, outcome.signalCount), ...outcome.blocks.map(blockLine)];
    case 'signal-shown':
      return viewLines(outcome.view);
    case 'signal-changed':
      return [words.changed, ...viewLines(outcome.view)];
    case 'signal-outdated':
      return [words.outdated, ...viewLines(outcome.view)];
    case 'signal-refused':
      return [words.refused(words.refusals[outcome.why])];
  }
}

/** What somebody would be told, as lines: in the terminal one person plays everybody. */
export const toldLines = ({ to, toName, what, text, view }: SignalTold): readonly string[] => [
  words.told(to.kind === 'reporter' ? words.toReporter : toName, words.kinds[what]),
  ...(text === null ? [] : [`  “${text}”`]),
  `  ${view.signal.id} · ${messages.statuses[view.signal.status]}`,
];
