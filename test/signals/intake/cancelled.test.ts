import { describe, expect, it } from 'vitest';
import { cancelledIn } from '../../../src/signals/intake/cancelled.ts';

describe('taking a signal back', () => {
  it.each(['laat maar', 'ach, laat maar zitten', 'nee, hoeft niet meer', 'stop', 'sorry, was een vergissing'])(
    'is heard in: %s',
    (reply) => {
      expect(cancelledIn(reply)).not.toBeNull();
    },
  );

  it.each([
    'is al opgelost volgens hun planner, maar er komt nog steeds niemand',
    'Er is geen evaluatie geweest. Stop met verwijzen, zou ik zeggen',
    'nee, niet nodig volgens de aanbieder',
    'de begeleider zegt: laat maar',
  ])('is not heard in what others say, or in advice: %s', (reply) => {
    expect(cancelledIn(reply)).toBeNull();
  });
});
