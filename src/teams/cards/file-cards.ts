import type { UploadPlace } from '../files/file-consent.ts';
import type { OfferedPaper } from '../files/paper-offers.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { isWebAddress } from './card.ts';
import { textActivity } from './other-activities.ts';
import type { ReplyActivity } from './reply-activity.ts';

/** Asks whether a paper may be put in somebody's files; the card holds its name, its size and a token. */
export function consentActivity({ name, bytes }: OfferedPaper, token: string): ReplyActivity {
  const context = { papier: token };
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: {
          description: messages.fileConsent,
          sizeInBytes: bytes.length,
          acceptContext: context,
          declineContext: context,
        },
      },
    ],
  };
}

/** Shows where the paper was put; a sentence when Teams gave no usable address. */
export function placedActivity(name: string, { contentUrl, uniqueId, fileType }: UploadPlace): ReplyActivity {
  if (contentUrl === null || uniqueId === null || !isWebAddress(contentUrl)) return textActivity(messages.filePlaced);
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl,
        name,
        content: { uniqueId, fileType: fileType ?? name.split('.').at(-1) ?? 'docx' },
      },
    ],
  };
}
