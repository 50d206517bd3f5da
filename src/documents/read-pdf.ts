import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Content } from './block.ts';
import { CannotRead } from './outcome.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { formItems, inserted } from './pdf-form.ts';
import { splitFurniture } from './pdf-furniture.ts';
import { linesOf, type PdfItem, type PdfPage } from './pdf-line.ts';

/** Reads the text of a PDF, and what was filled in on its forms. Nothing is run, drawn or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const task = getDocument({
    // pdf.js takes the buffer over, so it gets one of its own.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, number));
      page.cleanup();
    }
    const lines = pages.flatMap(linesOf);
    const withText = new Set(lines.map((line) => line.page));
    const pagesWithoutText = pages.map(({ page }) => page).filter((page) => !withText.has(page));
    const { text, furniture } = splitFurniture(lines, pages.length);
    return { blocks: pdfBlocks(text), pages: pages.length, pagesWithoutText, leftOut: furniture };
  } catch (cause) {
    throw new CannotRead(cause instanceof Error && cause.name === 'PasswordException' ? 'encrypted' : 'damaged', {
      cause,
    });
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const placed = (x: number, y: number): readonly [number, number] => {
    const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y);
    return [left, top];
  };
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const texts = items.flatMap((item): readonly PdfItem[] => {
    if (!('str' in item)) return [];
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform.map(Number);
    const [x, y] = placed(e, f);
    return [
      { text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || Math.hypot(a, b) || 1, font: item.fontName },
    ];
  });
  const filledIn = await formItems(page, placed);
  return { page: number, pageWidth: viewport.width, pageHeight: viewport.height, items: inserted(texts, filledIn) };
}
