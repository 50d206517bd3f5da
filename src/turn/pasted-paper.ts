import { cutPapers } from '../dossier/reading/cut-papers.ts';
import { recogniseType } from '../dossier/reading/recognise-type.ts';
import type { HandedInPapers } from '../remembered-checks.ts';
import { wantsSummary } from './wishes.ts';

/** Text of this length that reads like a paper is one, whatever stands above it. */
export const longPaper = 600;
/** Up to this length, text that ends as a question is one, however much of a case it tells. */
const longStory = 2_000;
/** What may stand above a pasted paper: "Vat samen:". */
const lineAbove = 80;
/** Right after papers were asked, so much text is what was asked for. */
const shortPaper = 150;
const fewestLines = 3;
const fewestHeadings = 3;

/** The title of a paper: its kind, and a few words that are no sentence about it. */
const title =
  /^[\s#*]*(?:(?:concept[- ])?(?:gespreks?|onderzoeks?|keukentafel)?-?\s?verslag|gespreksnotitie|verslag|beschikking|besluit|plan van aanpak|(?:ondersteunings|begeleidings|gezins|behandel)-?plan)(?:\s+[\p{L}\d/():,.-]+){0,7}[\s#*:]*$/iu;
const sentence =
  /[?!]|(?<!\p{L})(?:is|zijn|was|komt|kwam|heeft|had|wordt|werd|krijg\p{L}*|kreeg|ontbreekt|staat|klopt|wil|moet|kan|ik|niet|nooit|geen|weer|nog)(?!\p{L})/iu;
/** What stands at the head of a part of a report. */
const heading =
  /^[\s#*\d.)-]*(?:melding|hulpvraag|aanwezig(?:en)?|aanleiding|situatie|huidige situatie|gezin|(?:thuis|gezins)situatie|eigen kracht|eigen mogelijkheden|(?:sociaal )?netwerk|mantelzorg(?:er)?|gebruikelijke hulp|voorliggend\p{L}*|algemene voorzieningen?|cli[eë]ntondersteun\p{L}*|veiligheid|school|opvoeding|resultaat|gewenst resultaat|doelen|conclusie|advies|voorstel|afspraken|beslissing|onderzoek|legitimatie|persoonsgegevens|mening van (?:de |het )?(?:jeugdige|kind|ouders?|cli[eë]nt)|vervolg|evaluatie)(?!\p{L})[\s*]*(?::|$|[–-])/iu;

/** Whether lines of a text are made as those of a paper: a title above it, or heads of its parts. */
function isMadeLikePaper(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  return (
    (title.test(first) && !sentence.test(first)) || lines.filter((line) => heading.test(line)).length >= fewestHeadings
  );
}

/** Whether a pasted text may as well be a remark that somebody typed at length as a paper. */
export const mayBeRemark = (text: string): boolean =>
  text.length >= longPaper && text.length < longStory && !isMadeLikePaper(text);

/** Whether the first sentence is a title, with a report behind it that asks nothing: "Gespreksverslag Wmo. De heer …". */
function beginsAsPaper(text: string): boolean {
  const [opening = ''] = text.split(/\.\s/, 1);
  return (
    text.length - opening.length >= shortPaper && !text.includes('?') && title.test(opening) && !sentence.test(opening)
  );
}

function readsLikePaper(text: string, wasAsked: boolean): boolean {
  if (recogniseType(text, '') === 'overig') return false;
  if (text.length >= longPaper || (wasAsked && text.length >= shortPaper)) return true;
  if (beginsAsPaper(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < fewestLines) return false;
  return wasAsked || isMadeLikePaper(text);
}

/** A message that is itself a paper, or several: pasted, and recognised as one; with what is asked above it. */
export function pastedPaper(
  text: string,
  wasAsked: boolean,
): { readonly handed: HandedInPapers; readonly said: string } | null {
  if (text.length < longStory && text.trimEnd().endsWith('?')) return null;
  const [first = ''] = text.split('\n', 1);
  const said = first.length <= lineAbove && wantsSummary.test(first) ? first : '';
  const pasted = text.slice(said.length).trimStart();
  if (!readsLikePaper(pasted, wasAsked)) return null;
  const texts = cutPapers(pasted);
  const nameOf = (at: number): string => (texts.length === 1 ? 'geplakte tekst' : `geplakte tekst ${at + 1}`);
  return { handed: { papers: texts.map((one, at) => ({ file: nameOf(at), text: one, pages: null })) }, said };
}
