import { dutchDate, type IsoDate } from '../../shared/iso-date.ts';
import type { WrittenTable } from '../../shared/written-table.ts';
import type { Status } from '../follow-up/transitions.ts';
import { messages } from '../messages.ts';
import type { Category } from '../signal.ts';
import { askedPeriod } from './asked-period.ts';
import type { RegisterFilter } from './register.ts';

const categoryWords: Readonly<Record<Category, RegExp>> = {
  onderlevering: /\bonderlevering|\bte weinig (?:uren|hulp)|\bminder (?:uren|hulp)|\bniet geleverde? uren/iu,
  'plan-van-aanpak': /\bplan(?:nen)? van aanpak\b|\bplan(?:nen)?\b/iu,
  kwaliteit: /\bkwaliteit\b/iu,
  personeel: /\bpersoneel\b/iu,
  wachttijd: /\bwachttijd(?:en)?\b|\bwachtlijst(?:en)?\b/iu,
  'arrangement-tarief': /\btarie(?:f|ven)\b|\barrangement(?:en)?\b/iu,
  rechtmatigheid: /\brechtmatigheid\b|\bfraude\b/iu,
  veiligheid: /\bveiligheid\b|\bgeweld\b|\bcalamiteit(?:en)?\b/iu,
  samenwerking: /\bsamenwerking\b/iu,
  overig: /\bcategorie overig\b|\boverige (?:signalen|onderwerpen)\b/iu,
};
const statusWords: readonly (readonly [Status, RegExp])[] = [
  ['closed', /\b(?:af)?gesloten\b/iu],
  ['withdrawn', /\bingetrokken\b/iu],
  ['asked', /\bwacht(?:en|end)? op (?:de )?melder/iu],
  ['disputed', /\bheropening\b/iu],
  ['split', /\bgesplitste?\b/iu],
  ['joined', /\bsamengevoegde?\b/iu],
  ['new', /\bnieuwe?\b|\bniet opgepakte?\b/iu],
  ['taken', /\bopgepakte?\b/iu],
];
const open = /\b(?:open(?:staande?)?|lopende?|niet afgesloten)\b/iu;
const own = /\b(?:mijn|eigen|door mij|die ik|van mij)\b/iu;

/** What a request is read beside. */
interface Beside {
  readonly today: IsoDate;
  /** The name in the register of the provider that it names. */
  readonly provider: string | null;
  /** Municipalities that it may name. */
  readonly gemeenten: readonly string[];
}

function gemeenteIn(asked: string, gemeenten: readonly string[]): string | null {
  const known = gemeenten.find((one) => {
    const name = one.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(asked);
  });
  return known ?? /\bgemeente\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u.exec(asked)?.[1] ?? null;
}

/** Reads which signals a request for the register wants. A municipality that is not known there matches nothing. */
export function askedFilter(asked: string, { today, provider, gemeenten }: Beside): RegisterFilter {
  // A name may hold such a word, and a period may be "open": what names the provider is no filter.
  const isOpen = open.test(asked);
  const status = isOpen ? undefined : statusWords.find(([, words]) => words.test(asked))?.[0];
  const category = Object.entries(categoryWords).find(([, words]) => words.test(asked))?.[0];
  const law = /\bwmo\b/iu.test(asked) ? 'wmo' : /\bjeugd(?:wet)?\b/iu.test(asked) ? 'jeugdwet' : undefined;
  const gemeente = gemeenteIn(asked, gemeenten);
  return {
    ...(provider === null ? {} : { provider }),
    ...(isCategory(category) ? { category } : {}),
    ...(law === undefined ? {} : { law }),
    ...(gemeente === null ? {} : { gemeente }),
    ...(isOpen ? { isOpen } : {}),
    ...(status === undefined ? {} : { status }),
    ...(own.test(asked) ? { isOwn: true } : {}),
    ...askedPeriod(asked, today),
  };
}

const isCategory = (word: string | undefined): word is Category => word !== undefined && word in categoryWords;

/** Says in Dutch how a register was filtered, a line for each part; empty when it was not. */
export function filterWords(filter: RegisterFilter): readonly string[] {
  const words = messages.filter;
  const { provider, category, law, gemeente, isOpen, status, isOwn, from, until } = filter;
  return [
    ...(provider === undefined ? [] : [words.provider(provider)]),
    ...(category === undefined ? [] : [words.category(messages.categories[category])]),
    ...(law === undefined ? [] : [words.law(messages.laws[law])]),
    ...(gemeente === undefined ? [] : [words.gemeente(gemeente)]),
    ...(isOpen === undefined ? [] : [isOpen ? words.open : words.notOpen]),
    ...(status === undefined ? [] : [words.status(messages.statuses[status])]),
    ...(isOwn === true ? [words.own] : []),
    ...(from === undefined && until === undefined
      ? []
      : [words.sent(from === undefined ? null : dutchDate(from), until === undefined ? null : dutchDate(until))]),
  ];
}

/** How a register was filtered, as a sheet beside it. */
export const filterTable = (filter: RegisterFilter): WrittenTable => {
  const words = filterWords(filter);
  return {
    title: messages.filter.title,
    head: [messages.filter.title],
    rows: words.length === 0 ? [[messages.filter.none]] : words.map((word) => [word]),
  };
};
