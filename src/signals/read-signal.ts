import type { Law } from '../shared/law.ts';
import { arrangementIn } from './intake/arrangement.ts';
import { toldIn } from './intake/conversation.ts';
import { maskedText } from './intake/masked-text.ts';
import { apartOpinion } from './intake/opinion.ts';
import { tellsFact } from './intake/told-fact.ts';
import { toldLaw } from './intake/told-law.ts';
import { toldTime } from './intake/told-time.ts';
import type { MatterRecogniser } from './matter.ts';
import type { ProviderFinder } from './providers/find-provider.ts';
import type { Provider } from './providers/provider.ts';
import type { Gap, Said, SignalDraft } from './signal.ts';

/** What reading a remark needs. */
export interface SignalReader {
  readonly providers: readonly Provider[];
  readonly findProviders: ProviderFinder;
  readonly recogniseMatter: MatterRecogniser;
  /** Masks personal data and leaves these names; gives the case number it met. */
  mask(text: string, keep: readonly string[]): { readonly text: string; readonly caseNumber: string | null };
  lawIn(text: string): { readonly law: Law | null; readonly isSaid: boolean };
}

/** A remark that tells no fact has a category only when its words leave no doubt. */
const sureOfCategory = 0.5;
/** From this certainty on violence and fraud are facts, however short. */
const sureOfGrave = 0.7;
const vague = { category: 'overig', seriousness: 'ordinary' } as const;
/** Danger at this moment is told without a date. */
const now = 'nu';

function gapsOf(draft: Omit<SignalDraft, 'missing'>, isTold: boolean): readonly Gap[] {
  return [
    ...(draft.provider === null ? (['aanbieder'] as const) : []),
    ...(isTold ? [] : (['wat'] as const)),
    ...(draft.when === null ? (['wanneer'] as const) : []),
    ...(draft.arrangement === null ? (['arrangement'] as const) : []),
  ];
}

/** Takes pieces out of a text. */
function without(text: string, pieces: readonly string[]): string {
  const escaped = pieces
    .filter((piece) => piece !== '')
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? text : text.replaceAll(new RegExp(escaped.join('|'), 'giu'), ' ');
}

/**
 * Reads what a conversation tells about a provider: pieces may come in any order and be corrected. Nothing is stored; `facts`
 * and `opinion` are masked, but for names in the register.
 */
export function readSignal(conversation: readonly Said[], reader: SignalReader): SignalDraft {
  const told = toldIn(conversation, reader);
  const text = told.lines.join('\n');
  const { provider } = told;
  const mentions = reader.findProviders(text);
  const named = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
  const masked = maskedText(text, mentions, reader.mask);
  const { facts, opinion } = apartOpinion(masked);
  const arrangement = arrangementIn(
    told.lines,
    provider?.arrangements ?? [],
    reader.providers.flatMap(({ arrangements }) => arrangements),
  );
  // "Begeleiding zwaar" is no talk about how heavy an arrangement should be.
  const about = without(text, arrangement === null ? [] : [arrangement]);
  // That nobody was in danger says nothing of what was told after it.
  const later = told.inDanger === false ? told.lines.slice(told.judged).join('\n') : '';
  const isDangerAfter = later !== '' && reader.recogniseMatter(later).seriousness === 'acute';
  const matter = reader.recogniseMatter(about, isDangerAfter ? true : told.inDanger);
  const when = told.time ?? toldTime(masked) ?? (matter.seriousness === 'acute' ? now : null);
  const rest = without(facts, [...named, ...(when === null ? [] : [when]), ...(arrangement?.split(' ') ?? [])]);
  const isGrave =
    matter.seriousness === 'acute' || (matter.seriousness !== 'ordinary' && matter.certainty >= sureOfGrave);
  const isTold = told.hours.delivered !== null || isGrave || tellsFact(rest);
  const { category, seriousness } = isTold || matter.certainty >= sureOfCategory ? matter : vague;
  const draft = {
    provider: provider?.name ?? null,
    doubtful: told.doubtful.map(({ name }) => name),
    category,
    seriousness,
    law: toldLaw(text, provider?.laws ?? [], reader.lawIn),
    arrangement,
    hoursIndicated: told.hours.indicated,
    hoursDelivered: told.hours.delivered,
    caseNumber: told.caseNumber,
    when,
    facts,
    opinion,
    cancelled: told.cancelled,
  };
  return { ...draft, missing: gapsOf(draft, isTold) };
}
