import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/knowledge/dutch/stem.ts';
import { fold } from '../../../src/knowledge/dutch/tokenize.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => stem(fold(word))));

describe('stem', () => {
  it.each([
    ['betalen betaalt betaald betaalde betaling betalingen'],
    ['aanvragen aanvraag aangevraagd aanvraagt'],
    ['toekennen toegekend toekenning toekent'],
    ['opschorten opgeschort opschorting opschort'],
    ['intrekken ingetrokken intrekking'],
    ['terugvorderen teruggevorderd terugvordering'],
    ['beslissen beslist besliste beslissing'],
    ['verwijzen verwijst verwezen verwijzing'],
    ['melden meldt gemeld melding meldingen'],
    ['verlengen verlengd verlengt verlenging'],
    ['beëindigen beëindigd beëindiging'],
    ['verstrekken verstrekt verstrekking verstrekkingen'],
    ['weigeren geweigerd weigering'],
    ['evalueren evaluatie geëvalueerd'],
    ['indiceren indicatie geïndiceerd'],
    ['onderzoeken onderzoek onderzoekt'],
    ['vaststellen vastgesteld vaststelling'],
    ['behandelen behandelt behandeld behandeling'],
    ['kind kinderen kindje'],
    ['jeugdige jeugdigen'],
    ['voorziening voorzieningen'],
    ['maatwerkvoorziening maatwerkvoorzieningen'],
    ['tarief tarieven'],
    ['huis huizen'],
    ['lid leden'],
    ['week weken wekelijks'],
    ['dagdeel dagdelen'],
    ['etmaal etmalen'],
    ['kosten kost'],
    ['bijdrage bijdragen'],
    ['school scholen'],
    ['cliënt cliënten'],
    ['brief brieven'],
    ['raam ramen'],
    ['rolstoel rolstoelen'],
    ['zelfredzaam zelfredzaamheid zelfredzame'],
    ['mogelijkheid mogelijkheden'],
    ['gebruikelijk gebruikelijke'],
    ["auto auto's"],
    ['zwaar zware'],
    ['zwart zwarte'],
    ['hoofd hoofden'],
    ['gemeente gemeenten'],
  ])('brings "%s" to one form', (words) => {
    expect([...stems(words)]).toHaveLength(1);
  });

  it.each([
    ['woning wonen'],
    ['jeugd jeugdige'],
    ['aanbieder aanbieding'],
    ['verslag verslaving'],
    ['beschikking beschikbaar'],
    ['opvang opvoeding'],
    ['melding meldpunt'],
    ['begeleider begeleiding'],
    ['aanvrager aanvraag'],
    ['verlengen verlagen'],
    ['verhuizing verhoging'],
    ['vervoer vervolg'],
    ['besluit beslissing'],
    ['huur huis'],
    ['toezicht toelichting'],
    ['gezin gezag'],
    ['pleegzorg pleegouder'],
    ['wet week'],
    ['dag dagbesteding'],
    ['oud jong'],
    ['bezwaar beroep'],
    ['zwaar zwart'],
    ['hof hoofd'],
  ])('keeps the words of "%s" apart', (words) => {
    expect([...stems(words)]).toHaveLength(2);
  });

  it.each(['pgb', 'wmo', '2.3.5', '4:13', '8a', '45A01'])('leaves "%s" as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});
