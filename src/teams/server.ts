import { createServer } from 'node:http';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { App } from '../app.ts';
import type { Deliver, PlaceStore } from '../signals/ports.ts';
import { createBot } from './bot.ts';
import { type Clock, within } from './clock.ts';
import { createConnector } from './connector.ts';
import { replyAddress, typedDelivery } from './delivery.ts';
import { createGuardedRequest } from './files/guarded-request.ts';
import type { ReadPaper } from './files/hand-in.ts';
import type { HandOutParts } from './files/hand-out.ts';
import { PaperOffers } from './files/paper-offers.ts';
import { sendPaper } from './files/send-paper.ts';
import type { Inbox } from './inbox.ts';
import { type IncomingActivity, parseActivity } from './incoming-activity.ts';
import { Intake } from './intake.ts';
import { createMeetings } from './meetings.ts';
import { mentionsBot } from './message-text.ts';
import { createOutboundToken } from './outbound-token.ts';
import { createProactive } from './proactive.ts';
import { createSignalDelivery } from './signal-delivery.ts';
import { stackOf } from './stack-of.ts';
import { surfaceOf } from './surface.ts';
import { requireSafeConfig, type TeamsConfig } from './teams-config.ts';
import { createTokenCheck } from './token-check.ts';
import type { TurnLog } from './turn-log.ts';

const maxBody = '256kb';
const invokeTimeoutMs = 8_000;
const drainTimeoutMs = 15_000;
const welcomeOnceMs = 60_000;

/** What the Teams server is made of. */
export interface TeamsServerParts {
  readonly app: App;
  readonly config: TeamsConfig;
  readonly log: TurnLog;
  readonly inbox: Inbox;
  /** Where people and channels can be reached. */
  readonly places: PlaceStore;
  /** Who hears of what cannot be delivered, by Entra id. */
  readonly administrators: () => Promise<readonly string[]>;
  /** Masks personal data; the same text gets the same mask each time. */
  readonly mask: (text: string) => string;
  /** Reads a paper that was put in the chat, from memory. */
  readonly readPaper: ReadPaper;
  /** Writes a paper as a Word file, in memory. */
  readonly writePaper: HandOutParts['writePaper'];
  /** Writes a table as a file, in memory. */
  readonly writeTable: HandOutParts['writeTable'];
  readonly clock: Clock;
}

/** The bot's web server. */
export interface TeamsServer {
  /** Takes up what an earlier run left unanswered, then listens; resolves with the port. Rejects when the address cannot be had. */
  listen(): Promise<number>;
  /** Tells a message about a signal, without being asked. */
  readonly deliver: Deliver;
  /** Stops taking requests, answers what was acknowledged (at most 15 seconds; the rest waits in the inbox), and resolves. */
  close(): Promise<void>;
}

/** An answer over HTTP; never with a word of what came in or went wrong. */
type HttpAnswer = { readonly status: number; readonly body?: unknown };
const failure = (status: number, code: string): HttpAnswer => ({ status, body: { error: { code } } });
const accepted: HttpAnswer = { status: 200, body: {} };

/** Makes the server of `POST /api/messages`, `GET /health` and, in development, `GET /papers/:token`; throws a Fault of code `configuration` when it would listen to anyone. */
export function createTeamsServer(parts: TeamsServerParts): TeamsServer {
  const { app, config, log, inbox, places, administrators, mask, readPaper, writePaper, writeTable, clock } = parts;
  requireSafeConfig(config);
  const token = createOutboundToken(config, clock);
  const connector = createConnector({ config, token, clock });
  const meet = createMeetings({ places, clock, log });
  const speak = createProactive({ config, token, clock });
  const deliver = createSignalDelivery({
    signals: app.signals,
    places,
    speak,
    administrators,
    isLocal: config.devMode,
  });
  const offers = new PaperOffers(clock);
  const hasLinks = config.devMode && config.paperLinks;
  let port = config.port;
  const handOut: HandOutParts = {
    writePaper,
    writeTable,
    offers,
    request: createGuardedRequest({ config, clock }),
    linkTo: hasLinks ? (token) => `http://${config.host}:${port}/papers/${token}` : null,
  };
  const bot = createBot({ app, log, clock, inbox, mask, connector, places, speak, readPaper, handOut });
  const intake = new Intake({ inbox, log, clock, mask, answer: (message, carried) => bot.answer(message, carried) });
  const checkToken = createTokenCheck(config, clock);
  const welcomed = new Map<string, number>();
  let isClosing = false;

  async function receive(authorization: string | undefined, body: unknown): Promise<HttpAnswer> {
    const activity = parseActivity(body);
    if (activity === null) return failure(400, 'not-an-activity');
    const verdict = await checkToken(authorization, activity);
    if (verdict.kind === 'unavailable') return failure(503, 'keys-unavailable');
    if (verdict.kind === 'refused') {
      log.warn({ reason: verdict.reason }, 'refused');
      return failure(verdict.status, verdict.status === 401 ? 'unauthorized' : 'forbidden');
    }
    await meet(activity);
    if (activity.type === 'invoke') return invoke(activity);
    if (activity.type === 'message') return message(activity);
    if (addsBot(activity)) welcome(activity);
    return accepted;
  }

  async function message(activity: IncomingActivity): Promise<HttpAnswer> {
    const isShared = surfaceOf(replyAddress(activity).conversationType) !== 'personal';
    if (isShared && !mentionsBot(activity)) return accepted;
    if (intake.isFull) return failure(503, 'busy');
    const isNew = await intake.accept(typedDelivery(activity, clock.now(), mask));
    if (!isNew) log.info({}, 'duplicate');
    return accepted;
  }

  async function invoke(activity: IncomingActivity): Promise<HttpAnswer> {
    const late = () => new Error('invoke took too long');
    const answer = await within(
      invokeTimeoutMs,
      bot.invoke(activity, (delivery) => intake.accept(delivery)),
      late,
      clock,
    );
    return answer === undefined ? failure(501, 'not-implemented') : { body: {}, ...answer };
  }

  /** Teams tells twice that the bot was added; it introduces itself once. */
  function welcome(activity: IncomingActivity): void {
    const now = clock.now().getTime();
    for (const [conversation, time] of welcomed) if (now - time > welcomeOnceMs) welcomed.delete(conversation);
    if (welcomed.has(activity.conversation.id) || intake.isFull) return;
    welcomed.set(activity.conversation.id, now);
    intake.add(activity.conversation.id, () => bot.welcome(activity));
  }

  const requireToken: RequestHandler = (request, response, next) => {
    if (isClosing) return send(response, failure(503, 'stopping'));
    if (config.devMode || request.headers.authorization !== undefined) return next();
    log.warn({ reason: 'no-token' }, 'refused');
    send(response, failure(401, 'unauthorized'));
  };

  const web = express()
    .disable('x-powered-by')
    .disable('etag')
    .post('/api/messages', requireToken, express.json({ limit: maxBody }), async (request, response) => {
      send(response, await receive(request.headers.authorization, request.body));
    })
    .all('/api/messages', (_request, response) => send(response, failure(405, 'method-not-allowed')))
    .get('/health', (_request, response) => {
      send(response, { status: 200, body: { status: 'ok', ...app.health(), waiting: intake.waiting } });
    })
    .get('/papers/:token', (request, response, next) => {
      const paper = hasLinks ? offers.show(request.params.token) : null;
      if (paper === null) next();
      else sendPaper(response, paper);
    })
    .use((_request, response) => send(response, failure(404, 'not-found')))
    .use(errorAnswer(log));

  const server = createServer({ requestTimeout: 20_000, headersTimeout: 10_000 }, web);

  return {
    deliver,
    async listen() {
      await intake.resume();
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => resolve());
      });
      const address = server.address();
      if (typeof address === 'object' && address !== null) port = address.port;
      return port;
    },
    async close() {
      isClosing = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const late = () => new Error('still answering');
      await within(drainTimeoutMs, intake.drained(), late, clock).catch(() => {
        log.warn({ waiting: intake.waiting }, 'stopped-before-drained');
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Tells whether the bot itself came into the conversation. */
const addsBot = ({ type, action, membersAdded, recipient }: IncomingActivity): boolean =>
  type === 'installationUpdate'
    ? action === 'add' || action === 'add-upgrade'
    : type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient.id);

const send = (response: express.Response, { status, body }: HttpAnswer): void => {
  response.status(status).json(body ?? {});
};

/** Express' own answer would hold the error's text. */
const errorAnswer =
  (log: TurnLog): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const status = bodyFault(error);
    if (status === null) log.error({ stack: stackOf(error) }, 'fault');
    if (response.headersSent) response.end();
    else send(response, status === null ? failure(503, 'unavailable') : failure(status, 'unreadable-body'));
  };

/** The status of an error that the body reader made, such as 400 or 413; null for anything else. */
function bodyFault(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return error.status >= 400 && error.status < 500 ? error.status : null;
}
