import type { Route, SignalDraft } from '../signals/signal.ts';
import { messages } from './messages.ts';

/** A signal with where it goes, and why. */
export interface RoutedDraft extends SignalDraft {
  readonly route: Route;
  readonly alsoTo: readonly Route[];
  /** Somebody is in danger now. */
  readonly urgent: boolean;
  /** The name of the rule that fired, and of those that fitted too. */
  readonly rule: string;
  readonly hiddenRules: readonly string[];
  readonly isConfidential: boolean;
  readonly normWorkingDays: number;
  readonly advice: string | null;
}

const said = messages.signal;
const hours = (value: number): string => String(value).replace('.', ',');

/** A signal as lines for a terminal: what to do when somebody is in danger, else what would be sent, where to, and what is missing. */
export function draftLines(signal: RoutedDraft): readonly string[] {
  if (signal.cancelled) return [said.cancelled];
  if (signal.urgent) return [said.urgent, ...(signal.advice?.split('\n') ?? []), '', said.nothingSent];
  const { hoursIndicated, hoursDelivered } = signal;
  const field = (name: string, value: string | null): readonly string[] =>
    value === null || value === '' ? [] : [`${`${name}:`.padEnd(15)}${value}`];
  return [
    ...field('aanbieder', signal.provider ?? (signal.doubtful.length > 0 ? said.doubtful(signal.doubtful) : null)),
    ...field('waarover', signal.category),
    ...field('wet', signal.law),
    ...field('arrangement', signal.arrangement),
    ...field('toegekend', hoursIndicated === null ? null : said.hours(hours(hoursIndicated))),
    ...field('geleverd', hoursDelivered === null ? null : said.hours(hours(hoursDelivered))),
    ...field('wanneer', signal.when),
    ...field('zaaknummer', signal.caseNumber),
    ...field('feiten', signal.facts),
    ...field('mening', signal.opinion),
    ...field('gaat naar', said.route(signal.route, signal.alsoTo, signal.rule)),
    ...field('oppakken', said.norm(signal.normWorkingDays, signal.isConfidential)),
    ...field('let op', signal.advice),
    ...(signal.missing.length === 0 ? [] : ['', said.missing(signal.missing)]),
  ];
}
