import { dutchDate, type IsoDate } from '../../shared/iso-date.ts';

const inMonths = (months: number): string =>
  months >= 11.5 && Math.abs(months / 12 - Math.round(months / 12)) < 0.05
    ? `${Math.round(months / 12)} jaar`
    : `${Math.round(months)} maanden`;

/** What the check of a decision says, in Dutch; questions and advice, never a verdict about a right to help. */
export const messages = {
  notForRefusal: 'Dit is een afwijzing; dit onderdeel is dan niet van toepassing.',
  kind: {
    known: (kind: string) => `De voorziening is genoemd: ${kind}.`,
    there: 'De voorziening is genoemd.',
    missing:
      'Er staat niet welke voorziening is toegekend; alleen "voorziening", "hulp" of "ondersteuning" zegt dat niet.',
    refused: 'Er staat welke voorziening is geweigerd.',
    refusedMissing: 'Er staat niet welke voorziening is geweigerd.',
  },
  result: {
    there: 'Het beoogde resultaat staat erin.',
    vague: 'Het beoogde resultaat staat erin, maar is niet meetbaar.',
    later: 'Er staat alleen dat het resultaat later komt.',
    missing: 'Er staat niet welk resultaat beoogd is.',
  },
  start: {
    there: 'De ingangsdatum staat erin.',
    ofDecision: 'De ingang is de dag van het besluit.',
    missing: 'Er staat geen ingangsdatum in.',
  },
  duration: {
    there: 'De duur of einddatum staat erin.',
    reviewed: 'De voorziening geldt voor onbepaalde tijd en het periodiek onderzoek heeft een datum.',
    noReview: 'De voorziening geldt voor onbepaalde tijd, maar de datum van het periodiek onderzoek ontbreekt.',
    missing: 'Er staat geen einddatum of duur in.',
    shown: (isIndefinite: boolean, months: number | null, until: IsoDate | null) =>
      isIndefinite
        ? 'onbepaalde tijd'
        : [
            ...(months === null ? [] : [inMonths(months)]),
            ...(until === null ? [] : [`tot en met ${dutchDate(until)}`]),
          ].join(', '),
  },
  nature: {
    there: 'Er staat waaruit de voorziening bestaat.',
    variant: 'De variant van de voorziening is genoemd.',
    name: 'De naam zegt wat de voorziening is.',
    missing: 'Er staat niet waaruit de voorziening bestaat (de variant of de activiteiten).',
  },
  size: {
    there: 'De omvang staat erin.',
    counted: 'Het aantal of bedrag staat erin.',
    missing: 'De omvang (uren, dagdelen, etmalen) staat er niet in.',
    units: {
      uur: ['uur', 'uur'],
      dagdeel: ['dagdeel', 'dagdelen'],
      dag: ['dag', 'dagen'],
      etmaal: ['etmaal', 'etmalen'],
      weekend: ['weekend', 'weekenden'],
      rit: ['rit', 'ritten'],
      keer: ['keer', 'keer'],
      km: ['km', 'km'],
    },
    perWeek: (size: string) => `${size} per week`,
    inTotal: (size: string) => `${size} in totaal`,
  },
  form: {
    there: 'De vorm staat erin.',
    budget: 'Het is een pgb, met tarief en bestedingsregels.',
    budgetLacks: (parts: readonly string[]) => `Het is een pgb, maar ${parts.join(' en ')} ontbreekt.`,
    tariff: 'het tarief',
    spending: 'waaraan het besteed mag worden',
    missing: 'Er staat niet of het zorg in natura of een pgb is; de naam van een aanbieder zegt dat niet.',
    names: {
      natura: 'zorg in natura',
      pgb: 'persoonsgebonden budget (pgb)',
      bruikleen: 'bruikleen of eigendom',
      vergoeding: 'financiële tegemoetkoming',
    },
  },
  grounds: {
    there: 'De gronden van het besluit staan erin.',
    onlyRule: 'Het besluit noemt een artikel of verordening; waarom dat hier geldt, staat er niet.',
    missing: 'De gronden van het besluit ontbreken: geen reden en geen artikel.',
  },
  report: {
    there: 'Het besluit verwijst naar het verslag.',
    missing: 'Het besluit verwijst niet naar het gespreksverslag.',
  },
  objection: {
    there: 'De bezwaarclausule staat erin, met de termijn en het adres.',
    noTerm: 'Er staat niet dat bezwaar binnen zes weken moet.',
    noPlace: 'Er staat niet waar het bezwaar heen moet.',
    missing: 'De bezwaarclausule ontbreekt.',
  },
  about: {
    kind: 'Voorziening',
    size: 'Omvang',
    form: 'Vorm',
    start: 'Ingangsdatum',
    duration: 'Duur',
    setting: 'Aard',
    weight: 'Variant',
    stay: 'Variant',
    gate: 'Aard',
    tariff: 'Tarief van het pgb',
    extent: 'Aard',
    drive: 'Aandrijving',
    level: 'Variant',
    rate: 'Tarief van het pgb',
    sum: 'Bedrag',
  },
  differs: (about: string, report: string, decision: string) =>
    `${about}: in het verslag ${report}, in de beschikking ${decision}.`,
  euros: (euros: number) => `€ ${euros.toFixed(2).replace('.', ',')}`,
  added: (kind: string) => `De beschikking kent ook ${kind} toe; dat staat niet in de conclusie van het verslag.`,
  leftOut: (kind: string) => `Het verslag concludeert ook ${kind}; dat ontbreekt in de beschikking.`,
  undecided: (kind: string) => `Het verslag wijst ${kind} af; daarover staat niets in de beschikking.`,
  refusedAfterAll: 'Het verslag stelt een voorziening voor, de beschikking wijst af.',
  grantedAfterAll: 'Het verslag ziet geen voorziening, de beschikking kent er een toe.',
  planDiffers: (plan: string, decision: string) =>
    `Het plan noemt ${plan}, de beschikking ${decision}. Vraag de aanbieder of dat klopt.`,
  heaviestVariant: (kind: string) =>
    `Er is gekozen voor een zware variant van ${kind}. In het verslag staat geen vergelijking met een lichtere; kan die ook?`,
  doubleProvision: (first: string, second: string) =>
    `Er zijn twee voorzieningen die op elkaar lijken: ${first} en ${second}. Zijn ze voor dezelfde vraag bedoeld?`,
  unaskedAllowance: (kind: string) =>
    `De beschikking kent ${kind} toe, maar in het verslag vraagt niemand daarom. Klopt dat?`,
  nextReviewMissing:
    'Het onderzoek leidde niet tot een wijziging en er staat geen datum voor het volgende. Wanneer wordt er weer gekeken?',
} as const;
