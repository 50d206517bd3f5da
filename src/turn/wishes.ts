import type { DossierWish } from '../dossier-desk.ts';
import { findReferences } from '../knowledge/search/reference.ts';
import { lawOf } from '../policy/law-of.ts';

/** Asks to sum up. */
export const wantsSummary = /\b(?:vat|samenvatt\p{L}*|samenvatten|kort overzicht)\b/iu;

/** Asks what must stand in a paper. */
export const wantsFramework =
  /\b(?:wat|welke (?:stappen|onderdelen)) (?:moet|hoort|dient|moeten|horen)\b[^?]{0,40}\b(?:(?:gespreks|onderzoeks|jeugd|wmo-?)?verslag|dossier)\b|\b(?:toetsingskader|verplichte stappen|zeven stappen)\b/iu;

/** A question, by its mark or its first word. */
export const asksSomething =
  /\?\s*$|^(?:wat|wie|waar|wanneer|waarom|welke?|hoe|hoeveel|mag|mogen|moet|moeten|kan|kunnen|is er|zijn er)\b/iu;

/** Asks what the bot can do. */
export const asksHelp = /^\s*(?:help|hulp|\?|menu|uitleg)\s*[!.?]*\s*$/iu;

/** Asks for a paper to talk with a provider. */
export const wantsAgenda =
  /\b(?:gespreksagenda|agenda (?:voor|van) (?:het |een )?(?:contract|kwartaal|leveranciers)?gesprek)\b/iu;

/** Lists signals: the register, unless it is about the own ones. */
export const listsSignals =
  /^\s*(?:toon|geef|laat|welke|alle|open(?:staande)?|nieuwe|afgesloten|lopende)\b[^?.]{0,60}\bsignalen\b|^\s*signalen\s+(?:over|van|sinds|vanaf|in|uit|deze|dit)\b/iu;

/** Asks for the register of signals. */
export const wantsRegister =
  /\bsignal(?:en)?-?\s?(?:register|overzicht|lijst)\b|\bregister (?:van|met) (?:de |alle |openstaande |open )*signalen\b|\b(?:overzicht|lijst|export\p{L}*)\b[^?.]{0,40}\bsignalen\b|\bsignalen\b[^?.]{0,30}\b(?:excel|xlsx|csv|exporteren)\b/iu;

/** Begins with the name of the register: no question about a text. */
export const namesRegister = (text: string): boolean =>
  /^\s*(?:(?:het|toon|geef) )?signalen-?\s?(?:register|overzicht)\b/iu.test(text);

const asksAlarms =
  /^\s*(?:(?:welke|toon|geef|zijn er|staan er|lijst|overzicht)\b[^.]{0,40}\balarmen\b|(?:(?:de |alle )?(?:open(?:staande)? )?alarmen)\b)/iu;
const endsAlarm =
  /^\s*(?:alarm\s+)?(A-[0-9a-f]{6})\s+(?:is\s+)?(?:afgehandeld|opgelost|verholpen|klaar)\b|^\s*(?:afgehandeld|opgelost|verholpen):?\s+(?:alarm\s+)?(A-[0-9a-f]{6})\b/iu;

/** Asks which alarms are open, or says that one is mended; null when it is about something else. */
export function alarmWish(text: string): { readonly ended?: string } | null {
  const [, before, after] = endsAlarm.exec(text) ?? [];
  const ended = before ?? after;
  if (ended !== undefined) return { ended };
  return asksAlarms.test(text) ? {} : null;
}

const namesNotes = /\b(?:werkafspra(?:ak|ken)|dossierlijst)\b/iu;
const asksList =
  /^\s*(?:(?:de |onze |alle |mijn )?(?:werkafspraken|dossierlijst)\b|(?:welke?|wat|toon|laat|geef|bekijk|zie|lijst|overzicht|zijn er|is er|staan er|heb|hebben|mag ik)\b)/iu;
const ofText =
  /\b(?:werkinstructie|protocol|verordening|beleid|beleidsregels|overeenkomst|wet|betekent|een werkafspraak)\b/iu;
/** Asks for the werkafspraken of the own municipality; a reply that makes a signal one, or a question about a text, does not. */
export const wantsPracticeNotes = (text: string): boolean =>
  namesNotes.test(text) && asksList.test(text) && !ofText.test(text) && !/\bvoor de dossierlijst\b/iu.test(text);

const signalId = /\bS-\d{4}-\d{5}\b/iu;

/** The number of a signal that a message names, as people type it. */
export const signalIn = (text: string): string | null => signalId.exec(text)?.[0].toUpperCase() ?? null;

/** Whether a message that names a signal tells what to do with it: "zet S-2026-00042 door". It is no reply to a draft. */
export const commandsSignal = (text: string): boolean =>
  /^\s*(?:zet|stuur|splits|voeg|koppel|verplaats|pak|sluit|vraag|trek|heropen|toon|open|bekijk|verwijsstop)\b/iu.test(
    text,
  ) && signalIn(text) !== null;

/** A message that names a law or an article is a question, however short: "Wmo", "10:3 Awb". */
export const namesPlace = (text: string): boolean =>
  lawOf(text, []).certainty === 'said' || findReferences(text).length > 0;

const longestWish = 120;
const ofDossier =
  /^\s*(?:vat|(?:kun|kan|wil) je)\b[^.?!]{0,40}\b(?:samen|samenvatten)\b|^\s*(?:een |geef (?:een )?|maak (?:een )?)?samenvatting\b/iu;
const wantsOutline = /\b(?:verslag-?\s?opzet|opzet (?:voor|van) (?:het |een )?verslag|invul-?verslag)\b/iu;
const wantsReport =
  /\b(?:controle-?\s?rapport|toetsrapport|rapport (?:van|over) (?:de |het )?(?:controle|toets|dossier))\b/iu;
const asksMissing =
  /\bwat (?:ontbreekt|mist|ontbrak|mis ik|moet) (?:er )?(?:nu )?(?:nog|dan nog|allemaal)\b|\bwat (?:ontbreekt|mist) er\b|\bwelke (?:stappen|punten) (?:ontbreken|missen)\b|\btoon (?:de |het )?(?:controle|toets|uitkomst|resultaat)\b/iu;
const contradicts =
  /\b(?:niet (?:mee )?eens (?:met|over)|oneens met|(?:klopt|kloppen) niet (?:met|bij|van)?)\s+(?:punt |stap |oordeel )?([A-Z]{1,2}\d{1,2})\b[\s,.:;–-]*(?:(?:want|omdat)\s+)?([\s\S]*)$/iu;

/** Reads what is asked about the last checked dossier; null when it is about something else. */
export function dossierWish(text: string): DossierWish | null {
  const [, code, reason = ''] = contradicts.exec(text) ?? [];
  if (code !== undefined)
    return { kind: 'contradict', code: code.toUpperCase(), reason: reason.trim() === '' ? null : reason.trim() };
  if (text.length > longestWish) return null;
  if (wantsOutline.test(text)) return { kind: 'outline' };
  if (wantsReport.test(text)) return { kind: 'report' };
  if (asksMissing.test(text)) return { kind: 'again' };
  return ofDossier.test(text) && !namesPlace(text) ? { kind: 'summary' } : null;
}

/** Whether such a wish makes no sense without papers, whatever else is spoken of in the conversation. */
export const needsPapers = ({ kind }: DossierWish, text: string): boolean =>
  kind === 'outline' ||
  kind === 'report' ||
  (kind === 'summary' && /\b(?:dossier|stukken|\p{L}*verslag|beschikking)\b/iu.test(text));
