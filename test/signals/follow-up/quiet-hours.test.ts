import { expect, it } from 'vitest';
import { createSignalClock } from '../../../src/signal-desk/signal-clock.ts';
import { isQuiet } from '../../../src/signals/follow-up/quiet-hours.ts';

it.each([
  ['2026-03-02T05:59:00Z', true],
  ['2026-03-02T06:00:00Z', false],
  ['2026-03-02T17:59:00Z', false],
  ['2026-03-02T18:00:00Z', true],
  // Summer time.
  ['2026-07-02T05:00:00Z', false],
  ['2026-07-02T17:00:00Z', true],
  ['2026-03-02T23:30:00Z', true],
])('at %s reminding is quiet: %s', (instant, expected) => {
  expect(isQuiet(new Date(instant))).toBe(expected);
});

it('the clock looks at no signal in the night', async () => {
  const asked: unknown[] = [];
  const turn = (instant: string) =>
    createSignalClock({
      store: {
        list: async (filter) => {
          asked.push(filter);
          return [];
        },
        apply: async () => true,
      },
      routing: { rules: [] },
      thresholds: [],
      now: () => new Date(instant),
    })();
  expect(await turn('2026-03-02T02:05:00Z')).toBe(0);
  expect(asked).toEqual([]);
  await turn('2026-03-02T08:05:00Z');
  expect(asked).toEqual([{ isOpen: true }]);
});
