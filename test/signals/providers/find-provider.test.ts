import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading, register } from '../intake/a-reader.ts';

describe('the provider of a remark', () => {
  it.each([
    ['De Burg levert geen uren', 'Stichting De Brug'],
    ['compas jeugd belt niet terug', 'Kompas Jeugd'],
    ['jeugdhulp noord west komt niet', 'Stichting Jeugdhulp Noordwest'],
    ['zorggroep de lidne komt niet', 'Zorggroep De Linde'],
    ['van der velden komt te laat', 'Van der Velde Thuiszorg'],
    ['v.d. Velde komt niet', 'Van der Velde Thuiszorg'],
    ['Oztürk komt niet', 'Öztürk Zorg'],
    ['Thuis&Zo komt niet', 'Thuis & Zo'],
  ])('is found though misspelt: %s', (text, name) => {
    expect(reading(text).provider).toBe(name);
  });

  it.each([
    ['sjn reageert niet', 'Stichting Jeugdhulp Noordwest'],
    ['vdv komt te laat', 'Van der Velde Thuiszorg'],
    ['t&z komt niet', 'Thuis & Zo'],
    ['Noordwest heeft een wachtlijst', 'Stichting Jeugdhulp Noordwest'],
    ['zorggroep linde geeft niet thuis', 'Zorggroep De Linde'],
    ['aanbieder met agb 88888888 komt niet', 'Zorggroep De Linde'],
    ['agb code: 8888 8888', 'Zorggroep De Linde'],
  ])('is found by alias, part or code: %s', (text, name) => {
    expect(reading(text).provider).toBe(name);
  });

  it.each([
    ['kompas levert maar de helft', 'Kompas Jeugd'],
    ['Vandaag heeft kompas weer afgezegd', 'Kompas Jeugd'],
    ['Vooruit declareert dubbel', 'Vooruit'],
    ['Morgen stuurt geen plan', 'Morgen'],
    ['stichting morgen heeft geen plek', 'Morgen'],
    ['Morgen komt er weer niemand van De Linde', 'Zorggroep De Linde'],
    ['de afspraak van morgen met kompaan gaat niet door', 'Kompaan Zorg'],
    ['we moeten vooruit, maar kompaan werkt niet mee', 'Kompaan Zorg'],
    ['mevrouw woont dichtbij en we moeten vooruit', null],
    ['ik bel morgen', null],
    ['de hulp komt niet', null],
    ['zorggroep de eik komt niet', null],
  ])('is told apart from ordinary words: %s', (text, name) => {
    expect(reading(text).provider).toBe(name);
  });

  it.each([
    ['Over De Linde ben ik tevreden, maar Kompaan komt niet', 'Kompaan Zorg'],
    ['Kompaan doet het prima maar De Linde zegt steeds af', 'Zorggroep De Linde'],
    ['cliënt gaat van Kompaan naar De Linde omdat Kompaan niet levert', 'Kompaan Zorg'],
    ['Kompas heeft zonder overleg doorverwezen naar Het Anker', 'Kompas Jeugd'],
    ['niet Kompas maar Kompaan levert te weinig', 'Kompaan Zorg'],
    ['Ik hoorde van Kompas dat De Linde niet komt', 'Zorggroep De Linde'],
    ['in het gezin zijn kompas en het anker actief. klacht gaat over het anker', 'Het Anker'],
    ['Kompaan en Kompas zitten in dit gezin, het gaat mij om Kompas', 'Kompas Jeugd'],
  ])('is the one it is about when two are named: %s', (text, name) => {
    expect(reading(text).provider).toBe(name);
  });

  it('is asked when it may be either of two', () => {
    expect(reading('hulp van De Brug of De Linde, ik weet het niet zeker')).toMatchObject({
      provider: null,
      doubtful: expect.arrayContaining(['Stichting De Brug', 'Zorggroep De Linde']),
    });
    expect(reading('het bord van de linde viel om')).toMatchObject({ provider: 'Zorggroep De Linde' });
  });

  const named = fc.constantFrom(...register.filter(({ name }) => name.length > 9));

  it('is found by its full name in any sentence, in capitals or small letters', () => {
    const sentences = fc.constantFrom(
      (name: string) => `${name} komt niet.`,
      (name: string) => `Er is iets mis bij ${name}, al weken.`,
      (name: string) => `hoi, ${name.toLowerCase()} stuurt geen plan`,
      (name: string) => `${name.toUpperCase()} BELT NIET`,
    );
    fc.assert(
      fc.property(named, sentences, ({ name }, sentence) => {
        expect(reading(sentence(name)).provider).toBe(name);
      }),
    );
  });

  it('is found with one slip of the finger in a long name', () => {
    const slips = fc.constantFrom(
      (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
      (word: string, at: number) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
      (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at)}`,
    );
    fc.assert(
      fc.property(named, fc.nat(), slips, ({ name }, where, slip) => {
        const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
        const at = 1 + (where % (longest.length - 2));
        const text = `${name.replace(longest, slip(longest, at))} komt niet`;
        const { provider, doubtful } = reading(text);
        expect([provider, ...doubtful]).toContain(name);
      }),
    );
  });
});
