import { expect, it } from 'vitest';
import { apartOpinion } from '../../../src/signals/intake/opinion.ts';

it.each([
  [
    'Ik denk dat zij uren declareren die ze niet leveren, mevr. zegt dat er niemand is geweest in september',
    'mevr. zegt dat er niemand is geweest in september',
    'Ik denk dat zij uren declareren die ze niet leveren',
  ],
  ['Kompas komt niet. Waardeloos.', 'Kompas komt niet.', 'Waardeloos.'],
  [
    'Ik vind het schandalig, de dochter zegt dat het belachelijk is',
    '',
    'Ik vind het schandalig, de dochter zegt dat het belachelijk is',
  ],
])('keeps what somebody else tells apart from what the reporter thinks of it: %s', (text, facts, opinion) => {
  expect(apartOpinion(text)).toEqual({ facts, opinion });
});
