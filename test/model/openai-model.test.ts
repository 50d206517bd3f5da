import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOpenAiModel } from '../../src/model/openai-model.ts';
import { modelFailureOf } from '../../src/shared/model-failure.ts';
import { answers, completes, type ScriptedServer, type Step, startScriptedServer } from './scripted-server.ts';

const apiKey = 'sk-geheim-1234567890';
const prompt = { system: 'Je helpt.', user: 'Hoe lang duurt het onderzoek van Fatma?' };
const servers: ScriptedServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  vi.unstubAllEnvs();
});

async function serving(...steps: Step[]): Promise<ScriptedServer> {
  const server = await startScriptedServer(...steps);
  servers.push(server);
  return server;
}

async function modelAt(steps: readonly Step[], timeoutMs = 4_000) {
  const server = await serving(...steps);
  return {
    server,
    model: createOpenAiModel({ kind: 'openai', apiKey, baseUrl: `${server.url}/v1`, model: 'klein', timeoutMs }),
  };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  const everything = inspect(thrown, { depth: 10, showHidden: true });
  expect(everything).not.toContain(apiKey);
  expect(everything).not.toContain('Fatma');
  expect(everything).not.toContain('127.0.0.1');
  return modelFailureOf(thrown);
}

const tooMany = (headers: Record<string, string> = {}) =>
  answers(429, { error: { message: `too many for ${apiKey}: Fatma`, type: 'x', code: 'rate_limit' } }, headers);

describe('createOpenAiModel', () => {
  it('sends one question at temperature 0, asks for JSON and gives the raw text back', async () => {
    const { model, server } = await modelAt([completes('{"a":1}')]);
    expect(await model.complete(prompt)).toBe('{"a":1}');
    expect(model.name).toBe('klein');
    const [seen] = server.seen;
    expect(seen?.path).toBe('/v1/chat/completions');
    expect(seen?.headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(JSON.parse(seen?.body ?? '')).toEqual({
      model: 'klein',
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
      response_format: { type: 'json_object' },
      temperature: 0,
    });
  });

  it('speaks to an Azure deployment with its own path, version and key header', async () => {
    const server = await serving(completes('{}'));
    const model = createOpenAiModel({
      kind: 'azure',
      apiKey,
      endpoint: `${server.url}/`,
      deployment: 'gpt-gemeente',
      apiVersion: '2024-10-21',
      timeoutMs: 4_000,
    });
    expect(await model.complete(prompt)).toBe('{}');
    expect(server.seen[0]?.path).toBe('/openai/deployments/gpt-gemeente/chat/completions?api-version=2024-10-21');
    expect(server.seen[0]?.headers['api-key']).toBe(apiKey);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('sends no key to a server of one’s own that has none, and reads nothing from the environment', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-omgeving');
    vi.stubEnv('OPENAI_BASE_URL', 'https://elders.example/v1');
    vi.stubEnv('OPENAI_ORG_ID', 'org-omgeving');
    const server = await serving(completes('{}'));
    await createOpenAiModel({
      kind: 'openai',
      apiKey: null,
      baseUrl: `${server.url}/v1`,
      model: 'm',
      timeoutMs: 4_000,
    }).complete(prompt);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(server.seen[0]?.headers)).not.toContain('omgeving');
  });

  it('waits as long as Retry-After says and tries once more', async () => {
    const { model, server } = await modelAt([tooMany({ 'retry-after': '0.3' }), completes('{}')]);
    const started = performance.now();
    expect(await model.complete(prompt)).toBe('{}');
    expect(performance.now() - started).toBeGreaterThanOrEqual(295);
    expect(server.seen).toHaveLength(2);
  });

  it('reads a Retry-After that is a date, and retries a 503 too', async () => {
    const { model, server } = await modelAt([
      answers(503, 'busy', { 'retry-after': new Date(0).toUTCString() }),
      completes('{}'),
    ]);
    expect(await model.complete(prompt)).toBe('{}');
    expect(server.seen).toHaveLength(2);
  });

  it('gives up at once when Retry-After is longer than the time there is', async () => {
    const { model, server } = await modelAt([tooMany({ 'retry-after': '60' })]);
    expect(await failureOf(model.complete(prompt))).toBe('rate-limited');
    expect(server.seen).toHaveLength(1);
  });

  it('tries once more after a second without a Retry-After, and no third time', async () => {
    const { model, server } = await modelAt([tooMany()]);
    expect(await failureOf(model.complete(prompt))).toBe('rate-limited');
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    ['a 500', answers(500, { error: { message: `Fatma ${apiKey}` } }), 'unreachable', 1],
    ['a 401', answers(401, { error: { message: `Incorrect API key provided: ${apiKey}` } }), 'unauthorized', 1],
    ['a 403', answers(403, { error: { message: 'no' } }), 'unauthorized', 1],
    ['a filtered prompt', answers(400, { error: { message: 'Fatma', code: 'content_filter' } }), 'refused', 1],
    ['an unknown deployment', answers(404, { error: { message: 'no such deployment' } }), 'unreachable', 1],
    ['a filtered answer', completes('half', { finish_reason: 'content_filter' }), 'refused', 1],
    ['a refusal', completes(null, { refusal: 'I cannot help Fatma.' }), 'refused', 1],
    ['an answer that was cut off', completes('{"a":', { finish_reason: 'length' }), 'malformed', 1],
    ['an empty answer', completes(''), 'malformed', 1],
    ['no choices', answers(200, { choices: [] }), 'malformed', 1],
    ['garbage', answers(200, '<html>Fatma</html>', { 'content-type': 'text/html' }), 'malformed', 1],
    ['a reset', (response) => response.destroy(), 'unreachable', 1],
    ['a redirect', answers(307, '', { location: 'http://127.0.0.1:9/steal' }), 'unreachable', 1],
  ] satisfies [string, Step, string, number][])(
    'names the reason of %s and nothing more',
    async (_, step, reason, requests) => {
      const { model, server } = await modelAt([step]);
      expect(await failureOf(model.complete(prompt))).toBe(reason);
      expect(server.seen).toHaveLength(requests);
    },
  );

  it('stops within its time when the server never answers, before or halfway the body', async () => {
    const never = await modelAt([() => undefined], 250);
    expect(await failureOf(never.model.complete(prompt))).toBe('timeout');
    const halfway = await modelAt([(response) => void response.writeHead(200).write('{"choices":')], 250);
    expect(await failureOf(halfway.model.complete(prompt))).toBe('timeout');
  });

  it('stops when the caller stops', async () => {
    const { model } = await modelAt([() => undefined], 60_000);
    expect(await failureOf(model.complete({ ...prompt, signal: AbortSignal.timeout(100) }))).toBe('timeout');
  });

  it('leaves out what the server rejects, and remembers it', async () => {
    const { model, server } = await modelAt([
      answers(400, { error: { message: "'response_format' is not supported", param: 'response_format' } }),
      answers(400, { error: { message: "Unsupported value: 'temperature' does not support 0", param: 'temperature' } }),
      completes('{}'),
    ]);
    expect(await model.complete(prompt)).toBe('{}');
    expect(await model.complete(prompt)).toBe('{}');
    expect(server.seen.map(({ body }) => [body.includes('response_format'), body.includes('temperature')])).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it('refuses to start when the package would print keys and questions', () => {
    vi.stubEnv('DEBUG', 'true');
    expect(() => createOpenAiModel({ kind: 'openai', apiKey, model: 'm', timeoutMs: 1_000 })).toThrow(/DEBUG/);
  });
});
