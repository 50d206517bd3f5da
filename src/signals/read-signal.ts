import type { Law } from '../shared/law.ts';
import { arrangementIn } from './intake/arrangement.ts';
import { isCancelled } from './intake/cancelled.ts';
import { type Asked, askedIn, withReply } from './intake/correction.ts';
import { hoursOf, type ToldHours } from './intake/hours.ts';
import { apartOpinion } from './intake/opinion.ts';
import { toldTime } from './intake/told-time.ts';
import { meantIn } from './intake/which-provider.ts';
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

interface Reading {
  readonly texts: readonly string[];
  readonly provider: Provider | null;
  readonly doubtful: readonly Provider[];
  readonly hours: ToldHours;
  readonly asked: Asked;
  readonly cancelled: boolean;
  readonly caseNumber: string | null;
}

const start: Reading = {
  texts: [],
  provider: null,
  doubtful: [],
  hours: { indicated: null, delivered: null },
  asked: null,
  cancelled: false,
  caseNumber: null,
};

/** A reply that says another name than before. */
const corrects =
  /\b(?:toch|nee|niet|bedoel\p{L}*|moet|sorry|correctie|verkeerd|fout\p{L}*|in plaats van|ipv|eigenlijk|bij nader inzien|vergis\p{L}*)\b/iu;
const caseLike = /(?<![\p{L}\d])(?=[\p{L}\d/.-]*\d{3})[\p{L}\d]+(?:[-/.][\p{L}\d]+)*(?![\p{L}\d])/u;

function read(before: Reading, said: Said, reader: SignalReader): Reading {
  const { text } = said;
  if (said.by === 'bot') return { ...before, asked: askedIn(text) };
  if (isCancelled(text) && before.texts.length > 0) return { ...before, cancelled: true };
  const { provider, doubtful } = meantIn(text, reader.findProviders(text));
  const isFirst = before.texts.length === 0;
  const takes = provider !== null && (before.provider === null || before.asked === 'provider' || corrects.test(text));
  const hours = isFirst ? hoursOf(text) : withReply(before.hours, text, before.asked);
  const masked = reader.mask(before.asked === 'case' ? `zaaknummer ${text}` : text, []);
  const answered = before.asked === 'case' ? (caseLike.exec(text)?.[0] ?? null) : null;
  return {
    texts: [...before.texts, text],
    provider: takes ? provider : before.provider,
    doubtful:
      takes || before.provider !== null ? [] : provider === null && doubtful.length > 0 ? doubtful : before.doubtful,
    hours,
    asked: null,
    cancelled: false,
    caseNumber: masked.caseNumber ?? answered ?? before.caseNumber,
  };
}

function lawOf(text: string, provider: Provider | null, { lawIn }: SignalReader): Law | null {
  const { law, isSaid } = lawIn(text);
  if (law !== null && isSaid) return law;
  return provider?.laws.length === 1 ? (provider.laws[0] ?? null) : law;
}

/** Words that say that something is wrong without saying what. */
const says =
  /(?<!\p{L})(?:klacht|signaal|melding|melden|probleem|problemen|gedoe|ontevreden|niet goed|iets|slecht|weer|zorgen|gezeur|doorgeven|over|met|van|bij|een|ik|wil|heb|er|is|niet|de|het|aan|wil|graag|nog|en|we|wij|gaat|loopt|mis|ook|maar|dit|dat|deze|hallo|hoi|goedemiddag|goedemorgen|aanbieder|alweer|steeds)(?!\p{L})/giu;
/** With fewer words of its own than this a remark tells no fact. */
const fewWords = 2;

function missingOf(text: string, draft: Omit<SignalDraft, 'missing'>, named: readonly string[]): readonly Gap[] {
  const without = named.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  const rest = without.replaceAll(says, ' ').match(/\p{L}{3,}/gu) ?? [];
  const isTold = rest.length >= fewWords || draft.hoursDelivered !== null;
  return [
    ...(draft.provider === null ? (['aanbieder'] as const) : []),
    ...(isTold ? [] : (['wat'] as const)),
    ...(draft.when === null ? (['wanneer'] as const) : []),
    ...(draft.arrangement === null ? (['arrangement'] as const) : []),
  ];
}

/**
 * Reads what a conversation tells about a provider: pieces may come in any order and be corrected. Nothing is stored; `facts`
 * and `opinion` are masked, but for names in the register.
 */
export function readSignal(conversation: readonly Said[], reader: SignalReader): SignalDraft {
  const reading = conversation.reduce((before, said) => read(before, said, reader), start);
  const text = reading.texts.join('\n');
  const { provider } = reading;
  const names = reader.providers.flatMap(({ name, aliases }) => [name, ...aliases]);
  const mentions = reader.findProviders(text);
  const named = mentions.map(({ start: from, end }) => text.slice(from, end));
  const { category, seriousness } = reader.recogniseMatter(text);
  const { facts, opinion } = apartOpinion(reader.mask(text, [...names, ...named]).text);
  const draft = {
    provider: provider?.name ?? null,
    doubtful: reading.doubtful.map(({ name }) => name),
    category,
    seriousness,
    law: lawOf(text, provider, reader),
    arrangement: arrangementIn(
      text,
      provider?.arrangements ?? [],
      reader.providers.flatMap(({ arrangements }) => arrangements),
    ),
    hoursIndicated: reading.hours.indicated,
    hoursDelivered: reading.hours.delivered,
    caseNumber: reading.caseNumber,
    when: toldTime(text),
    facts,
    opinion,
    cancelled: reading.cancelled,
  };
  return { ...draft, missing: missingOf(text, draft, named) };
}
