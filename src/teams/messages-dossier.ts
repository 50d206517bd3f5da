import type { Score, StepStatus } from '../dossier/findings.ts';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What the day of an event is called above the field for it. */
const days: Readonly<Record<string, string>> = {
  melding: 'Dag van de melding',
  ontvangstbevestiging: 'Dag van de ontvangstbevestiging',
  gesprek: 'Dag van het gesprek',
  onderzoek: 'Dag waarop het onderzoek klaar was',
  verslag: 'Dag waarop het verslag is verstuurd',
  ondertekening: 'Dag waarop het verslag is ondertekend',
  aanvraag: 'Dag van de aanvraag',
  besluit: 'Dag van het besluit',
  verzending: 'Dag waarop het besluit is verzonden',
  ingang: 'Dag waarop de voorziening begon',
  heronderzoek: 'Dag van het laatste periodiek onderzoek',
};

/** What the bot says in Teams about dossiers, files and the papers that it writes. */
export const dossierMessages = {
  looking: [
    'Ik lees de stukken…',
    'Ik zoek de verplichte stappen…',
    'Ik leg verslag en beschikking naast elkaar…',
    'Nog even geduld…',
  ],
  advice: 'Dit is advies, geen oordeel over een recht op hulp. Kijk zelf, en beslis zelf.',

  askPapers:
    'Sleep het gespreksverslag, de beschikking en het plan (Word, PDF, ODT of tekst) in deze chat, of plak de tekst. Ik kijk welke verplichte stappen erin staan. Bestanden lees ik alleen in het geheugen; ik bewaar ze niet.',
  askPapersShared:
    'Een dossier kijk ik na in de chat met mij alleen: sleep daar het gespreksverslag, de beschikking en het plan in, of plak de tekst. Bestanden uit een groep of kanaal kan ik niet lezen.',
  shared:
    'Bestanden lees ik alleen in de chat met mij alleen: open daar een gesprek met Vliegende Keep en sleep ze erin. Hier heb ik ze niet gelezen en niet bewaard.',
  again:
    'Ik ben opnieuw gestart en heb je bestanden niet meer, want ik bewaar ze niet. Stuur de bestanden opnieuw; dan kijk ik meteen.',
  onlyPictures:
    'Een afbeelding kan ik niet lezen, en ik heb haar ook niet bewaard. Word, PDF, ODT en tekst kan ik wel nakijken; een vraag kun je gewoon typen.',
  forgotten:
    'Deze controle heb ik niet meer, of zij is van iemand anders: ik onthoud een controle een uur, en alleen voor wie haar vroeg. Stuur de stukken opnieuw, dan kijk ik opnieuw.',

  said: (documents: number, statuses: Readonly<Record<StepStatus, number>>) =>
    `Ik heb ${counted(documents, 'stuk', 'stukken')} gelezen. Van de verplichte stappen: ${statuses.aanwezig} aanwezig, ${statuses.onvolledig} onvolledig, ${statuses.ontbreekt} ${statuses.ontbreekt === 1 ? 'ontbreekt' : 'ontbreken'}.`,
  title: 'Dossier nagekeken',
  framework: (title: string, version: string) => `${title} (versie ${version})`,
  documents: 'Stukken',
  document: (file: string, type: string) => `•  ${file}: ${type}`,
  unreadDocument: (file: string, reason: string) => `✘  ${file}: ${reason}`,
  together:
    'Met wat je eerder stuurde, leg ik dit niet naast elkaar. Stuur verslag, beschikking en plan in één bericht; dan vergelijk ik ze.',
  solved: (names: readonly string[]) => `✔ Opgelost sinds de vorige keer: ${names.join('; ')}.`,
  nothingSolved: 'Sinds de vorige keer is er nog geen stap opgelost.',
  gaps: 'Begin hier',
  noGaps: '✔ Alle verplichte stappen staan erin.',
  steps: 'De stappen',
  openHint: 'Kies een stap voor het bewijs, de regel en wat erbij moet.',
  toggle: (point: string, status: string) => `${point}: ${status}. Toon of verberg de uitleg`,
  status: {
    aanwezig: '✔ aanwezig',
    onvolledig: '◐ onvolledig',
    ontbreekt: '✘ ontbreekt',
  } satisfies Record<StepStatus, string>,
  score: {
    voldoende: '✔ voldoende',
    matig: '◐ matig',
    onvoldoende: '✘ onvoldoende',
    nvt: '– n.v.t.',
  } satisfies Record<Score, string>,
  quote: (quote: string, document: string | null) => `“${quote}”${document === null ? '' : ` (${document})`}`,
  doubtful: 'Controleer zelf: regels en taalmodel oordelen verschillend.',
  add: (what: string) => `→ ${what}`,
  rule: (place: string) => `Regel: ${place}`,
  sameRule: (step: string) => `Regel: dezelfde als bij ${step}`,
  searched: (files: readonly string[]) => `Gezocht in: ${files.join(', ')}`,
  criteria: 'De criteria samen',
  criteriaTogether: (counts: readonly { readonly score: Score; readonly count: number }[]) =>
    counts.map(({ score, count }) => `${count} ${score === 'nvt' ? 'n.v.t.' : score}`).join(', '),
  overallHint: 'Het gemiddelde van de criteria die gelden: het zegt iets over de stukken, niet over het besluit.',
  elements: (present: number, all: number) => `Onderdelen van de beschikking: ${present} van ${all}`,
  present: '✔ staat erin',
  lacking: '✘ ontbreekt',
  agrees: '✔ De beschikking volgt het verslag.',
  differs: '✘ De beschikking wijkt af van het verslag',
  inReport: 'Verslag: ',
  inDecision: 'Beschikking: ',
  childTitle: 'Kind gesproken',
  childHeard: '✔ Het kind zelf is gesproken.',
  childReason: '◐ Het kind is niet gesproken; de reden staat erbij:',
  childNotHeard: '✘ Niet gevonden dat het kind zelf is gesproken, of waarom niet.',
  childGap: 'Kind zelf gesproken',
  terms: 'Termijnen',
  term: (name: string, status: string, due: string | null, rule: string, isNorm: boolean) =>
    `${name}: ${status}${due === null ? '' : `, uiterlijk ${due}`} (${isNorm ? 'servicenorm, geen termijn van de wet: ' : ''}${rule})`,
  termSign: { 'op tijd': '✔', verloopt: '◐', 'te laat': '✘', onbekend: '?' },
  shortened: 'Dit overzicht is ingekort, omdat Teams geen langere berichten toont. Alles staat in het rapport (Word).',
  shortenedText: 'Dit is ingekort, omdat Teams geen langere berichten toont.',

  outlineButton: 'Toon als verslagopzet',
  reportButton: 'Rapport (Word)',
  disagreeButton: 'Ik ben het niet eens',
  disagreeWith: 'Met welk punt ben je het niet eens?',
  disagreeChoose: 'Kies een punt',
  disagreeWhy: 'Waarom? (zonder namen of andere persoonsgegevens)',
  disagreeHint:
    'Je tegenspraak wordt zonder persoonsgegevens bewaard, zodat de toets beter wordt. Het oordeel in dit overzicht verandert er niet door.',
  send: 'Verstuur',
  datesButton: 'Vul data aan',
  datesHint: 'Deze data staan niet in de stukken. Vul in wat je weet; ik reken de termijnen opnieuw uit.',
  datesSend: 'Reken opnieuw',
  dayOf: (event: string) => days[event] ?? event,
  againButton: 'Controleer opnieuw',
  againHint: 'Sleep de nieuwe versie in deze chat, of plak de tekst. Ik laat dan zien wat is opgelost.',
  pressed: {
    outline: 'Ik maak de verslagopzet.',
    report: 'Ik maak het rapport.',
    wmo: 'Gekozen: Wmo 2015. Ik kijk verder.',
    jeugdwet: 'Gekozen: Jeugdwet. Ik kijk verder.',
    dates: 'Ik reken de termijnen opnieuw uit.',
  },
  noSuchPoint: 'Dat punt staat niet in de laatste controle. Noem de code die op de kaart staat, bijvoorbeeld W7.',
  contradicted: 'Genoteerd, dank je. Het helpt om de toets beter te maken; jouw oordeel telt.',

  lawTitle: 'Wmo of Jeugdwet?',
  lawQuestion: 'Uit de stukken blijkt niet of dit om de Wmo of om de Jeugdwet gaat. Welke wet is het?',
  lawWait: 'Ik houd de stukken een kwartier in het geheugen.',

  unreadableTitle: 'Ik heb geen van de bestanden kunnen lezen:',
  unreadable: (file: string, reason: string) => `- ${file}: ${reason}`,
  nothingRead:
    'Ik heb in je bericht geen stukken gevonden die ik kan lezen. Sleep Word, PDF, ODT of tekst in deze chat.',

  picture: 'afbeelding',
  /** Why a file was not read, by the reason. */
  unreadReasons: {
    'too-large': 'dit bestand is te groot om te lezen (hoogstens 15 MB).',
    'too-long': 'de stukken zijn samen te lang om in één keer na te kijken; stuur dit stuk apart.',
    'too-many': 'ik lees hoogstens tien bestanden in één keer; stuur dit apart.',
    'unknown-format': 'dit soort bestand kan ik niet lezen; Word (docx), PDF, ODT en tekst wel.',
    damaged: 'dit bestand is beschadigd of onveilig en wordt niet gelezen.',
    encrypted: 'dit bestand is met een wachtwoord beveiligd.',
    'too-slow': 'ophalen of lezen duurde te lang; probeer het nog eens.',
    'too-much-memory': 'dit bestand vraagt te veel geheugen.',
    'no-text': 'in dit bestand staat geen tekst; misschien is het een scan.',
    busy: 'er worden nu te veel stukken gelezen; probeer het straks nog eens.',
    host: 'dit bestand staat op een plek waar ik niets mag ophalen.',
    address: 'dit bestand staat op een plek waar ik niets mag ophalen.',
    redirect: 'dit bestand staat op een plek waar ik niets mag ophalen.',
    gone: 'Teams geeft dit bestand niet (meer); stuur het opnieuw.',
    picture: 'een afbeelding kan ik niet lezen.',
    failed: 'ophalen of lezen lukte niet; probeer het nog eens.',
  },

  outlineSaid:
    'Hieronder staat de opzet van het verslag: wat er al is staat bij zijn stap, wat erbij moet staat tussen haken.',
  shortenedPaper: 'Dit is ingekort, omdat Teams geen langere berichten toont. In het Word-bestand staat alles.',
  fileNames: { outline: 'verslagopzet.docx', report: 'nagekeken-dossier.docx' },
  fileConsent: 'Mag ik dit bestand in je OneDrive zetten? Ik bewaar het zelf hoogstens een kwartier.',
  filePlaced: 'Het bestand staat in je OneDrive, in de map met bestanden uit Teams.',
  fileDeclined: 'Goed, ik zet het bestand niet neer.',
  fileForgotten: 'Dit bestand heb ik niet meer. Druk in het overzicht van de controle opnieuw op de knop.',
  fileFailed: 'Het bestand neerzetten lukte niet. Druk in het overzicht van de controle opnieuw op de knop.',
  fileOnlyPersonal: 'Een Word-bestand kan ik alleen geven in de chat met mij alleen. Stuur de stukken daar nog eens.',
  fileLink: (name: string, url: string) =>
    `Hier staat het bestand, een uur lang en alleen op deze computer: [${name}](${url})`,

  summaryTitle: 'Het dossier in het kort',
  summarySaid: 'Hieronder staat het dossier in het kort, in de woorden van de stukken zelf.',
  summaryNothing: '– niets gevonden',

  frameworkSaid: 'Hieronder staat wat er in een verslag hoort, met de regel erbij.',
  frameworkTitle: 'Wat er in een verslag staat',
  counts: (what: string) => `Telt als aanwezig: ${what}`,
  example: (sentence: string) => `Voorbeeld: “${sentence}”`,
  otherLaw: {
    wmo: 'Wat moet er in een verslag voor de Jeugdwet?',
    jeugdwet: 'Wat moet er in een verslag voor de Wmo?',
  },
} as const;
