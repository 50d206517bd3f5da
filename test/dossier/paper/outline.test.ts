import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/dossier/paper/outline.ts';
import { findings } from '../made-findings.ts';
import { smallFramework } from '../small-framework.ts';

describe('outlineOf', () => {
  it('is a report to fill in: every step with its question, what to write and an example', () => {
    expect(outlineOf(smallFramework, null).slice(2)).toEqual([
      { kind: 'heading', text: 'W1 Hulpvraag' },
      { kind: 'paragraph', text: 'Wat vraagt de inwoner?' },
      { kind: 'blank', hint: 'Noem wat de inwoner wil.' },
      { kind: 'paragraph', text: 'Voorbeeld: Hij wil weer zelf koken.' },
      { kind: 'heading', text: 'W7 Vaststelling' },
      { kind: 'paragraph', text: 'Wat komt er?' },
      { kind: 'blank', hint: 'Noem de voorziening.' },
      { kind: 'blank', hint: 'Noem de duur.' },
    ]);
  });

  it('names the framework first', () => {
    expect(outlineOf(smallFramework, null)[0]).toEqual({ kind: 'title', text: 'Opzet: Klein kader' });
  });

  it('holds every sentence that tells of a step, and asks only for what is missing', () => {
    expect(outlineOf(smallFramework, findings).slice(2)).toEqual([
      { kind: 'heading', text: 'W1 Hulpvraag' },
      { kind: 'paragraph', text: 'Wat vraagt de inwoner?' },
      { kind: 'quote', text: 'Hij wil zijn post weer zelf doen.', from: 'verslag.docx' },
      { kind: 'quote', text: 'Vooral de brieven van de bank.', from: 'verslag.docx' },
      { kind: 'heading', text: 'W7 Vaststelling' },
      { kind: 'paragraph', text: 'Wat komt er?' },
      { kind: 'quote', text: 'Dat is hulp bij de post.', from: 'verslag.docx' },
      { kind: 'quote', text: 'U krijgt 2 uur per week.', from: 'besluit.pdf' },
      { kind: 'blank', hint: 'Noem de duur.' },
    ]);
  });
});
