import { z } from 'zod/v4';

const id = z.string().min(1).max(1024);
const account = z.object({ id, aadObjectId: z.string().min(1).max(128).nullish() });

const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: id.nullish(),
  name: z.string().max(128).nullish(),
  action: z.string().max(64).nullish(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().min(1).max(1024),
  timestamp: z.string().max(64).nullish(),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().max(64).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(128).nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(128).nullish() }).nullish(),
      team: z.object({ id: z.string().max(256).nullish() }).nullish(),
      channel: z.object({ id: z.string().max(256).nullish() }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  textFormat: z.string().max(32).nullish(),
  attachments: z
    .array(
      z.object({
        contentType: z.string().max(256).nullish(),
        name: z.string().max(1024).nullish(),
        content: z.unknown(),
      }),
    )
    .nullish(),
  entities: z
    .array(
      z.object({
        type: z.string().max(256).nullish(),
        text: z.string().nullish(),
        mentioned: account.partial().nullish(),
      }),
    )
    .nullish(),
  membersAdded: z.array(account).nullish(),
  replyToId: id.nullish(),
  value: z.unknown(),
});

/** What Teams sends, as far as the transport reads it. */
export type IncomingActivity = z.infer<typeof activitySchema>;

/** Reads a request body as an activity; null when it is not one. Nothing that is not named in the schema comes through. */
export function parseActivity(body: unknown): IncomingActivity | null {
  const parsed = activitySchema.safeParse(body);
  return parsed.success ? parsed.data : null;
}
