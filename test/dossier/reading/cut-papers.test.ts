import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutPapers } from '../../../src/dossier/reading/cut-papers.ts';

const report = `Gespreksverslag Wmo
Mevrouw Terpstra, 81 jaar. Huisbezoek 7 april 2026, melding van 23 maart 2026.

Hulpvraag
Mevrouw wil hulp bij het huishouden omdat zij het zelf niet meer kan. Haar dochter helpt met de boodschappen.

Besluit
Wij stellen voor: huishoudelijke ondersteuning, 3 uur per week, zorg in natura.`;
const letter = `Gemeente Heuveldal
Datum: 22 april 2026
Onderwerp: besluit Wmo

Geachte mevrouw Terpstra,

U krijgt de maatwerkvoorziening huishoudelijke ondersteuning, 3 uur per week, als zorg in natura.
Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken bij het college.`;
const titled = letter.replace('Gemeente Heuveldal', 'BESCHIKKING');
const plan = `Plan van aanpak Zorggroep De Linde
Opgesteld door de begeleider op 4 mei 2026.
Doel 1: elke vrijdag is het huis schoon, 3 uur per week.
Evaluatie na drie maanden; daarna kijken wij of het minder kan.`;

describe('a text that was pasted', () => {
  it.each([
    ['a report and a letter', [report, letter]],
    ['a report and a decision with a title', [report, titled]],
    ['a report, a letter and a plan', [report, letter, plan]],
    ['a plan and a report', [plan, report]],
    ['a letter and a report', [letter, report]],
  ])('is cut where another paper begins: %s', (_, papers) => {
    expect(cutPapers(papers.join('\n\n'))).toEqual(papers);
    expect(cutPapers(papers.join('\n'))).toEqual(papers);
  });

  it.each([report, letter, titled, plan, `Hoi, kijk je hiernaar?\n\n${letter}`])(
    'stays whole when it is one: %s',
    (one) => {
      expect(cutPapers(one)).toEqual([one]);
    },
  );

  it('stays whole for every paper of the development half', () => {
    const lines = readFileSync('bench/sets/dossiers/dev.jsonl', 'utf8').split('\n').filter(Boolean);
    const texts = lines.flatMap((line) => {
      const { files }: { files: readonly { text: string }[] } = JSON.parse(line);
      return files.map(({ text }) => text);
    });
    expect(texts.length).toBeGreaterThan(80);
    expect(
      texts.filter((text) => cutPapers(text).length > 1).map((text) => cutPapers(text).map((one) => one.slice(0, 80))),
    ).toEqual([]);
  });
});
