import type { Evidence, Quoted } from './findings.ts';
import type { DossierDocument } from './reading/dossier-document.ts';
import type { Sentence } from './reading/sentences.ts';

/** What the reports say of talk with the inwoner: told with whom, only in what they told, why not, or talk without anybody named. */
export type InwonerHeard = { readonly how: 'told' | 'reason' | 'not' | 'nobody-named' | 'silent' } & Evidence;

const alone = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const inwoner = alone(
  'mevrouw|mevr|mw|meneer|mijnheer|dhr|de heer|heer|cli[eë]nte?|cl|inwoner|inwoonster|betrokkene|zij|ze|hij|hem|echtpaar',
);
const other = alone(
  "zoon|dochter|kinderen|kleinzoon|kleindochter|broer|zus|neef|nicht|schoon\\p{L}+|partner|buurman|buurvrouw|buren|familie|mantelzorg\\p{L}*|(?:huis)?arts|praktijkondersteuner|(?:wijk)?verple+g\\p{L}*|wijkzorg|thuiszorg|aanbieder|casemanager|begeleid(?:er|ster)|behandelaar|bewindvoerder|mentor|maatschappelijk werk\\p{L}*|collega|woningcorporatie|verhuurder|politie|ergotherapeut|fysiotherapeut|ib'er",
);
const says =
  '(?:zegt|zei|vertelt|vertelde|geeft aan|gaf aan|(?:heeft|hebben) (?:\\p{L}+ ){0,3}(?:aangegeven|verteld|gezegd)|vindt|vond|noemt|ervaart|wil|willen|wilde|wenst|hoopt|vraagt|vroeg|zou graag|laat weten|liet weten|legt uit)';
const talk = new RegExp(
  alone(
    'gesproken(?! over)|\\p{L}*gesprek(?:ken|je|sdatum|sformulier|spartners?)?|spraken|sprak|gebeld|telefonisch|telefoontje|beeldbellen|aanwezig|erbij|aan tafel|gehoord|intake|(?:huis)?bezocht|huisbezoek(?:en)?|bezoek(?=(?: bij| aan| op| d\\.?d| met| thuis|,|:)? ?(?:\\d|\\p{L}))',
  ),
  'iu',
);
/** Talk that was not, or is yet to come. */
const unheard =
  /(?<!\p{L})(?:niet|geen|nooit|niemand)(?: \p{L}+){0,3} (?:gesproken|gesprek|gehoord|gezien|bereikt|bereiken|aanwezig|erbij|spreken)(?!\p{L})|(?<!\p{L})(?:gesproken|gehoord|aanwezig)(?: is| was)? niet(?!\p{L})|(?<!\p{L})niet (?:thuis|verschenen|bij het gesprek)(?!\p{L})/iu;
const toCome = /(?<!\p{L})(?:gepland|inplannen|volgt|nog te|afgezegd|verzet|wordt nog|moet nog|gaan? nog)(?!\p{L})/iu;
const because =
  /(?<!\p{L})(?:omdat|want|doordat|vanwege|wegens|aangezien|namelijk|i\.?v\.?m|in verband met|op verzoek van|weigert|weigerde|wil geen|wilde geen)(?!\p{L})|[:;–(](?: ?\p{L}+){3}/iu;
const inwonerNamed = new RegExp(inwoner, 'iu');
const somebody = /(?<!\p{L})(?:met|bij|m\.|ik|wij|we) (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}|(?<!\p{L})geb(?:oren)?(?!\p{L})/u;
const others = new RegExp(other, 'iu');
const titled = `${inwoner}\\.?(?: [\\p{L}.-]+){1,4}`;
/** "de zoon van mevrouw", "over mevrouw", "mw. Jonker (begeleider)", "ergotherapeut mw. Loef": others than she are meant. */
const aside = new RegExp(
  `(?:${other}(?: \\p{L}+){0,2} van|(?<!\\p{L})over) (?:de |het )?${inwoner}|${titled} ?[(,] ?[^(),]{0,30}${other}[^)]{0,40}\\)|${other},? \\(?${titled}`,
  'giu',
);
/** "Betrokkene was op haar werk": not where the talk was. */
const away = new RegExp(
  `${inwoner} (?:was|zat|lag|verbleef) (?:nog |toen )?(?:op|in|bij|naar|ziek|weg|elders)(?!\\p{L})(?! (?:het |dit )?(?:gesprek|huisbezoek))`,
  'iu',
);
const tells = [
  new RegExp(`${inwoner}\\.?(?: \\p{L}[\\p{L}.-]*){0,4} ${says}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${says} (?:zelf )?${inwoner}`, 'iu'),
  /["“„‘'](?:ik|wij|mijn|ze|het)(?!\p{L})|^ik (?:wil|zou graag|kan (?:niet|zelf))(?!\p{L})/iu,
];
const byOther = new RegExp(`${other}[^.;"“]{0,40}${says}`, 'iu');
/** A report about one person may leave its subject out: "Geeft aan dat …", "Wil weer zelf koken". */
const withoutSubject = new RegExp(`^(?:${says})(?!\\p{L})`, 'iu');
const ownVoice = /eigen woorden|(?:visie|verhaal|stem) van|wat (?:zegt|vindt|wil|vraagt)(?!\p{L})/iu;

const spoken = ({ text, heading }: Sentence): 'named' | 'bare' | 'not' | null => {
  const all = `${heading ?? ''}: ${text}`;
  if (!talk.test(all) || text.endsWith('?')) return null;
  const own = all.replaceAll(aside, ' ');
  if (away.test(text)) return 'not';
  if (unheard.test(own)) return inwonerNamed.test(own) ? 'not' : null;
  if (toCome.test(own)) return null;
  if (inwonerNamed.test(own) || (somebody.test(own) && !others.test(own))) return 'named';
  return others.test(all) ? null : 'bare';
};
const voiced = ({ text, heading }: Sentence): boolean =>
  !text.endsWith('?') &&
  !byOther.test(text) &&
  (tells.some((one) => one.test(text.replaceAll(aside, ' '))) ||
    withoutSubject.test(text) ||
    (ownVoice.test(heading ?? '') && !others.test(`${heading ?? ''} ${text}`)));

/**
 * Tells whether the reports show that the inwoner was spoken to: somebody is named as spoken to, or told or wants something. A
 * day, or a talk with others, is not enough.
 */
export function inwonerHeard(documents: readonly DossierDocument[]): InwonerHeard {
  const reports = documents.filter(({ type }) => type === 'gespreksverslag');
  const first = (fits: (sentence: Sentence) => boolean): Quoted | null => {
    for (const { file, sentences } of reports) {
      const found = sentences.find(fits);
      if (found !== undefined) return { quote: found.text, document: file };
    }
    return null;
  };
  const named = first((one) => spoken(one) === 'named');
  if (named !== null) return { how: 'told', ...named };
  const not = first((one) => spoken(one) === 'not');
  if (not !== null) return { how: because.test(not.quote) ? 'reason' : 'not', ...not };
  const words = first(voiced);
  if (words !== null) return { how: 'told', ...words };
  const bare = first((one) => spoken(one) === 'bare');
  return bare === null ? { how: 'silent', quote: null, document: null } : { how: 'nobody-named', ...bare };
}
