import { z } from 'zod/v4';
import type { IncomingActivity } from '../incoming-activity.ts';

/** A file as Teams hands it over: its name, and an address that needs no further key. */
export interface FileLink {
  readonly name: string;
  readonly url: string;
}

/** The content type of a file that somebody put in the chat. */
const downloadType = 'application/vnd.microsoft.teams.file.download.info';
const contentSchema = z.object({
  downloadUrl: z.string().max(8_192),
  fileType: z
    .string()
    .regex(/^\w{1,10}$/)
    .nullish()
    .catch(null),
});
const maxName = 200;

/** The files in a message; one of which Teams gives no usable address has an empty one. */
export const fileLinks = ({ attachments }: IncomingActivity): readonly FileLink[] =>
  (attachments ?? [])
    .filter(({ contentType }) => contentType === downloadType)
    .map(({ name, content }) => {
      const read = contentSchema.safeParse(content);
      const fallback = `bestand${read.data?.fileType == null ? '' : `.${read.data.fileType}`}`;
      return { name: name?.trim().slice(-maxName) || fallback, url: read.data?.downloadUrl ?? '' };
    });
