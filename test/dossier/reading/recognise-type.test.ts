import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../../src/dossier/findings.ts';
import { recogniseType } from '../../../src/dossier/reading/recognise-type.ts';
import { notReviews, reviews } from './reviews.ts';

const decision = `Geachte heer Wouda,

Op 3 maart hebt u ondersteuning aangevraagd. Wij kennen u begeleiding toe: 2 uur per week tot en met 31 maart 2027.
Bent u het niet eens met dit besluit, dan kunt u binnen zes weken bezwaar maken.`;
const report = `Aanwezig: de heer Wouda en zijn zus. De heer vertelt dat hij zijn post niet meer opent. Hij wil graag weer overzicht.
Zijn zus helpt op zaterdag. Conclusie: begeleiding van 2 uur per week.`;
const plan = `Cliënt: de heer Wouda. Begeleider: Femke.
Doel 1: de heer opent twee keer per week zijn post. Evaluatie: 1 juni. Afbouw: vanaf juli een uur minder.`;
const mail = `Van: Femke
Aan: gebiedsteam Noord
Onderwerp: afspraak
Kunnen we dinsdag om tien uur even bellen? Groet, Femke`;

describe('recogniseType', () => {
  it.each<[DocumentType, string, string]>([
    ['beschikking', decision, 'scan0001.pdf'],
    ['gespreksverslag', report, 'scan0002.pdf'],
    ['plan', plan, 'scan0003.pdf'],
    ['overig', mail, 'scan0004.pdf'],
    ['overig', 'Boodschappen: melk, brood, kaas.', 'lijst.txt'],
    ['overig', '', 'leeg.txt'],
  ])('sees a %s by its words', (type, text, file) => {
    expect(recogniseType(text, file)).toBe(type);
    expect(recogniseType(text.toUpperCase(), file)).toBe(type);
    expect(recogniseType(text.replaceAll('\n', '\r\n'), file)).toBe(type);
  });

  it('counts the name of the file as a first line', () => {
    const text = 'Femke komt elke dinsdag langs en oefent met de post.';
    expect(recogniseType(text, 'document.docx')).toBe('overig');
    expect(recogniseType(text, 'plan_van_aanpak-wouda.docx')).toBe('plan');
    expect(recogniseType(text, 'Gespreksverslag Wouda.docx')).toBe('gespreksverslag');
  });

  it('does not take a report for a decision because it names one', () => {
    expect(recogniseType(`${report}\nDe vorige beschikking liep tot 1 maart.`, 'verslag.docx')).toBe('gespreksverslag');
  });

  it('does not take a decision for a report because it refers to one', () => {
    expect(recogniseType(`${decision}\nDit staat in het gespreksverslag van 1 april.`, 'brief.docx')).toBe(
      'beschikking',
    );
  });

  it.each(Object.entries(reviews))('sees the report of a review: %s', (_, text) => {
    expect(recogniseType(text, 'scan0005.pdf')).toBe('gespreksverslag');
  });

  it.each(notReviews)('sees a %s that speaks of a review', (type, text) => {
    expect(recogniseType(text, 'scan0006.pdf')).toBe(type);
  });

  it('reads a very long paper in a moment', () => {
    const start = process.cpuUsage();
    for (const odd of [
      'plan ',
      'van: ',
      'rechtsmiddel',
      'a',
      '\n',
      'wij hebben beslo',
      'van het ',
      'evaluatie van het ',
    ])
      recogniseType(odd.repeat(40_000), '');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });
});
