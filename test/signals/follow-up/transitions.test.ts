import { describe, expect, it } from 'vitest';
import { actions, actionsIn, isOpen, statusAfter, statuses } from '../../../src/signals/follow-up/transitions.ts';

/** Written by hand: per status and action what comes of it; a dot is refused. */
const wanted = `
                  new       taken     asked     split  joined    closed   disputed withdrawn
take              taken     taken     asked     .      .         .        .        .
ask               asked     asked     .         .      .         .        .        .
answer            new       taken     taken     split  joined    closed   disputed .
note              new       taken     asked     split  joined    closed   disputed withdrawn
agree             new       taken     asked     split  .         closed   disputed .
split             split     split     .         .      .         .        .        .
join              joined    joined    joined    .      .         .        .        .
forward           new       new       new       .      .         .        .        .
pause-referrals   new       taken     asked     split  .         .        disputed .
resume-referrals  new       taken     asked     split  .         closed   disputed .
end-practice-note new       taken     asked     split  joined    closed   disputed .
close             closed    closed    closed    closed .         .        closed   .
satisfied         .         .         .         .      .         closed   closed   .
dissatisfied      .         .         .         .      .         disputed .        .
reopen            .         .         .         .      new       new      new      new
withdraw          withdrawn withdrawn withdrawn .      withdrawn .        .        .`;

const [head = [], ...rows] = wanted
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([action = '', ...results]) =>
  results.map((result, column) => [head[column] ?? '', action, result] as const),
);

describe('the table of transitions', () => {
  it('is written out for every status and every action', () => {
    expect(head).toEqual(statuses);
    expect(rows.map(([action]) => action)).toEqual(actions);
    expect(cells).toHaveLength(statuses.length * actions.length);
  });

  it.each(cells)('of a signal that is %s makes, with %s: %s', (status, action, result) => {
    const from = statuses.find((one) => one === status) ?? 'new';
    const done = actions.find((one) => one === action) ?? 'take';
    expect(statusAfter(from, done) ?? '.').toBe(result);
    expect(actionsIn(from).includes(done)).toBe(result !== '.');
  });

  it('leaves open what somebody still has to do something about', () => {
    expect(statuses.filter(isOpen)).toEqual(['new', 'taken', 'asked', 'split', 'disputed']);
  });
});
