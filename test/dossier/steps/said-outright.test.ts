import { describe, expect, it } from 'vitest';
import { withSaidOutright } from '../../../src/dossier/steps/said-outright.ts';
import { paperOf } from '../small-framework.ts';

const shown = (text: string, learned: Readonly<Record<string, number>> = {}) => {
  const document = paperOf(`Verslag\n\n${text}`);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new RangeError('No sentence.');
  const { evidence } = withSaidOutright({ document, sentence, evidence: new Map(Object.entries(learned)) });
  return Object.fromEntries(evidence);
};

describe('withSaidOutright', () => {
  it.each([
    'Bruto nodig: vier dagdelen dagbesteding per week.',
    'bruto: begeleiding 3 u p/w',
    'nodig bruto: vervoer 6 ritten p/w',
    'In totaal is elke dag een half uur hulp bij het wassen nodig.',
    'Hiervoor is nodig: een therapeut, een uur per week.',
  ])('takes "%s" for the whole need with its size', (text) =>
    expect(shown(text)).toEqual({ 'behoefte-aard': 1, 'behoefte-omvang': 1 }),
  );

  it('asks for an amount, and takes what is granted for no need', () => {
    expect(shown('Bruto nodig: hulp bij het wassen.')).toEqual({ 'behoefte-aard': 1 });
    expect(shown('Bruto inkomen: 1.800 euro per maand.')).toEqual({});
    expect(shown('Er is in totaal geen maatwerkvoorziening nodig.')).toEqual({});
  });

  it('takes a provision that is needed for established, with what is said of size and duration', () => {
    expect(shown('Wij vinden een maatwerkvoorziening nodig: twee keer een uur per week, een half jaar.')).toEqual({
      voorziening: 1,
      omvang: 1,
      duur: 1,
    });
    expect(shown('Een maatwerkvoorziening is niet nodig, want haar zus helpt twee uur per week.')).toEqual({});
    expect(shown('advies: scootmobiel')).toEqual({ voorziening: 1 });
    expect(shown('Begeleiding 2 uur per week gedurende 9 maanden.', { voorziening: 0.8 })).toEqual({
      voorziening: 0.8,
      duur: 0.8,
    });
  });

  it('takes what somebody wants to do from a day on, and how often, for a result', () => {
    expect(shown('Vanaf mei wil zij twee keer per week zwemmen.')).toEqual({ 'resultaat-meetbaar': 1 });
    expect(shown('Vanaf mei wil zij een scootmobiel.')).toEqual({});
  });

  it('hears what somebody asks, and not that nothing is needed in what was not chosen', () => {
    expect(shown('Moeder vraagt wat zij kan doen nu haar zoon thuis zit.')).toEqual({ hulpvraag: 1 });
    expect(shown('De school vraagt hoe dat kan.')).toEqual({});
    expect(shown('Er is niet gekozen voor hulp van school.', { 'geen-voorziening': 0.9 })).toEqual({
      'geen-voorziening': 0,
    });
  });
});
