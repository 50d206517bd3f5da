import { z } from 'zod/v4';

/** Where Teams lets a paper be put, and what it will be called there. */
export interface UploadPlace {
  readonly uploadUrl: string;
  readonly contentUrl: string | null;
  readonly name: string | null;
  readonly uniqueId: string | null;
  readonly fileType: string | null;
}

/** What somebody answered to the question whether a paper may be put in their files. */
export type FileConsent =
  | { readonly kind: 'upload'; readonly token: string; readonly place: UploadPlace }
  | { readonly kind: 'decline'; readonly token: string };

/** A token of 32 random bytes, as `PaperOffers` gives them. */
const tokenPattern = /^[\w-]{43}$/;

const short = z.string().max(1_024).nullish();
const address = z.string().max(8_192);
const context = z.object({ papier: z.string().regex(tokenPattern) });
const consentSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('accept'),
    context,
    uploadInfo: z.object({
      uploadUrl: address,
      contentUrl: address.nullish(),
      name: short,
      uniqueId: short,
      fileType: short,
    }),
  }),
  z.object({ action: z.literal('decline'), context }),
]);

/** Reads the answer to a file consent card; null when it is not one of ours. */
export function parseFileConsent(value: unknown): FileConsent | null {
  const parsed = consentSchema.safeParse(value);
  if (!parsed.success) return null;
  const token = parsed.data.context.papier;
  if (parsed.data.action === 'decline') return { kind: 'decline', token };
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = parsed.data.uploadInfo;
  return {
    kind: 'upload',
    token,
    place: {
      uploadUrl,
      contentUrl: contentUrl ?? null,
      name: name ?? null,
      uniqueId: uniqueId ?? null,
      fileType: fileType ?? null,
    },
  };
}
