import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../../src/shipped.ts';
import { openSignalWork } from '../../../src/signal-work.ts';
import { readSignal } from '../../../src/signals/read-signal.ts';
import type { SignalDraft } from '../../../src/signals/signal.ts';

const { reader } = openSignalWork(shippedKnowledge, { warn: () => undefined });
const reading = (...lines: readonly string[]): SignalDraft =>
  readSignal(
    lines.map((text) => ({ by: 'reporter', text })),
    reader,
  );

describe('a client who is called like a provider', () => {
  it.each([
    ['Linda heeft recht op 6 uur en krijgt van De Kade maar 3 uur', 'Stichting De Kade', 'Linda'],
    ['Bij Marieke de Wilg stuurt De Linde steeds iemand anders', 'Zorggroep De Linde', 'Wilg'],
    ['Rijnders belde gisteren: De Wilg is weer niet geweest', 'Stichting De Wilg', 'Rijnders'],
    ['De Vlierhof komt al drie weken niet bij Yildirim', 'De Vlierhof', 'Yildirim'],
    ['Kompaan laat Rijnders al sinds mei zitten', 'Kompaan Begeleiding', 'Rijnders'],
    ['Rossum krijgt 1 van de 3 uur van De Berk', 'De Berk Thuisbegeleiding', 'Rossum'],
    ['Berk en Eik zijn de zoons, De Meander stuurt al weken geen gezinsplan', 'Zorgcoöperatie De Meander', 'Eik'],
    ['Ahmed Yildirim heeft nog geen intake gehad bij Kompas', 'Kompas Jeugd en Gezin', 'Yildirim'],
    ['Het gezin Rijnders wacht al maanden op De Kade', 'Stichting De Kade', 'Rijnders'],
    ['De moeder van Rossum zegt dat De Linde niet meer komt', 'Zorggroep De Linde', 'Rossum'],
    ['Voor Yildirim rekent De Berk vier uur, er komen er twee', 'De Berk Thuisbegeleiding', 'Yildirim'],
  ])('is masked, and the provider is the other: %s', (text, provider, name) => {
    const { provider: found, facts, opinion } = reading(text);
    expect(found).toBe(provider);
    expect(`${facts} ${opinion}`).not.toContain(name);
  });

  it('is masked in a later line', () => {
    const { provider, facts } = reading('De Berk komt niet', 'Yildirim krijgt nu 2 van de 4 uur');
    expect(provider).toBe('De Berk Thuisbegeleiding');
    expect(facts).not.toContain('Yildirim');
  });

  it.each([
    ['Yildirim komt 2 van de 4 uur', 'Yildirim Care'],
    ['Rijnders stuurt al weken geen plan', 'Rijnders Thuishulp'],
    ['Bij Van Rossum krijg ik niemand te pakken', 'Thuiszorg Van Rossum en Zonen'],
    ['Van Kompas hoor ik niets meer', 'Kompas Jeugd en Gezin'],
    ['De hulp van Rijnders komt steeds te laat', 'Rijnders Thuishulp'],
  ])('does not hide a provider that is meant: %s', (text, provider) => {
    const draft = reading(text);
    expect(draft.provider).toBe(provider);
    expect(draft.facts).not.toContain('[persoon');
  });

  it('is masked with a place right behind an address', () => {
    const { facts } = reading('De Kade komt niet opdagen op Dorpsstraat 12 Oudwijk');
    expect(facts).not.toMatch(/Dorpsstraat|Oudwijk/);
    expect(facts).toContain('De Kade');
  });
});
