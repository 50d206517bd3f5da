import { kindsIn } from '../decision/kinds-in.ts';
import type { ReadSentence } from './recognise-features.ts';

const amount =
  /(?:\d|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elke|iedere|half|halve|anderhalf|anderhalve)) ?(?:u|uur|uren|min|minuten|kwartier|dagde?e?l(?:en)?|dd|etma(?:al|len)|nachten?|ochtenden?|middagen?|avonden?|ritten|keer|x|dag|week)(?!\p{L})/iu;
const length =
  /(?:\d|\b(?:een|één|twee|drie|vier|vijf|zes|negen|twaalf|half|anderhalf)) (?:jaar|jr|maanden|mnd)(?!\p{L})(?! (?:geleden|oud))/iu;
const help =
  /(?<!\p{L})(?:hulp|help|toezicht|begeleid|vervoer|ritten|schoonma|poets|was|opvang|oppas|behandel|\p{L}*therap|logeren|oefen|iemand die|maaltijd|huishoud|hh(?!\p{L}))/iu;

/** The whole need, before anything is taken off, by the words that say so. */
const wholeNeed =
  /(?<!\p{L})bruto(?::|[^.;]{0,25}(?:nodig|behoefte|hulp|ondersteuning))|nodig (?:bruto|totaal|tot\.?)(?!\p{L})|totale (?:hulp|ondersteunings?)?behoefte|(?:in totaal|alles bij elkaar|bij elkaar|opgeteld)[^.;]{0,80} nodig|nodig is[^.;]{0,12}(?:in totaal|alles bij elkaar)|wat is er (?:in totaal )?nodig\?|(?:daarvoor|hiervoor) (?:is|zijn)[^.;:]{0,15} nodig|moet er gerekend worden op/iu;
const established =
  /(?<!\p{L})(?<!geen (?:enkele )?)(?:maatwerkvoorziening|individuele voorziening) (?!niet)[^.;]{0,10}(?<!niet (?:meer )?)nodig(?!\p{L})/iu;
/** What is filled in under the conclusion, as a telegram does: "advies: scootmobiel". */
const concluded = /^(?:advies|voorstel|besluit|conclusie)$/iu;
/** How long what was established lasts. */
const lasting = /(?<!\p{L})(?:gedurende|voor de duur van|voor een periode van)(?!\p{L})/iu;
/** What was not chosen is one way of helping; that none is needed is something else. */
const notChosen = /(?<!\p{L})niet gekozen(?!\p{L})|(?<!\p{L})afgezien van(?!\p{L})/iu;
const provision = /(?<!\p{L})(?:maatwerkvoorziening|individuele voorziening)/iu;
const asking =
  /^(?:moeder|vader|de ouders|ouders|mevrouw|meneer|de heer(?: \p{Lu}\p{L}+)?|mw\.?|dhr\.?|hij|zij|ze)(?: \p{Lu}\p{L}+)? (?:vraagt|vragen|wil(?:len)? weten) (?:zich af )?(?:hoe|wat) |vra(?:agt|gen) niet om [^.;]{3,60} maar om /iu;

/** A day from which somebody wants to do something, and how often: "Vanaf mei wil zij twee keer per week zwemmen". */
const wanting =
  /^(?:over|binnen|vanaf|uiterlijk|eind) [^,.;:]{2,24} (?:wil|willen) (?:hij|zij|ze|mevrouw|meneer|de heer|moeder|vader|de ouders|ouders)(?!\p{L})/iu;

const certain = 1;

/** Lets a sentence show what it says outright: the whole need with an amount, a provision that is needed, or what somebody asks. */
export function withSaidOutright(read: ReadSentence): ReadSentence {
  const { document, sentence } = read;
  const { text, heading } = sentence;
  if (document.type !== 'gespreksverslag') return read;
  const said = `${heading === null ? '' : `${heading}: `}${text}`.replaceAll(/\s+/gu, ' ');
  const shown = new Map<string, number>();
  if (notChosen.test(said) && !provision.test(said)) shown.set('geen-voorziening', 0);
  if (wanting.test(text) && amount.test(text)) shown.set('resultaat-meetbaar', certain);
  if (asking.test(text)) shown.set('hulpvraag', certain);
  if (established.test(said)) {
    shown.set('voorziening', certain);
    if (amount.test(text)) shown.set('omvang', certain);
    if (length.test(text)) shown.set('duur', certain);
  } else if (wholeNeed.test(said) && !provision.test(said) && (help.test(text) || kindsIn(text).length > 0)) {
    shown.set('behoefte-aard', certain);
    if (amount.test(text)) shown.set('behoefte-omvang', certain);
  }
  if (concluded.test(heading ?? '') && /^[^\s.;:]+(?: [^\s.;:]+){0,2}\.?$/u.test(text) && kindsIn(text).length > 0)
    shown.set('voorziening', certain);
  const given = read.evidence.get('voorziening') ?? 0;
  if (lasting.test(text) && length.test(text) && given > (read.evidence.get('duur') ?? 0)) shown.set('duur', given);
  return shown.size === 0 ? read : { ...read, evidence: new Map([...read.evidence, ...shown]) };
}
