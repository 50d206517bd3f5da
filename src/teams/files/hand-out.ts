import type { DossierOutcome, PaperKind } from '../../dossier-desk.ts';
import type { Presser } from '../../remembered-checks.ts';
import type { WrittenBlock } from '../../shared/written-block.ts';
import type { WrittenTable } from '../../shared/written-table.ts';
import type { Outcome } from '../../turn/outcome.ts';
import { consentActivity, placedActivity } from '../cards/file-cards.ts';
import { textActivity } from '../cards/other-activities.ts';
import { paperActivity } from '../cards/paper-card.ts';
import type { ReplyActivity } from '../cards/reply-activity.ts';
import type { Carried } from '../carried.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { signalMessages } from '../messages-signal.ts';
import { listMessages } from '../messages-signal-lists.ts';
import type { FileRequest, Guarded } from './guarded-request.ts';
import type { OfferedPaper, PaperOffers } from './paper-offers.ts';

/** How papers leave the bot. */
export interface HandOutParts {
  /** Writes a paper as a Word file, with a line below each page; its own line when none is given. */
  readonly writePaper: (blocks: readonly WrittenBlock[], footer?: string) => Promise<Uint8Array>;
  readonly writeTable: (table: WrittenTable, format: 'xlsx' | 'csv') => Promise<Uint8Array>;
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
  parts: HandOutParts,
): Promise<ReplyActivity> {
  return offerFile({ name: messages.fileNames[which], bytes: await parts.writePaper(blocks) }, to, parts);
}

/** Offers a file to somebody: asks for consent, or in development gives a link. */
function offerFile(
  paper: OfferedPaper,
  to: Presser,
  { offers, linkTo }: Pick<HandOutParts, 'offers' | 'linkTo'>,
): ReplyActivity {
  if (linkTo !== null) return textActivity(messages.fileLink(paper.name, linkTo(offers.offer(paper, to, linkLifeMs))));
  return consentActivity(paper, offers.offer(paper, to, consentLifeMs));
}

/** The files that go with what was asked about signals; only a chat of two can take them. */
export async function signalFiles(
  outcome: Extract<Outcome, { kind: 'signal-register' | 'signal-agenda' }>,
  to: Presser & { readonly isPersonal: boolean },
  parts: HandOutParts,
): Promise<readonly ReplyActivity[]> {
  const { writePaper, writeTable } = parts;
  if (outcome.kind === 'signal-register' && (outcome.table === null || outcome.rows.length === 0)) return [];
  if (!to.isPersonal) return [textActivity(signalMessages.filesOnlyPersonal)];
  if (outcome.kind === 'signal-agenda') {
    const name = signalMessages.agendaFile(outcome.provider.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase());
    return [offerFile({ name, bytes: await writePaper(outcome.blocks, outcome.footer) }, to, parts)];
  }
  const { table } = outcome;
  if (table === null) return [];
  const files = (['xlsx', 'csv'] as const).map(async (format) =>
    offerFile({ name: listMessages.register.files[format], bytes: await writeTable(table, format) }, to, parts),
  );
  return Promise.all(files);
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
