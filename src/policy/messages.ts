import type { Source } from '../knowledge/source.ts';
import { dutchDate, type IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';
import type { Refusal } from '../shared/refusal.ts';

/** The laws as people name them. */
export const lawName: Readonly<Record<Law, string>> = { wmo: 'Wmo', jeugdwet: 'Jeugdwet' };

/** "geldt vanaf 1 januari 2026", or with a last day "gold van … tot en met …". */
export function validity({ validFrom, validUntil }: Pick<Source, 'validFrom' | 'validUntil'>, today: IsoDate): string {
  if (validUntil === undefined)
    return `${validFrom > today ? 'geldt straks vanaf' : 'geldt vanaf'} ${dutchDate(validFrom)}`;
  return `${validUntil < today ? 'gold' : 'geldt'} van ${dutchDate(validFrom)} tot en met ${dutchDate(validUntil)}`;
}

/** "artikel 7.2, lid 3" as it is said; a lettered or numbered section is an onderdeel, an annex keeps its own name. */
export function place(number: string, paragraph: string | null, section: boolean): string {
  if (/^bijlage/i.test(number)) return number;
  const name = section ? `onderdeel ${number}` : `artikel ${number}`;
  return paragraph === null ? name : `${name}, lid ${paragraph}`;
}

const whole: Readonly<Record<Refusal, string>> = {
  eligibility:
    'Dat beslis ik niet. Of iemand recht heeft op hulp, beoordeel jij, op grond van het onderzoek. Ik kan wel laten zien welke regels gelden: vraag bijvoorbeeld “welke voorwaarden gelden voor …?”.',
  colleague:
    'Daar geef ik geen oordeel over. Ik ken alleen regels en werkwijzen, geen mensen: over het werk van een collega of medewerker zeg ik niets.',
};

/** The sentences of the answers, in Dutch. */
export const policyMessages = {
  outOfScope: (reason: Refusal): string => whole[reason],
  nothingSaid: 'Wat wil je weten? Typ je vraag in je eigen woorden, bijvoorbeeld: “hoe lang mag het onderzoek duren?”.',
  examples: ['Hoe lang mag het onderzoek duren?', 'Wat is gebruikelijke hulp?'],
  nothingAsked:
    'Ik lees hier geen vraag in. Stel je vraag in een paar woorden, bijvoorbeeld: “hoe lang mag een onderzoek duren?”.',
  notFound: (date: IsoDate, near: readonly string[]): string =>
    `Ik heb hierover niets gevonden in de bronnen die gelden op ${dutchDate(date)}.${
      near.length === 0
        ? ''
        : ` Het dichtst in de buurt komen: ${near.join('; ')}. Die geven hier geen antwoord op, of ik herken het niet.`
    } Probeer het met andere woorden, of leg je vraag voor aan de beleidsmedewerker.`,
  belongsElsewhere: (topic: string, pointer: string): string =>
    `Dit lijkt een vraag over ${topic}. Daarover staat niets in wet en beleid. ${pointer}`,
  expired: (title: string, until: IsoDate): string =>
    `Een antwoord staat wel in “${title}”, maar die versie gold tot en met ${dutchDate(until)}. Noem een datum in je vraag om haar toch te lezen.`,
  notYet: (title: string, from: IsoDate): string =>
    `Een antwoord staat wel in “${title}”, maar die versie geldt pas vanaf ${dutchDate(from)}.`,
  whichLaw: 'Gaat je vraag over de Wmo of over de Jeugdwet? De regels verschillen.',
  lawAssumed: (law: Law): string =>
    `Ik ben uitgegaan van de ${lawName[law]}. Gaat het over de ${lawName[law === 'wmo' ? 'jeugdwet' : 'wmo']}? Zeg dat er dan bij.`,
  readAt: (date: IsoDate): string => `Gelezen naar de regels van ${dutchDate(date)}.`,
  localDiffers: (places: readonly string[]): string =>
    `De wet en de gemeentelijke tekst verschillen: ${places.join(' en ')}. Beide staan in dit antwoord.`,
  contradiction: (places: readonly string[]): string =>
    `Twee bronnen zeggen iets anders: ${places.join(' en ')}. Beide staan in dit antwoord; leg het voor aan de beleidsmedewerker.`,
  modelUnavailable: 'Het taalmodel antwoordde niet; dit zijn de bronnen zelf.',
};
