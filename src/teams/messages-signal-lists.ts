import type { HelpTopic } from '../signal-desk/help-topics.ts';

/** What the bot shows in Teams when somebody looks back over signals: register, dossierlijst, alarms. */
export const listMessages = {
  helpTitle: 'Wat je over signalen kunt typen',
  help: {
    report: [
      '“Zorggroep De Linde komt weer maar 2 van de 4 uur”: een signaal doorgeven. Zolang het er klaar staat: “ja”, “vertrouwelijk”, “ook als werkafspraak”, “laat maar”.',
      '“hoe staat het met mijn signaal?”, “antwoord S-2026-00001: …”, “geholpen S-2026-00001”, “niet geholpen S-2026-00001: …”, “trek in S-2026-00001”.',
    ],
    'see-practice-notes': [
      '“werkafspraken” of “werkafspraken De Linde”: de dossierlijst van je gemeente. “werkafspraak vervalt S-2026-00001” haalt je eigen werkafspraak eraf.',
    ],
    'see-register': [
      '“signalenregister”, en te kiezen: “open signalen over De Linde sinds 1 september”, “signalenregister wachttijd in 2026”, “mijn signalen deze maand”.',
    ],
    export: ['Bij het register hoort een Excel- en een CSV-bestand, met dezelfde keuze.'],
    agenda: ['“gespreksagenda De Linde”: een Word-stuk voor het contractgesprek.'],
    handle: [
      'Een signaal behandelen: “pak op S-2026-00001”, “vraag S-2026-00001: …”, “notitie S-2026-00001: …”, “afspraak S-2026-00001: …”, “sluit S-2026-00001: …”, “heropen S-2026-00001: …”. Doorzetten, splitsen, samenvoegen en een verwijsstop gaan met de knoppen op de kaart.',
    ],
    'see-alarms': [
      '“alarmen”: welke berichten niet bezorgd kunnen worden; “A-123ABC afgehandeld” probeert ze opnieuw.',
    ],
  } satisfies Readonly<Record<HelpTopic, readonly string[]>>,
  register: {
    title: 'Register van signalen',
    empty: 'Er zijn geen signalen die jij mag zien en die hierbij passen.',
    count: (count: number, late: number) =>
      `${count} ${count === 1 ? 'signaal' : 'signalen'}${late === 0 ? '' : `, waarvan ${late} over de termijn`}.`,
    figure: (provider: string, what: string, count: number, open: number) =>
      `${provider}, ${what}: ${count}${open === 0 ? '' : ` (${open} open)`}`,
    filteredBy: (words: readonly string[]) => `Gefilterd op: ${words.join('; ')}.`,
    more: (count: number) => `En nog ${count}; die staan in het bestand.`,
    file: 'Het hele register staat in de bestanden hieronder (Excel en CSV).',
    noFile: 'Een bestand van het register is er voor wie contracten beheert, inkoopt of toezicht houdt.',
    late: '⚠ Te laat. ',
    files: { xlsx: 'signalenregister.xlsx', csv: 'signalenregister.csv' },
  },
  practiceNotes: {
    listed: 'De werkafspraak staat nu op de dossierlijst van je gemeente. Vraag hem op met “werkafspraken”.',
    hidden:
      'Dit signaal is vertrouwelijk. De werkafspraak staat daarom niet op de dossierlijst, want die lezen je collega’s mee.',
    title: (provider: string | null) => `Werkafspraken${provider === null ? '' : ` over ${provider}`}`,
    none: 'Er staat geen werkafspraak op de dossierlijst die hierbij past.',
    explained: 'Wat collega’s bij een signaal als werkafspraak hebben doorgegeven, zonder namen en zaaknummers.',
    from: (id: string, day: string) => `Uit signaal ${id}, ${day}.`,
    end: (id: string) => `Geldt hij niet meer? Typ “werkafspraak vervalt ${id}”.`,
    more: (count: number) => `En nog ${count}; noem een aanbieder om te kiezen: “werkafspraken De Linde”.`,
  },
  alarms: {
    title: 'Open alarmen',
    none: 'Er staat geen alarm open: elk bericht is bezorgd, of wacht alleen op zijn beurt.',
    to: {
      reporter: (id: string | null) => `een melder (Entra-id ${id ?? 'onbekend'})`,
      target: (name: string | null) => name ?? 'een doel uit routes.yaml',
      administrators: (id: string | null) => (id === null ? 'de beheerders' : `een beheerder (Entra-id ${id})`),
    },
    waiting: (count: number, since: string) =>
      `Sinds ${since}; ${count === 1 ? '1 bericht wacht' : `${count} berichten wachten`}.`,
    why: (why: string) => `Wat Teams zei: ${why}`,
    end: (code: string) => `Afgehandeld: ${code}`,
    ended: (code: string, wasThere: boolean) =>
      wasThere
        ? `✔ ${code} is afgehandeld. Wat wachtte, probeer ik nu opnieuw; lukt het weer niet, dan komt er een nieuw alarm.`
        : `${code} staat niet meer open.`,
    more: (count: number) => `En nog ${count}.`,
    hint: 'Controleer in routes.yaml het kanaal of de personen, en of Vliegende Keep nog in dat team zit. Typen kan ook: “A-123ABC afgehandeld”.',
  },
} as const;
