import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/shipped.ts';
import { besideQuestion } from '../../src/signals/beside-question.ts';
import { openMatters } from '../../src/signals/open-matters.ts';

const recognise = openMatters(shippedKnowledge, shippedKnowledge);

describe('what is told beside a question', () => {
  it.each<readonly [string, readonly string[]]>([
    ['is er iemand die dit kan oppakken, client hangt uit het raam', ['client hangt uit het raam']],
    ['client hangt uit het raam, wie komt er?', ['client hangt uit het raam']],
    ['Wat is de termijn? Kind van 4 zit alleen thuis.', ['Kind van 4 zit alleen thuis.']],
    ['is gevallen in de keuken, wat nu?', ['is gevallen in de keuken']],
    ['als iemand een mes trekt, wie moet ik dan bellen?', []],
    ['hoe zit het met de meldplicht, ook bij geweld in de zorg?', []],
    ['client hangt uit het raam', []],
  ])('is what asks and supposes nothing: %s', (text, told) => {
    expect(besideQuestion(text)).toEqual(told);
  });

  it.each([
    'is er iemand die dit kan oppakken, client hangt uit het raam',
    'client hangt uit het raam, is er iemand die dit kan oppakken?',
    'kan iemand mij bellen, mevrouw ligt bewusteloos in de gang',
    'wie moet ik bellen, hij staat met een mes voor haar deur',
    'mag ik even storen, er is brand bij onze cliënt',
    'waar kan ik terecht, jongen staat op het spoor',
    'Wat zegt de werkinstructie? Meneer hangt nu uit het raam.',
    'Meneer staat met een mes in de gang. Welke regels gelden er nu?',
    'hoe lang duurt een onderzoek en mevrouw ligt nu op de grond',
    'welk formulier moet ik gebruiken, ze heeft net pillen geslikt',
    'Hij heeft een hele fles wodka op, mag ik de huisarts bellen?',
    'moet ik eerst een melding maken - hij dreigt nu van het balkon te springen',
  ])('is heard when it is danger: %s', (text) => {
    expect(recognise(text)).toMatchObject({ seriousness: 'acute', isDangerBeside: true });
  });

  it.each([
    'Wat moet ik doen als iemand tegen mij zegt dat hij dood wil, is daar een werkinstructie voor?',
    'Wat moet ik doen als een cliënt uit het raam hangt?',
    'Mag een jongere van 16 die wegloopt zelf hulp weigeren?',
    'als iemand een mes trekt, wie moet ik dan bellen?',
    'is er een protocol voor brand, of geldt de werkinstructie',
    'hoe zit het met de meldplicht bij geweld in de zorgrelatie, wie moet dat doen?',
    'Dit verslag gaat over een gezin waar vroeger geweld was. Staat de veiligheid er voldoende in?',
    'Ik gooi mijn laptop zo uit het raam. Maar goed, wat is de termijn voor het onderzoek?',
    'hoeveel uur mag ik toekennen, mevrouw is vorig jaar gevallen en loopt slecht',
    'welke voorziening past, meneer heeft epilepsie en woont alleen',
    'mag oma oppassen, moeder werkt in de nacht',
    'welke pauze geldt, de begeleider slaat elke week een afspraak over',
  ])('is no danger in a question about rules: %s', (text) => {
    expect(recognise(text).isDangerBeside).toBe(false);
  });
});
