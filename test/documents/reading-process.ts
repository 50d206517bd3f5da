import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { createReaderPool, defaultLimits } from '../../src/documents/reader-pool.ts';

// Reads one document, says which process read it, and lets that process do what the argument says.
const script = fileURLToPath(new URL('./scripted-process.mjs', import.meta.url));
const pool = createReaderPool({ ...defaultLimits, script });
const read = (word: string) => pool.read('plain', new Uint8Array(Buffer.from(word)));
const outcome = await read('wie');
if (outcome.kind === 'read') for (const block of outcome.blocks) if ('text' in block) process.stdout.write(block.text);
if (process.argv[2] === 'spin') await read('spin');
if (process.argv[2] === 'refuse') process.stdout.write(` ${(await read('refuse')).kind}`);
