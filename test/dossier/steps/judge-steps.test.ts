import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/dossier/steps/evidence.ts';
import { judgeSteps } from '../../../src/dossier/steps/judge-steps.ts';
import { evidenceThat, paperOf, shown, smallFramework } from '../small-framework.ts';

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

  it('calls a step present when one set is complete, with a quote for each part and nothing to add', () => {
    const document = 'gespreksverslag.txt';
    const [first, ...beside] = ['voorziening', 'omvang', 'duur'].map((one) => ({
      quote: `Dit is ${one} van mevrouw.`,
      document,
    }));
    expect(step('W7', 'voorziening', 'omvang', 'duur')).toEqual({
      status: 'aanwezig',
      ...first,
      beside,
      told: [first, ...beside],
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

  it('shows beside an absent step the sentence that comes nearest, for whoever reads it to judge', () => {
    const evidence = gatherEvidence(shown(paperOf('Drie uur lijkt genoeg.'), { omvang: 0.2 }), new Map());
    expect(judgeSteps(smallFramework, evidence, names, ['verslag.docx'])['W7']).toMatchObject({
      status: 'ontbreekt',
      quote: null,
      why: 'Nergens gevonden in het document. Het dichtst in de buurt komt “Drie uur lijkt genoeg.”; kijk zelf of dat telt.',
    });
  });

  it('calls a step absent when nothing was found, without a quote, and says where it looked', () => {
    expect(step('W1', 'duur')).toEqual({
      status: 'ontbreekt',
      quote: null,
      document: null,
      beside: [],
      told: [],
      why: 'Nergens gevonden in het document.',
      missing: ['Noem wat de inwoner wil.'],
      searched: ['verslag.docx'],
      doubtful: false,
    });
    expect(judged(['a.docx', 'b.pdf'])['W1']?.why).toBe('In geen van de 2 documenten gevonden.');
  });

  it('tells every sentence of a step in the order of the papers, what several papers say in the same words once', () => {
    const plan = paperOf('Zij krijgt hulp bij het koken. Dat is 2 uur per week!', 'plan');
    const report = paperOf('Zij wil koken. Dat is 2 uur per week. Het gaat om hulp bij het koken, tot mei.');
    const evidence = gatherEvidence(
      [
        ...shown(plan, { voorziening: 0.3 }, { omvang: 0.5 }),
        ...shown(report, { hulpvraag: 0.9 }, { omvang: 0.5 }, { voorziening: 0.9, duur: 0.9 }),
      ],
      new Map(),
    );
    const { quote, beside, told } = judgeSteps(smallFramework, evidence, names, [])['W7'] ?? {};
    expect(quote).toBe('Het gaat om hulp bij het koken, tot mei.');
    expect(beside).toEqual([{ quote: 'Dat is 2 uur per week.', document: 'gespreksverslag.txt' }]);
    expect(told).toEqual([
      { quote: 'Zij krijgt hulp bij het koken.', document: 'plan.txt' },
      { quote: 'Dat is 2 uur per week!', document: 'plan.txt' },
      { quote: 'Het gaat om hulp bij het koken, tot mei.', document: 'gespreksverslag.txt' },
    ]);
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
