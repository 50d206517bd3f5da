/** One statement, the quote it claims to rest on, and whether it may be shown. */
export interface Pair {
  readonly label: string;
  readonly statement: string;
  readonly quote: string;
  /** The passage, where it says more than the quote. */
  readonly passage?: string;
  readonly stands: boolean;
}

const melding =
  'Het college voert binnen zes weken na ontvangst van de melding een onderzoek uit naar de behoefte van de cliënt aan maatschappelijke ondersteuning.';
const bijdrage = 'De cliënt is een bijdrage van ten hoogste € 21,40 per maand verschuldigd.';
const pgb =
  'Het college verstrekt geen persoonsgebonden budget indien de aanvrager de aan het budget verbonden taken niet op verantwoorde wijze kan uitvoeren.';
const tenzij = 'De aanbieder informeert de ouders voor de start van de hulp, tenzij de jeugdige 16 jaar of ouder is.';
const kan = 'Het college kan de termijn eenmaal met ten hoogste vier weken verlengen.';
const verslag = 'Het college verstrekt de cliënt een schriftelijke weergave van de uitkomsten van het onderzoek.';

/** Written together with the rules. */
export const firstHalf: readonly Pair[] = [
  { label: 'the words of the law', statement: melding, quote: melding, stands: true },
  {
    label: 'a number in digits',
    statement: 'Het college onderzoekt binnen 6 weken na de melding welke ondersteuning de cliënt nodig heeft.',
    quote: melding,
    stands: true,
  },
  {
    label: 'a term named as such',
    statement: 'De termijn voor het onderzoek is zes weken na de melding.',
    quote: melding,
    stands: true,
  },
  {
    label: 'weeks as days',
    statement: 'Het college voert het onderzoek binnen 42 dagen na de melding uit.',
    quote: melding,
    stands: true,
  },
  {
    label: 'another number',
    statement: 'Het college voert het onderzoek binnen acht weken na de melding uit.',
    quote: melding,
    stands: false,
  },
  {
    label: 'another unit',
    statement: 'Het college voert het onderzoek binnen zes maanden na de melding uit.',
    quote: melding,
    stands: false,
  },
  {
    label: 'working days for weeks',
    statement: 'Het college voert het onderzoek binnen zes werkdagen na de melding uit.',
    quote: melding,
    stands: false,
  },
  {
    label: 'after for within',
    statement: 'Het college voert zes weken na de melding een onderzoek uit.',
    quote: melding,
    stands: false,
  },
  {
    label: 'an aanvraag for a melding',
    statement: 'Het college voert binnen zes weken na de aanvraag een onderzoek uit.',
    quote: melding,
    stands: false,
  },
  {
    label: 'may for shall',
    statement: 'Het college kan binnen zes weken na de melding een onderzoek uitvoeren.',
    quote: melding,
    stands: false,
  },
  {
    label: 'must for shall',
    statement: 'Het college moet binnen zes weken na de melding een onderzoek uitvoeren.',
    quote: melding,
    stands: true,
  },
  {
    label: 'another actor',
    statement: 'De aanbieder voert binnen zes weken na de melding een onderzoek uit.',
    quote: melding,
    stands: false,
  },
  {
    label: 'an amount as it stands',
    statement: 'De cliënt betaalt een bijdrage van maximaal € 21,40 per maand.',
    quote: bijdrage,
    stands: true,
  },
  {
    label: 'euro in words',
    statement: 'De bijdrage van de cliënt is hooguit 21,40 euro per maand.',
    quote: bijdrage,
    stands: true,
  },
  {
    label: 'another amount',
    statement: 'De cliënt betaalt een bijdrage van maximaal € 21,80 per maand.',
    quote: bijdrage,
    stands: false,
  },
  {
    label: 'another rate',
    statement: 'De cliënt betaalt een bijdrage van maximaal € 21,40 per week.',
    quote: bijdrage,
    stands: false,
  },
  {
    label: 'a rate lost',
    statement: 'De cliënt betaalt een bijdrage van maximaal € 21,40.',
    quote: bijdrage,
    stands: false,
  },
  {
    label: 'at least for at most',
    statement: 'De cliënt betaalt een bijdrage van minstens € 21,40 per maand.',
    quote: bijdrage,
    stands: false,
  },
  {
    label: 'at most lost',
    statement: 'De cliënt betaalt een bijdrage van € 21,40 per maand.',
    quote: bijdrage,
    stands: false,
  },
  {
    label: 'the rule with its condition',
    statement: 'Het college verstrekt geen pgb als de aanvrager de taken niet op verantwoorde wijze kan uitvoeren.',
    quote: pgb,
    stands: true,
  },
  {
    label: 'a condition lost',
    statement: 'Het college verstrekt geen persoonsgebonden budget.',
    quote: pgb,
    stands: false,
  },
  {
    label: 'a denial lost',
    statement: 'Het college verstrekt een pgb als de aanvrager de taken niet op verantwoorde wijze kan uitvoeren.',
    quote: pgb,
    stands: false,
  },
  {
    label: 'both denials lost',
    statement: 'Het college verstrekt een pgb als de aanvrager de taken op verantwoorde wijze kan uitvoeren.',
    quote: pgb,
    stands: false,
  },
  {
    label: 'an exception kept',
    statement:
      'De aanbieder informeert de ouders voor de start van de hulp, behalve als de jeugdige 16 jaar of ouder is.',
    quote: tenzij,
    stands: true,
  },
  {
    label: 'an exception lost',
    statement: 'De aanbieder informeert de ouders voor de start van de hulp.',
    quote: tenzij,
    stands: false,
  },
  {
    label: 'an exception made a condition',
    statement: 'De aanbieder informeert de ouders voor de start van de hulp als de jeugdige 16 jaar of ouder is.',
    quote: tenzij,
    stands: false,
  },
  {
    label: 'older than for as old as',
    statement: 'De aanbieder informeert de ouders voor de start van de hulp, tenzij de jeugdige ouder dan 16 jaar is.',
    quote: tenzij,
    stands: false,
  },
  {
    label: 'after the start for before',
    statement: 'De aanbieder informeert de ouders na de start van de hulp, tenzij de jeugdige 16 jaar of ouder is.',
    quote: tenzij,
    stands: false,
  },
  {
    label: 'can kept',
    statement: 'Het college kan de termijn één keer met maximaal 4 weken verlengen.',
    quote: kan,
    stands: true,
  },
  {
    label: 'can lost',
    statement: 'Het college verlengt de termijn één keer met maximaal 4 weken.',
    quote: kan,
    stands: false,
  },
  {
    label: 'must for can',
    statement: 'Het college moet de termijn eenmaal met ten hoogste vier weken verlengen.',
    quote: kan,
    stands: false,
  },
  {
    label: 'twice for once',
    statement: 'Het college kan de termijn tweemaal met ten hoogste vier weken verlengen.',
    quote: kan,
    stands: false,
  },
  {
    label: 'shorten for lengthen',
    statement: 'Het college kan de termijn eenmaal met ten hoogste vier weken verkorten.',
    quote: kan,
    stands: false,
  },
  {
    label: 'own article and lid',
    statement:
      'Volgens artikel 2.3.2, eerste lid, verstrekt het college de cliënt een schriftelijke weergave van het onderzoek.',
    quote: verslag,
    stands: true,
  },
  {
    label: 'another article',
    statement: 'Volgens artikel 2.3.5 verstrekt het college de cliënt een schriftelijke weergave van het onderzoek.',
    quote: verslag,
    stands: false,
  },
  {
    label: 'oral for written',
    statement: 'Het college geeft de cliënt een mondelinge weergave van het onderzoek.',
    quote: verslag,
    stands: false,
  },
  {
    label: 'an addition of its own',
    statement:
      'Het college verstrekt de cliënt een schriftelijke weergave van het onderzoek en belt elke dag met zijn zoon in Utrecht.',
    quote: verslag,
    stands: false,
  },
  {
    label: 'an unrelated quote',
    statement: 'De scootmobiel wordt gestald in een overdekte ruimte.',
    quote: verslag,
    stands: false,
  },
  {
    label: 'a verdict on a person',
    statement: 'Deze cliënt krijgt een schriftelijke weergave van de uitkomsten van het onderzoek.',
    quote: verslag,
    stands: false,
  },
  {
    label: 'an always that is not there',
    statement: 'Het college verstrekt de cliënt altijd een schriftelijke weergave van de uitkomsten van het onderzoek.',
    quote: verslag,
    stands: false,
  },
];
