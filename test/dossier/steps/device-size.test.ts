import { describe, expect, it } from 'vitest';
import { withDeviceSize, withNamedHelp } from '../../../src/dossier/steps/device-size.ts';
import { paperOf } from '../small-framework.ts';

const sizeOf = (text: string, established: number, size = 0): number | undefined => {
  const document = paperOf(text);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new RangeError('No sentence.');
  const evidence = new Map([
    ['voorziening', established],
    ['omvang', size],
  ]);
  return withDeviceSize({ document, sentence, evidence }).evidence.get('omvang');
};

describe('withDeviceSize', () => {
  it('takes one device for its own size', () => {
    expect(sizeOf('Meneer krijgt een scootmobiel in bruikleen.', 0.8)).toBe(0.8);
    expect(sizeOf('Toegekend wordt een traplift.', 0.7, 0.2)).toBe(0.7);
  });

  it('still asks for the hours of other help, also beside a device', () => {
    expect(sizeOf('Mevrouw krijgt begeleiding.', 0.8)).toBe(0);
    expect(sizeOf('Mevrouw krijgt een scootmobiel en begeleiding.', 0.8)).toBe(0);
  });

  it('leaves a size that was found', () => {
    expect(sizeOf('Eén scootmobiel met vier wielen.', 0.3, 0.9)).toBe(0.9);
  });
});

describe('withNamedHelp', () => {
  const helpOf = (text: string, omvang: number, duur: number, voorziening = 0) => {
    const document = paperOf(text);
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new RangeError('No sentence.');
    const evidence = new Map(Object.entries({ omvang, duur, voorziening }));
    return withNamedHelp({ document, sentence, evidence }).evidence.get('voorziening');
  };

  it('takes help that is named with its size and duration for what is established', () => {
    expect(helpOf('Ambulante jeugdhulp, 2 uur per week, een half jaar.', 0.8, 0.7)).toBe(0.7);
    expect(helpOf('Ambulante jeugdhulp, 2 uur per week.', 0.8, 0)).toBe(0);
    expect(helpOf('Dat is 2 uur per week, een half jaar.', 0.8, 0.7)).toBe(0);
    expect(helpOf('Begeleiding, 2 uur per week, een half jaar.', 0.3, 0.3, 0.9)).toBe(0.9);
  });
});
