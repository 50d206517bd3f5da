import { fold } from '../../knowledge/dutch/tokenize.ts';

/** Something that is or is not done: a fact, however short. */
const fact =
  /\b(?:kom(?:t|en)|kwam(?:en)?|lever(?:t|en|de|den)|stuur(?:t|de)|sturen|reageer(?:t|de|den)|reageren|bel(?:t|len|den)|doe(?:t|n)|start(?:en|te)?|begin(?:t|nen)|werk(?:t|en)|krijg(?:t|en)|neemt|nemen|houd(?:t|en)|maak(?:t|en)|ontbreek(?:t|en)|is er|zijn er)\b[^.!?]{0,40}\b(?:niet|geen|niets|niks|niemand|nooit|te laat|te weinig|te kort|minder|maar \d|ander)|\bgeen (?:enkele? )?(?:pva|plan\p{L}*|gezinsplan\p{L}*|hulp|begeleid\p{L}*|contact|reactie|evaluatie|verslag\p{L}*|uren|intake)|\b(?:nog )?niet (?:geleverd|gestart|gekomen|begonnen|gestuurd|ontvangen)|\bontbre\p{L}+/iu;
/** Words that say that something is wrong without saying what, or talk about the signal itself. */
const vague = new Set(
  `klacht klagen signaal signalen melding melden probleem problemen gedoe ontevreden tevreden goed iets slecht weer zorgen zorg gezeur
  doorgeven gaat loopt mis maar deze hallo hoi goedemiddag goedemorgen aanbieder aanbieders alweer steeds kwijt kwaliteit personeel
  beneden peil onder maat niks waardeloos vind vindt anders beter moet moeten echt mondeling liever bellen bel kantoor vertellen vertelt
  meer over groet groeten team collega collega's vroeg vraagt weet weten precies zelf nog niet geen idee zegt zeggen wil   hoor gehoord daar hier deze dit heel zeer erg veel jullie even graag willen wilde zou kunnen kunt wordt worden
  mevrouw meneer client clienten begeleiding hulp organisatie met voor van door bij aan tegen naar sinds vanaf
  belde belt net vandaag gisteren hebben heeft hebt naam heet zijn haar hun ons onze mijn jouw iemand misschien eigenlijk gewoon
  best bericht bericht vraag vragen opmerking kwestie zaak zaaknummer nummer wachten keer graag bedankt alvast dank
  persoon adres telefoon postcode geboortedatum plaats zaaknummer ambulante individueel groep licht midden zwaar laag hoog jeugdwet wmo`.split(
    /\s+/u,
  ),
);
/** With fewer words of its own than this a remark tells no fact. */
const fewWords = 2;

/** Tells whether a masked text says what is wrong, names of providers and arrangements and times taken out. */
export function tellsFact(text: string): boolean {
  if (fact.test(text)) return true;
  const own =
    fold(text)
      .replaceAll(/\[[^\]]*\]|\bteam \p{L}+/gu, ' ')
      .match(/[\p{L}']{4,}/gu) ?? [];
  return own.filter((word) => !vague.has(word)).length >= fewWords;
}
