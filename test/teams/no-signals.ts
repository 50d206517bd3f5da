import type { SignalDesk } from '../../src/signal-desk.ts';
import type { PlaceStore } from '../../src/signals/ports.ts';

const unknown = async () => ({ kind: 'signal-unknown' }) as const;

/** A desk that knows no signal. */
export const noSignals: SignalDesk = {
  tell: unknown,
  tellAnew: unknown,
  press: unknown,
  isDanger: () => false,
  isDangerBeside: () => false,
  isDangerNow: () => false,
  namesProvider: () => false,
  hasDraft: async () => false,
  act: unknown,
  typed: () => null,
  show: unknown,
  status: unknown,
  register: unknown,
  practiceNotes: unknown,
  alarms: unknown,
  helpTopics: async () => [],
  agenda: unknown,
  stopsIn: async () => [],
  toldOf: async () => null,
  placeOf: () => null,
};

/** A program that reaches nobody unasked. */
export const noPlaces: PlaceStore = {
  keep: async () => undefined,
  of: async () => null,
  latest: async () => null,
  keepCard: async () => undefined,
  cardsOf: async () => [],
};
