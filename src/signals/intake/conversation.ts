import type { ProviderFinder, ProviderMention } from '../providers/find-provider.ts';
import { personsAmong } from '../providers/person-names.ts';
import type { Provider } from '../providers/provider.ts';
import type { Said } from '../signal.ts';
import { type Asked, askedIn } from './asked.ts';
import { cancelledIn } from './cancelled.ts';
import { withReply } from './correction.ts';
import { hoursOf, type ToldHours } from './hours.ts';
import { answeredTime, newTime } from './told-time.ts';
import { meantIn } from './which-provider.ts';

/** What a conversation tells, line by line: the later puts the earlier right. */
export interface Told {
  /** The lines of the reporter. */
  readonly lines: readonly string[];
  readonly provider: Provider | null;
  /** Providers that may be meant, best first. */
  readonly doubtful: readonly Provider[];
  readonly hours: ToldHours;
  readonly caseNumber: string | null;
  /** The answer to a question for the time, or the time by which a reply put an earlier one right. */
  readonly time: string | null;
  /** The answer to a question whether somebody is in danger now. */
  readonly inDanger: boolean | null;
  /** How many of the lines that answer is about. */
  readonly judged: number;
  readonly cancelled: boolean;
}

interface State extends Told {
  readonly asked: Asked;
  /** The provider that the bot's last question named: "Bedoel je Kompas?" */
  readonly offered: Provider | null;
}

/** What reading a conversation needs. */
export interface ConversationDependencies {
  readonly findProviders: ProviderFinder;
  mask(text: string, keep: readonly string[]): { readonly text: string; readonly caseNumber: string | null };
}

const start: State = {
  lines: [],
  provider: null,
  doubtful: [],
  hours: { indicated: null, delivered: null },
  caseNumber: null,
  time: null,
  inDanger: null,
  judged: 0,
  cancelled: false,
  asked: null,
  offered: null,
};

/** A reply that says another name than before. */
const corrects =
  /\b(?:toch|nee|niet|bedoel\p{L}*|moet|sorry|correctie|verkeerd\p{L}*|fout\p{L}*|typ\p{L}*|in plaats van|ipv|eigenlijk|bij nader inzien|vergis\p{L}*|oeps)\b/iu;
/** With so few words beside it, a name is all that a reply says. */
const fewWords = 3;
const isYes = /^\s*(?:ja|jep|yes|klopt|inderdaad|precies|die|dat is (?:hem|die))\b/iu;
const offers = /\b(?:bedoel\p{L}*|gaat (?:het|dit|je \p{L}+|uw \p{L}+) (?:om|over)|is het|klopt het)\b[^?]*\?/iu;
const isNo = /^\s*(?:nee|neen|nope|niet meer|niemand|gelukkig niet|nu niet)\b/iu;
/** A case number behind the word for it, where masking saw something else. */
const caseNamed =
  /(?<!\p{L})(?:zaak|zaaknr|zaaknummer|dossier|dossiernr|dossiernummer|casus|casusnummer|kenmerk)\.?:? ?(?:is |nr\.? ?|nummer )?((?=[\p{L}/.-]*\d)[\p{L}\d]+(?:[-/.][\p{L}\d]+)*)(?![\p{L}\d])/iu;
const caseLike = /(?<![\p{L}\d])(?=[\p{L}\d/.-]*\d{3})[\p{L}\d]+(?:[-/.][\p{L}\d]+)*(?![\p{L}\d])/u;

function askedBy(before: State, line: string, { findProviders }: ConversationDependencies): State {
  const named = findProviders(line).filter(({ certainty }) => certainty > 0.8);
  const isOffer = offers.test(line) && named.length > 0;
  return {
    ...before,
    asked: isOffer ? 'provider' : askedIn(line),
    offered: isOffer ? (named.at(-1)?.provider ?? null) : null,
  };
}

/** The number of a signal, which is no case. */
const signalNumber = /^S-\d{4}-\d{5,7}$/iu;

/** The providers that a line names, without people who bear such a name. */
function namedIn(
  before: State,
  text: string,
  { findProviders, mask }: ConversationDependencies,
): readonly ProviderMention[] {
  const mentions = findProviders(text);
  const persons = personsAmong(text, mentions, mask, before.provider);
  return mentions.filter((one) => !persons.has(one));
}

function providerAfter(before: State, text: string, mentions: readonly ProviderMention[]): Provider | null {
  const isPutRight = corrects.test(text) && before.provider !== null;
  const names = mentions.reduce((sum, { start: from, end }) => sum + text.slice(from, end).split(/\s+/).length, 0);
  const isAllSaid = text.trim().split(/\s+/).length - names <= fewWords;
  const isAsked = before.asked === 'provider';
  const { provider, isExplicit } = meantIn(text, mentions, isPutRight || (isAsked && isAllSaid));
  if (provider === null) return isYes.test(text) && before.offered !== null ? before.offered : before.provider;
  return before.provider === null || isAsked || isPutRight || isAllSaid || isExplicit ? provider : before.provider;
}

function timeAfter({ asked, lines, time }: State, masked: string): string | null {
  if (asked === 'time') return answeredTime(masked) ?? time;
  return (lines.length === 0 ? null : newTime(masked)) ?? time;
}

function toldBy(before: State, text: string, deps: ConversationDependencies): State {
  const mentions = namedIn(before, text, deps);
  const provider = providerAfter(before, text, mentions);
  const { doubtful } = provider === null ? meantIn(text, mentions, false) : { doubtful: [] };
  const masked = deps.mask(before.asked === 'case' ? `zaaknummer ${text}` : text, []);
  const answered = before.asked === 'case' ? (caseLike.exec(text)?.[0] ?? null) : null;
  return {
    lines: [...before.lines, text],
    provider,
    doubtful: provider !== null ? [] : doubtful.length > 0 ? doubtful : before.doubtful,
    hours: before.lines.length === 0 ? hoursOf(text) : withReply(before.hours, text, before.asked),
    caseNumber:
      [masked.caseNumber, answered, caseNamed.exec(text)?.[1]].find((one) => one && !signalNumber.test(one)) ??
      before.caseNumber,
    time: timeAfter(before, masked.text),
    inDanger:
      before.asked === 'danger' ? (isNo.test(text) ? false : isYes.test(text) || before.inDanger) : before.inDanger,
    judged: before.asked === 'danger' ? before.lines.length + 1 : before.judged,
    cancelled: false,
    asked: null,
    offered: null,
  };
}

/** Reads the lines of a conversation in their order: pieces add up, corrections win, and "laat maar" takes it all back. */
export function toldIn(conversation: readonly Said[], deps: ConversationDependencies): Told {
  return conversation.reduce((before, { by, text }) => {
    if (by === 'bot') return askedBy(before, text, deps);
    const cancelled = before.lines.length === 0 ? null : cancelledIn(text);
    if (cancelled === null) return toldBy(before, text, deps);
    const rest = cancelled.told.trim() === '' ? before : toldBy(before, cancelled.told, deps);
    return { ...rest, cancelled: true };
  }, start);
}
