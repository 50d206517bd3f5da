import { apart, before, brokenLine, type Found } from './found.ts';
import { lowerOf } from './lower-view.ts';
import { isWord } from './words/lexicon.ts';

/** A word with a figure in it, with parts joined by signs; one word in capitals may stand before it (JRO 55-0912), figures in groups behind it (64 70 11). */
const candidate =
  /(?:(?<![\p{L}\d/.-])|(?<=clnr|[Cc]li[eë]ntnr|[Zz]aaknr|[Dd]ossiernr))(?:C \/ |\p{Lu}{1,5} (?=\d))?(?=[\p{L}./:_-]{0,12}\d)[\p{L}\d]{1,12}(?:[-./:_\u2060]{1,2}[\p{L}\d]{1,12}){0,5}(?: \d{2,4}(?![\p{L}\d]|[.,/-]\d)){0,5}(?![\p{L}\d])/gu;
const link =
  '(?: (?:is|was|luidt|heeft(?: nummer)?|onder(?: nummer)?|met(?: nummer)?|nummer|nr\\.?|id))?[ \\t]{0,3}[:=#(]?[ \\t]{0,3}$';

/** Words that call the number behind them that of a case, a file or a letter. */
const caseNamed = new RegExp(
  `(?<!\\p{L})(?:za[ak]{1,2}(?:systeem)?-? ?(?:nummers?|nrs?|no|id|code|kenmerk|ref)?|zaken|znr|zk(?:nr)?|doss?(?:ier)?s?-? ?(?:nummers?|nrs?|no|id|code)?|(?:ons |uw |ken)?kenmerk(?:en)?|opdracht(?:nummer|nr)?|onderzoek(?:snummer|snr)|verslag(?:nummer|nr)|toekenning(?:snummer|snr)?|indicatie(?:nummer|nr)|intake(?:nummer|nr)|document(?:nummer|nr|id)|djuma(?:-?nr)?|corsa(?:-?nr)?|geregistreerd (?:onder|als|met)(?: nummer| nr)?|bekend onder(?: nummer| nr)?|beschikking(?:s?nummer|snr|nr)|besluit(?:nummer|nr)|melding(?:s?nummer|snr|nr)|aanvraag(?:nummer|nr)|casus(?:nummer|nr)|referentie(?:nummer)?|registratie(?:nummer|nr)?s?|rekestnummer|rolnummer|parketnummer|volgnummer|saak|aangifte(?:nummer|nr)?|mutatie(?:nummer|nr)?|proces-verbaal|pv-?(?:nummer|nr)|rekest(?:nummer|nr)|rol(?:nummer|nr)|parket(?:nummer|nr)|bezwaar(?:nummer|nr|schrift)?|klacht(?:nummer|nr)?|registratie(?:nummer|nr)|toewijzings?(?:nummer|nr)|referentie|ref|cjib|mutatie politie|ontvangen onder nummer)\\.?${link}`,
  'u',
);
const clientNamed = new RegExp(
  `(?<!\\p{L})(?:cli[eë]nte?n?|cl(?:nt)?|c(?=nr)|kl|cl\\.|map|uw |patient|patiënt|klant|deelnemer|burger|inwoner|leerling|persoons?|v-|relatie|debiteur|polis|deb|pat(?:ient)?|huishoud|lid(?:maatschaps)?)\\.?[- ]?(?:nummer|nr|no|id|code|key)?s?\\.?(?: gemeente| van \\p{L}{2,12})?${link}`,
  'u',
);
/** Shapes that only a case has: Z-2025-00123, Z/24/001234, 2025/JH/4471, C/16/581204, JW.25.003871, R25/70918. */
const shaped =
  /^(?!(?:ISO|NEN|EN|NTA|ICD|DIN|IEC|HKZ)[-/ ]?(?:EN[- ])?\d)(?:Z(?:AAK)?[-/. ]?\d{2,4}[-/.]?\d{3,12}|\p{Lu}{1,5}[-/.]\d{2,4}[-/.](?:\p{Lu}{1,4}[-/.])?\d{3,9}|\p{Lu}{2,5}(?:[-/]\p{Lu}{1,4}){1,2}[-/]\d{2,4}[-/]\d{3,9}|(?:19|20)\d\d[-/.]\p{Lu}{1,5}[-/.]\d{2,9}|(?:19|20)\d\d[-/]\d{5,9}|\p{Lu}{1,3}\d{2}[/]\d{3,9}|PL\d{4}-\d{6,12}|\p{Lu}{1,4}-(?:19|20)\d\d-\d\d-\d{3,9}|\p{Lu}{1,4}[-]?\d\d[-.]\d{3,6}|\p{Lu}{1,5}[-/](?:19|20)\d\d[-/]\d{1,4}[-/]\d{3,6}|\d\d[-/]\p{Lu}{1,3}[-/]\d{3,9}|(?:1[5-9]|2\d)\.\d{4,7}(?![.,]?\d)|(?:\p{Lu}{1,6}[-/.]){1,3}(?:\d{1,4}[-/.])?\d{4,9}(?:[-/]\p{Lu}{1,4})?|(?:19|20)\d\d[-/](?!(?:19|20)\d\d)\d{3,4}(?![-/.]\d)|(?:19|20)\d\d[-/.](?=[\d/.-]{0,12}\p{Lu})[\d\p{Lu}]{1,8}(?:[-/.][\d\p{Lu}]{1,9}){1,3}|\p{Lu}{1,4}-(?:19|20)\d\d[-.]\d{2,6}|[CF](?:\/| \/ )\d{2}(?:\/| \/ )\d{5,7})(?![\p{L}\d])/u;
const clientShaped = /^(?:CL(?:NT)?[-.]?\d{4,9}|C\d{4,7})(?![\p{L}\d])/u;
/** Numbers of organisations and papers that point to nobody. */
const administrative =
  /(?:factu\p{L}{0,12}|versie|iso|dsm|nen|declaratie|offerte|order|bestel\p{L}{0,8}|formulier|agb|kvk|btw|product|arrangement|contract|artikel|(?<!\p{L})art|stb|stcrt|ecli|versie|model|perceel|norm|iso|tarief|code|postbus|vestiging)[\p{L}-]{0,12}\.?(?: ?(?:nummer|nr\.?|code|no\.?))?(?: (?:heeft|is|van|met|onder))?(?:,? ?nummer|,? ?nr\.?)?[ :#=(]{0,3}$/u;
/** The same, over one or two numbers of a list: "facturen 2025-3301 en 2025-3302". */
const administrativeRow =
  /(?:facturen|declaraties|offertes|orders|bestellingen|contracten|producten) (?:[\p{L}\d./-]{4,20},? (?:en |of )?){1,2}$/u;
const isOther =
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)$|^(?:19|20)\d\d$|^\d{1,3}(?:[.,]\d{3})+$|^\d+[.,]\d\d$|^\d{1,2}[:.]\d\d$|^(?:\d{1,3}\p{L}?|\d{1,2}-jarige?|\d{2}[A-Za-z]\d{2}|\p{L}{1,3}\d)$/u;

/** What stands in the numbers of courts: JE RK 24-311, BM VERZ 24-1187, LEE 24/3317 WMO. */
const courtWords =
  '(?:(?:AWB|BM|VERZ|JE|RK|FJ|EA|EJ|CV|EXPL|HA|ZA|KG|MB|FA|OV|LEE|ARN|ROE|AMS|DHA|SGR|ROT|UTR|GEL|OVE|ZWB|BRE|OBR|SHE|MNE|NHO|HAA|ALK|ZWO|ASS|GRO|LIM|WMO|WMO15|JW|PW) ){1,4}';
const court = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:(?:[CF] ?/ ?\\d{2} ?/ ?\\d{5,7}|\\d{7,8})(?: ?[/\\\\,;-])? ${courtWords}\\d{2}[-/]\\d{1,6}|${courtWords}\\d{2}[-/]\\d{1,6})(?: (?:WMO15|WMO|JW|PW|V\\d{1,2}|BESLU|WMOA))?(?![\\p{L}\\d])`,
  'gu',
);
/** A number of a fine or a file in groups of four, or with letters behind figures: 2025-0311-w. */
const grouped = /(?<=(?<!\p{L})(?:cjib|cjib-nummer|zaaknummer|zaaknr|kenmerk)[ :]{1,2})\d{4}(?: \d{4}){2,3}(?!\d)/giu;

/** The candidate without groups of figures that do not belong to it: only a number that is called so has them. */
const alone = (text: string): string => text.replace(/ \d[\d ]*$/, '');

/** Behind a word that can only call a number so, three figures or figures with points are one too: cl. 617, clnr 9.917. */
const surely = /(?:cl(?:i[eë]nt)?e?(?:nummer|nr|\.nr)|(?<!\p{L})cl)\.?[ :=#]{0,3}$/u;
const isOtherThan = (text: string, lead: string): boolean =>
  isOther.test(text) &&
  !(/^\d{3}$|^\d{1,4}\.\d{3,5}$/.test(text) && surely.test(lead)) &&
  !(/^\d{1,3}\.\d{3}$/.test(text) && /cli[eë]nte? $/u.test(lead));

const unbroken = (text: string): string => text.replaceAll(brokenLine, '');
/** In small letters only a number of some length is a number by its shape: z-2024-03390, but not mei-2025. */
const isLong = (text: string): boolean =>
  text !== text.toUpperCase() && text.replace(/\D/g, '').length > 4 && text.replace(/[^\p{L}]/gu, '').length < 6;

function find(said: string, named: RegExp, shape: RegExp | undefined, taken: readonly Found[] = []): readonly Found[] {
  const view = said.replace(/(?<=[\d\p{L}][-/])\n(?=\d{3})/gu, brokenLine);
  const lower = lowerOf(view);
  const found: Found[] = [];
  let near = 0;
  for (const { 0: all, index: from } of view.matchAll(candidate)) {
    // In capitals the word itself looks like the start of the number: MAP 00-5127.
    const word = /^\p{Lu}{2,5} /u.exec(all)?.[0] ?? '';
    const glued = /^(?:clnr|cnr|cli[eë]ntnr|klantnr|zaaknr|dossiernr|zk|znr)(?=\d)/iu.exec(all)?.[0] ?? '';
    const skipped =
      glued !== ''
        ? glued.length
        : word !== '' && (named.test(lowerOf(word)) || isWord(lowerOf(word).trim()))
          ? word.length
          : 0;
    const whole = all.slice(skipped);
    const index = from + skipped;
    while (near < taken.length && (taken[near]?.end ?? 0) <= index) near += 1;
    if ((taken[near]?.start ?? view.length) < index + whole.length) continue;
    const lead = glued === '' ? before(lower, index, 50) : lowerOf(glued);
    const called = named.test(lead);
    const text = called
      ? whole
      : /^\d|^C/.test(whole) || shape === undefined
        ? alone(whole)
        : whole.includes(brokenLine) || isLong(whole)
          ? alone(whole)
          : (shape.exec(whole)?.[0] ?? '');
    const isShaped =
      shape !== undefined && (shape.test(unbroken(text)) || (isLong(text) && shape.test(unbroken(text).toUpperCase())));
    if (!called && administrativeRow.test(lead)) continue;
    if (text === '' || !(called || isShaped) || isOtherThan(text, lead) || administrative.test(lead)) continue;
    found.push({ start: index, end: index + text.length, key: text.toUpperCase().replace(/[^\p{L}\d]/gu, '') });
  }
  return found;
}

/** Between two numbers of one list: "zaken 2025-4410, 2025-4413 en 2025-4502". */
const nextOne = /^(?:,| en|,? en| of| &| \/|;|\/| \+| t\/m) ?$/u;
/** The shape of a number, in which figures are alike and letters are. */
const shapeOf = (text: string): string => text.replace(/\p{L}/gu, 'A').replace(/\d/g, '0');

/** The numbers that stand in a row with one that was found and look like it. */
function inRow(view: string, found: readonly Found[]): readonly Found[] {
  const more: Found[] = [];
  const starts = new Set(found.map(({ start }) => start));
  for (const first of found) {
    let last = first;
    for (let tries = 0; tries < 50; tries += 1) {
      const rest = view.slice(last.end, last.end + 40);
      const [, gap = '', text = ''] =
        /^([^\p{L}\d]{1,3}|,? (?:en|of|t\/m) )([\p{L}\d][\p{L}\d./:_-]{2,24}(?<![./:_-]))/u.exec(rest) ?? [];
      if (text === '' || !nextOne.test(gap) || shapeOf(text) !== shapeOf(view.slice(last.start, last.end))) break;
      const start = last.end + gap.length;
      if (starts.has(start)) break;
      last = { start, end: start + text.length, key: text.toUpperCase().replace(/[^\p{L}\d]/gu, '') };
      starts.add(start);
      more.push(last);
    }
  }
  return more;
}

/** The last figures of a number that was found, where they stand alone: "opm. 00413" beside 2026/WMO/00413. */
export function tailsOf(view: string, found: readonly Found[]): readonly Found[] {
  const tails = new Set<string>();
  for (const { start, end } of found) {
    const tail = /(?<=[^\d])(?:0\d{3,6}|\d{5,7})$/.exec(view.slice(start, end))?.[0];
    if (tail !== undefined) tails.add(tail);
  }
  if (tails.size === 0) return [];
  return Array.from(view.matchAll(/(?<![\p{L}\d.,/€:_-])\d{4,7}(?![\p{L}\d/_-]|[.,:]\d)/gu), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    key: text,
  })).filter(({ key }) => tails.has(key));
}

/** Finds the numbers of cases and files, by what they are called or by a shape that only they have. */
export const findCaseNumber = (view: string): readonly Found[] => {
  const whole: Found[] = [];
  const rows = [...view.matchAll(court), ...view.matchAll(grouped)].sort((a, b) => a.index - b.index);
  for (const { 0: text, index } of rows) {
    if (index >= (whole.at(-1)?.end ?? 0))
      whole.push({ start: index, end: index + text.length, key: text.toUpperCase().replace(/[^\p{L}\d]/gu, '') });
  }
  const found = [...whole, ...find(view, caseNamed, shaped, whole)];
  return apart([...found, ...inRow(view, found), ...tailsOf(view, found)]);
};

/** Finds numbers by which an organisation knows a person. */
export function findClientNumber(view: string): readonly Found[] {
  const found = [...find(view, clientNamed, clientShaped)];
  for (const { 0: text, index } of view.matchAll(
    /(?<=\ue005 \(?)\d{5,7}(?![\p{L}\d/_-]|[.,:]\d| (?:euro|km|stuks|keer))/gu,
  ))
    found.push({ start: index, end: index + text.length, key: text });
  return apart([...found, ...inRow(view, found)]);
}
