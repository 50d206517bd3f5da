import { Buffer } from 'node:buffer';
import { fromBufferPromise } from 'yauzl';

/** Reads these parts of a zip that was checked before, as UTF-8. */
export async function readZipParts(file: Buffer, names: RegExp): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (!names.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    parts.set(entry.fileName, new TextDecoder().decode(Buffer.concat(chunks)));
  }
  return parts;
}
