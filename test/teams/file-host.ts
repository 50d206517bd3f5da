import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a test lets a path answer; the bytes, or whatever it does with the response. */
type Served = string | Uint8Array | ((response: ServerResponse, request: IncomingMessage) => void);

/** The place on this machine where files stand. */
export async function startFileHost(served: Readonly<Record<string, Served>>) {
  const asked: { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    asked.push({ method: request.method ?? '', path, headers: request.headers, body: Buffer.concat(chunks) });
    const found = served[path.split('?')[0] ?? ''];
    if (typeof found === 'function') found(response, request);
    else if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    port: address.port,
    asked,
    /** The attachment that Teams makes of a file; its address holds a key, as Teams' does. */
    file: (name: string, path = `/${name}`) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: `${url}${path}?tempauth=geheim`, uniqueId: 'u', fileType: name.split('.').at(-1) },
    }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type FileHost = Awaited<ReturnType<typeof startFileHost>>;
