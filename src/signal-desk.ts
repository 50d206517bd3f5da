import { type Alarms, createAlarms } from './signal-desk/alarms.ts';
import type { SignalDeskParts } from './signal-desk/desk-parts.ts';
import { createHandling, type Handling } from './signal-desk/handling.ts';
import { createHelpTopics, type HelpTopics } from './signal-desk/help-topics.ts';
import { createNoticing, type Noticing } from './signal-desk/noticing.ts';
import { createOverview, type Overview } from './signal-desk/overview.ts';
import { createTelling, type Telling } from './signal-desk/telling.ts';
import type { CitationFinder } from './signals/agenda/citation.ts';

/** Where signals are told, sent, handled and followed. */
export interface SignalDesk extends Telling, Handling, Noticing, Overview, Alarms, HelpTopics {}

/** Starts the desk; all that it remembers is in the store. */
export const createSignalDesk = (parts: SignalDeskParts & { readonly cite: CitationFinder }): SignalDesk => ({
  ...createTelling(parts),
  ...createHandling(parts),
  ...createNoticing(parts),
  ...createOverview(parts),
  ...createAlarms(parts),
  ...createHelpTopics(parts),
});
