import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod/v4';
import type { PdfItem } from './pdf-line.ts';

const annotation = z.object({
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  subtype: z.string(),
  hidden: z.boolean().optional(),
  fieldValue: z.union([z.string(), z.array(z.string())]).nullish(),
  checkBox: z.boolean().optional(),
  radioButton: z.boolean().optional(),
  exportValue: z.string().nullish(),
  buttonValue: z.string().nullish(),
  contentsObj: z.object({ str: z.string() }).nullish(),
});

/** What was filled in on a form, or typed over the page: a PDF keeps it apart from the text. */
export async function formItems(
  page: PDFPageProxy,
  placed: (x: number, y: number) => readonly [number, number],
): Promise<readonly PdfItem[]> {
  const found: readonly unknown[] = await page.getAnnotations({ intent: 'display' });
  return found.flatMap((one) => {
    const read = annotation.safeParse(one);
    const text = read.success ? textOf(read.data) : '';
    if (!read.success || text === '') return [];
    const [left, bottom, right, top] = read.data.rect;
    const size = Math.max(6, Math.min(12, Math.abs(top - bottom) * 0.7));
    const [x, y] = placed(left, Math.max(bottom + 2, top - size));
    return text
      .split(/[\r\n]+/)
      .map((line, at) => ({ text: line, x, y: y + at * size * 1.2, width: right - left, size, font: 'form' }));
  });
}

function textOf({ subtype, hidden, fieldValue, contentsObj, ...field }: z.infer<typeof annotation>): string {
  if (hidden === true) return '';
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || fieldValue === null || fieldValue === undefined) return '';
  if (field.checkBox === true) return fieldValue === field.exportValue ? '☒' : '☐';
  if (field.radioButton === true) return fieldValue === field.buttonValue ? '☒' : '☐';
  return typeof fieldValue === 'string' ? fieldValue : fieldValue.join(', ');
}

/** Puts each of these behind the last text that stands above or beside it. */
export function inserted(texts: readonly PdfItem[], items: readonly PdfItem[]): readonly PdfItem[] {
  const result = [...texts];
  for (const item of items) {
    const before = result.findLastIndex(({ y, x }) => y < item.y - 4 || (Math.abs(y - item.y) <= 4 && x <= item.x));
    result.splice(before + 1, 0, item);
  }
  return result;
}
