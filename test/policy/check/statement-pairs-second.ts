import type { Pair } from './statement-pairs-first.ts';

const bijlage =
  'Het college verstrekt voor het bezoekbaar maken van een woning een vergoeding van ten hoogste € 6.500, mits de cliënt in een instelling verblijft.';
const toets = 'Binnen drie maanden na de start van de hulp stuurt de aanbieder het plan van aanpak aan het college.';
const leeftijd =
  'Jeugdhulp kan worden voortgezet tot de leeftijd van drieëntwintig jaar, voor zover deze hulp niet onder een andere wet valt.';
const stop = 'Het college stelt een verwijsstop in wanneer de aanbieder de overeenkomst niet nakomt.';
const vervoer = 'De vervoersvergoeding bedraagt € 0,23 per kilometer en voor een rolstoeltaxi € 2,10 per kilometer.';
const uitzondering =
  'Ouders leveren een bijdrage aan het onderzoek. Dit geldt niet voor ouders die uit het gezag zijn ontzet.';
const ggz =
  'De gedragswetenschapper beoordeelt de aanvraag binnen tien werkdagen en adviseert de consulent schriftelijk.';
const opschorten =
  'De termijn wordt opgeschort met ingang van de dag waarop het college de aanvrager uitnodigt de aanvraag aan te vullen, tot de dag waarop de aanvraag is aangevuld.';
const respijt =
  'Kortdurend verblijf omvat maximaal drie etmalen per week en is bedoeld om de mantelzorger te ontlasten.';
const voorwaarden =
  'Een jeugdige komt in aanmerking voor een pgb als:\na. de ouders het plan zelf kunnen uitvoeren;\nb. de ouders motiveren waarom zorg in natura niet past; en\nc. de kwaliteit van de hulp is gewaarborgd.';
const inlichtingen =
  'De cliënt doet op verzoek of onverwijld uit eigen beweging mededeling aan het college van alle feiten die van belang zijn.';

/**
 * Written when the rules were final, to measure them. At first sight 9 of the 16 true statements stood, 29 of the 32 false
 * ones fell; the three that stood ("sums mixed up", "the consulent advises", "one condition of three") were mended since.
 */
export const secondHalf: readonly Pair[] = [
  {
    label: 'a sum with its condition',
    statement:
      'Het college geeft een vergoeding van maximaal 6.500 euro voor het bezoekbaar maken van een woning, mits de cliënt in een instelling verblijft.',
    quote: bijlage,
    stands: true,
  },
  {
    label: 'mits as alleen als',
    statement:
      'Alleen als de cliënt in een instelling verblijft, geeft het college maximaal € 6500 voor het bezoekbaar maken van een woning.',
    quote: bijlage,
    stands: true,
  },
  {
    label: 'mits lost',
    statement: 'Het college verstrekt ten hoogste € 6.500 voor het bezoekbaar maken van een woning.',
    quote: bijlage,
    stands: false,
  },
  {
    label: 'mits turned',
    statement:
      'Het college verstrekt ten hoogste € 6.500 voor het bezoekbaar maken van een woning, tenzij de cliënt in een instelling verblijft.',
    quote: bijlage,
    stands: false,
  },
  {
    label: 'thousands misread',
    statement:
      'Het college verstrekt ten hoogste € 65,00 voor het bezoekbaar maken van een woning, mits de cliënt in een instelling verblijft.',
    quote: bijlage,
    stands: false,
  },
  {
    label: 'adapting for visiting',
    statement:
      'Het college verstrekt ten hoogste € 6.500 voor het aanpassen van een woning, mits de cliënt in een instelling verblijft.',
    quote: bijlage,
    stands: false,
  },
  {
    label: 'months in digits',
    statement: 'De aanbieder stuurt het plan van aanpak binnen 3 maanden na de start van de hulp naar het college.',
    quote: toets,
    stands: true,
  },
  {
    label: 'within lost to after',
    statement: 'De aanbieder stuurt het plan van aanpak drie maanden na de start van de hulp aan het college.',
    quote: toets,
    stands: false,
  },
  {
    label: 'from the end',
    statement: 'De aanbieder stuurt het plan van aanpak binnen drie maanden na het einde van de hulp aan het college.',
    quote: toets,
    stands: false,
  },
  {
    label: 'sender and receiver swapped',
    statement: 'Het college stuurt het plan van aanpak binnen drie maanden na de start van de hulp aan de aanbieder.',
    quote: toets,
    stands: false,
  },
  {
    label: 'to the client',
    statement: 'De aanbieder stuurt het plan van aanpak binnen drie maanden na de start van de hulp aan de cliënt.',
    quote: toets,
    stands: false,
  },
  {
    label: 'evaluation for plan',
    statement: 'De aanbieder stuurt de evaluatie binnen drie maanden na de start van de hulp aan het college.',
    quote: toets,
    stands: false,
  },
  {
    label: 'an age in words',
    statement: 'Jeugdhulp kan doorlopen tot 23 jaar, als de hulp niet onder een andere wet valt.',
    quote: leeftijd,
    stands: true,
  },
  {
    label: 'an age as the source has it',
    statement:
      'Jeugdhulp kan worden voortgezet tot de leeftijd van 23 jaar, voor zover de hulp niet onder een andere wet valt.',
    quote: leeftijd,
    stands: true,
  },
  {
    label: 'up to and including',
    statement:
      'Jeugdhulp kan worden voortgezet tot en met 23 jaar, voor zover deze hulp niet onder een andere wet valt.',
    quote: leeftijd,
    stands: false,
  },
  {
    label: 'from an age',
    statement: 'Jeugdhulp kan worden voortgezet vanaf 23 jaar, voor zover deze hulp niet onder een andere wet valt.',
    quote: leeftijd,
    stands: false,
  },
  {
    label: 'is continued for can be',
    statement: 'Jeugdhulp wordt voortgezet tot 23 jaar, voor zover deze hulp niet onder een andere wet valt.',
    quote: leeftijd,
    stands: false,
  },
  {
    label: 'the other law turned',
    statement: 'Jeugdhulp kan worden voortgezet tot 23 jaar, voor zover deze hulp onder een andere wet valt.',
    quote: leeftijd,
    stands: false,
  },
  {
    label: 'when as if',
    statement: 'Het college stelt een verwijsstop in als de aanbieder de overeenkomst niet nakomt.',
    quote: stop,
    stands: true,
  },
  {
    label: 'everyday words for breach',
    statement: 'Er komt een verwijsstop als de aanbieder zich niet aan de afspraken houdt.',
    quote: stop,
    stands: true,
  },
  {
    label: 'a discretion added',
    statement: 'Het college kan een verwijsstop instellen als de aanbieder de overeenkomst niet nakomt.',
    quote: stop,
    stands: false,
  },
  {
    label: 'a denial moved',
    statement: 'Het college stelt geen verwijsstop in als de aanbieder de overeenkomst nakomt.',
    quote: stop,
    stands: false,
  },
  {
    label: 'cents per kilometre',
    statement: 'De vervoersvergoeding is 23 cent per kilometer.',
    quote: vervoer,
    stands: true,
  },
  {
    label: 'the second sum',
    statement: 'Voor een rolstoeltaxi is de vergoeding € 2,10 per kilometer.',
    quote: vervoer,
    stands: true,
  },
  {
    label: 'sums mixed up',
    statement: 'Voor een rolstoeltaxi is de vergoeding € 0,23 per kilometer.',
    quote: vervoer,
    stands: false,
  },
  {
    label: 'per ride',
    statement: 'De vergoeding voor een rolstoeltaxi is € 2,10 per rit.',
    quote: vervoer,
    stands: false,
  },
  {
    label: 'a rule whose exception follows',
    statement: 'Ouders leveren een bijdrage aan het onderzoek, behalve ouders die uit het gezag zijn ontzet.',
    quote: uitzondering,
    stands: true,
  },
  {
    label: 'an exception as the rule',
    statement: 'Ouders die uit het gezag zijn ontzet, leveren een bijdrage aan het onderzoek.',
    quote: uitzondering,
    stands: false,
  },
  {
    label: 'two acts in one',
    statement:
      'De gedragswetenschapper beoordeelt de aanvraag binnen 10 werkdagen en geeft de consulent een schriftelijk advies.',
    quote: ggz,
    stands: true,
  },
  {
    label: 'one act of two',
    statement: 'De gedragswetenschapper beoordeelt de aanvraag binnen tien werkdagen.',
    quote: ggz,
    stands: true,
  },
  {
    label: 'days for working days',
    statement: 'De gedragswetenschapper beoordeelt de aanvraag binnen tien dagen.',
    quote: ggz,
    stands: false,
  },
  {
    label: 'working days as weeks',
    statement: 'De gedragswetenschapper beoordeelt de aanvraag binnen twee weken.',
    quote: ggz,
    stands: false,
  },
  {
    label: 'the consulent advises',
    statement: 'De consulent adviseert de gedragswetenschapper schriftelijk binnen tien werkdagen.',
    quote: ggz,
    stands: false,
  },
  {
    label: 'decides for assesses',
    statement: 'De gedragswetenschapper wijst de aanvraag binnen tien werkdagen toe.',
    quote: ggz,
    stands: false,
  },
  {
    label: 'suspension told in full',
    statement:
      'De termijn wordt opgeschort vanaf de dag waarop het college de aanvrager vraagt om aanvulling, tot de dag waarop de aanvraag is aangevuld.',
    quote: opschorten,
    stands: true,
  },
  {
    label: 'extension for suspension',
    statement:
      'De termijn wordt verlengd met ingang van de dag waarop het college de aanvrager uitnodigt de aanvraag aan te vullen.',
    quote: opschorten,
    stands: false,
  },
  {
    label: 'etmalen kept',
    statement: 'Kortdurend verblijf is hooguit 3 etmalen per week en ontlast de mantelzorger.',
    quote: respijt,
    stands: true,
  },
  {
    label: 'dagdelen for etmalen',
    statement: 'Kortdurend verblijf omvat maximaal drie dagdelen per week.',
    quote: respijt,
    stands: false,
  },
  {
    label: 'per month',
    statement: 'Kortdurend verblijf omvat maximaal drie etmalen per maand.',
    quote: respijt,
    stands: false,
  },
  {
    label: 'all conditions',
    statement:
      'Een jeugdige komt in aanmerking voor een pgb als de ouders het plan zelf kunnen uitvoeren, motiveren waarom zorg in natura niet past en de kwaliteit van de hulp is gewaarborgd.',
    quote: voorwaarden,
    stands: true,
  },
  {
    label: 'one condition of three',
    statement: 'Een jeugdige komt in aanmerking voor een pgb als de ouders het plan zelf kunnen uitvoeren.',
    quote: 'Een jeugdige komt in aanmerking voor een pgb als:\na. de ouders het plan zelf kunnen uitvoeren;',
    passage: voorwaarden,
    stands: false,
  },
  {
    label: 'conditions made facts',
    statement: 'Een jeugdige komt in aanmerking voor een pgb.',
    quote: voorwaarden,
    stands: false,
  },
  {
    label: 'a duty to tell',
    statement:
      'De cliënt moet alle feiten die van belang zijn op verzoek of uit zichzelf meteen aan het college melden.',
    quote: inlichtingen,
    stands: true,
  },
  {
    label: 'only on request',
    statement: 'De cliënt doet alleen op verzoek mededeling aan het college van feiten die van belang zijn.',
    quote: inlichtingen,
    stands: false,
  },
  {
    label: 'the college tells',
    statement: 'Het college doet onverwijld mededeling aan de cliënt van alle feiten die van belang zijn.',
    quote: inlichtingen,
    stands: false,
  },
  {
    label: 'and for or',
    statement:
      'De cliënt doet op verzoek en onverwijld uit eigen beweging mededeling aan het college van alle feiten die van belang zijn.',
    quote: inlichtingen,
    stands: false,
  },
  {
    label: 'a fine of its own',
    statement:
      'De cliënt doet op verzoek of onverwijld uit eigen beweging mededeling aan het college van alle feiten, anders volgt een boete.',
    quote: inlichtingen,
    stands: false,
  },
  {
    label: 'another lid',
    statement: 'Volgens lid 2 doet de cliënt op verzoek of onverwijld uit eigen beweging mededeling aan het college.',
    quote: inlichtingen,
    stands: false,
  },
];
