import { describe, expect, it } from 'vitest';
import { answersKind, kindOf } from '../../src/policy/question-kind.ts';

describe('kindOf', () => {
  it.each([
    ['hoe lang mag een onderzoek duren', 'duration'],
    ['binnen hoeveel weken', 'duration'],
    ['wat is de termijn voor bezwaar', 'duration'],
    ['wat is de beslistermijn', 'duration'],
    ['beslistermijn aanvraag', 'duration'],
    ['wanneer moet het plan er zijn', 'duration'],
    ['vanaf welke leeftijd', 'duration'],
    ['hoeveel uur hulp', 'amount'],
    ['wat is het tarief voor dagbesteding', 'amount'],
    ['wat is het maximale bedrag', 'amount'],
    ['wat zijn de kosten', 'amount'],
    ['hoe hoog is de eigen bijdrage', 'amount'],
    ['wie beslist over de aanvraag', 'who'],
    ['waar moet ik een calamiteit melden', 'who'],
    ['mag een buurvrouw het pgb beheren', 'permission'],
    ['is een handtekening verplicht', 'permission'],
    ['wat is een pgb', 'definition'],
    ['wat betekent regisseur', 'definition'],
    ['verschil tussen midden en hoog', 'definition'],
    ['ondersteuningsplan opstellen', 'how'],
  ])('hears what "%s" wants: %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});

describe('answersKind', () => {
  it.each([
    ['duration', 'Het college beslist binnen twee weken.', 'Het college beslist schriftelijk.'],
    ['duration', 'De toezichthouder meldt dit onverwijld.', 'De toezichthouder meldt dit.'],
    ['amount', 'Het tarief is € 21,40 per uur.', 'De hulp is goed.'],
    ['who', 'Het college stelt het verslag vast.', 'Dit gebeurt schriftelijk.'],
    ['permission', 'De cliënt mag afzien van hulp.', 'De cliënt leest het verslag.'],
    ['definition', '– mantelzorg: hulp uit de omgeving;', 'Hulp volgt later.'],
  ] as const)('tells a sentence that answers %s from one that does not', (kind, holds, not) => {
    expect([answersKind(kind, holds), answersKind(kind, not)]).toEqual([true, false]);
  });
});
