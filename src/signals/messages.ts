import { dutchDate, type IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';
import type { Status } from './follow-up/transitions.ts';
import type { Category, Route } from './signal.ts';

const hours = (value: number): string => String(value).replace('.', ',');
const signals = (count: number): string => (count === 1 ? '1 signaal' : `${count} signalen`);

/** What papers about signals say, in Dutch. */
export const messages = {
  categories: {
    onderlevering: 'Minder uren dan toegekend',
    'plan-van-aanpak': 'Plan van aanpak',
    kwaliteit: 'Kwaliteit',
    personeel: 'Personeel',
    wachttijd: 'Wachttijd',
    'arrangement-tarief': 'Arrangement of tarief',
    rechtmatigheid: 'Rechtmatigheid',
    veiligheid: 'Veiligheid',
    samenwerking: 'Samenwerking',
    overig: 'Overig',
  } satisfies Record<Category, string>,
  statuses: {
    new: 'nieuw',
    taken: 'opgepakt',
    asked: 'wacht op de melder',
    split: 'gesplitst',
    joined: 'samengevoegd',
    closed: 'afgesloten',
    disputed: 'melder vraagt heropening',
    withdrawn: 'ingetrokken',
  } satisfies Record<Status, string>,
  routes: {
    contractmanagement: 'contractmanagement',
    inkoop: 'inkoop',
    'toezicht-rechtmatigheid': 'toezicht rechtmatigheid',
    'toezicht-kwaliteit': 'toezicht kwaliteit',
    'direct-handelen': 'direct handelen',
  } satisfies Record<Route, string>,
  laws: { wmo: 'Wmo', jeugdwet: 'Jeugdwet' } satisfies Record<Law, string>,
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  lifted: (why: string) => `${why} (niet meer vertrouwelijk)`,
  hours,
  filter: {
    title: 'Selectie',
    none: 'Alle signalen die u mag zien.',
    provider: (name: string) => `aanbieder ${name}`,
    category: (name: string) => `onderwerp ${name}`,
    law: (name: string) => name,
    gemeente: (name: string) => `gemeente ${name}`,
    open: 'alleen open',
    notOpen: 'alleen wat niet meer open is',
    status: (name: string) => `stand: ${name}`,
    own: 'alleen eigen signalen',
    sent: (from: string | null, until: string | null) =>
      `verstuurd ${[...(from === null ? [] : [`vanaf ${from}`]), ...(until === null ? [] : [`tot en met ${until}`])].join(' ')}`,
  },
  register: {
    title: 'Signalen',
    head: [
      'Signaal',
      'Verstuurd',
      'Gemeente',
      'Aanbieder',
      'Onderwerp',
      'Wet',
      'Arrangement',
      'Uren per week toegekend',
      'Uren per week geleverd',
      'Stand',
      'Ligt bij',
      'Vertrouwelijk',
      'Uiterlijk',
      'Te laat',
      'Afgesloten',
      'Melder geholpen',
      'Feiten',
    ],
    figuresTitle: 'Cijfers',
    figuresHead: [
      'Aanbieder',
      'Onderwerp',
      'Signalen',
      'Open',
      'Te laat',
      'Afgesloten',
      'Uren per week te weinig',
      'Melder geholpen',
      'Melder niet geholpen',
    ],
  },
  agenda: {
    title: (provider: string) => `Gespreksagenda ${provider}`,
    made: (today: IsoDate, from: IsoDate, count: number) =>
      `Voorbereid door Vliegende Keep op ${dutchDate(today)}, uit ${signals(count)} sinds ${dutchDate(from)}. Elke regel noemt het signaal en de dag; kijk ze na voor het gesprek.`,
    contractOwner: (name: string) => `Contractbeheerder: ${name}.`,
    checks:
      'Er staan geen gegevens van cliënten in, en geen vertrouwelijke signalen. Een signaal is wat een collega zag: hoor de aanbieder erover voordat er iets vaststaat.',
    footer: 'Voorbereid door Vliegende Keep; controleer voor gebruik',
    stop: 'Verwijsstop',
    stopUntil: (until: IsoDate, id: string, day: IsoDate) =>
      `Nieuwe verwijzingen wachten tot en met ${dutchDate(until)} (${id}, ingesteld op ${dutchDate(day)}).`,
    noStop: 'Er is nu geen verwijsstop.',
    shortfall: 'Uren die niet zijn geleverd',
    missing: (total: number, count: number) =>
      `Samen ${hours(total)} uur per week minder dan toegekend, in ${signals(count)}.`,
    missingOpen: (total: number, count: number) =>
      `Daarvan nog open: ${hours(total)} uur per week, in ${signals(count)}.`,
    shortfallHead: ['Signaal', 'Dag', 'Arrangement', 'Toegekend', 'Geleverd', 'Te weinig', 'Stand'],
    plans: 'Plannen van aanpak die uitblijven',
    open: 'Open signalen',
    closed: 'Afgesloten signalen',
    subject: (name: string, count: number) => `${name}: ${signals(count)}`,
    alsoReported: (count: number) => (count === 1 ? 'ook door een ander gemeld' : `ook door ${count} anderen gemeld`),
    line: (id: string, day: IsoDate, text: string) => `${id}, ${dutchDate(day)}: ${text}`,
    thresholds: 'Drempels die zijn bereikt',
    threshold: (rule: string) => `drempel “${rule}” bereikt`,
    agreements: 'Eerdere afspraken, en hoe signalen zijn afgesloten',
    closing: (id: string, day: IsoDate) => `afsluiting van ${id}, ${dutchDate(day)}`,
    agreement: (id: string, day: IsoDate) => `afspraak bij ${id}, ${dutchDate(day)}`,
    day: dutchDate,
    rules: 'Wat het contract en de arrangementsbeschrijving zeggen',
    place: (title: string, article: string, isSection: boolean, lid: string | null, from: IsoDate) =>
      `${title}, ${isSection ? 'onderdeel' : 'artikel'} ${article}${lid === null ? '' : ` lid ${lid}`}, geldig vanaf ${dutchDate(from)}`,
    talk: 'Voor het gesprek',
    toFillIn: [
      'Wat zegt de aanbieder?',
      'Wat spreken we af, wie doet dat, en wanneer is het klaar?',
      'Wanneer spreken we elkaar weer?',
    ],
    aCase: '[zaaknummer]',
  },
} as const;
