// The process in which documents are read; `reader-child.ts` starts it.
import { createRequire, register } from 'node:module';

// pdf.js wants these to draw with, and takes them from a package in machine code. Nothing is drawn here, so that stays out.
const drawing = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
Object.assign(globalThis, drawing);
const require = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs'));
try {
  const id = require.resolve('@napi-rs/canvas');
  require.cache[id] = { id, filename: id, loaded: true, exports: drawing, children: [], paths: [] };
} catch {
  // It is not installed, which is as well.
}

register('./typescript-hook.js', import.meta.url);
const { serveReader } = await import('./serve-reader.ts');
// Otherwise pdf.js would load this at the first document.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
serveReader();
