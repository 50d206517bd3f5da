import { z } from 'zod/v4';
import type { AskField } from '../signal-desk/signal-outcome.ts';
import type { SignalPress } from '../signal-desk/signal-press.ts';
import type { DraftPress } from '../signal-desk/telling.ts';
import { actions } from '../signals/follow-up/transitions.ts';
import { draftDeeds, inputNames, signalVerbs } from './cards/signal-buttons.ts';
import type { signalMessages } from './messages-signal.ts';

/** A pressed button about a signal: under a draft, under an alarm, or under one that was sent. */
export type PressedSignal =
  | { readonly kind: 'draft'; readonly draftId: string; readonly press: DraftPress }
  | { readonly kind: 'alarm'; readonly code: string }
  | { readonly kind: 'signal'; readonly id: string; readonly version: number; readonly press: SignalPress };

const typed = z.string().trim().max(4_000).optional();
const isOn = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => (value === undefined ? undefined : value === true || value === 'true'));
const schema = z.object({
  action: z.discriminatedUnion('verb', [
    z.object({
      verb: z.literal(signalVerbs.draft),
      data: z.looseObject({
        concept: z.string().regex(/^[0-9a-f]{12}$/),
        doe: z.enum(draftDeeds),
        [inputNames.change]: typed,
        [inputNames.confidential]: isOn,
        [inputNames.practiceNote]: isOn,
      }),
    }),
    z.object({
      verb: z.literal(signalVerbs.alarm),
      data: z.object({ alarm: z.string().regex(/^A-[0-9A-F]{6}$/) }),
    }),
    z.object({
      verb: z.literal(signalVerbs.signal),
      data: z.object({
        signaal: z.string().regex(/^S-\d{4}-\d{5,7}$/),
        versie: z.number().int().positive(),
        doe: z.enum(actions),
        [inputNames.text]: typed,
        [inputNames.until]: typed,
        [inputNames.to]: typed,
        [inputNames.lifted]: isOn,
        [inputNames.twin]: typed,
      }),
    }),
  ]),
});

const fields: readonly AskField[] = [
  'gemeente',
  'aanbieder',
  'wat',
  'wanneer',
  'arrangement',
  'uren-toegekend',
  'uren-geleverd',
  'zaaknummer',
] satisfies readonly (keyof typeof signalMessages.fields)[];

/** What was filled in; what was left open is left out. */
function answersIn(data: Readonly<Record<string, unknown>>): Extract<DraftPress, { kind: 'fill' }>['answers'] {
  return fields.flatMap((field) => {
    const value = data[inputNames.field(field)];
    const text = typeof value === 'string' ? value.trim().slice(0, 2_000) : '';
    return text === '' ? [] : [{ field, text }];
  });
}

/** Reads which button about a signal was pressed; null when it is not one of ours. */
export function parseSignalPress(value: unknown): PressedSignal | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const { action } = parsed.data;
  if (action.verb === signalVerbs.alarm) return { kind: 'alarm', code: action.data.alarm };
  if (action.verb === signalVerbs.draft) {
    const { concept: draftId, doe, wijziging, vertrouwelijk, werkafspraak } = action.data;
    const pressed = (press: DraftPress): PressedSignal => ({ kind: 'draft', draftId, press });
    switch (doe) {
      case 'vul':
        return pressed({ kind: 'fill', answers: answersIn(action.data) });
      case 'verder':
        return pressed({ kind: 'skip' });
      case 'wijzig':
        return pressed({ kind: 'change', text: wijziging ?? '' });
      case 'geen-gevaar':
        return pressed({ kind: 'no-danger' });
      case 'stop':
        return pressed({ kind: 'cancel' });
      case 'verstuur':
        return pressed({
          kind: 'send',
          ...(vertrouwelijk === undefined ? {} : { isConfidential: vertrouwelijk }),
          ...(werkafspraak === undefined ? {} : { isPracticeNote: werkafspraak }),
        });
    }
  }
  const { signaal, versie, doe, tekst, tot, naar, openbaar, met } = action.data;
  return {
    kind: 'signal',
    id: signaal,
    version: versie,
    press: {
      action: doe,
      ...(tekst === undefined ? {} : { text: tekst }),
      ...(tot === undefined ? {} : { until: tot }),
      ...(naar === undefined ? {} : { to: naar }),
      ...(openbaar === undefined ? {} : { isLifted: openbaar }),
      ...(met === undefined ? {} : { twin: met }),
    },
  };
}
