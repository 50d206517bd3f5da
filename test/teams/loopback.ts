import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod/v4';
import { until } from './until.ts';

export const appId = '5d0b7a5e-7f0f-4c0a-9a51-0f6a2f3c1b11';
export const tenantId = '0c1d2e3f-aaaa-4bbb-8ccc-000000000001';

type Answer = { status: number; headers?: Record<string, string>; body?: unknown } | 'hang' | 'reset';
const sentSchema = z.looseObject({
  type: z.string(),
  summary: z.string().optional(),
  text: z.string().optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
  channelData: z.looseObject({}).optional(),
});
export type Sent = z.infer<typeof sentSchema>;
const openSchema = z.looseObject({ members: z.array(z.looseObject({ id: z.string() })) });

/** What the bot sent: where, with which token, and exactly what arrived. */
export interface Received {
  method: string;
  path: string;
  authorization: string | undefined;
  activity: Sent;
}

// Made once a run: a key takes longer than a test.
const keys = { teams: await key('teams', ['msteams']), webchat: await key('webchat', ['webchat']) };

/** Teams on this machine: OpenID issuer, login authority and connector at once. */
export async function startLoopback() {
  const received: Received[] = [];
  const requests: string[] = [];
  let answer: (sent: Sent, count: number) => Answer | undefined = () => undefined;
  const opened: unknown[] = [];
  const members = new Map<string, unknown[]>();
  let isAway = false;

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push(`${request.method} ${path}`);
    if (isAway) return json(response, 503, {});
    if (path === '/openid') return json(response, 200, { issuer: url, jwks_uri: `${url}keys` });
    if (path === '/keys') return json(response, 200, { keys: [keys.teams.jwk, keys.webchat.jwk] });
    const body = await bodyOf(request);
    if (path.endsWith('/oauth2/v2.0/token')) {
      const isRight = body.includes(`client_id=${appId}`) && body.includes('client_secret=geheim');
      return json(response, isRight ? 200 : 401, isRight ? { access_token: 'bot-token', expires_in: 3600 } : {});
    }
    const [, team] = /^\/v3\/conversations\/([^/]+)\/pagedmembers/.exec(path) ?? [];
    if (team !== undefined) {
      const all = members.get(team);
      const from = Number(new URL(path, url).searchParams.get('continuationToken') ?? 0);
      const next = from + 2 < (all?.length ?? 0) ? { continuationToken: String(from + 2) } : {};
      return json(response, all === undefined ? 403 : 200, { members: all?.slice(from, from + 2), ...next });
    }
    if (path === '/v3/conversations') {
      const asked = openSchema.parse(JSON.parse(body));
      opened.push(asked);
      return json(response, 201, { id: `a:${asked.members[0]?.id}` });
    }
    const activity = sentSchema.parse(JSON.parse(body));
    received.push({ method: request.method ?? '', path, authorization: request.headers.authorization, activity });
    const told = answer(activity, received.length) ?? { status: 201 };
    if (told === 'hang') return;
    if (told === 'reset') return request.socket.destroy();
    json(response, told.status, told.body ?? { id: `sent-${received.length}` }, told.headers);
  });
  // Node closes a connection five seconds idle. On a busy machine that falls between two sends, and what the bot sends on it is lost.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  const host = `127.0.0.1:${address.port}`;
  const url = `http://${host}/`;

  return {
    url,
    host,
    received,
    requests,
    /** The chats of two that the bot opened itself. */
    opened,
    /** The members of teams, by team. */
    members,
    keys,
    messages: () => received.filter(({ activity }) => activity.type === 'message'),
    signs: () => received.filter(({ activity }) => activity.type === 'typing'),
    /** Says how the connector answers from now on; undefined is a plain 201. */
    answers: (next: typeof answer) => {
      answer = next;
    },
    goAway: () => {
      isAway = true;
    },
    /** Signs a token as Teams does, at this moment, with the claims that the test puts in the place of the right ones. */
    token: (now: Date, claims: Record<string, unknown> = {}, signer = keys.teams) => {
      const exp = Math.floor(now.getTime() / 1000) + 3600;
      return new SignJWT({ iss: url, aud: appId, serviceurl: url, exp, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: signer.jwk.kid })
        .sign(signer.privateKey);
    },
    arrived: (count: number) => until(`${count} sent activities`, () => received.length >= count),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type Loopback = Awaited<ReturnType<typeof startLoopback>>;

async function key(kid: string, endorsements: string[]) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
