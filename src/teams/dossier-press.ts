import { z } from 'zod/v4';
import { eventNames } from '../dossier/terms/events.ts';
import type { PaperKind } from '../dossier-desk.ts';
import { type IsoDate, isIsoDate } from '../shared/iso-date.ts';
import { type Law, laws } from '../shared/law.ts';
import { adaptiveCard, adaptiveCardType, literal } from './cards/card.ts';
import { dateInput, dossierVerbs } from './cards/dossier-buttons.ts';
import { dossierMessages } from './messages-dossier.ts';

/** A pressed button under a dossier that asks for an answer in the conversation; it names a check and nothing of the dossier. */
export type DossierPress =
  | { readonly kind: 'law'; readonly checkId: string; readonly law: Law }
  | { readonly kind: 'dates'; readonly checkId: string; readonly dates: Readonly<Record<string, IsoDate>> }
  | { readonly kind: 'paper'; readonly checkId: string; readonly which: PaperKind };

/** Somebody does not agree with what was said about a point. */
export interface Disagreement {
  readonly kind: 'disagreement';
  readonly checkId: string;
  readonly code: string;
  readonly reason: string | null;
}

const maxReasonLength = 2_000;
const checkId = z.string().regex(/^[0-9a-f]{12}$/);
const pressSchema = z.object({
  action: z.discriminatedUnion('verb', [
    z.object({ verb: z.literal(dossierVerbs.law), data: z.object({ controle: checkId, wet: z.enum(laws) }) }),
    z.object({
      verb: z.literal(dossierVerbs.paper),
      data: z.object({ controle: checkId, soort: z.enum(['outline', 'report']) }),
    }),
    z.object({ verb: z.literal(dossierVerbs.dates), data: z.looseObject({ controle: checkId }) }),
    z.object({
      verb: z.literal(dossierVerbs.contradict),
      data: z.object({
        controle: checkId,
        punt: z.string().regex(/^[A-Z]{0,2}\d{1,2}$/),
        reden: z.string().nullish(),
      }),
    }),
  ]),
});

/** Reads which button under a dossier was pressed; null when it is not one of ours. */
export function parseDossierPress(value: unknown): DossierPress | Disagreement | null {
  const parsed = pressSchema.safeParse(value);
  if (!parsed.success) return null;
  const { verb, data } = parsed.data.action;
  switch (verb) {
    case dossierVerbs.law:
      return { kind: 'law', checkId: data.controle, law: data.wet };
    case dossierVerbs.paper:
      return { kind: 'paper', checkId: data.controle, which: data.soort };
    case dossierVerbs.dates:
      return { kind: 'dates', checkId: data.controle, dates: datesIn(data) };
    case dossierVerbs.contradict: {
      const reason = (data.reden ?? '').trim().slice(0, maxReasonLength);
      return { kind: 'disagreement', checkId: data.controle, code: data.punt, reason: reason === '' ? null : reason };
    }
  }
}

/** The days that were filled in; what is no day was left open. */
function datesIn(data: Readonly<Record<string, unknown>>): Readonly<Record<string, IsoDate>> {
  return Object.fromEntries(
    eventNames.flatMap((event) => {
      const day = data[dateInput(event)];
      return typeof day === 'string' && isIsoDate(day) ? [[event, day]] : [];
    }),
  );
}

/** What Teams shows at once; what was asked for follows as a message. The choice of a law takes its card away. */
export function pressMade(press: DossierPress) {
  const words =
    dossierMessages.pressed[press.kind === 'law' ? press.law : press.kind === 'dates' ? 'dates' : press.which];
  return press.kind === 'law'
    ? { statusCode: 200, type: adaptiveCardType, value: adaptiveCard([literal(words)], words) }
    : shownMessage(words);
}

/** What Teams shows to who disagreed. */
export const disagreementNoted = (isKept: boolean) =>
  shownMessage(isKept ? dossierMessages.contradicted : dossierMessages.forgotten);

const shownMessage = (words: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: words,
});
