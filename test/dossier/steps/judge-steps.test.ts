import { describe, expect, it } from 'vitest';
import { judgeSteps } from '../../../src/dossier/steps/judge-steps.ts';
import { evidenceThat, smallFramework } from '../small-framework.ts';

const names = new Map([
  ['hulpvraag-vaag', 'hulpvraag (vaag)'],
  ['geen-voorziening', 'geen voorziening'],
]);
const judged = (searched: readonly string[], ...features: readonly string[]) =>
  judgeSteps(smallFramework, evidenceThat(...features), names, searched);
const step = (code: 'W1' | 'W7', ...features: readonly string[]) => judged(['verslag.docx'], ...features)[code];

describe('judgeSteps', () => {
  it('judges every step of the framework, in its order', () => {
    expect(Object.keys(judged([]))).toEqual(['W1', 'W7']);
  });

  it('calls a step present when one set is complete, with its quote and nothing to add', () => {
    expect(step('W7', 'voorziening', 'omvang', 'duur')).toEqual({
      status: 'aanwezig',
      quote: expect.stringMatching(/^Dit is (voorziening|omvang|duur) van mevrouw\.$/),
      document: 'gespreksverslag.txt',
      why: 'Gevonden: voorziening, omvang en duur.',
      missing: [],
      searched: ['verslag.docx'],
      doubtful: false,
    });
  });

  it('calls a reasoned "no provision" present', () => {
    expect(step('W7', 'geen-voorziening')).toMatchObject({
      status: 'aanwezig',
      quote: 'Dit is geen-voorziening van mevrouw.',
      why: 'Gevonden: geen voorziening.',
      missing: [],
    });
  });

  it('calls a step incomplete when a part was found, and says what is there and what to add', () => {
    expect(step('W7', 'omvang')).toMatchObject({
      status: 'onvolledig',
      quote: 'Dit is omvang van mevrouw.',
      why: 'Gevonden: omvang. Niet gevonden: voorziening en duur.',
      missing: ['Noem de voorziening.', 'Noem de duur.'],
    });
  });

  it('quotes what is vague, and asks for what it should have been', () => {
    expect(step('W1', 'hulpvraag-vaag')).toMatchObject({
      status: 'onvolledig',
      quote: 'Dit is hulpvraag-vaag van mevrouw.',
      why: 'Gevonden: hulpvraag (vaag). Niet gevonden: hulpvraag.',
      missing: ['Noem wat de inwoner wil.'],
    });
  });

  it('asks in general words for what the framework has no words for', () => {
    expect(step('W7', 'voorziening', 'duur')?.missing).toEqual(['Voeg toe: omvang.']);
  });

  it('calls a step absent when nothing was found, without a quote, and says where it looked', () => {
    expect(step('W1', 'duur')).toEqual({
      status: 'ontbreekt',
      quote: null,
      document: null,
      why: 'Nergens gevonden in het document.',
      missing: ['Noem wat de inwoner wil.'],
      searched: ['verslag.docx'],
      doubtful: false,
    });
    expect(judged(['a.docx', 'b.pdf'])['W1']?.why).toBe('In geen van de 2 documenten gevonden.');
  });

  it('quotes the part that was found when it is in no complete set', () => {
    const [first] = smallFramework.steps;
    if (first === undefined) throw new RangeError('No step.');
    const weighed = {
      ...first,
      completeWhen: [['eigen', 'netwerk']],
      partWhen: ['eigen', 'netwerk', 'netwerk-genoemd'],
    };
    const evidence = evidenceThat('hulpvraag', 'netwerk-genoemd');
    expect(judgeSteps({ ...smallFramework, steps: [weighed] }, evidence, new Map(), ['a'])['W1']).toMatchObject({
      status: 'onvolledig',
      quote: 'Dit is netwerk-genoemd van mevrouw.',
      why: 'Gevonden: netwerk-genoemd. Niet gevonden: eigen en netwerk.',
    });
  });
});
