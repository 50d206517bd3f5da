import type { Pair } from './statement-pairs-first.ts';

const huis =
  'Een woningaanpassing wordt niet verstrekt als de cliënt verhuist zonder belangrijke reden en de verhuizing voorzienbaar was.';
const eigen = 'De eigen bijdrage is maximaal € 21,80 per maand per huishouden en geldt niet voor minderjarigen.';
const raad = 'De aanbieder evalueert het plan ten minste één keer per zes maanden met de jeugdige en de ouders.';
const bezwaar =
  'Tegen het besluit kan de belanghebbende binnen zes weken na de bekendmaking bezwaar maken bij het college.';
const bewaar = 'De aanbieder bewaart gegevens tot vijftien jaar na het einde van de overeenkomst.';
const toegang = 'Voor ondersteuning tot 3 uur per week is geen beschikking nodig; daarboven beslist het college.';

/** Written when what the second half showed was mended, to measure again: 5 of 6 true statements stood ("minstens" was an unknown word, mended since), 21 of 21 false ones fell. */
export const third: readonly Pair[] = [
  {
    label: 'a refusal in full',
    statement:
      'Een woningaanpassing wordt niet verstrekt als de cliënt zonder belangrijke reden verhuist en de verhuizing voorzienbaar was.',
    quote: huis,
    stands: true,
  },
  {
    label: 'one of two grounds',
    statement: 'Een woningaanpassing wordt niet verstrekt als de verhuizing voorzienbaar was.',
    quote: huis,
    stands: false,
  },
  {
    label: 'the reason turned',
    statement:
      'Een woningaanpassing wordt niet verstrekt als de cliënt verhuist met een belangrijke reden en de verhuizing voorzienbaar was.',
    quote: huis,
    stands: false,
  },
  {
    label: 'grounds as alternatives',
    statement:
      'Een woningaanpassing wordt niet verstrekt als de cliënt verhuist zonder belangrijke reden of de verhuizing voorzienbaar was.',
    quote: huis,
    stands: false,
  },
  {
    label: 'not foreseeable',
    statement:
      'Een woningaanpassing wordt verstrekt als de cliënt verhuist zonder belangrijke reden en de verhuizing niet voorzienbaar was.',
    quote: huis,
    stands: false,
  },
  {
    label: 'two rates',
    statement: 'De eigen bijdrage is hooguit 21,80 euro per maand per huishouden en geldt niet voor minderjarigen.',
    quote: eigen,
    stands: true,
  },
  {
    label: 'one rate of two changed',
    statement: 'De eigen bijdrage is maximaal € 21,80 per maand per persoon en geldt niet voor minderjarigen.',
    quote: eigen,
    stands: false,
  },
  {
    label: 'the exempt changed',
    statement: 'De eigen bijdrage is maximaal € 21,80 per maand per huishouden en geldt niet voor meerderjarigen.',
    quote: eigen,
    stands: false,
  },
  {
    label: 'the denial moved to the sum',
    statement: 'De eigen bijdrage van € 21,80 per maand geldt niet per huishouden, maar wel voor minderjarigen.',
    quote: eigen,
    stands: false,
  },
  {
    label: 'a frequency',
    statement: 'De aanbieder evalueert het plan minstens eens per 6 maanden met de jeugdige en de ouders.',
    quote: raad,
    stands: true,
  },
  {
    label: 'at most once',
    statement: 'De aanbieder evalueert het plan hooguit één keer per zes maanden met de jeugdige en de ouders.',
    quote: raad,
    stands: false,
  },
  {
    label: 'twice',
    statement: 'De aanbieder evalueert het plan ten minste twee keer per zes maanden met de jeugdige en de ouders.',
    quote: raad,
    stands: false,
  },
  {
    label: 'every year',
    statement: 'De aanbieder evalueert het plan ten minste één keer per jaar met de jeugdige en de ouders.',
    quote: raad,
    stands: false,
  },
  {
    label: 'with one of them',
    statement: 'De aanbieder evalueert het plan ten minste één keer per zes maanden met de jeugdige of de ouders.',
    quote: raad,
    stands: false,
  },
  {
    label: 'with the consulent',
    statement: 'De aanbieder evalueert het plan ten minste één keer per zes maanden met de consulent.',
    quote: raad,
    stands: false,
  },
  {
    label: 'an objection',
    statement: 'De belanghebbende kan binnen 6 weken na de bekendmaking van het besluit bezwaar maken bij het college.',
    quote: bezwaar,
    stands: true,
  },
  {
    label: 'an appeal',
    statement: 'De belanghebbende kan binnen zes weken na de bekendmaking beroep instellen bij de rechter.',
    quote: bezwaar,
    stands: false,
  },
  {
    label: 'after receipt',
    statement: 'De belanghebbende kan binnen zes weken na de ontvangst van het besluit bezwaar maken bij het college.',
    quote: bezwaar,
    stands: false,
  },
  {
    label: 'before the decision',
    statement: 'De belanghebbende kan binnen zes weken voor de bekendmaking bezwaar maken bij het college.',
    quote: bezwaar,
    stands: false,
  },
  {
    label: 'kept until',
    statement: 'De aanbieder bewaart de gegevens tot 15 jaar na het einde van de overeenkomst.',
    quote: bewaar,
    stands: true,
  },
  {
    label: 'kept since the start',
    statement: 'De aanbieder bewaart gegevens tot vijftien jaar na het begin van de overeenkomst.',
    quote: bewaar,
    stands: false,
  },
  {
    label: 'kept for longer',
    statement: 'De aanbieder bewaart gegevens langer dan vijftien jaar na het einde van de overeenkomst.',
    quote: bewaar,
    stands: false,
  },
  {
    label: 'a destroyer',
    statement: 'De aanbieder vernietigt gegevens tot vijftien jaar na het einde van de overeenkomst.',
    quote: bewaar,
    stands: false,
  },
  {
    label: 'free up to three hours',
    statement: 'Voor ondersteuning tot 3 uur per week is geen beschikking nodig.',
    quote: toegang,
    stands: true,
  },
  {
    label: 'above three hours',
    statement: 'Voor ondersteuning boven 3 uur per week is geen beschikking nodig.',
    quote: toegang,
    stands: false,
  },
  {
    label: 'needed under three hours',
    statement: 'Voor ondersteuning tot 3 uur per week is een beschikking nodig.',
    quote: toegang,
    stands: false,
  },
  {
    label: 'hours a day',
    statement: 'Voor ondersteuning tot 3 uur per dag is geen beschikking nodig.',
    quote: toegang,
    stands: false,
  },
];
