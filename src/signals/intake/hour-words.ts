/** Words before hours by which they were granted; folded. */
export const indicatedBefore =
  /^(?:geindiceerd\p{L}*|indicatie|indiceerden|toegekende?|toekenning|toegewezen|toewijzing|beschikte?|beschikking|besch|besluit|besloten|verleend|afgegeven|recht op|zou|zouden|moet|moeten|moest|hoort|horen|hoor|afgesproken|afspraak|staat|stond|staan|arrangement|terwijl|eigenlijk|officieel|volgens|normaal|nodig|heeft|hebben|had|hadden|betaalt|betalen|ingekocht|papier|gei?nd|ind|omvang|budget|gaven|gegeven|plan zegt|contract)$/u;
/** "van de 8 uur": the whole of which something is told. */
export const wholeBefore = /^(?:van|uit) (?:de|die|het|haar|zijn|hun|onze|deze)$/u;
/** Behind these, a word for coming is what should be: "zou 4 uur krijgen". */
export const supposed = /^(?:zou|zouden|moet|moeten|moest|hoort|horen|behoort|zal)$/u;
export const infinitive = /^(?:krijgen|komen|leveren|ontvangen|doen|werken|zien|halen|draaien|zetten)$/u;
/** Words behind hours by which they were granted. */
export const indicatedAfter =
  /^(?:geindiceerd\p{L}*|indicatie|toegekend\p{L}*|beschikt\p{L}*|beschikking|besch|afgesproken|afgegeven|zou|zouden|recht|hoort|horen|papier|toegewezen|ingekocht|gei?nd|moet|moeten|moest|staat|staan|nodig|verleend|van ons|in het plan|volgens|gekregen van)$/u;
/** Words before hours by which they come. */
export const deliveredBefore =
  /^(?:maar|slechts|hooguit|hoogstens|maximaal|amper|nauwelijks|krap|komt|komen|kwam|kwamen|levert|leveren|lever|leverde|leverden|levering|realisatie|geleverd|krijgt|krijgen|kreeg|kregen|feitelijk|praktijk|werkelijk\p{L}*|realiteit|daadwerkelijk|gewerkt|werkt|werken|blijft|blijven|doet|doen|ontvangt|ontvangen|gezakt|nu|gemiddeld|gem|haalt|halen|nog|is er|zijn er|is het|het er|zijn het|het worden|worden er|worden het|komt er|meestal|nooit meer|aanwezig|gedraaid|draait|draaien|ziet|zien|gerealiseerd|brengt|brengen|zet|zetten|volgens (?:moeder|vader|dochter|zoon|client|clt|mw|mevrouw|meneer|dhr|hem|haar|ouders))$/u;
/** Words behind hours by which they come. */
export const deliveredAfter =
  /^(?:geleverd\p{L}*|gekomen|komt|komen|gewerkt|gemaakt|gedraaid|gekregen|langs|aanwezig|ingevuld|ingezet|gerealiseerd|feitelijk|daadwerkelijk|gehaald|over|geweest|schoongemaakt|gepoetst|gezien|ziet|zien|krijgt|ingepland|per bezoek|gegeven)$/u;
/** Hours that somebody writes a bill for, or signs for, are neither granted nor delivered. */
export const declared =
  /^(?:ge)?(?:declar|factu)\p{L}*$|^(?:rekening|urenstaat|urenregistratie|schrijft|schrijven|geschreven|boekt|boeken|geboekt|tekent|tekenen|getekend|rekent|rekenen|gerekend|invullen|invult|noteert|noteren|genoteerd|registreert|geregistreerd|opschrijft|opschrijven)$/u;
/** So many hours do not come. */
export const lackingAfter =
  /^(?:minder|tekort|mist|missen|gemist|miste|uitgevallen|vervallen|korter|scheelt|weg|ingekort|gekort|verkort)$/u;
export const lackingBefore = /^(?:mist|missen|miste|verliest|verliezen|kwijt|scheelt|tekort)$/u;

/** What hours are granted of: "3 uur hh". */
export const ofHelp =
  /^ (?:hh|hbh|bg|beg|begeleiding|huishoudelijke|hulp|ondersteuning|individuele|ambulante|gezinsbegeleiding|iag|jeugdhulp|thuishulp)\b/iu;
/** Whose count of what comes is told: "volgens moeder 2". */
export const counter = /^(?:moeder|vader|dochter|zoon|client|clt|mw|mevrouw|meneer|dhr|hem|haar|ouders)$/u;
export const denied = /^(?:niemand|niet|niets|niks|geen|nooit)$/u;

/** Words for hours and their parts, each with how many hours one is. */
export const hourUnits: ReadonlyMap<string, number> = new Map([
  ...['uur', 'uren', 'u', 'uurtje', 'uurtjes'].map((word) => [word, 1] as const),
  ...['min', 'minuten', 'minuut', 'minuutjes'].map((word) => [word, 1 / 60] as const),
  ...['kwartier', 'kwartieren', 'kwartiertje'].map((word) => [word, 1 / 4] as const),
]);

/** Words that may stand behind a number of hours without a unit; any other word says that something else is counted. */
export const afterBare =
  /^(?:geleverd|gekomen|ingevuld|ingezet|gewerkt|gemaakt|beschikt|toegekend|geindiceerd|gekregen|moeten|moest|zou|zijn|zijn\.|worden|ziet|zien|krijgt|levert|inplant|ingepland|gaf|per|pw|van|ipv|maar|en|over|terug|of|terwijl|dus|hoor|ofzo|denk|volgens|niet|geen)$/u;
/** Words right before a number of hours without a unit. */
export const beforeBare =
  /^(?:maar|slechts|hooguit|hoogstens|amper|krap|nog|geleverd|er|het|nu|gemiddeld|gem|meestal|dan|wordt|worden|is|zijn|komt|komen|krijgt|krijgen|levering|levert|leveren|feitelijk|werkelijk|moet|zou|toegekend|beschikt|geindiceerd|indicatie|ongeveer|ca|circa|realiteit|realisatie|praktijk|dat|en|toegekende|beschikte|geindiceerde)$/u;

/** A stretch of the clock or a time of day, which is no size of help. */
export const durationAfter =
  /^[\s(]*(?:geleden|later|lang\b|te laat|te vroeg|eerder|achter elkaar|onderweg|rijden|reizen|wachten|gewacht|alleen|zoek|vermist|vertraging|vast|gelopen|gereden|gezeten|gestaan|gezocht|buiten\b|in de kou|op straat|'s (?:ochtends|morgens|middags|avonds|nachts)|vanmiddag|vanochtend|vanmorgen|vanavond)/iu;
/** Of these no stretch of time makes a size of help. */
export const neverBefore = /\b(?:om|onder|boven|binnen|tussen \S+ en)\s*$/iu;
export const durationBefore =
  /(?:\b(?:binnen|om|rond|tegen|vanaf|sinds|al|uiterlijk|over|gisteren|vandaag|vanmiddag|vanochtend|vanmorgen|vanavond|gisteravond|\p{L}+dag(?:ochtend|middag|avond)?|kwart voor|kwart over|half)|\btussen \S+ en|\b(?:van )?\S+ tot|\b(?:wacht\p{L}*|gewacht|liep|lag|ligt|zat|zaten|duurt|duurde|zit) (?:\p{L}+ ){0,3})\s*$/iu;
/** "na drie kwartier weer weg": so long somebody was there. */
export const stay =
  /\bna (?:ongeveer |ruim |amper |krap |nog geen |hooguit )?((?:\p{L}+|\d+(?:[.,]\d+)?) (?:uur|uurtje|minuten|min|kwartier)) (?:al |alweer |weer |er |gaat ze |gaat hij |is ze |is hij |staat ze )*(?:weg|vertrok\p{L}*|klaar|buiten|naar huis|de deur uit|op de fiets)(?!\p{L})/giu;
