import { dutchDay } from '../shared/iso-date.ts';
import { addWorkingDays } from '../shared/working-days.ts';
import type { SignalContent } from '../signals/follow-up/kept-signal.ts';
import { readSignal, type SignalReader } from '../signals/read-signal.ts';
import { routeSignal } from '../signals/routing/route-signal.ts';
import type { RouteRule, Routing } from '../signals/routing/rule.ts';
import type { Said, SignalDraft } from '../signals/signal.ts';
import { hasMark, toldIn } from './draft-lines.ts';
import type { AskField, ShownRoute } from './signal-outcome.ts';

/** What a draft would be sent as. A danger that the reporter says is over is harm. */
export function contentOf(draft: SignalDraft, said: readonly Said[], reader: SignalReader): SignalContent {
  const { provider, category, seriousness, law, arrangement, hoursIndicated, hoursDelivered } = draft;
  const { caseNumber, when } = draft;
  const told = toldIn(said);
  const { facts, opinion } = told.length === said.length ? draft : readSignal(told, reader);
  return {
    provider,
    category,
    seriousness: seriousness === 'acute' ? 'harm' : seriousness,
    law,
    arrangement,
    hoursIndicated,
    hoursDelivered,
    caseNumber,
    when,
    facts,
    opinion,
    isPracticeNote: hasMark(said, 'practiceNote'),
  };
}

/** What a draft does not tell yet, most needed first. */
export function fieldsOf(draft: SignalDraft): readonly AskField[] {
  const isAboutHours = draft.category === 'onderlevering';
  const needed: readonly AskField[] = [
    ...draft.missing,
    ...(isAboutHours && draft.hoursIndicated === null ? (['uren-toegekend'] as const) : []),
    ...(isAboutHours && draft.hoursDelivered === null ? (['uren-geleverd'] as const) : []),
  ];
  // A case number helps, and is no reason to ask.
  return needed.length > 0 && draft.caseNumber === null ? [...needed, 'zaaknummer'] : needed;
}

/** Where a draft would go: the rule, and how that is shown. */
export interface DraftRoute {
  readonly rule: RouteRule;
  readonly hidden: readonly string[];
  readonly shown: ShownRoute;
}

/** Finds where a draft goes. A confidential one goes to its own route only. */
export function routeOf(
  content: SignalContent,
  {
    gemeente,
    isConfidential,
    now,
  }: { readonly gemeente: string | null; readonly isConfidential: boolean; readonly now: Date },
  routing: Routing,
): DraftRoute {
  const { rule, hidden } = routeSignal({ ...content, gemeente }, routing);
  const nameOf = (id: string): string => routing.targets.get(id)?.name ?? id;
  const closed = isConfidential || rule.isConfidential;
  const shown = {
    to: nameOf(rule.to),
    alsoTo: closed ? [] : rule.alsoTo.map(nameOf),
    rule: rule.name,
    dueBy: addWorkingDays(dutchDay(now), rule.normWorkingDays),
    isConfidential: closed,
    isAlwaysConfidential: rule.isConfidential,
    advice: rule.advice,
  };
  return { rule, hidden, shown };
}
