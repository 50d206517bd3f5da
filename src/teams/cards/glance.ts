import { type CardElement, literal } from './card.ts';

/** One point on one line: a sign with its word, what it is about, and what opens below it; `opens` is null when nothing does. */
export interface Glance {
  /** A sign and a word: the color only supports them. */
  readonly label: string;
  readonly color: 'Good' | 'Warning' | 'Attention' | null;
  readonly point: string;
  readonly opens: { readonly id: string; readonly title: string; readonly items: CardElement[] } | null;
}

/** Shows a point at a glance, and hidden below it what a press shows. */
export function glance({ label, color, point, opens }: Glance): CardElement[] {
  const line: CardElement = {
    type: 'ColumnSet',
    spacing: 'Small',
    ...(opens === null
      ? {}
      : { selectAction: { type: 'Action.ToggleVisibility', title: opens.title, targetElements: [opens.id] } }),
    columns: [
      {
        type: 'Column',
        width: '110px',
        items: [literal(label, { bold: true, spacing: 'None', ...(color === null ? {} : { color }) })],
      },
      { type: 'Column', width: 'stretch', items: [literal(point, { spacing: 'None' })] },
      ...(opens === null ? [] : [{ type: 'Column', width: 'auto', items: [literal('▾', { spacing: 'None' })] }]),
    ],
  };
  if (opens === null) return [line];
  const { id, items } = opens;
  return [line, { type: 'Container', id, isVisible: false, style: 'emphasis', spacing: 'Small', items }];
}
