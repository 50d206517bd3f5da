import type { Figures } from '../policy/evaluate.ts';

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);

/** What `keep` says to people in a terminal. */
export const messages = {
  usage: (commands: string) => `keep – Vliegende Keep op de opdrachtregel

Gebruik: keep OPDRACHT [opties]

Opdrachten:
${commands}

Opties bij elke opdracht:
  --knowledge MAP   de map met kennis (standaard: knowledge/)
  --json            uitvoer als JSON
  --batch BESTAND   één JSON-object per regel verwerken; - is de standaardinvoer
                    (bij opdrachten die dat kunnen)
  --help            deze uitleg

Afsluitcode: 0 gelukt · 1 iets is niet gelukt · 2 verkeerde opties`,
  commandUsage: (name: string, usage: string) => `Gebruik: keep ${name} ${usage}`,
  unknownCommand: (name: string) => `Onbekende opdracht: ${name}. Typ keep --help voor uitleg.`,
  unknownOption: (option: string, name: string) => `Onbekende optie bij keep ${name}: ${option}.`,
  valueMissing: (option: string) => `Achter ${option} ontbreekt een waarde.`,
  noValueExpected: (option: string) => `Achter ${option} hoort geen waarde.`,
  noBatch: (name: string) => `keep ${name} kent geen --batch.`,
  batchUnreadable: (file: string) => `Het bestand ${file} is niet te lezen.`,
  lineNotJson: 'Deze regel is geen JSON-object.',
  unexpected: 'Er ging iets onverwachts mis.',
  questionMissing: 'Stel een vraag, bijvoorbeeld: keep ask "hoe lang mag een onderzoek duren?"',
  textMissing: 'Geef een bericht, bijvoorbeeld: keep route "Zorggroep De Linde komt weer niet"',
  signalTextMissing:
    'Geef een opmerking over een aanbieder, bijvoorbeeld: keep signal "Zorggroep De Linde komt weer maar 2 van de 4 uur"',
  routesWarning: (what: string) => `Let op, ${what}`,
  signalNotAList: 'messages is een lijst van { "from", "text" }.',
  signalFromMissing: 'Bij een bericht ontbreekt van wie het is: "from" is "melder" of "bot".',
  signal: {
    urgent: 'DIRECT HANDELEN: dit klinkt als gevaar op dit moment.',
    nothingSent: 'Dit is geen signaal: er gaat niets naar een stapel.',
    cancelled: 'Het signaal is ingetrokken; er wordt niets verstuurd.',
    doubtful: (names: readonly string[]) => `niet zeker; bedoel je ${names.join(' of ')}?`,
    hours: (hours: string) => `${hours} uur per week`,
    route: (to: string, also: readonly string[], rule: string) => `${[to, ...also].join(' en ')} (regel “${rule}”)`,
    norm: (days: number, confidential: boolean) =>
      `binnen ${days} ${days === 1 ? 'werkdag' : 'werkdagen'}${confidential ? ', vertrouwelijk' : ''}`,
    missing: (gaps: readonly string[]) => `Nog te vragen: ${gaps.join(', ')}.`,
  },
  maskTextMissing: 'Geef een tekst, bijvoorbeeld: keep mask "bel mevrouw op 06-12345678"',
  dossierFilesMissing: 'Geef ten minste één bestand, bijvoorbeeld: keep dossier gespreksverslag.docx beschikking.pdf',
  fileMissing: 'dit bestand is er niet, of kan niet worden geopend.',
  unreadable: {
    'too-large': 'dit bestand is te groot om te lezen.',
    'unknown-format': 'dit soort bestand kan ik niet lezen; Word (docx), PDF, ODT en tekst wel.',
    damaged: 'dit bestand is beschadigd of onveilig en wordt niet gelezen.',
    encrypted: 'dit bestand is met een wachtwoord beveiligd.',
    'too-slow': 'dit bestand lezen duurde te lang.',
    'too-much-memory': 'dit bestand vraagt te veel geheugen.',
    'no-text': 'in dit bestand staat geen tekst; misschien is het een scan.',
  },
  dossier: {
    elements: 'Onderdelen van de beschikking',
    agrees: (agrees: boolean) =>
      agrees ? 'De beschikking volgt het verslag.' : 'De beschikking wijkt af van het verslag:',
    beside: (report: string, decision: string) => `verslag “${report}”, beschikking “${decision}”`,
    child: (heard: boolean, hasReason: boolean) =>
      heard
        ? 'Het kind is gesproken.'
        : hasReason
          ? 'Het kind is niet gesproken; de reden staat erbij.'
          : 'Niet gevonden dat het kind is gesproken, of waarom niet.',
    terms: 'Termijnen',
    isNorm: 'servicenorm, geen termijn van de wet: ',
    overall: (score: string) => `Gemiddeld over de criteria: ${score}.`,
    advice: 'Dit is een advies over de volledigheid van de stukken, geen oordeel over een recht op hulp.',
  },
  notice: (text: string) => `Let op: ${text}`,
  also: (places: readonly string[]) => `Ook relevant: ${places.join('; ')}.`,
  routed: (intent: string, confidence: number) => `${intent} (zekerheid ${Math.round(100 * confidence)} %)`,
  chatWelcome:
    'Vliegende Keep. Stel een vraag over beleid, of vertel wat er met een aanbieder speelt; “stop” om te stoppen. Ik adviseer, jij beslist.\nDit is een proef: je speelt hier iedereen, en er blijft niets bewaard.',
  chatHelp:
    'Vraag iets over de Wmo of de Jeugdwet, zoek een artikel op (“art. 2.3.5 Wmo”), of vertel over een aanbieder: “Zorggroep De Linde komt weer maar 2 van de 4 uur”. Daarna: “hoe staat het met mijn signaal?”, “overzicht van alle signalen”, “gespreksagenda De Linde”.',
  chatElsewhere: 'Dat kan niet in deze chat. Een dossier nakijken: keep dossier BESTAND…',
  retention: {
    title: (day: string) => `Bewaartermijnen, proefronde voor ${day}. Zo veel zou er weggaan:`,
    row: (name: string, count: string) => `  ${name}: ${count}`,
    ofStatus: (status: string, count: number) => `    waarvan ${status}: ${count}`,
    end: 'Er is niets verwijderd; dat doet de bot zelf, elke dag.',
    none: (folder: string) => `In ${folder} staat nog geen database. Zet DATABASE_URL of DATA_DIR zoals bij de bot.`,
    tables: {
      feedback: 'reacties op antwoorden',
      unanswered_question: 'vragen zonder antwoord',
      inbox: 'ontvangen berichten',
      dossier_check: 'controles van dossiers',
      contradiction: 'bezwaren tegen een oordeel',
      signal_draft: 'concepten van signalen',
      outgoing: 'verstuurde berichten over signalen',
      referral_stop: 'verwijsstops',
      place: 'plekken waar iemand te bereiken is',
      shown_card: 'getoonde kaarten',
      signal: 'signalen waarvan de inhoud weggaat',
    } as Readonly<Record<string, string>>,
  },
  noSets: (folder: string) => `In ${folder} staan geen vragensets (*.jsonl).`,
  badSetLine: (place: string) => `${place}: deze regel is geen gelabelde vraag.`,
  setSkipped: (name: string) => `Overgeslagen: ${name}; de teksten van deze set zijn niet geladen (zie --knowledge).`,
  figures: (name: string, one: Figures) =>
    `${name}: ${one.questions} vragen, ${one.answerable} met antwoord
  juiste artikel eerste ${percent(one.first)}, in eerste vijf ${percent(one.top5)}, in eerste tien ${percent(one.top10)}; geciteerd en juist ${percent(one.citedRight)}
  ten onrechte niet beantwoord ${percent(one.refusedAnswerable)}, terecht niet beantwoord ${percent(one.refusedUnanswerable)}; mediaan ${one.medianMs} ms, p95 ${one.p95Ms} ms`,
  filesMissing: 'Geef ten minste één bestand om te importeren.',
  intoMissing: 'Geef met --into de map waarin de kennis moet komen.',
  badOption: (option: string, words: string) => `--${option} moet een van deze woorden zijn: ${words}.`,
  badShape: (field: string, what: string) => `“${field}” moet ${what} zijn.`,
  maskedName: (file: string) =>
    `Let op: ${file} is ook een bestand; hier is alleen de naam gelezen. Zet de tekst zelf op de opdrachtregel, of gebruik --batch.`,
  badDay: (option: string) => `--${option} moet een bestaande dag zijn, geschreven als JJJJ-MM-DD.`,
  daysReversed: '--valid-until ligt vóór --valid-from.',
  notImported: (file: string, reason: string) => `Niet geïmporteerd: ${file}\n  ${reason}`,
  imported: (file: string, title: string, version: string, articles: number, paragraphs: number) =>
    `Geïmporteerd: ${file}\n  ${title} → ${version}, ${articles} artikelen of onderdelen, ${paragraphs} leden`,
  questionsProgress: (asked: number, of: number) => `Vragen schrijven: ${asked} van ${of} artikelen gevraagd.`,
  questionsStopped: 'Het taalmodel faalt steeds en wordt niet meer gevraagd; de teksten worden wel geïmporteerd.',
  warning: (where: string, message: string) => `  let op, ${where}: ${message}`,
} as const;
