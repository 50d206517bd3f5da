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
