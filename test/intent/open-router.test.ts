import { describe, expect, it } from 'vitest';
import { openRouter } from '../../src/intent/open-router.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { inFolder } from '../knowledge/small-knowledge.ts';

const opening = (yaml: string) => inFolder({ 'bedoelingen.yaml': yaml }, (dir) => openRouter(dir, shippedKnowledge));

describe('openRouter', () => {
  it.each([
    ['# nog niets\n', /bedoelingen\.yaml: er staat geen bedoeling in/],
    ['- bedoeling: koffie\n  voorbeelden: [zwart]\n', /bedoeling 1 .*koffie.*sleutel "bedoeling"/],
    ['- bedoeling: hulp\n  voorbeelden: []\n', /bedoeling 1 .*hulp.*sleutel "voorbeelden"/],
  ])('names what is wrong in %j', async (yaml, message) => {
    await expect(opening(yaml)).rejects.toThrow(message);
  });

  it('takes numbers for words', async () => {
    const route = await opening('- bedoeling: hulp\n  voorbeelden: [112]\n');
    expect(route('112').intent).toBe('hulp');
  });
});

describe('the shipped examples', async () => {
  const route = await openRouter(shippedKnowledge, shippedKnowledge);

  it.each([
    'Waar kan ik melden dat De Vlierhof geen eten geeft?',
    'Waar meld ik dat De Linde niet komt?',
    'Bij wie kan ik terecht met een klacht over De Meander?',
    'bij wie moet ik zijn als De Linde de afspraken niet nakomt',
    'Hoe geef ik door dat Kompas geen plan stuurt?',
    'Kan ik ergens kwijt dat De Vlierhof de bewoners laat wachten?',
    'ik ben ontevreden over De Meander',
    'wij zijn niet tevreden over de begeleiding van De Meander',
    'mijn cliënt is niet blij met De Meander',
    'De Berk doet niet wat is afgesproken',
    'De Berk houdt zich niet aan de afspraken',
    'De Meander levert niet wat is afgesproken',
    'De Meander valt me tegen',
  ])('tell surely that somebody wants to report: %s', (text) => {
    const { intent, confidence } = route(text);
    expect(intent).toBe('signaal');
    expect(confidence).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['Waar kan ik een calamiteit melden?', 'beleidsvraag'],
    ['Bij wie moet de aanbieder een calamiteit melden?', 'beleidsvraag'],
    ['waar kan een inwoner zich melden voor hulp', 'beleidsvraag'],
    ['waar kan ik vinden wat er is afgesproken over vervoer', 'beleidsvraag'],
    ['mag ik afwijken van wat is afgesproken in het arrangement?', 'beleidsvraag'],
    ['moet de aanbieder doen wat in de beschikking staat?', 'beleidsvraag'],
    ['hoe moet een cliënt een klacht indienen over de aanbieder?', 'beleidsvraag'],
    ['wat moet ik doen als een aanbieder de afspraken niet nakomt?', 'beleidsvraag'],
    ['ik ben niet blij met dit antwoord', 'hulp'],
    ['kan ik mijn signaal over De Meander nog aanpassen?', 'status'],
    ['mijn collega doet nooit wat is afgesproken', 'buiten-bereik'],
  ])('tell %s from it', (text, intent) => {
    expect(route(text).intent).toBe(intent);
  });
});
