import { describe, expect, it } from 'vitest';
import type { DossierDocument } from '../../src/dossier/reading/dossier-document.ts';
import type { ReadSentence } from '../../src/dossier/steps/recognise-features.ts';
import { summariseDossier } from '../../src/dossier/summarise.ts';
import { smallFramework, smallFrameworks } from './small-framework.ts';

/** Recognises by plain words, so that what a summary does with it can be seen. */
const words: Readonly<Record<string, RegExp>> = {
  hulpvraag: /\bwil\b/,
  voorziening: /begeleiding/,
  omvang: /uur/,
  duur: /tot en met/,
};
const recognise = (document: DossierDocument): readonly ReadSentence[] =>
  document.sentences.map((sentence) => ({
    document,
    sentence,
    evidence: new Map(Object.entries(words).map(([name, word]) => [name, word.test(sentence.text) ? 0.6 : 0])),
  }));
const summarise = (files: Readonly<Record<string, string>>) =>
  summariseDossier(
    Object.entries(files).map(([file, text]) => ({ file, text, pages: null })),
    smallFramework,
    { frameworks: smallFrameworks([]), recognise },
  );

const report = `Gespreksverslag van het huisbezoek

De heer Wouda woont in een flat. Hij wil zijn post weer zelf doen.
Hij wil ook weer vissen. Hij wil bovendien beter slapen.

Nodig is begeleiding. Het is 2 uur per week. Het loopt tot en met 1 mei.`;
const decision = 'Geachte heer Wouda,\n\nWij besluiten het volgende. U krijgt 2 uur begeleiding. U kunt bezwaar maken.';

describe('summariseDossier', () => {
  it('says of each document what it is and the line that tells most of it', () => {
    expect(summarise({ 'v.docx': report, 'b.pdf': decision }).documents).toEqual([
      { file: 'v.docx', line: 'gespreksverslag: “Hij wil zijn post weer zelf doen.”' },
      { file: 'b.pdf', line: 'beschikking: “U krijgt 2 uur begeleiding.”' },
    ]);
  });

  it('gives for each step the lines that say most of it, two at most, in the order in which they stand', () => {
    const { steps } = summarise({ 'v.docx': report });
    expect(steps).toEqual([
      {
        code: 'W1',
        name: 'Hulpvraag',
        lines: [
          { quote: 'Hij wil zijn post weer zelf doen.', document: 'v.docx' },
          { quote: 'Hij wil ook weer vissen.', document: 'v.docx' },
        ],
      },
      {
        code: 'W7',
        name: 'Vaststelling',
        lines: [
          { quote: 'Nodig is begeleiding.', document: 'v.docx' },
          { quote: 'Het is 2 uur per week.', document: 'v.docx' },
        ],
      },
    ]);
  });

  it('quotes literally, from every document', () => {
    const files = { 'v.docx': report, 'b.pdf': decision };
    for (const { quote, document } of summarise(files).steps.flatMap((one) => one.lines))
      expect(Object.entries(files).find(([file]) => file === document)?.[1]).toContain(quote);
    expect(summarise(files).steps[1]?.lines).toContainEqual({
      quote: 'U krijgt 2 uur begeleiding.',
      document: 'b.pdf',
    });
  });

  it('says nothing of a step that no sentence is about, and shows a document that has no telling line by its first', () => {
    const { documents, steps } = summarise({
      'v.docx': 'Verslag\n\nMevrouw woont al meer dan dertig jaar\nop een boot. Zij heeft een kat.',
      'leeg.txt': '',
    });
    expect(steps.map((one) => one.lines)).toEqual([[], []]);
    expect(documents).toEqual([
      { file: 'v.docx', line: 'gespreksverslag: “Mevrouw woont al meer dan dertig jaar op een boot.”' },
      { file: 'leeg.txt', line: 'overig: “”' },
    ]);
  });
});
