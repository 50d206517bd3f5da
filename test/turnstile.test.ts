import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../src/turnstile.ts';

describe('createTurnstile', () => {
  it('runs in the order in which they came, one at a time, and gives each its own result', async () => {
    const inTurn = createTurnstile();
    const ran: number[] = [];
    const all = [1, 2, 3].map((one) =>
      inTurn(() => {
        ran.push(one);
        return 10 * one;
      }),
    );
    expect(ran).toEqual([]);
    expect(await Promise.all(all)).toEqual([10, 20, 30]);
    expect(ran).toEqual([1, 2, 3]);
  });

  it('goes on after a turn that throws, and tells who asked for it', async () => {
    const inTurn = createTurnstile();
    const wrong = inTurn(() => {
      throw new RangeError('mis');
    });
    const right = inTurn(() => 'goed');
    await expect(wrong).rejects.toThrow('mis');
    expect(await right).toBe('goed');
  });

  it('lets a timer that is due go before the next turn', async () => {
    const inTurn = createTurnstile();
    const order: string[] = [];
    const busy = (name: string) => () => {
      order.push(name);
      for (const start = performance.now(); performance.now() < start + 5; );
    };
    const turns = ['a', 'b', 'c'].map((name) => inTurn(busy(name)));
    setTimeout(() => order.push('timer'), 1);
    await Promise.all(turns);
    expect(order.indexOf('timer')).toBeLessThan(order.indexOf('c'));
  });
});
