import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/dossier/decision/consistency.ts';
import { papers } from './written-dossiers.ts';

/** What a report concludes, what the letter decides, and whether they agree. */
type Wording = readonly [report: string, decision: string, agrees: boolean];

const wordings: Readonly<Record<string, readonly Wording[]>> = {
  'a day begins help only when something says so': [
    [
      'Verslag 2 maart 2026.\nMevrouw is in april geopereerd.\nIk kom uit op huishoudelijke hulp voor 2 uur per week, te beginnen op 1 mei 2026, natura. In september kijken we opnieuw.',
      'U krijgt huishoudelijke hulp, 2 uur per week, vanaf 1 mei 2026, zorg in natura. In november belt de aanbieder u.',
      true,
    ],
    [
      'Gesprek 2 maart 2026. Conclusie: individuele begeleiding, 3 uur per week, voor een jaar, ingaande 1 april 2026. Het advies van de revalidatiearts van 3 februari 2026 is meegewogen.',
      'Wij kennen u individuele begeleiding toe van 1 mei 2026 tot en met 30 april 2027, 3 uur per week. Het gesprek was op 2 maart 2026.',
      false,
    ],
    [
      'Verslag. Wij stellen voor: een traplift, offerte van 12 januari 2026 van Liftland. Plaatsing zodra het kan. In februari komt de monteur meten.',
      'Wij verstrekken u een traplift. Deze wordt geplaatst door Liftland op basis van de offerte van 12 januari 2026. De bezichtiging was in maart.',
      true,
    ],
    [
      'Verslag. Voorstel: dagbesteding 4 dagdelen per week. De start kan in juni 2026 zijn. Vorm natura.',
      'U gaat vanaf 15 juni 2026 naar de dagbesteding, 4 dagdelen per week, in natura.',
      true,
    ],
    [
      'Verslag. Voorstel: dagbesteding 4 dagdelen per week. Begint in juni 2026. Vorm natura.',
      'U gaat vanaf 15 augustus 2026 naar de dagbesteding, 4 dagdelen per week, in natura.',
      false,
    ],
  ],
  'a refusal in any order of words names what was asked and grants nothing': [
    [
      'Verslag. Meneer vraagt een scootmobiel. Hij kan met de regiotaxi. Er is daarom geen noodzaak voor een scootmobiel.',
      'Geachte heer Bos, U vroeg op 3 mei om een scootmobiel. De scootmobiel kennen wij u niet toe. U kunt gebruik maken van de regiotaxi.',
      true,
    ],
    [
      'Verslag. Gevraagd: hulp bij het huishouden 3 uur. Besluit: niet honoreren, want de zoon van 22 kan het doen.',
      'Beste mevrouw, Uw verzoek om 3 uur hulp bij het huishouden per week honoreren wij niet. Uw zoon kan dit werk doen. U krijgt dus geen hulp van de gemeente.',
      true,
    ],
    [
      'Verslag. Ouders willen een pgb voor begeleiding, 8 uur. Wij adviseren dit verzoek af te wijzen.',
      'U vroeg een pgb voor begeleiding van 8 uur per week. Dat krijgt u niet. School geeft Tim al extra hulp.',
      true,
    ],
    [
      'Verslag. Ouders willen begeleiding voor Sam, 4 uur per week. Conclusie: individuele begeleiding van 4 uur per week, natura, vanaf 1 juni 2026.',
      'U vroeg begeleiding voor Sam, 4 uur per week. Wij gaan hier niet in mee: uw verzoek wordt afgewezen.',
      false,
    ],
    [
      'Verslag. Gevraagd is een verhuiskostenvergoeding. Wij zien geen grond: mevrouw had kunnen voorzien dat zij moest verhuizen.',
      'Uw aanvraag voor een verhuiskostenvergoeding van 12 mei 2026 is afgewezen. Alleen wie onverwacht moet verhuizen krijgt een vergoeding.',
      true,
    ],
    [
      'Verslag. Conclusie: er wordt geen maatwerkvoorziening ingezet.',
      'Wij wijzen, alles afwegend, de door u gevraagde vervoersvoorziening af.',
      true,
    ],
    [
      'Verslag. Wij zijn van mening dat mevrouw niet in aanmerking komt voor een maatwerkvoorziening.',
      'U komt niet in aanmerking voor hulp bij het huishouden. Uw dochter helpt u. Mensen die geen hulp hebben krijgen van ons wel ondersteuning.',
      true,
    ],
  ],
  'sizes in every unit and in words': [
    [
      'Verslag. Conclusie: begeleiding individueel, drie keer per week anderhalf uur, natura.',
      'U krijgt individuele begeleiding: 4,5 uur per week in natura.',
      true,
    ],
    [
      'Verslag. Conclusie: begeleiding individueel, drie keer per week anderhalf uur, natura.',
      'U krijgt individuele begeleiding: 3,5 uur per week in natura.',
      false,
    ],
    [
      'Verslag. Passend is dagbesteding, drie hele dagen per week.',
      'U kunt zes dagdelen per week naar de dagbesteding.',
      true,
    ],
    [
      'Verslag. Passend is dagbesteding, drie hele dagen per week.',
      'U kunt vier dagdelen per week naar de dagbesteding.',
      false,
    ],
    [
      'Verslag. We kiezen voor logeeropvang: om de week een weekend (vrijdag tot zondag, twee nachten).',
      'Lotte gaat logeren: 52 etmalen per jaar logeeropvang.',
      true,
    ],
    [
      'Verslag. We kiezen voor logeeropvang: één weekend in de maand, twee etmalen.',
      'Lotte krijgt logeeropvang, drie weekenden per kwartaal.',
      true,
    ],
    [
      'Verslag. Ik adviseer huishoudelijke ondersteuning, 150 minuten per week.',
      'U ontvangt huishoudelijke ondersteuning: 2 uur en 30 minuten per week.',
      true,
    ],
    [
      'Verslag. Ik adviseer huishoudelijke ondersteuning, twee uur en een kwartier per week.',
      'U ontvangt huishoudelijke ondersteuning: 9 uur per vier weken.',
      true,
    ],
    [
      'Verslag. Voorgesteld wordt begeleiding van tien uur in de maand.',
      'Wij verlenen u begeleiding voor 120 uur per jaar.',
      true,
    ],
    [
      'Verslag. Voorgesteld wordt begeleiding van tien uur in de maand.',
      'Wij verlenen u begeleiding voor 10 uur per week.',
      false,
    ],
    [
      'Verslag. Uitkomst: speltherapie, 20 sessies van drie kwartier.',
      'Noor krijgt speltherapie. Het gaat om 15 uur in totaal.',
      true,
    ],
    [
      'Verslag. Uitkomst: speltherapie, 20 sessies van drie kwartier.',
      'Noor krijgt speltherapie. Het gaat om 20 behandelingen van een uur.',
      false,
    ],
  ],
  'how long, beside a reason': [
    [
      'Verslag. Wij stellen voor huishoudelijke hulp, 3 uur per week, natura. De looptijd bepalen we op drie jaar.',
      'U krijgt huishoudelijke hulp, 3 uur per week, natura. De indicatie geldt tot en met 30 juni 2027 vanaf 1 juli 2026.',
      false,
    ],
    [
      'Verslag. Wij stellen voor huishoudelijke hulp, 3 uur per week, natura. Omdat de artrose niet verbetert maken we de termijn vijf jaar.',
      'U krijgt huishoudelijke hulp, 3 uur per week, natura van 1 juli 2026 tot 1 juli 2031.',
      true,
    ],
    [
      'Verslag. Gezien de leeftijd van de kinderen is een half jaar genoeg: gezinsbegeleiding 2 uur per week, natura, per 1 juli 2026.',
      'Het gezin ontvangt gezinsbegeleiding, 2 uur per week, natura. Startdatum 1 juli 2026, einddatum 31 december 2026.',
      true,
    ],
    [
      'Verslag. Gezien de leeftijd van de kinderen is een half jaar genoeg: gezinsbegeleiding 2 uur per week, natura, per 1 juli 2026.',
      'Het gezin ontvangt gezinsbegeleiding, 2 uur per week, natura. Startdatum 1 juli 2026, einddatum 30 juni 2027.',
      false,
    ],
  ],
  'what was weighed or wished is not concluded': [
    [
      'Verslag. De aanbieder stelde 6 uur per week begeleiding voor. Dat vinden wij te zwaar. Individuele begeleiding van 4 uur per week volstaat, per 1 juli 2026, in natura.',
      'Wij kennen u toe: individuele begeleiding, 6 uur per week, per 1 juli 2026, in natura.',
      false,
    ],
    [
      'Verslag. Ouders wilden liever een pgb. Na uitleg kiezen zij voor zorg in natura. Besloten is tot ambulante begeleiding van 2 uur per week.',
      'Uw zoon krijgt ambulante begeleiding, 2 uur per week, met een pgb.',
      false,
    ],
    [
      'Verslag. Ook dagbesteding is bekeken, maar daar voelt meneer niets voor. Het wordt individuele begeleiding, 2 uur per week, natura.',
      'Meneer krijgt individuele begeleiding, 2 uur per week, in natura. Dagbesteding is besproken maar wilde u niet.',
      true,
    ],
  ],
  'a conclusion may begin with any verb': [
    [
      'Verslag 3 mei 2026. Zij heeft 3 uur hulp van haar zus.\nNodig achten wij: hulp bij het huishouden, 2,5 uur in de week, natura.',
      'U krijgt hulp bij het huishouden: 10 uur per 4 weken, natura.',
      true,
    ],
    [
      'Verslag 3 mei 2026. Zij heeft 3 uur hulp van haar zus.\nAfgesproken met mevrouw: wij regelen hulp bij het huishouden, 2,5 uur in de week, natura, met ingang van 1 juni 2026.',
      'U krijgt hulp bij het huishouden: 3 uur per week, natura, vanaf 1 juni 2026.',
      false,
    ],
    [
      'Verslag 3 mei 2026.\nWat gaat de gemeente doen? Er komt een rolstoel in bruikleen, handbewogen.',
      'Wij verstrekken u een elektrische rolstoel in bruikleen.',
      false,
    ],
    [
      'Verslag 3 mei 2026.\nBesloten is om Finn te laten behandelen: basis-ggz, 12 sessies van 45 minuten, vanaf half mei 2026.',
      'Finn krijgt specialistische ggz, 12 sessies van 45 minuten, vanaf 18 mei 2026.',
      false,
    ],
  ],
  'one letter grants one thing and refuses another': [
    [
      'Verslag. Gevraagd: hulp bij het huishouden en een scootmobiel. Wij stellen hulp bij het huishouden voor, 3 uur per week, natura. De scootmobiel wijzen wij af, omdat de fiets nog gaat.',
      'U krijgt hulp bij het huishouden, 3 uur per week, natura. De gevraagde scootmobiel krijgt u niet.',
      true,
    ],
    [
      'Verslag. Gevraagd: hulp bij het huishouden en een scootmobiel. Wij stellen hulp bij het huishouden voor, 3 uur per week, natura. De scootmobiel wijzen wij af, omdat de fiets nog gaat.',
      'U krijgt hulp bij het huishouden, 3 uur per week, natura. Ook verstrekken wij u een scootmobiel in bruikleen.',
      false,
    ],
    [
      'Verslag. Conclusie: begeleiding individueel, 2 uur per week en dagbesteding, 4 dagdelen per week, beide natura.',
      'U krijgt individuele begeleiding, 2 uur per week, in natura. Dagbesteding wijzen wij af.',
      false,
    ],
    [
      'Verslag. Conclusie: begeleiding individueel, 2 uur per week en dagbesteding, 4 dagdelen per week, beide natura. Vervoer doet haar man.',
      'U krijgt individuele begeleiding, 2 uur per week, en dagbesteding voor vier dagdelen per week, in natura. Daarnaast krijgt u vervoer naar de dagbesteding.',
      false,
    ],
  ],
};

describe.each(Object.entries(wordings))('checkConsistency: %s', (_, cases) => {
  it.each(cases)('%s | %s', (report, decision, agrees) => {
    expect(checkConsistency(papers({ report, decision })).agrees).toBe(agrees);
  });
});
