import { findKept } from './find-kept.ts';
import { anyBlank, type EntityType, type Found } from './found.ts';
import { lowerOf } from './lower-view.ts';
import { keptWords } from './words/kept-words.ts';
import { readWords } from './words/read-words.ts';
import { foldWord } from './words/word-set.ts';

/** What stands above a column, or before a field, by what the column holds. */
const labels: readonly (readonly [EntityType, RegExp])[] = [
  ['bsn', /^(?:bsn|burgerservicenummer|sofi(?:nummer)?|bsn-?(?:nr|nummer))$/u],
  [
    'geboortedatum',
    /^(?:geb\.?|geb\.? ?dat(?:um|\.)?|geboortedatum|geboren|gbd|g\.?d\.?|gb\.? ?dat\.?|geb\.? ?d\.?|gebdat(?:um)?|geb_?dat(?:um)?|gebdt|dob)$/u,
  ],
  [
    'huisarts',
    /^(?:ha|h\.a\.|huisarts|huisartsenpraktijk|arts|huisarts\/praktijk|praktijk|naam huisarts|apotheek|tandarts)$/u,
  ],
  ['school', /^(?:school|naam school|kdv|bso|opvang|school\/opvang|onderwijs|basisschool|psz|school of opvang)$/u],
  [
    'clientnummer',
    /^(?:cli[eë]nt|cl|cl\.?nr\.?|clnt|cli[eë]nt(?:nummer|nr\.?|-?id|code)|cliëntnr|klantnr|klantnummer|inwonernr|inwoner-?id)$/u,
  ],
  ['zaaknummer', /^(?:zaak|zaak(?:nummer|nr\.?|id)|dossier(?:nummer|nr\.?)?|kenmerk)$/u],
  [
    'persoon',
    /^(?:naam|namen|naam (?:cli[eë]nt|inwoner|kind|jeugdige|melder|ouder|bewoner)|achternaam|voornaam|voornamen|roepnaam|voorletters|voorl\.?|vl\.?|tussenvoegsels?|tussenv\.?|tv\.?|kind|inwoner|jeugdige|bewoner|contactpersoon|consulent|gebruiker|gebruikersnaam|user|username|login|inlognaam|behandelaar|contact|mantelzorger|ouder|moeder|vader)$/u,
  ],
  ['adres', /^(?:huisnr\.?|huisnummer|hnr\.?|adres|straat|woonadres|straatnaam|verblijfadres)$/u],
  ['woonplaats', /^(?:woonplaats|plaats|wpl\.?|dorp)$/u],
  ['kenteken', /^(?:kenteken|kent\.?|kntk)$/u],
];
/** Other things that stand above a column. */
const others =
  /^(?:team|geslacht|omvang|tarief|ontvangst|fatale datum|status|zaaktype|omschrijving|initiator|opm\.?|gevraagd|toestemming|gezag|beller|tijd|terugbellen|stand|termijn|eenheden|product(?:code)?|datum|product|bedrag|einde?|begin|start|ingang|status|rol|laatst|opm(?:erking)?\.?|nr\.?|afspraak|uren|wet|aanbieder|gemeente|postcode|pc|tel(?:efoon)?\.?|e-?mail|mobiel|leeftijd|lft\.?|relatie|functie|soort|team|reden|besluit|actie|wie|wat|uiterlijk|tarief|aantal|vorm|volume|eenheid|agb|iban|rekening|groep|klas|bijzonderheden|bijzonder|wijk|buurt|taal|tolk|aanwezig)$/u;

/** Columns in which only the letters of somebody's name point to him. */
const inLetters = /^(?:wie|door|par\.?|paraaf|actiehouder|uitvoerder|initialen)$/u;
const areLetters = /^(?:\p{Lu}{2,4}|\p{Lu}(?:v|vd|vdr|d|t)\p{Lu})$/u;

const typeOf = (label: string): EntityType | undefined => labels.find(([, one]) => one.test(label))?.[0];

const isLabel = (text: string): boolean => typeOf(text) !== undefined || others.test(text);
/** The first cell of a line of two. */
const firstOf = (line: string | undefined): string => {
  const cells = (line ?? '').slice(0, 400).split(/[|;\t]/);
  return cells.length === 2 ? lowerOf((cells[0] ?? '').trim()) : '';
};

interface Cell {
  readonly start: number;
  readonly text: string;
}

function cellsOf(line: string, from: number, sign: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of line.split(sign)) {
    const text = piece.trim();
    cells.push({ start: from + at + (piece.length - piece.trimStart().length), text });
    at += piece.length + 1;
  }
  return cells;
}

/** What each column holds; none when the line names no columns: at least two cells, most of them known, no figures. */
function headOf(
  line: string,
): { readonly sign: string; readonly types: readonly (EntityType | 'letters' | undefined)[] } | undefined {
  if (line.length > 400) return undefined;
  const sign = ['|', ';', '\t'].find((one) => line.includes(one));
  if (sign === undefined || /\d/.test(line)) return undefined;
  const names = line.split(sign).map((cell) => lowerOf(cell.trim()));
  const types = names.map((name) => (inLetters.test(name) ? 'letters' : typeOf(name)));
  const named = names.filter((name) => name !== '');
  const known = names.filter((name) => isLabel(name) || inLetters.test(name)).length;
  if (
    named.length < 2 ||
    known * 2 < named.length + (named.length < 4 ? 1 : 0) ||
    types.every((type) => type === undefined)
  )
    return undefined;
  return { sign, types };
}

const figures = /^[\d .\-/]+$/;
/** Tells whether what stands in the cell can be what the column says. */
function holds(type: EntityType, text: string): boolean {
  if (type === 'persoon' && /^\p{Lu}$/u.test(text)) return true;
  if (type === 'adres' && /^\d{1,5}(?:[ -]?[a-z]{1,3})?$/iu.test(text)) return true;
  if (text.length < 2 || text.length > 60 || new RegExp(`[${anyBlank}]`).test(text)) return false;
  if (
    /^(?:-+|(?:sub)?totaal|nvt|n\.v\.t\.?|geen|onbekend|ja|nee|idem|leeg|nog niet|volgt|\?+|testuser|vacature|vacant|open|nog .{2,20})$/iu.test(
      text,
    )
  )
    return false;
  const digits = text.replace(/\D/g, '').length;
  switch (type) {
    case 'bsn':
      return digits > 5 && digits < 11 && text.length < 18;
    case 'geboortedatum':
      return digits > 1 && text.length < 24;
    case 'clientnummer':
    case 'zaaknummer':
      return digits > 1 && text.length < 30;
    case 'kenteken':
      return digits > 0 && text.length < 12;
    default:
      return /\p{L}/u.test(text) && !figures.test(text) && text.split(/\s+/).length < 7;
  }
}

/** An institution among the persons of a table: "Veilig Thuis | melder". */
function isInstitution(text: string): boolean {
  const words = readWords(text);
  const kept = findKept(words, new Map());
  return words.length > 0 && words.every((_, i) => kept.has(i));
}

/** Something found in a column, and what the column holds. */
export type InColumn = Found & { readonly type: EntityType };

/** Finds what stands below the heads of columns: "naam;bsn;geb.dat;ha;school" and the lines below it, up to one of another shape. */
export function findInColumns(view: string): readonly InColumn[] {
  const found: InColumn[] = [];
  let head: ReturnType<typeof headOf>;
  let at = 0;
  let before = '';
  const lines = view.split('\n');
  for (const [number, line] of lines.entries()) {
    const isRule = /^[\s|:+-]+$/.test(line) && line.includes('-');
    const next = isRule ? undefined : headOf(line);
    // Lines of a label and a value are no table, though a value may be a word that stands above columns elsewhere.
    const pair = line.length < 400 ? line.split(/[|;\t]/).map((cell) => lowerOf(cell.trim())) : [];
    const isField = pair.length === 2 && isLabel(pair[0] ?? '') && (isLabel(before) || head?.types.length !== 2);
    before = pair.length === 2 ? (pair[0] ?? '') : '';
    if (isField && pair.length === 2 && isLabel(firstOf(lines[number + 1]))) head = undefined;
    else if (isField && head?.types.length === 2) head = undefined;
    else if (next !== undefined) head = next;
    else if (head !== undefined && !isRule) {
      const { sign, types } = head;
      const cells = line.length > 1000 ? [] : cellsOf(line, at, sign);
      if (cells.length < 2 || Math.abs(cells.length - types.length) > 1) head = undefined;
      else if (!/^(?:sub)?tota(?:al|len)$/iu.test(cells.find(({ text }) => text !== '')?.text ?? ''))
        cells.forEach(({ start, text }, i) => {
          const type = types[i];
          if (type === 'letters' && areLetters.test(text) && !keptWords.has(foldWord(text)))
            found.push({ type: 'persoon', start, end: start + text.length, key: lowerOf(text) });
          if (type === undefined || type === 'letters' || !holds(type, text)) return;
          if (type === 'persoon' && isInstitution(text)) return;
          found.push({ type, start, end: start + text.length, key: lowerOf(text).replace(/\s+/g, ' ') });
        });
    }
    at += line.length + 1;
  }
  return found;
}
