import { describe, expect, it } from 'vitest';
import { type StepFinding, type StepStatus, stepStatuses } from '../../../src/dossier/findings.ts';
import { combine } from '../../../src/dossier/model/combine.ts';
import type { ModelStep } from '../../../src/dossier/model/model-step.ts';

const rules = (status: StepStatus, change: Partial<StepFinding> = {}): StepFinding => ({
  status,
  quote: status === 'ontbreekt' ? null : 'Mevrouw wil weer zelf koken voor haar man.',
  document: status === 'ontbreekt' ? null : 'verslag.docx',
  beside: [],
  told: [],
  why: 'Gevonden: hulpvraag.',
  missing: status === 'aanwezig' ? [] : ['Noem meer.'],
  searched: ['verslag.docx'],
  doubtful: false,
  ...change,
});
const model = (status: StepStatus, change: Partial<ModelStep> = {}): ModelStep => ({
  status,
  quote: status === 'ontbreekt' ? null : 'Zij wil twee keer per week koken',
  document: status === 'ontbreekt' ? null : 'verslag.docx',
  reason: 'De wens is concreet.',
  ...change,
});
const combined = (one: StepFinding, other: ModelStep | null) =>
  combine({ W1: one }, new Map(other === null ? [] : [['W1', other]]))['W1'];

describe('combine', () => {
  it.each(stepStatuses)('keeps %s when both say so, without a doubt', (status) => {
    expect(combined(rules(status), model(status))).toMatchObject({ status, doubtful: false, why: rules(status).why });
  });

  it('shows the words that the model chose when both agree, and the whole sentence when those are a piece of it', () => {
    expect(combined(rules('aanwezig'), model('aanwezig'))).toMatchObject({ quote: 'Zij wil twee keer per week koken' });
    const piece = model('aanwezig', { quote: 'wil weer zelf koken' });
    expect(combined(rules('aanwezig'), piece)).toMatchObject({ quote: rules('aanwezig').quote });
  });

  it('puts the words that the model chose among those that tell of the step, in the order of the papers', () => {
    const [first, second, last] = ['verslag.docx', 'verslag.docx', 'plan.docx'].map((document, at) => ({
      quote: ['Mevrouw wil weer zelf koken voor haar man.', 'Nu lukt dat niet.', 'Koken met haar man.'][at] ?? '',
      document,
    }));
    if (first === undefined || second === undefined || last === undefined) throw new RangeError('No sentence.');
    const one = rules('aanwezig', {
      beside: [second],
      told: [first, second, last],
      searched: ['verslag.docx', 'plan.docx'],
    });
    const chosen = { quote: 'Zij wil twee keer per week koken', document: 'verslag.docx' };
    expect(combined(one, model('aanwezig'))).toMatchObject({
      ...chosen,
      beside: [second],
      told: [first, second, chosen, last],
    });
    expect(combined(one, model('aanwezig', { quote: 'dat niet' }))).toEqual(one);
  });

  it('leaves the rules alone when the model has no verdict', () => {
    expect(combined(rules('onvolledig'), null)).toEqual(rules('onvolledig'));
  });

  it.each([
    ['aanwezig', 'onvolledig'],
    ['aanwezig', 'ontbreekt'],
    ['onvolledig', 'aanwezig'],
    ['onvolledig', 'ontbreekt'],
  ] as const)('stays %s where the model says %s, and says both', (own, other) => {
    expect(combined(rules(own), model(other))).toMatchObject({
      status: own,
      quote: rules(own).quote,
      doubtful: true,
      why: `Volgens de vaste regels: ${own}. Gevonden: hulpvraag. Volgens het taalmodel: ${other}. De wens is concreet.`,
    });
  });

  it.each(['aanwezig', 'onvolledig'] as const)(
    'is onvolledig where only the model has a quote, even for %s',
    (other) => {
      expect(combined(rules('ontbreekt'), model(other))).toMatchObject({
        status: 'onvolledig',
        quote: 'Zij wil twee keer per week koken',
        document: 'verslag.docx',
        doubtful: true,
        missing: ['Noem meer.'],
      });
    },
  );

  it('is never ontbreekt when either has a quote', () => {
    for (const own of stepStatuses)
      for (const other of stepStatuses) {
        const found = combined(rules(own), model(other));
        if (own !== 'ontbreekt' || other !== 'ontbreekt') expect(found?.status).not.toBe('ontbreekt');
        expect(found?.quote === null).toBe(found?.status === 'ontbreekt');
      }
  });
});
