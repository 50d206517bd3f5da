import type { AskField } from '../signal-desk/signal-outcome.ts';
import type { Refusal } from '../signals/follow-up/command.ts';
import type { EventKind } from '../signals/follow-up/kept-signal.ts';
import type { Action, Status } from '../signals/follow-up/transitions.ts';
import type { Category } from '../signals/signal.ts';

/** What the bot says in Teams about signals. */
export const signalMessages = {
  categories: {
    onderlevering: 'Minder hulp dan toegekend',
    'plan-van-aanpak': 'Plan van aanpak',
    kwaliteit: 'Kwaliteit van het werk',
    personeel: 'Personeel',
    wachttijd: 'Wachttijd',
    'arrangement-tarief': 'Arrangement of tarief',
    rechtmatigheid: 'Rechtmatigheid',
    veiligheid: 'Veiligheid',
    samenwerking: 'Samenwerking',
    overig: 'Overig',
  } satisfies Record<Category, string>,
  statuses: {
    new: '○ Nieuw, nog niet opgepakt',
    taken: '◐ Opgepakt',
    asked: '? Wacht op antwoord van de melder',
    split: '⑂ Gesplitst, wacht op de delen',
    joined: '→ Samengevoegd',
    closed: '✔ Afgesloten',
    disputed: '↺ Afgesloten, de melder vraagt heropening',
    withdrawn: '– Ingetrokken door de melder',
  } satisfies Record<Status, string>,

  // Intake
  askTitle: 'Signaal over een aanbieder',
  askSaid: 'Ik maak er een signaal van. Ik mis nog iets.',
  understood: 'Dit heb ik begrepen',
  askHint: 'Vul aan wat je weet, of typ het gewoon in de chat.',
  fields: {
    aanbieder: 'Welke aanbieder?',
    wat: 'Wat is er gebeurd?',
    wanneer: 'Sinds wanneer, of hoe vaak?',
    arrangement: 'Welk arrangement of welke productcode?',
    gemeente: 'In welke gemeente speelt dit?',
    'uren-toegekend': 'Uren per week toegekend',
    'uren-geleverd': 'Uren per week geleverd',
    zaaknummer: 'Zaaknummer (geen naam)',
  } satisfies Record<AskField, string>,
  fieldNames: {
    aanbieder: 'aanbieder',
    wat: 'wat er is gebeurd',
    wanneer: 'sinds wanneer',
    arrangement: 'arrangement',
    gemeente: 'gemeente',
    'uren-toegekend': 'toegekende uren',
    'uren-geleverd': 'geleverde uren',
    zaaknummer: 'zaaknummer',
  } satisfies Record<AskField, string>,
  otherProvider: 'Een andere, of ik weet het niet',
  goOn: 'Verder',
  skip: 'Ga door zonder',
  cancel: 'Laat maar',
  privacy: 'Schrijf geen namen, adressen of BSN. Wat er toch in staat, scherm ik af voordat iemand het ziet.',

  // Preview
  previewTitle: 'Dit stuur ik, precies zo',
  previewSaid: 'Kijk of het klopt. Ik stuur pas als je op Verstuur drukt.',
  facts: 'Feiten',
  opinion: 'Wat de melder ervan vindt',
  provider: 'Aanbieder',
  contractOwner: (name: string) => `Contractbeheerder: ${name}`,
  unknownProvider: 'niet bekend',
  about: 'Waarover',
  law: 'Wet',
  arrangement: 'Arrangement',
  hours: 'Uren per week',
  hoursBoth: (indicated: string, delivered: string, short: string | null) =>
    `toegekend ${indicated}, geleverd ${delivered}${short === null ? '' : ` (${short} te weinig)`}`,
  hoursIndicated: (hours: string) => `toegekend ${hours}`,
  hoursDelivered: (hours: string) => `geleverd ${hours}`,
  when: 'Wanneer',
  caseNumber: 'Zaaknummer',
  notTold: (fields: readonly string[]) => `Niet genoemd: ${fields.join(', ')}. Het mag ook zonder.`,
  inGemeente: (name: string) => `Gemeente: ${name}. Is het een andere, zeg dat dan bij Aanpassen.`,
  goesTo: (to: string, also: readonly string[]) =>
    `Gaat naar ${to}${also.length === 0 ? '' : `, en ook naar ${also.join(' en ')}`}.`,
  why: (rule: string, dueBy: string) => `Volgens de regel “${rule}”. Iemand pakt het op uiterlijk ${dueBy}.`,
  advice: (text: string) => `⚠ Let op: ${text}`,
  alwaysConfidential: (to: string) => `Vertrouwelijk: alleen ${to} ziet dit signaal.`,
  confidentialToggle: (to: string) => `Vertrouwelijk: alleen ${to} mag dit zien`,
  practiceToggle: 'Ook als werkafspraak voor de dossierlijst',
  isPracticeNote: 'Ook bedoeld als werkafspraak voor de dossierlijst, die collega’s in de gemeente lezen.',
  send: 'Verstuur',
  change: 'Aanpassen',
  changeWhat: 'Wat moet anders?',
  changeHint: 'Bijvoorbeeld: “nee, 3 in plaats van 4”, “sinds mei”, “het is Lindenhof”.',
  changeSend: 'Pas aan',

  // Danger
  dangerTitle: '⚠ Is er nu iemand in gevaar? Doe eerst dit',
  danger: [
    'Direct gevaar voor iemands leven of veiligheid: bel 112.',
    'Vermoeden van huiselijk geweld of kindermishandeling: bel Veilig Thuis, 0800-2000. Gratis, dag en nacht; ook voor overleg zonder naam.',
    'Gedachten aan zelfdoding: bel 113 of 0800-0113.',
    'Bel daarna je teamleider of de aandachtsfunctionaris.',
  ],
  meldcodeTitle: 'De stappen van de meldcode',
  meldcode: [
    'Breng in kaart wat je ziet en hoort.',
    'Overleg met een collega, de aandachtsfunctionaris of Veilig Thuis.',
    'Praat met wie het aangaat, als dat veilig kan.',
    'Weeg het geweld of de mishandeling, met het afwegingskader. Twijfel je, bel Veilig Thuis.',
    'Beslis: is melden nodig, en is hulp nodig of mogelijk?',
  ],
  dangerNotFiled: 'Ik heb niets doorgestuurd: een signaal is hiervoor te langzaam.',
  dangerBeside: 'Wat je schreef is verwerkt, maar wacht daar niet op: bel eerst.',
  noDanger: 'Er is nu geen gevaar: maak er een signaal van',

  cancelled: 'Goed, ik laat het zitten. Ik heb niets verstuurd en niets bewaard.',
  sentTitle: (id: string) => `✔ Verstuurd: ${id}`,
  sentTo: (to: string, also: readonly string[], dueBy: string) =>
    `Naar ${to}${also.length === 0 ? '' : `, en ook naar ${also.join(' en ')}`}. Uiterlijk ${dueBy} pakt iemand het op.`,
  sentNext: 'Je hoort het van mij bij elke stap. Vraag gerust: “hoe staat het met mijn signaal?”',
  gone: (last: string | null) =>
    last === null
      ? 'Dit concept is er niet meer: je hebt het laten zitten, of het was ouder dan een dag. Vertel het opnieuw, dan maak ik een nieuw signaal.'
      : `Dit concept is er niet meer. Je laatste signaal is ${last}, en dat is verstuurd.`,
  newer: 'Je hebt intussen iets aangevuld. Dit is de nieuwste versie.',
  anew: (provider: string | null, isKept: boolean) =>
    `Dit is een nieuw signaal. Je vorige concept${provider === null ? '' : ` over ${provider}`} ${isKept ? 'is nog niet verstuurd. Ik bewaar het; daar gaan we daarna mee verder.' : 'is niet verstuurd en is nu weg; wil je dat nog, vertel het daarna opnieuw.'}`,
  goesOn: (provider: string | null) =>
    `Nu verder met je vorige concept${provider === null ? '' : ` over ${provider}`}; dat is nog niet verstuurd.`,
  tooLong: (length: number, limit: number, hasBefore: boolean) =>
    `Dit is te lang voor één signaal: ${length} tekens, en er passen er samen ${limit} in. Ik heb er niets van bewaard of verstuurd. Schrijf korter wat er is gebeurd, sinds wanneer en hoe je het weet, of maak er twee signalen van.${hasBefore ? ' Wat je eerder vertelde staat er nog, hieronder.' : ''}`,
  yourWords: (typed: string) => `Dit typte je: ${typed}`,
  private:
    'Dit hoort niet in een groep of kanaal. Vertel het me in onze eigen chat; daar maak ik er een vertrouwelijk signaal van. Waarschuw de aanbieder niet.',
  notHere:
    'Signalen laat ik niet zien in een groep of kanaal: anderen lezen hier mee. Vraag het me in onze eigen chat.',
  denied: {
    'no-role':
      'Dat kan ik niet voor je doen: je hebt er de rol niet voor. Klopt dat niet, vraag dan de beheerder van Vliegende Keep om je toe te voegen.',
    'roles-unknown':
      'Ik kan nu niet nagaan welke rol je hebt, dus ik doe het niet. Probeer het over een paar minuten nog eens.',
  },
  unknown: 'Dit signaal ken ik niet, of het is niet voor jou te zien.',
  outdated: 'Een collega was je net voor. Hier is de nieuwste stand; kijk of het nog nodig is.',
  outdatedWith: (typed: string) =>
    `Een collega was je net voor. Hier is de nieuwste stand; kijk of het nog nodig is. Dit had je geschreven: “${typed}”`,
  refused: {
    'not-now': 'Dat kan in deze stand van het signaal niet meer.',
    'text-missing': 'Schrijf er een paar woorden bij; zonder tekst kan het niet.',
    'part-open': 'Er staat nog een deel open. Sluit eerst de delen af.',
    'day-past': 'Kies een dag die nog komt.',
    'no-twin': 'Met dat signaal kan dit niet worden samengevoegd.',
    'provider-unknown': 'De aanbieder is nog niet bekend; een verwijsstop kan dan niet.',
    'stop-is-public':
      'Let op: dit signaal is vertrouwelijk, maar een verwijsstop is dat niet. Elke consulent die over deze aanbieder schrijft, leest dat er een stop is. Overleg eerst of dat een onderzoek in de weg zit. Wil je hem toch? Typ dan hetzelfde met “verwijsstop toch”.',
    'too-few-parts': 'Schrijf ten minste twee regels: elke regel wordt een eigen signaal.',
    'is-part': 'Dit is al een deel van een ander signaal en kan niet nog eens worden gesplitst.',
    'has-followers': 'Er zijn andere signalen bij dit signaal gevoegd; intrekken kan daarom niet.',
    'has-it': 'Je hebt dit signaal al opgepakt.',
    'no-route': 'Daarheen kan dit signaal niet worden doorgezet.',
    'too-late': 'De termijn om hierop terug te komen is voorbij. Maak een nieuw signaal als het nog speelt.',
    'answered-before':
      'Hier is al een keer naar gekeken, en het blijft afgesloten. Maak een nieuw signaal als er iets nieuws is.',
    'no-practice-note': 'Dit signaal staat niet op de dossierlijst.',
    'content-gone': 'De inhoud van dit signaal is na de bewaartermijn verwijderd.',
  } satisfies Record<Refusal, string>,

  // Card of the handlers
  signalTitle: (id: string, what: string, provider: string | null) =>
    `${id}  ·  ${what}${provider === null ? '' : `  ·  ${provider}`}`,
  dueBy: (day: string) => `uiterlijk ${day}`,
  answerBy: (day: string) => `antwoord gevraagd uiterlijk ${day}`,
  sentBy: (day: string, rule: string) => `Verstuurd op ${day}, volgens de regel “${rule}”.`,
  hidden: (rules: readonly string[]) => `Ook van toepassing: ${rules.map((rule) => `“${rule}”`).join(', ')}.`,
  confidential: 'Vertrouwelijk. Deel dit niet buiten dit kanaal.',
  stopped: (until: string) => `⚠ Verwijsstop voor deze aanbieder tot en met ${until}.`,
  partOf: (parent: string) => `Deel van ${parent}.`,
  parts: 'Delen',
  joinedTo: (twin: string) => `Samengevoegd met ${twin}.`,
  history: 'Wat er gebeurde',
  moreHistory: (count: number) => `(nog ${count} eerdere stappen)`,
  contentGone: 'De inhoud is na de bewaartermijn verwijderd.',
  elsewhere: (id: string, to: string) => `${id} is doorgezet naar ${to}. De inhoud is hier niet meer te zien.`,
  events: {
    sent: 'verstuurd',
    take: 'opgepakt',
    ask: 'vraag aan de melder',
    answer: 'antwoord van de melder',
    note: 'notitie',
    agree: 'afspraak met de aanbieder',
    split: 'gesplitst',
    join: 'samengevoegd',
    'twin-joined': 'een ander signaal hoort hier nu bij',
    'parts-done': 'alle delen zijn klaar',
    forward: 'doorgezet',
    'pause-referrals': 'verwijsstop ingesteld',
    'resume-referrals': 'verwijsstop opgeheven',
    'end-practice-note': 'werkafspraak van de dossierlijst gehaald',
    close: 'afgesloten',
    satisfied: 'de melder is geholpen',
    dissatisfied: 'de melder is niet geholpen',
    reopen: 'heropend',
    withdraw: 'ingetrokken door de melder',
    escalated: 'termijn voorbij, opgeschaald',
    reminded: 'herinnering gestuurd aan de melder',
    unanswered: 'geen antwoord gekomen van de melder',
    threshold: 'drempel bereikt, op de gespreksagenda',
    deleted: 'inhoud verwijderd',
  } satisfies Record<EventKind, string>,

  actions: {
    take: 'Pak op',
    ask: 'Vraag melder',
    answer: 'Beantwoord',
    note: 'Notitie',
    agree: 'Afspraak',
    split: 'Splits',
    join: 'Voeg samen',
    forward: 'Zet door',
    'pause-referrals': 'Verwijsstop',
    'resume-referrals': 'Hef verwijsstop op',
    'end-practice-note': 'Werkafspraak vervalt',
    close: 'Sluit af',
    satisfied: 'Ja, geholpen',
    dissatisfied: 'Nee, niet geholpen',
    reopen: 'Heropen',
    withdraw: 'Trek in',
  } satisfies Record<Action, string>,
  inputs: {
    ask: 'Je vraag aan de melder',
    answer: 'Je antwoord',
    note: 'Notitie voor collega’s (de melder ziet dit niet)',
    agree: 'Wat is er met de aanbieder afgesproken?',
    split: 'Elke regel wordt een eigen signaal; begin met de aanbieder als die verschilt',
    forward: 'Waarom zet je het door?',
    'pause-referrals': 'Waarom?',
    'resume-referrals': 'Waarom wordt de verwijsstop opgeheven?',
    close: 'Wat is eraan gedaan? De melder leest deze tekst',
    dissatisfied: 'Wat helpt er nog niet?',
    reopen: 'Waarom moet het weer open?',
    withdraw: 'Waarom? (mag leeg blijven)',
  } satisfies Partial<Record<Action, string>>,
  inputMissing: 'Vul dit in.',
  forwardTo: 'Naar wie?',
  staysConfidential: 'Dit signaal blijft vertrouwelijk, ook waar het naartoe gaat.',
  liftToggle: 'Niet meer vertrouwelijk: een gewoon signaal, ook in register en gespreksagenda',
  until: 'Tot en met',
  twin: 'Met welk signaal?',
  twinChoice: (id: string, category: Category | null, sentOn: string) =>
    `${id}: ${category ?? 'signaal'}, verstuurd op ${sentOn}`,
  done: 'Bevestig',
  noteHint: 'Zonder namen van cliënten.',
  changed: {
    take: '✔ Je hebt het opgepakt. De melder krijgt bericht.',
    ask: '✔ Je vraag gaat naar de melder. Antwoord komt hier terug.',
    answer: '✔ Je antwoord is doorgegeven. Dank je.',
    note: '✔ Notitie bewaard.',
    agree: '✔ Afspraak bewaard; hij komt op de gespreksagenda.',
    split: '✔ Gesplitst. Elk deel heeft een eigen kaart.',
    join: '✔ Samengevoegd.',
    forward: '✔ Doorgezet.',
    'pause-referrals': '✔ De verwijsstop geldt vanaf nu.',
    'resume-referrals': '✔ De verwijsstop is opgeheven.',
    'end-practice-note': '✔ De werkafspraak staat niet meer op de dossierlijst.',
    close: '✔ Afgesloten. De melder leest je tekst en kan zeggen of het heeft geholpen.',
    satisfied: '✔ Fijn, dank je.',
    dissatisfied: '✔ Doorgegeven: je vraagt om heropening. Je hoort wat ermee gebeurt.',
    reopen: '✔ Heropend.',
    withdraw: '✔ Ingetrokken.',
  } satisfies Record<Action, string>,

  // To the reporter
  told: {
    received: (to: string, dueBy: string) =>
      `Je signaal is aangekomen bij ${to}. Uiterlijk ${dueBy} pakt iemand het op.`,
    receivedNoDay: (to: string) => `Je signaal is aangekomen bij ${to}.`,
    taken: 'Een collega heeft je signaal opgepakt.',
    question: 'Er is een vraag over je signaal.',
    reminder: 'Er staat nog een vraag over je signaal open.',
    unanswered:
      'De vraag over je signaal is niet beantwoord. De behandelaar gaat verder met wat bekend is; antwoorden mag nog steeds.',
    forwarded: (to: string) => `Je signaal is doorgezet naar ${to}, omdat het daar thuishoort.`,
    split: 'Je signaal is gesplitst, omdat het over meer dan één zaak gaat. Je hoort het als alles klaar is.',
    joined: (twin: string) =>
      `Je signaal is samengevoegd met een ander signaal over hetzelfde (${twin}). Je hoort hoe dat afloopt.`,
    'referrals-paused': (until: string) =>
      `Er is een verwijsstop ingesteld voor deze aanbieder, tot en met ${until}: verwijs tot dan niemand nieuw.`,
    'referrals-resumed': 'De verwijsstop voor deze aanbieder is opgeheven.',
    closed: 'Je signaal is afgesloten.',
    'still-closed': 'Er is nog eens naar je signaal gekeken. Het blijft afgesloten.',
    reopened: 'Je signaal is heropend.',
  },
  helped: 'Heeft het geholpen?',
  questionHint: 'Antwoord zonder namen van cliënten.',
  answerWanted: (day: string) => `Graag uiterlijk ${day}.`,

  // To the handlers
  heard: {
    answer: (id: string) => `Antwoord van de melder van ${id}`,
    dissatisfied: (id: string) => `De melder van ${id} is niet geholpen en vraagt om heropening`,
    withdrawn: (id: string) => `De melder heeft ${id} ingetrokken`,
    unanswered: (id: string) => `Geen antwoord van de melder van ${id} binnen de termijn`,
    reopened: (id: string) => `${id} is heropend`,
    escalation: (id: string, since: string) => `${id} wacht te lang. Het is verstuurd op ${since}`,
    'agenda-item': (provider: string) => `${provider} komt op de gespreksagenda`,
    alarm: (id: string) => `Een bericht over ${id} kan niet worden afgeleverd`,
    uncertain: 'Van sommige berichten is niet zeker of ze zijn aangekomen',
  },
  escalationHint: (to: string) => `Het ligt bij ${to}.`,
  thresholdHint: (rule: string) => `De drempel “${rule}” is bereikt.`,
  alarmHint:
    'Controleer in routes.yaml het kanaal of de personen, en of Vliegende Keep nog in dat team zit. Het bericht wacht. Met “alarmen” zie je wat er openstaat.',
  stopIsPublic:
    'Let op: dit signaal is vertrouwelijk, maar een verwijsstop is dat niet. Elke consulent die over deze aanbieder schrijft, leest dat er een stop is. Overleg eerst of dat een onderzoek in de weg zit.',
  uncertainHint: (ids: string) =>
    `Teams gaf geen antwoord bij berichten over: ${ids}. Ik heb ze niet opnieuw gestuurd, zodat niemand iets twee keer krijgt. Vraag bij het kanaal en de melder of ze er zijn.`,
  localOnly: (to: string) =>
    `Proef op deze computer: dit zou naar ${to} gaan. Omdat daar geen kanaal voor is, zie je het hier.`,

  // Papers
  agendaTitle: (provider: string) => `Gespreksagenda ${provider}`,
  agendaSaid: (count: number) =>
    `De gespreksagenda staat in het Word-bestand hieronder, gemaakt uit ${count} ${count === 1 ? 'signaal' : 'signalen'}. Vertrouwelijke signalen en vermoedens staan er niet in. Lees hem na voordat je hem gebruikt.`,
  agendaFile: (provider: string) => `gespreksagenda-${provider}.docx`,
  filesOnlyPersonal: 'Een bestand kan ik alleen geven in de chat met mij alleen. Vraag het daar nog eens.',
  nothing: (provider: string) =>
    `Er is geen signaal over ${provider} dat op een gespreksagenda hoort en dat jij mag zien.`,
  whichProvider: 'Over welke aanbieder? Typ bijvoorbeeld: “gespreksagenda De Linde”.',
  stopNamed: (provider: string, until: string) =>
    `⚠ Verwijsstop: verwijs tot en met ${until} niemand nieuw naar ${provider}. Vragen? Neem contact op met contractmanagement.`,

  // Status
  statusTitle: 'Jouw signalen',
  statusNone:
    'Je hebt nog geen signaal verstuurd. Vertel me gewoon wat je ziet, bijvoorbeeld: “Zorggroep De Linde komt weer maar 2 van de 4 uur”.',
  statusDraft: (provider: string | null) =>
    `Een concept${provider === null ? '' : ` over ${provider}`} is nog niet verstuurd. Ga ermee verder door te typen wat er nog bij moet, of zeg “laat maar”.`,
  statusLine: (id: string, what: string, provider: string | null) =>
    `${id}: ${what}${provider === null ? '' : `, ${provider}`}`,
  next: {
    take: (to: string, by: string | null, isLate: boolean) =>
      isLate
        ? `${to} is te laat met oppakken; daar is een herinnering naartoe.`
        : `${to} pakt het op${by === null ? '' : `, uiterlijk ${by}`}.`,
    handle: (to: string, by: string | null, isLate: boolean) =>
      isLate
        ? `${to} is over de termijn; daar is een herinnering naartoe.`
        : `${to} handelt het af${by === null ? '' : `, uiterlijk ${by}`}.`,
    decide: (to: string, by: string | null, isLate: boolean) =>
      isLate
        ? `${to} is te laat met beslissen of het weer open gaat; daar is een herinnering naartoe.`
        : `${to} beslist of het weer open gaat${by === null ? '' : `, uiterlijk ${by}`}.`,
    answer: (by: string | null) =>
      `Jij bent aan zet: beantwoord de vraag${by === null ? '' : `, graag uiterlijk ${by}`}.`,
    parts: (done: number, of: number) => `${done} van de ${of} delen zijn klaar.`,
    follow: (twin: string | null) => `Het loopt mee met ${twin ?? 'een ander signaal'}.`,
    'say-helped': (until: string) => `Laat tot en met ${until} weten of het heeft geholpen.`,
    'come-back': (until: string) => `Je kunt er tot en met ${until} op terugkomen.`,
  },
  sentOn: (day: string) => `Verstuurd op ${day}.`,
  closedWith: (text: string) => `Afgesloten met: “${text}”`,
  openQuestion: (text: string) => `Vraag aan jou: “${text}”`,

  summaries: {
    draft: 'Signaal over een aanbieder',
    danger: 'Eerst dit: is er nu iemand in gevaar?',
    signal: (id: string) => `Signaal ${id}`,
    status: 'Jouw signalen',
    stop: 'Verwijsstop',
  },
  action: {
    empty: 'In dit bericht staat geen tekst waar ik een signaal van kan maken.',
    noChat: 'Ik kan je niet bereiken. Open eerst een gesprek met Vliegende Keep, en probeer het dan nog eens.',
    ready: 'Kijk in onze eigen chat: daar staat het signaal klaar om na te lezen. Ik heb nog niets verstuurd.',
    danger:
      'Is er nu iemand in gevaar? Bel 112, of Veilig Thuis op 0800-2000. In onze eigen chat staat wat je verder doet. Ik heb niets verstuurd.',
  },
  looking: ['Ik lees je signaal…', 'Nog even geduld…'],
} as const;
