import type { DossierOutcome, PaperKind } from '../../dossier-desk.ts';
import type { Presser } from '../../remembered-checks.ts';
import type { WrittenBlock } from '../../shared/written-block.ts';
import { consentActivity, placedActivity } from '../cards/file-cards.ts';
import { textActivity } from '../cards/other-activities.ts';
import { paperActivity } from '../cards/paper-card.ts';
import type { ReplyActivity } from '../cards/reply-activity.ts';
import type { Carried } from '../carried.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import type { FileRequest, Guarded } from './guarded-request.ts';
import type { PaperOffers } from './paper-offers.ts';

/** How papers leave the bot. */
export interface HandOutParts {
  readonly writePaper: (blocks: readonly WrittenBlock[]) => Promise<Uint8Array>;
  readonly offers: PaperOffers;
  readonly request: (asked: FileRequest) => Promise<Guarded>;
  /** Where a paper with this token can be opened: in development, where nobody is asked for consent. Null elsewhere. */
  readonly linkTo: ((token: string) => string) | null;
}

const consentLifeMs = 15 * 60_000;
const linkLifeMs = 60 * 60_000;
const maxAnswerBytes = 1024 * 1024;

/** Hands a paper over: the outline is shown, and both are offered as a Word file, which only a chat of two can take. */
export async function handOut(
  { which, blocks }: Extract<DossierOutcome, { kind: 'paper' }>,
  to: Presser & { readonly isPersonal: boolean },
  parts: HandOutParts,
): Promise<[ReplyActivity, ...ReplyActivity[]]> {
  const file = to.isPersonal ? await fileActivity(which, blocks, to, parts) : textActivity(messages.fileOnlyPersonal);
  return which === 'outline' ? [...paperActivity(blocks), file] : [file];
}

async function fileActivity(
  which: PaperKind,
  blocks: readonly WrittenBlock[],
  to: Presser,
  { writePaper, offers, linkTo }: HandOutParts,
): Promise<ReplyActivity> {
  const paper = { name: messages.fileNames[which], bytes: await writePaper(blocks) };
  if (linkTo !== null) return textActivity(messages.fileLink(paper.name, linkTo(offers.offer(paper, to, linkLifeMs))));
  return consentActivity(paper, offers.offer(paper, to, consentLifeMs));
}

/** What came of an accepted paper, for the log, with what to say about it. */
export interface Placed {
  readonly placed: 'placed' | 'unknown' | 'failed';
  readonly activity: ReplyActivity;
}

/** Puts a paper where Teams says that it may be put, for who was asked; it is forgotten then. */
export async function placePaper(
  token: string,
  by: Presser,
  { upload }: Pick<Carried, 'upload'>,
  { offers, request }: Pick<HandOutParts, 'offers' | 'request'>,
): Promise<Placed> {
  const paper = upload === null ? null : offers.take(token, by);
  if (upload === null || paper === null) return { placed: 'unknown', activity: textActivity(messages.fileForgotten) };
  const answer = await request({ url: upload.uploadUrl, put: paper.bytes, maxBytes: maxAnswerBytes });
  const isPlaced = answer.kind === 'answered' && (answer.status === 200 || answer.status === 201);
  if (!isPlaced) return { placed: 'failed', activity: textActivity(messages.fileFailed) };
  return { placed: 'placed', activity: placedActivity(paper.name, upload) };
}
