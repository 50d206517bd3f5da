/** What the bot says in Teams, apart from answers: one place for all its fixed Dutch. */
export const messages = {
  empty: 'Ik zie geen vraag in je bericht. Typ je vraag gewoon in je eigen woorden, of typ **help**.',
  tooLong: (limit: number) =>
    `Je bericht is te lang voor mij (meer dan ${limit.toLocaleString('nl-NL')} tekens). Stel de vraag in een paar zinnen, zonder namen of andere persoonsgegevens. Is het een verslag of beschikking? Sleep het bestand dan in deze chat.`,
  apology: (turnId: string) =>
    `Er ging iets mis bij het beantwoorden van je vraag. Probeer het straks nog eens. Blijft het misgaan, geef dan dit nummer door aan de beheerder: ${turnId}`,
  looking: [
    'Ik zoek in de bronnen…',
    'Ik lees de artikelen die ik vond…',
    'Ik controleer het antwoord met de bron…',
    'Nog even geduld…',
  ],
  notYet: (intent: string) =>
    `Dat kan ik nog niet (${intent}). Een vraag over beleid kan ik wel beantwoorden; typ **help** voor voorbeelden.`,
  intents: {
    beleidsvraag: 'een beleidsvraag',
    dossiercheck: 'een dossier nakijken',
    signaal: 'een signaal over een aanbieder doorgeven',
    overzicht: 'een overzicht maken',
    status: 'een status opzoeken',
    herinnering: 'een herinnering zetten',
  },

  sources: 'Bronnen',
  openSource: 'Open de bron',
  takeNote: 'Let op',
  alsoRelevant: 'Ook relevant',
  goOn: 'Vraag verder',
  readAt: (day: string, law: string | null) =>
    `Gelezen zoals het gold op ${day}${law === null ? '' : `, voor de ${law}`}. Dit is informatie uit de bronnen, geen besluit.`,
  seeAlso: (markers: string) => `Zie ook ${markers}.`,
  shortened:
    'Dit antwoord is ingekort, omdat Teams geen langere berichten toont. Stel een engere vraag, of open de bron.',

  notFoundTitle: 'Niet gevonden',
  searched: (day: string, law: string | null) =>
    `Gezocht in alle geladen bronnen${law === null ? '' : ` voor de ${law}`}, zoals ze golden op ${day}.`,
  nearest: 'Dit komt er het dichtst bij, maar beantwoordt je vraag niet:',
  notFoundAdvice:
    'Wat je kunt doen: gebruik andere woorden, noem de voorziening of het artikel, of leg de vraag voor aan beleid.',
  notFoundKept:
    'Je vraag wordt zonder persoonsgegevens bewaard, zodat beleid ziet waar de teksten geen antwoord geven.',
  clarifyTitle: 'Kies wat je bedoelt, of typ het zelf',
  chosen: (choice: string) => `Gekozen: ${choice}`,
  choiceUnreadable: 'Deze knop werkt niet meer. Typ je vraag in een nieuw bericht.',

  welcomeTitle: 'Hallo, ik ben Vliegende Keep',
  welcome:
    'De collega die de regels bij de hand heeft. Stel een vraag over de Wmo of de Jeugdwet in je eigen woorden; ik antwoord met het artikel, de letterlijke tekst en hoe lang die geldt. Vind ik niets, dan zeg ik dat. Ik kijk ook een dossier na: sleep het verslag, de beschikking en het plan in onze chat. En levert een aanbieder niet wat is afgesproken, vertel het me: ik breng je signaal bij de juiste collega en laat je elke stap weten.',
  examplesTitle: 'Probeer bijvoorbeeld',
  examples: [
    'Hoe lang mag het onderzoek duren?',
    'Wanneer is een pgb mogelijk voor jeugdhulp?',
    'Wat is gebruikelijke hulp?',
    'Wat moet er in een verslag staan?',
    'Hoe staat het met mijn signaal?',
  ],
  helpTitle: 'Wat ik kan, en wat niet',
  canTitle: 'Dit kan ik',
  can: [
    'Vragen over wet, verordening, nadere regels, werkinstructies en arrangementen beantwoorden, met de letterlijke tekst erbij.',
    'De regels lezen zoals ze op een dag golden: “in 2024”, “bij een aanvraag van 3 maart”.',
    'Een artikel opzoeken: “art. 2.3.5 lid 3 Wmo”.',
    'Doorvragen: “en voor jeugd?”.',
    'Een dossier nakijken: sleep verslag, beschikking en plan in de chat met mij alleen (Word, PDF, ODT), of plak de tekst. Ik wijs per stap aan wat er staat en wat ontbreekt, en zet het in een verslagopzet of rapport. Met “vat samen” erbij maak ik er een overzicht van.',
    'Laten zien wat er in een verslag moet staan.',
    'Een signaal over een aanbieder doorgeven: vertel in je eigen woorden wat er speelt. Je ziet eerst precies wat ik verstuur, en je hoort wat ermee gebeurt. Vraag gerust: “hoe staat het met mijn signaal?”.',
    'Van een bericht van een collega een signaal maken: kies bij het bericht “Maak hier een signaal van”.',
    'Bronnen zoeken terwijl je een bericht schrijft, met “Zoek in beleid”.',
  ],
  neverTitle: 'Dit doe ik nooit',
  never: [
    'Besluiten of iemand recht op hulp heeft. Dat oordeel is aan jou.',
    'Iets zeggen over het werk van een collega.',
    'Antwoorden zonder bron.',
  ],
  groupHint: 'In een groepschat of kanaal antwoord ik als je mij noemt met @Vliegende Keep.',
  privacy:
    'Privacy: typ geen namen, BSN of adressen; ik heb ze niet nodig. Wat er toch in staat, wordt afgeschermd voordat er iets wordt bewaard. Bestanden lees ik alleen in het geheugen en bewaar ik niet.',

  searchEmpty: 'Typ een paar woorden, bijvoorbeeld “eigen bijdrage” of “pgb jeugd”.',
  searchTooLong: (limit: number) => `Zoek met hoogstens ${limit} tekens.`,
  searchNothing: 'Niets gevonden. Probeer andere woorden.',
} as const;
