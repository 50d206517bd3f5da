import type { App } from '../app.ts';
import { Fault } from '../shared/fault.ts';
import type { Handled } from '../turn/outcome.ts';
import { textActivity } from './cards/other-activities.ts';
import { outcomeActivities } from './cards/outcome-activities.ts';
import type { ReplyActivity } from './cards/reply-activity.ts';
import { dangerActivity, stopsActivity } from './cards/signal-activities.ts';
import type { Carried } from './carried.ts';
import { type Clock, within } from './clock.ts';
import { downloadFile } from './files/download-file.ts';
import { handIn, type ReadPaper } from './files/hand-in.ts';
import { type HandOutParts, handOut, placePaper, signalFiles } from './files/hand-out.ts';
import type { TeamsMessage } from './inbox.ts';
import { messages } from './messages.ts';
import { dossierMessages } from './messages-dossier.ts';
import { loggedOf } from './outcome-log.ts';
import { surfaceOf } from './surface.ts';

/** What a turn needs to come to a reply. */
export interface TurnParts {
  readonly app: App;
  readonly clock: Clock;
  readonly readPaper: ReadPaper;
  readonly handOut: HandOutParts;
}

/** What is said in a turn, and what the log may know of it. */
export interface TurnReply {
  readonly activities: readonly [ReplyActivity, ...ReplyActivity[]];
  readonly fields: Readonly<Record<string, unknown>>;
}

const handleTimeoutMs = 60_000;
/** Fetching and reading ten files, two at a time, may take this long. */
const filesTimeoutMs = 240_000;
/** What Teams takes for one message is less; a paper may be pasted, so what it takes is read. */
const maxTextLength = 50_000;

const words = (reason: string, text: string): TurnReply => ({
  activities: [textActivity(text)],
  fields: { outcome: reason },
});

/** Comes to the reply to a message: a pressed button, files, or what was typed. Rejects with a Fault when that takes more than a minute, or four with files. */
export function turnReply(message: TeamsMessage, carried: Carried, parts: TurnParts): Promise<TurnReply> {
  const { pressed, files = 0 } = message;
  const limit = files > 0 ? filesTimeoutMs : handleTimeoutMs;
  const late = () => new Fault('unexpected', `The program gave no answer within ${limit / 1_000} seconds.`);
  const reply =
    pressed !== undefined
      ? pressedReply(message, pressed, carried, parts)
      : files > 0
        ? filesReply(message, carried, parts)
        : typedReply(message, parts);
  return within(limit, reply, late, parts.clock);
}

async function typedReply(message: TeamsMessage, parts: TurnParts): Promise<TurnReply> {
  const { text, hasAttachment } = message;
  if (text === '' && hasAttachment) return words('only-attachment', dossierMessages.onlyPictures);
  if (text === '') return words('empty', messages.empty);
  if (text.length > maxTextLength) return words('too-long', messages.tooLong(maxTextLength));
  return shown(await parts.app.handle(incoming(message)), message, parts);
}

async function filesReply(message: TeamsMessage, { files }: Carried, parts: TurnParts): Promise<TurnReply> {
  if (surfaceOf(message.address.conversationType) !== 'personal') return words('files-shared', dossierMessages.shared);
  if (files.length === 0) return words('files-gone', dossierMessages.again);
  const { handed, refused } = await handIn(files, {
    download: (link) => downloadFile(link, parts.handOut.request),
    readPaper: parts.readPaper,
  });
  const picture = { file: dossierMessages.picture, reason: dossierMessages.unreadReasons.picture };
  const all = message.hasAttachment ? { ...handed, unreadable: [...(handed.unreadable ?? []), picture] } : handed;
  const { activities, fields } = await shown(
    await parts.app.handle({ ...incoming(message), handed: all }),
    message,
    parts,
  );
  return { activities, fields: { ...fields, files: files.length, refused } };
}

async function pressedReply(
  message: TeamsMessage,
  pressed: NonNullable<TeamsMessage['pressed']>,
  carried: Carried,
  parts: TurnParts,
): Promise<TurnReply> {
  const by = { conversationId: message.address.conversationId, userId: message.address.userId };
  const { dossiers } = parts.app;
  switch (pressed.kind) {
    case 'law':
      return shown(await dossiers.withLaw(pressed.checkId, pressed.law, by), message, parts);
    case 'dates':
      return shown(dossiers.withDates(pressed.checkId, pressed.dates, by), message, parts);
    case 'paper':
      return shown(dossiers.paper(pressed.checkId, pressed.which, by), message, parts);
    case 'decline':
      parts.handOut.offers.take(pressed.token, by);
      return words('paper-declined', dossierMessages.fileDeclined);
    case 'upload': {
      const { placed, activity } = await placePaper(pressed.token, by, carried, parts.handOut);
      return { activities: [activity], fields: { outcome: `paper-${placed}` } };
    }
  }
}

const incoming = ({ turnId, text, address, team, personId }: TeamsMessage) => ({
  turnId,
  conversationId: address.conversationId,
  userId: address.userId,
  text,
  surface: surfaceOf(address.conversationType),
  ...(team === undefined ? {} : { team }),
  ...(personId === undefined ? {} : { personId }),
});

async function shown(outcome: Handled, { address }: TeamsMessage, parts: TurnParts): Promise<TurnReply> {
  const surface = surfaceOf(address.conversationType);
  const { conversationId, userId } = address;
  const to = { conversationId, userId, isPersonal: surface === 'personal' };
  const [first, ...more] =
    outcome.kind === 'paper'
      ? await handOut(outcome, to, parts.handOut)
      : outcomeActivities(outcome, { surface, userId });
  const files =
    outcome.kind === 'signal-register' || outcome.kind === 'signal-agenda'
      ? await signalFiles(outcome, to, parts.handOut)
      : [];
  const stops = outcome.stops === undefined ? [] : [stopsActivity(outcome.stops)];
  const rest = [...more, ...files, ...stops];
  return outcome.danger === true
    ? { activities: [dangerActivity(), first, ...rest], fields: { ...loggedOf(outcome), danger: true } }
    : { activities: [first, ...rest], fields: loggedOf(outcome) };
}
