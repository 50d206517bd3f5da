import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { ofBram, ofMilan, ofSara } from './child-sentences.ts';
import { frameworks, recognise } from './shipped-frameworks.ts';

const milan = (words: string): string => `Gespreksverslag Jeugdwet

Gezin: mevrouw De Graaf, de heer De Graaf, Milan (9) en Lotte (2).
De ouders vragen hulp bij de opvoeding. Milan heeft veel ruzie met andere kinderen en luistert thuis slecht.
${words}
Vader werkt in ploegen. Oma past op woensdag op. Een cursus bij het centrum voor jeugd en gezin is geprobeerd.
Er komt ambulante begeleiding voor het gezin: 2 uur per week, een half jaar.
`;
const headed =
  (child: string) =>
  (words: string): string =>
    `Verslag van het onderzoek, Jeugdwet
${child}
Aanleiding
Moeder heeft zich gemeld omdat het thuis niet meer gaat. Er zijn dagelijks conflicten over school en uitgaan.
${words}
Netwerk
De opa van moederskant woont in de straat en springt bij.
Besluit
Systeemtherapie bij De Brug, 1 uur per week, 9 maanden.
`;

function toldBy(text: string, law: 'wmo' | 'jeugdwet' = 'jeugdwet') {
  const papers = [{ file: 'verslag.docx', text, pages: null }];
  const found = checkDossier({ papers, law }, { frameworks, recognise, today: '2026-06-01' });
  return { heard: found.childHeard, hasReason: found.childNotHeardReason !== null };
}

describe.each([
  ['a report in prose', milan, ofMilan],
  ['a report with headings', headed('Jeugdige: Sara Hofman, 15 jaar. Broertje Mees is van maart (7 maanden).'), ofSara],
  ['a report that tells the age in passing', headed('Het gaat om Bram, 11 jaar.'), ofBram],
] as const)('the child in %s', (_, written, { heard, silent, reasoned }) => {
  it.each(heard)('was spoken to: %s', (words) => {
    expect(toldBy(written(words))).toMatchObject({ heard: true, hasReason: false });
  });

  it.each(silent)('was not spoken to, and nothing says why: %s', (words) => {
    expect(toldBy(written(words))).toEqual({ heard: false, hasReason: false });
  });

  it.each(reasoned)('was not spoken to, for a reason: %s', (words) => {
    expect(toldBy(written(words))).toEqual({ heard: false, hasReason: true });
  });

  it.each(heard)('is nobody’s question under the Wmo: %s', (words) => {
    expect(toldBy(written(words), 'wmo').heard).toBeNull();
  });
});

const formed = (head: string) => `Gespreksverslag Jeugdwet
${head}
Hulpvraag: moeder wil weten hoe zij hem rustig kan krijgen.
Er zijn dagelijks ruzies over school en hij slaapt slecht.
Netwerk: opa springt bij. Een cursus bij het centrum is geprobeerd.
Er komt ambulante begeleiding: 2 uur per week, een half jaar.
`;
/** Heads of filled-in forms that tell that the child was there. */
const headsWithChild = [
  'Jeugdige: Yusuf El A., 11. Gesproken: Yusuf en moeder, 5 november 2026.',
  'Jeugdige: Yusuf El A., 11.\nGesproken: Yusuf, moeder, juf Anke',
  'Naam jeugdige: Yusuf el Amrani, 11 jaar\nGesprek met Yusuf: 5 november 2026.',
  'Jeugdige: Fatima B. (14)\nAanwezig: moeder, Fatima, consulent',
  'Jeugdige: Jan-Willem van der V., 12 jaar. Gesprek met Jan-Willem: 3 juni 2026, op school.',
  'Kind: Liv de J., 8 jaar\nGesproken met: Liv, vader en juf Anke',
  'Naam: Daan K.\nLeeftijd: 9 jaar\nGesproken: Daan en zijn moeder, 4 mei 2026',
  'Jeugdige: Mo El H., 17 jaar. Gesprek op 5 november 2026 met Mo.',
  'Betreft: Roos, 17 jaar\nGesprek met Roos op kantoor, 6 mei 2026.',
  "Jeugdige: Sem 't H., 10. Aanwezig bij het gesprek: Sem, beide ouders.",
  'Jeugdige: Amélie D., 13 jaar\nGesprekspartners: Amélie, moeder',
  'Jeugdige: Noah (7 jaar), zoon van mw. P.\nGesproken personen: moeder, Noah, leerkracht',
  'Jeugdige: Eva B., geboren 3 maart 2014\nGesproken: Eva en vader, 12 juni 2026',
  'Cliënt: Ilse van den B., 17 jaar\nGesprek: 5 november 2026 met Ilse, zonder ouders',
  'Jeugdige: Tygo, 15.\nGesprek 1: ouders, 2 mei 2026. Gesprek 2: Tygo, 9 mei 2026.',
  'Jeugdige: Sara, 6 jaar\nGesprek met ouders: 2 mei 2026\nGesprek met Sara: 4 mei 2026',
  'Kind: Bo, 12 jaar\nGespreksdatum: 5 november 2026, met Bo en moeder',
  'Jeugdige: Yusuf El A. (11 jaar)\nDeelnemers gesprek: moeder, Yusuf, gezinscoach',
  'Jeugdige: Youssef B., 11\nGesproken met Youssef (apart, op school) en met zijn ouders.',
  'Jeugdige: Kim, 17 jaar\nHuisbezoek bij Kim op 6 mei 2026.',
];
/** Heads that tell of others, or that the child was not there. */
const headsWithout = [
  'Jeugdige: Yusuf El A., 11. Gesproken: moeder, 5 november 2026.',
  'Jeugdige: Yusuf El A., 11. Gesproken: ouders van Yusuf, 5 november 2026.',
  'Jeugdige: Yusuf El A., 11.\nGesprek met moeder van Yusuf: 5 november 2026.',
  'Jeugdige: Yusuf El A., 11.\nAanwezig: moeder en vader. Yusuf was op school.',
  'Jeugdige: Yusuf El A., 11.\nGesproken: moeder. Niet gesproken: Yusuf.',
];

describe('the child in the head of a form', () => {
  it.each(headsWithChild)('was spoken to: %s', (head) => {
    expect(toldBy(formed(head))).toEqual({ heard: true, hasReason: false });
  });

  it.each(headsWithout)('was not spoken to: %s', (head) => {
    expect(toldBy(formed(head)).heard).toBe(false);
  });

  it('is no reason why it was not spoken to when only others are listed', () => {
    expect(toldBy(formed('Jeugdige: Yusuf El A., 11. Gesproken: moeder, 5 november 2026.')).hasReason).toBe(false);
  });
});
