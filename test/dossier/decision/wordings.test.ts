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
    [
      'Verslag 10 februari 2026.\nMevrouw valt sinds januari vaker. De huisarts schreef op 3 februari een brief. Voorstel: persoonlijke begeleiding, 2 uur per week, ingangsdatum 1 maart 2026, einddatum 28 februari 2027, natura.',
      'Uw aanvraag van 12 februari 2026 keuren wij goed. Persoonlijke begeleiding: 2 uur per week. Deze loopt van 1 maart 2026 tot 1 maart 2027. Zorg in natura. In december 2026 kijken we samen hoe het gaat.',
      true,
    ],
    [
      'Verslag van het bezoek op 10-02-2026. We spreken af dat de dagbesteding na de carnavalsvakantie begint (23 februari 2026). Twee dagdelen, natura.',
      'U krijgt dagbesteding, twee dagdelen per week, natura, per 23-2-2026.',
      true,
    ],
    [
      'Verslag van het bezoek op 10-02-2026. Wij stellen dagbesteding voor. Twee dagdelen per week in natura. De plek is vrij vanaf 2 maart 2026.',
      'U krijgt dagbesteding, twee dagdelen per week, natura, vanaf 2 april 2026.',
      false,
    ],
    [
      'Verslag. Conclusie: ambulante begeleiding 3 uur per week, te starten na de zomervakantie (1 september 2026), natura.',
      'Wij kennen Bram ambulante begeleiding toe, 3 uur per week, in natura. Startdatum: 1 september 2026. Vanaf oktober doet Bram ook mee aan de sport van school.',
      true,
    ],
    [
      'Onderzoeksverslag 4 juni 2026. Uitkomst: rolstoel in bruikleen. De pas is aangemeten op 28 mei. De levering duurt ongeveer zes weken.',
      'U krijgt een rolstoel in bruikleen. De levering is rond 20 juli 2026.',
      true,
    ],
    [
      'Onderzoeksverslag 4 juni 2026. We kennen toe: begeleiding individueel 4 uur/week, 1 juli 2026 tot en met 30 juni 2027, natura. De vorige indicatie eindigde op 31 mei 2026.',
      'Individuele begeleiding, 4 uur per week. Van 1 juni 2026 tot en met 30 juni 2027. In natura. Toegekend.',
      false,
    ],
    [
      'Verslag. Voorstel: begeleiding 2 uur per week per 1 mei 2025, natura. De brief van de GGZ is van 3 maart.',
      'Besluit op uw aanvraag van 5 april 2025\n\nVoorziening: begeleiding\nOmvang: 2 uur per week\nIngangsdatum: 1 mei 2025\nVorm: natura',
      true,
    ],
    [
      'Verslag. Voorstel: begeleiding 2 uur per week per 1 mei 2025, natura. De brief van de GGZ is van 3 maart.',
      'Besluit op uw aanvraag van 5 april 2025\n\nVoorziening: begeleiding\nOmvang: 2 uur per week\nIngangsdatum: 1 juni 2025\nVorm: natura',
      false,
    ],
    [
      'Onderzoek naar aanleiding van de aanvraag\n\nMevrouw is 70 en woont alleen. Zij heeft reuma. Haar zoon woont in Frankrijk. De buurvrouw kookt op zondag. De huisarts is gebeld. Ik adviseer hulp bij het huishouden toe te kennen. Daarbij ga ik uit van drie uur per week. Vanaf 1 februari 2026, voor een jaar.',
      'Wij kennen u hulp bij het huishouden toe, 3 uur per week, vanaf 1 april 2026 voor een jaar.',
      false,
    ],
    [
      'Gespreksverslag 12 mei 2026\n\nSituatie\nMevrouw Aalbers (82) woont alleen sinds maart. In juni wordt zij aan staar geopereerd.\n\nAfweging\nDe buurvrouw doet de boodschappen. Via de Zvw komt de wijkverpleging 3 keer per week.\n\nBesluit\nWij verstrekken huishoudelijke ondersteuning basis, 2,5 uur per week. De hulp gaat in zodra de aanbieder plek heeft. Looptijd tot en met 31 mei 2028. Natura.',
      'Geachte mevrouw Aalbers,\n\nU krijgt van ons huishoudelijke ondersteuning (basis). Elke week komt er 2 uur en 30 minuten iemand bij u schoonmaken. Dat begint op 15 juni 2026 en duurt tot en met 31 mei 2028. Wij betalen de aanbieder (natura).\n\nWaarom? U kunt het zware werk niet meer doen. Uw buurvrouw helpt al met de boodschappen.',
      true,
    ],
    [
      'Gespreksverslag 12 mei 2026\n\nBesluit\nWij verstrekken huishoudelijke ondersteuning basis, 2,5 uur per week, per 1 juni 2026. Looptijd tot en met 31 mei 2028. Natura.',
      'U krijgt huishoudelijke ondersteuning (basis), 2,5 uur per week, in natura. Dat begint op 1 juli 2026 en duurt tot en met 31 mei 2028.',
      false,
    ],
    [
      'Verslag 12 mei 2026. Er wordt een pgb geadviseerd voor begeleiding van 3 uur per week à € 24,50 per uur, van 1 juli 2026 tot 1 juli 2027.',
      'U krijgt een pgb voor begeleiding, 3 uur per week, tegen een tarief van € 24,50 per uur, van 1 juli 2026 tot en met 30 juni 2027.',
      true,
    ],
    [
      'Verslag 12 mei 2026. Er wordt een pgb geadviseerd voor begeleiding van 3 uur per week à € 24,50 per uur, van 1 juli 2026 tot 1 juli 2027.',
      'U krijgt een pgb voor begeleiding, 3 uur per week, tegen een tarief van € 38,00 per uur, van 1 juli 2026 tot en met 30 juni 2027.',
      false,
    ],
    [
      'Verslag. Ingang per direct, voor drie maanden: ambulante spoedhulp, 10 uur per week, natura.',
      'Ambulante spoedhulp, 10 uur per week, in natura, van 3 maart 2026 tot en met 2 juni 2026.',
      true,
    ],
    [
      'Verslag. Ingang per direct, voor drie maanden: ambulante spoedhulp, 10 uur per week, natura.',
      'Ambulante spoedhulp, 10 uur per week, in natura, van 3 maart 2026 tot en met 2 september 2026.',
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
    [
      'Verslag. Mevrouw vraagt een scootmobiel. Met haar fiets en de bus kan zij overal komen. Een scootmobiel is dan ook niet noodzakelijk.',
      'Wij hebben besloten u geen scootmobiel te geven. U kunt zich met fiets en bus goed redden.',
      true,
    ],
    [
      'Verslag. Mevrouw vraagt een scootmobiel. Met haar fiets en de bus kan zij overal komen. Een scootmobiel is dan ook niet noodzakelijk.',
      'Wij hebben besloten u een scootmobiel te geven, in bruikleen.',
      false,
    ],
    [
      'Verslag. Mevrouw is aangewezen op een scootmobiel. Bruikleen.',
      'U vroeg een scootmobiel. Wij vinden dat u deze niet nodig heeft. Uw aanvraag wordt daarom niet toegewezen.',
      false,
    ],
    [
      'Verslag. De vraag om huiswerkbegeleiding hoort bij school. Jeugdhulp is hier niet aan de orde.',
      'U vroeg om huiswerkbegeleiding voor Daan. Dit is een taak van school. Wij kunnen u deze hulp niet toekennen.',
      true,
    ],
    [
      'Verslag. De vraag om huiswerkbegeleiding hoort bij school. Jeugdhulp is hier niet aan de orde.',
      'Geachte mevrouw, uw verzoek om huiswerkbegeleiding (2 uur per week) kunnen wij niet honoreren. School kan Daan helpen.',
      true,
    ],
    [
      'Verslag. Ouders vragen vervoer naar de therapie. Beide ouders hebben een auto en flexibele werktijden. Zij kunnen dit zelf. De aanvraag komt niet voor toewijzing in aanmerking.',
      'U krijgt geen vervoersvoorziening. U kunt uw dochter zelf brengen.',
      true,
    ],
    [
      'Verslag. Moeder vraagt logeeropvang. Oma en tante vangen de kinderen op. Er hoeft geen voorziening te worden ingezet.',
      'De gevraagde logeeropvang wijzen wij af.',
      true,
    ],
    [
      'Verslag. Moeder vraagt logeeropvang. Oma en tante vangen de kinderen op. Er hoeft geen voorziening te worden ingezet.',
      'Moeder krijgt logeeropvang, een weekend per maand.',
      false,
    ],
    [
      'Verslag. Mevrouw kan gebruikmaken van de boodschappendienst en de maaltijdservice. Daarmee is haar probleem opgelost en is geen maatwerk nodig.',
      'Wij wijzen uw verzoek om hulp bij het huishouden af, omdat de boodschappendienst en de maaltijdservice voldoende zijn.',
      true,
    ],
    [
      'Verslag. Resultaat van het onderzoek: meneer kan de hulp zelf organiseren, de aanvraag wordt afgewezen.',
      'Uw aanvraag voor hulp bij het huishouden is niet toegekend. Bent u het niet eens? Dan kunt u bezwaar maken.',
      true,
    ],
    [
      'Verslag. Zij redt het met de hulp van haar zus. Een voorziening is daarom niet aan de orde.',
      'Wij verstrekken u geen hulp bij het huishouden omdat uw zus u helpt.',
      true,
    ],
    [
      'Verslag. Conclusie: scootmobiel, bruikleen.',
      'Wij verstrekken u een scootmobiel omdat u niet meer kunt lopen en niet kunt fietsen.',
      true,
    ],
    [
      'Verslag. Conclusie: begeleiding 2 uur per week, natura.',
      'U krijgt begeleiding, 2 uur per week, in natura, zodat u er niet alleen voor staat. U krijgt geen rekening van ons.',
      true,
    ],
    [
      'Verslag. De persoonlijke verzorging van een kind van vier is gebruikelijke hulp. De rest betaalt de Zvw. De gemeente kent niets toe.',
      'Wij wijzen uw aanvraag voor persoonlijke verzorging van 10 uur per week af. Kinderen van vier jaar krijgen die zorg van hun ouders. De zorgverzekeraar geeft verpleging.',
      true,
    ],
    [
      'Verslag.\nMeneer kan op zaterdag 2 keer per week bij zijn broer douchen, die heeft een inloopdouche.\nEen traplift of andere maatwerkvoorziening is niet nodig, want hij is over een half jaar hersteld.',
      'Uw aanvraag voor een traplift wijzen wij af.',
      true,
    ],
    [
      'Verslag.\nVoor de douchestoel treffen wij geen voorziening. Wel verstrekken wij een traplift. De lift is in bruikleen.',
      'U krijgt een traplift in bruikleen. De douchestoel kunt u zelf kopen.',
      true,
    ],
    [
      'Verslag.\nEen scootmobiel wordt derhalve niet geadviseerd; de buurtbus volstaat en een maatwerkvoorziening is niet nodig.',
      'Wij verstrekken u geen scootmobiel.',
      true,
    ],
    [
      'Verslag.\nDe verhuurder vergoedt niets.\nMaatwerk: deuropener en drempel weg, natura.',
      'Wij passen uw woning aan: er komt een deuropener en de drempel gaat weg, in natura.',
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
    [
      'Verslag. Advies: logeren, 1 weekend per 2 weken, 2 etmalen per keer, pgb.',
      'U ontvangt een pgb voor logeeropvang: 52 etmalen per jaar.',
      true,
    ],
    [
      'Verslag. Advies: logeren, 1 weekend per 2 weken, 2 etmalen per keer, pgb.',
      'U ontvangt een pgb voor logeeropvang: 26 etmalen per jaar.',
      false,
    ],
    [
      'Verslag. Passend: twee nachten per maand kortdurend verblijf.',
      'U mag 24 nachten per jaar gebruik maken van kortdurend verblijf.',
      true,
    ],
    [
      'Verslag. Passend: twee nachten per maand kortdurend verblijf.',
      'U mag 48 nachten per jaar gebruik maken van kortdurend verblijf.',
      false,
    ],
    [
      'Verslag. Wij kiezen voor hulp bij het huishouden: elke week twee keer anderhalf uur.',
      'Hulp bij het huishouden, 3 uur per week.',
      true,
    ],
    [
      'Verslag. Wij kiezen voor hulp bij het huishouden: elke week twee keer anderhalf uur.',
      'Hulp bij het huishouden: 13 uur per maand.',
      true,
    ],
    [
      'Verslag. Wij kiezen voor hulp bij het huishouden: elke week twee keer anderhalf uur.',
      'Hulp bij het huishouden: 8 uur per maand.',
      false,
    ],
    [
      'Verslag. Vastgesteld: begeleiding individueel, 90 minuten per week, plus groepsbegeleiding van twee dagdelen per week.',
      'U krijgt: individuele begeleiding (6 uur per 4 weken) en groepsbegeleiding (twee dagdelen per week).',
      true,
    ],
    [
      'Verslag. Vastgesteld: begeleiding individueel, 90 minuten per week, plus groepsbegeleiding van twee dagdelen per week.',
      'U krijgt: individuele begeleiding (6 uur per 4 weken) en groepsbegeleiding (drie dagdelen per week).',
      false,
    ],
    [
      'Verslag. EMDR, 10 sessies à 60 min bij praktijk De Bron, natura. Dit is de conclusie van het onderzoek.',
      'Wij kennen toe: traumabehandeling (EMDR), 10 uur, natura.',
      true,
    ],
    [
      'Verslag. EMDR, 10 sessies à 60 min bij praktijk De Bron, natura. Dit is de conclusie van het onderzoek.',
      'Wij kennen toe: traumabehandeling (EMDR), 16 sessies, natura.',
      false,
    ],
    [
      'Verslag. Vervoer: 3000 kilometer per jaar met de taxi is passend.',
      'U kunt 1500 kilometer per jaar reizen met de regiotaxi.',
      false,
    ],
    [
      'Verslag. Inzet: gezinsbegeleiding vijf uur per week gedurende drie maanden, daarna drie uur per week gedurende drie maanden.',
      'Gezinsbegeleiding: eerste drie maanden 5 uur per week, daarna 3 uur per week.',
      true,
    ],
    [
      'Verslag. Inzet: gezinsbegeleiding vijf uur per week gedurende drie maanden, daarna drie uur per week gedurende drie maanden.',
      'Gezinsbegeleiding: zes maanden lang 5 uur per week.',
      false,
    ],
    [
      'Verslag. Voorstel: 3 uur huishoudelijke hulp in de week.',
      'Wij kennen u huishoudelijke hulp toe. Het gaat om 156 uur per jaar.',
      true,
    ],
    [
      'Verslag. Voorstel: 3 uur huishoudelijke hulp in de week.',
      'Wij kennen u huishoudelijke hulp toe. Het gaat om 104 uur per jaar.',
      false,
    ],
    [
      'Verslag. Voorstel: dagbesteding op maandag, woensdag en vrijdag, hele dagen.',
      'Dagbesteding: 6 dagdelen per week.',
      true,
    ],
    [
      'Verslag. Voorstel: dagbesteding op dinsdagmiddag en donderdagmiddag.',
      'Dagbesteding: 2 dagdelen per week.',
      true,
    ],
    [
      'Verslag. Wij zetten in: 1 uur en drie kwartier hulp bij het huishouden per week.',
      'Hulp bij het huishouden, 105 minuten per week.',
      true,
    ],
    [
      'Verslag. Wij zetten in: 1 uur en drie kwartier hulp bij het huishouden per week.',
      'Hulp bij het huishouden, 7 uur per vier weken.',
      true,
    ],
    [
      'Verslag. Begeleiding: een half uur per dag, zeven dagen per week. Dat stellen wij voor.',
      'U krijgt begeleiding, 3,5 uur per week.',
      true,
    ],
    [
      'Verslag. Begeleiding: een half uur per dag, vijf dagen per week. Dat stellen wij voor.',
      'U krijgt begeleiding, 3,5 uur per week.',
      false,
    ],
    [
      'Verslag. Conclusie: individuele begeleiding, 2 uur per week, natura. Doel: hij gaat 5 dagen per week naar school en slaapt 8 uur per nacht.',
      'Individuele begeleiding, 2 uur per week, in natura. Doel: hij gaat elke dag naar school.',
      true,
    ],
    [
      'Verslag. Conclusie: begeleiding, 4 uur per week, een half jaar vanaf 1 mei 2026, natura.',
      'U krijgt begeleiding. In totaal zijn 104 uur beschikbaar van 1 mei 2026 tot en met 31 oktober 2026, in natura.',
      true,
    ],
    [
      'Verslag. Conclusie: begeleiding, 4 uur per week, een half jaar vanaf 1 mei 2026, natura.',
      'U krijgt begeleiding. In totaal zijn 208 uur beschikbaar van 1 mei 2026 tot en met 31 oktober 2026, in natura.',
      false,
    ],
    [
      'Verslag. Passend is groepsbegeleiding, 3 dagdelen per week. Daarbij horen 6 oudergesprekken.',
      'U krijgt groepsbegeleiding, drie dagdelen per week. Het budget is gebaseerd op drie dagdelen per week.',
      true,
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
    [
      'Verslag. Begeleiding individueel 2 uur per week, per 1 mei 2026 voor 18 maanden, natura. Dit leggen wij vast.',
      'Begeleiding individueel, 2 uur per week. Periode: 1 mei 2026 – 31 oktober 2027. Natura.',
      true,
    ],
    [
      'Verslag. Begeleiding individueel 2 uur per week, per 1 mei 2026 voor 18 maanden, natura. Dit leggen wij vast.',
      'Begeleiding individueel, 2 uur per week. Periode: 1 mei 2026 – 30 april 2028. Natura.',
      false,
    ],
    [
      'Verslag. Conclusie: hulp bij het huishouden 3 uur per week, de indicatie geven we af voor vijf jaar.',
      'Hulp bij het huishouden 3 uur per week, voor onbepaalde tijd. Na drie jaar onderzoeken we opnieuw.',
      false,
    ],
    [
      'Verslag. Conclusie: hulp bij het huishouden 3 uur per week, zonder einddatum; over drie jaar kijken we opnieuw.',
      'Hulp bij het huishouden 3 uur per week, voor onbepaalde tijd. Na drie jaar onderzoeken we opnieuw.',
      true,
    ],
    [
      'Verslag. Conclusie: jeugdhulp in de vorm van ouderbegeleiding, 1,5 uur per week, tot de zomervakantie (10 juli 2026), vanaf 1 maart 2026.',
      'Ouderbegeleiding, 1,5 uur per week, van 1 maart 2026 t/m 10 juli 2026.',
      true,
    ],
    [
      'Verslag. Conclusie: jeugdhulp in de vorm van ouderbegeleiding, 1,5 uur per week, tot de zomervakantie (10 juli 2026), vanaf 1 maart 2026.',
      'Ouderbegeleiding, 1,5 uur per week, van 1 maart 2026 t/m 28 februari 2027.',
      false,
    ],
    [
      'Verslag. Mevrouw heeft al twee jaar klachten en woont 30 jaar in dit huis. Wij adviseren een traplift, in bruikleen.',
      'U krijgt een traplift in bruikleen, voor zolang u hier woont.',
      true,
    ],
    [
      'Verslag. Rolstoel, bruikleen, onbep. tijd, herond. na 1 jr.',
      'U krijgt een rolstoel in bruikleen, voor onbepaalde tijd. Volgend jaar doen wij een nieuw onderzoek.',
      true,
    ],
    [
      'Verslag. Conclusie: dagbesteding 4 dagdelen, voor twee jaar. Evaluatie na 6 maanden.',
      'Dagbesteding, 4 dagdelen per week, 1 mei 2025 tot en met 30 april 2027. Na zes maanden evalueren wij.',
      true,
    ],
    [
      'Verslag. Conclusie: dagbesteding 4 dagdelen, voor twee jaar. Evaluatie na 6 maanden.',
      'Dagbesteding, 4 dagdelen per week, 1 mei 2025 tot en met 31 oktober 2025.',
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
    [
      'Verslag. De voogd pleitte voor drie jaar; wij kiezen voor een jaar. Het wordt een gezinshuis, natura, vanaf 1 augustus 2025. Dagbehandeling wordt niet voortgezet.',
      'D. gaat wonen in een gezinshuis, in natura, van 1 augustus 2025 t/m 31 juli 2026.',
      true,
    ],
    [
      'Verslag. De voogd pleitte voor drie jaar; wij kiezen voor een jaar. Het wordt een gezinshuis, natura, vanaf 1 augustus 2025. Dagbehandeling wordt niet voortgezet.',
      'D. gaat wonen in een gezinshuis, in natura, van 1 augustus 2025 t/m 31 juli 2028.',
      false,
    ],
    [
      'Verslag. Moeder had om 10 uur gevraagd. Dat is meer dan nodig. Met 6 uur gezinsbegeleiding per week kunnen zij vooruit.',
      'Uw gezin krijgt 10 uur gezinsbegeleiding per week.',
      false,
    ],
    [
      'Verslag. De aanbieder offreerde 8 uur. Wij komen na weging uit op 5 uur per week ambulante begeleiding.',
      'Ambulante begeleiding, 8 uur per week.',
      false,
    ],
    [
      'Verslag. School vindt een plek op een behandelgroep nodig. Wij denken dat ambulante gezinsbegeleiding, 4 uur per week, eerst geprobeerd moet worden. Dat zetten wij dus in.',
      'Jayden krijgt een plek op een behandelgroep.',
      false,
    ],
    [
      'Verslag. De ergotherapeut adviseert een driewielfiets. Wij nemen dat over en verstrekken een driewielfiets in bruikleen.',
      'U krijgt een driewielfiets in bruikleen.',
      true,
    ],
    [
      'Verslag. Volgens de aanbieder is 6 uur nodig. Moeder hoopt op 8 uur. Wij kiezen voor 4 uur per week gezinsbegeleiding.',
      'Het gezin krijgt gezinsbegeleiding, 4 uur per week.',
      true,
    ],
    [
      'Verslag. Volgens de aanbieder is 6 uur nodig. Moeder hoopt op 8 uur. Wij kiezen voor 4 uur per week gezinsbegeleiding.',
      'Het gezin krijgt gezinsbegeleiding, 6 uur per week.',
      false,
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
    [
      'Verslag\n\nUitkomst\nWat stellen we voor? Individuele begeleiding in natura.\nHoeveel? 3 uur per week.\nHoe lang? Een jaar, vanaf 1 mei 2026.',
      'Individuele begeleiding, 4 uur per week, natura, vanaf 1 mei 2026 voor een jaar.',
      false,
    ],
    [
      'Verslag\n\nUitkomst\nWat stellen we voor? Individuele begeleiding in natura.\nHoeveel? 3 uur per week.\nHoe lang? Een jaar, vanaf 1 mei 2026.',
      'Individuele begeleiding, 3 uur per week, natura, vanaf 1 mei 2026 voor een jaar.',
      true,
    ],
    [
      'Verslag\n\nV: Uitkomst die we zoeken?\nA: Opa houdt het vol.\n\nV: Wat zetten wij in?\nA: Logeren, 2 etmalen per maand, natura.',
      'U krijgt logeeropvang, 4 etmalen per maand, natura.',
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
    [
      'V: Wat had mevrouw al?\nA: In 2022 een pgb voor begeleiding van 4 uur per week, voor een jaar.\n\nV: Wat is er nodig?\nA: Niets van de gemeente. Haar dochter en het steunpunt helpen.\n\nV: En dus?\nA: Er hoeft geen maatwerkvoorziening te komen.',
      'U ontvangt een pgb voor begeleiding van 4 uur per week, voor een jaar.',
      false,
    ],
    [
      'V: Wat had mevrouw al?\nA: In 2022 een pgb voor begeleiding van 4 uur per week, voor een jaar.\n\nV: Wat besluiten we?\nA: Begeleiding individueel, 3 uur per week, in natura, per 1 mei 2025.',
      'U krijgt individuele begeleiding, 3 uur per week in natura, vanaf 1 mei 2025.',
      true,
    ],
    [
      'Verslag. Vaststelling: (a) dagbesteding, 4 dagdelen per week, (b) vervoer erheen, want zelf reizen lukt niet. Beide natura, per 1 mei 2025.',
      'U krijgt dagbesteding, 4 dagdelen per week, natura, per 1 mei 2025. U reist er zelf heen.',
      false,
    ],
    [
      'Verslag. Vaststelling: (a) dagbesteding, 4 dagdelen per week, (b) vervoer erheen, want zelf reizen lukt niet. Beide natura, per 1 mei 2025.',
      'Wij verstrekken u: a. dagbesteding, 4 dagdelen per week; b. vervoer van en naar de dagbesteding. Natura, vanaf 1 mei 2025.',
      true,
    ],
    [
      'Verslag. Wij zetten in: logeren, twee etmalen per maand, en begeleiding, 90 minuten per week. Alles natura.',
      'Wij besluiten: logeren 24 etmalen per jaar; begeleiding 6 uur per 4 weken. In natura.',
      true,
    ],
    [
      'Verslag. Wij zetten in: logeren, twee etmalen per maand, en begeleiding, 90 minuten per week. Alles natura.',
      'Wij besluiten: logeren 24 etmalen per jaar; begeleiding 12 uur per 4 weken. In natura.',
      false,
    ],
    [
      'Verslag. Inzet: 2 uur behandeling per week voor Ties en 1 uur ouderbegeleiding per twee weken.',
      'Ties krijgt behandeling (2 uur per week) en u krijgt ouderbegeleiding (1 uur per 2 weken).',
      true,
    ],
    [
      'Verslag. Inzet: 2 uur behandeling per week voor Ties en 1 uur ouderbegeleiding per twee weken.',
      'Ties krijgt behandeling (2 uur per week) en u krijgt ouderbegeleiding (2 uur per week).',
      false,
    ],
    [
      'Verslag. Conclusie: beschermd wonen, 7 etmalen per week, natura. Op termijn kan hij door naar ambulante begeleiding.',
      'U krijgt beschermd wonen, 7 etmalen per week, natura.',
      true,
    ],
    [
      'Verslag. Conclusie: beschermd thuis, dagelijks contact.',
      'U krijgt beschermd wonen met verblijf, 7 etmalen per week.',
      false,
    ],
    [
      'Verslag. Advies aan het college:\n- individuele begeleiding: 2 uur per week, toekennen voor een jaar in natura\n- huishoudelijke hulp: afwijzen (zoon van 20 kan dit)',
      'Besluit\nIndividuele begeleiding kennen wij toe: 2 uur per week, een jaar, in natura.\nHuishoudelijke hulp kennen wij niet toe, omdat uw zoon van 20 dit kan doen.',
      true,
    ],
    [
      'Verslag. Advies aan het college:\n- individuele begeleiding: 2 uur per week, toekennen voor een jaar in natura\n- huishoudelijke hulp: afwijzen (zoon van 20 kan dit)',
      'Besluit\nIndividuele begeleiding kennen wij toe: 2 uur per week, een jaar, in natura.\nOok krijgt u huishoudelijke hulp, 3 uur per week.',
      false,
    ],
    [
      'Verslag. Advies aan het college:\n- individuele begeleiding: 2 uur per week, toekennen voor een jaar in natura\n- huishoudelijke hulp: afwijzen (zoon van 20 kan dit)',
      'Besluit\nWij wijzen uw aanvraag af. Uw zoon kan u helpen.',
      false,
    ],
  ],
  'the form that is chosen': [
    [
      'Verslag. De ouders hebben pgb en natura vergeleken; zij gaan voor natura. Besluit: speltherapie, 15 keer.',
      'Mila krijgt speltherapie, 15 sessies. U krijgt hiervoor een persoonsgebonden budget.',
      false,
    ],
    [
      'Verslag. De ouders hebben pgb en natura vergeleken; zij gaan voor natura. Besluit: speltherapie, 15 keer.',
      'Mila krijgt speltherapie, 15 sessies. De gemeente betaalt de therapeut rechtstreeks (natura). Een pgb is besproken maar niet gewenst.',
      true,
    ],
    [
      'Verslag. Meneer wil zijn eigen hulp blijven betalen uit een budget. Hij is bekwaam. Conclusie: HH 2 uur per week via een pgb.',
      'U krijgt hulp bij het huishouden, 2 uur per week, zorg in natura door Schoon BV.',
      false,
    ],
    [
      'Verslag. Uitkomst: begeleiding 2 uur per week. Geen pgb, want niemand kan het beheren; dus natura.',
      'Begeleiding 2 uur per week in natura. Een pgb wijzen wij af omdat niemand het budget kan beheren.',
      true,
    ],
    [
      'Verslag. Zij krijgt een scootmobiel in bruikleen.',
      'U krijgt een scootmobiel in natura. U leent hem van ons.',
      true,
    ],
    [
      'Verslag. Zij krijgt een scootmobiel in bruikleen.',
      'U krijgt een persoonsgebonden budget om een scootmobiel te kopen.',
      false,
    ],
  ],
  'which help is concluded': [
    [
      'Verslag. Er is overwogen om gezinsbegeleiding in te zetten. Die is nu te intensief. Wij kiezen voor individuele begeleiding van Sem, 2 uur per week.',
      'Wij kennen uw gezin gezinsbegeleiding toe, 2 uur per week.',
      false,
    ],
    [
      'Verslag. Sam gaat al naar speltherapie via school. Wat wij toevoegen: ambulante begeleiding thuis, 2 uur per week.',
      'Sam krijgt ambulante begeleiding thuis, 2 uur per week. De speltherapie via school loopt door.',
      true,
    ],
    [
      'Verslag. Conclusie: vier dagdelen dagbesteding met vervoer.',
      'Dagbesteding, vier dagdelen per week. U kunt daar zelf met de fiets heen, dus vervoer krijgt u niet.',
      false,
    ],
    [
      'Verslag. Conclusie: vier dagdelen dagbesteding; vervoer regelt de familie.',
      'Dagbesteding, vier dagdelen per week. Uw familie brengt u.',
      true,
    ],
    [
      'Verslag. Conclusie: vier dagdelen dagbesteding; vervoer regelt de familie.',
      'Dagbesteding, vier dagdelen per week, inclusief vervoer.',
      false,
    ],
    [
      'Verslag. Conclusie: begeleid wonen is niet nodig. Met 5 uur ambulante begeleiding per week redt hij het.',
      'Wij kennen u beschermd wonen toe voor een jaar.',
      false,
    ],
    [
      'Verslag. Wij stellen voor een douchestoel en twee beugels te verstrekken.',
      'U krijgt van ons een douchestoel en twee beugels.',
      true,
    ],
    [
      'Verslag. Wij stellen voor een douchestoel en twee beugels te verstrekken.',
      'U krijgt van ons een inloopdouche.',
      false,
    ],
    ['Verslag. Wij stellen een scootmobiel voor.', 'Wij verstrekken u een elektrische rolstoel.', false],
    [
      'Verslag. Conclusie: specialistische begeleiding, 2 uur per week.',
      'U krijgt reguliere begeleiding, 2 uur per week.',
      false,
    ],
    [
      'Verslag. Vastgesteld wordt: verhuiskostenvergoeding van € 2.500.',
      'Wij kennen u een verhuiskostenvergoeding toe van € 2.500,-.',
      true,
    ],
    [
      'Verslag. Vastgesteld wordt: verhuiskostenvergoeding van € 2.500.',
      'Wij kennen u een verhuiskostenvergoeding toe van € 3.500,-.',
      false,
    ],
    [
      'Verslag. Vastgesteld wordt: collectief vervoer, 1500 km per jaar.',
      'U krijgt een pas voor de regiotaxi. U kunt 1.500 kilometer per jaar reizen.',
      true,
    ],
    [
      'Verslag. De inzet wordt: jeugd-ggz (basis), 10 gesprekken van 45 minuten.',
      'Sara krijgt generalistische basis-ggz, 7,5 uur.',
      true,
    ],
    [
      'Verslag. De inzet wordt: deeltijd pleegzorg, twee weekenden per maand.',
      'Uw zoon gaat twee weekenden per maand naar een pleeggezin (deeltijd pleegzorg).',
      true,
    ],
    [
      'Verslag. De inzet wordt: deeltijd pleegzorg, twee weekenden per maand.',
      'Uw zoon gaat naar een pleeggezin. Het is voltijd pleegzorg, 7 etmalen per week.',
      false,
    ],
    [
      'Verslag. Wij stellen voor: twee hulpmiddelen, een tillift en een douchestoel. Bruikleen.',
      'Wij geven u in bruikleen een douchestoel. De tillift kunt u lenen bij de thuiszorgwinkel.',
      false,
    ],
    [
      'Verslag. Wij stellen voor: een traplift. Bruikleen.',
      'Wij geven u in bruikleen een traplift en een douchestoel.',
      false,
    ],
    [
      'Verslag. Advies: begeleiding groep 4 dagdelen en begeleiding individueel 2 uur per week, ZIN.',
      'U krijgt begeleiding groep (4 dagdelen per week) in natura.',
      false,
    ],
    [
      'Verslag. Advies: begeleiding groep 4 dagdelen, ZIN.',
      'U krijgt begeleiding groep (4 dagdelen per week) en begeleiding individueel (2 uur per week) in natura.',
      false,
    ],
    [
      'Verslag. Huidige inzet 6 uur per week. Meneer kan meer zelf. We bouwen af naar 4 uur per week individuele begeleiding, natura, tot 1 januari 2027.',
      'Uw individuele begeleiding wordt 4 uur per week (was 6 uur), in natura, tot en met 31 december 2026.',
      true,
    ],
    [
      'Verslag. Huidige inzet 6 uur per week. Meneer kan meer zelf. We bouwen af naar 4 uur per week individuele begeleiding, natura, tot 1 januari 2027.',
      'Uw individuele begeleiding loopt door met 6 uur per week, in natura, tot en met 31 december 2026.',
      false,
    ],
    [
      'Verslag. Alles bij elkaar is 7 uur per week nodig. Vrouw doet 3 uur, dochter 1 uur. Resteert 3 uur per week individuele begeleiding. Natura.',
      'Individuele begeleiding, 3 uur per week, natura.',
      true,
    ],
    [
      'Verslag. Alles bij elkaar is 7 uur per week nodig. Vrouw doet 3 uur, dochter 1 uur. Resteert 3 uur per week individuele begeleiding. Natura.',
      'Individuele begeleiding, 7 uur per week, natura.',
      false,
    ],
  ],
  'letters in other styles': [
    [
      'Verslag. Conclusie: individuele begeleiding, 3 uur per week, natura.',
      'Het college besluit: 1. aan de heer Vos individuele begeleiding te verstrekken; 2. de omvang te bepalen op 3 uur per week; 3. de begeleiding in natura te leveren.',
      true,
    ],
    [
      'Verslag. Conclusie: individuele begeleiding, 3 uur per week, natura.',
      'Het college besluit: 1. aan de heer Vos individuele begeleiding te verstrekken; 2. de omvang te bepalen op 2 uur per week; 3. de begeleiding in natura te leveren.',
      false,
    ],
    [
      'Verslag. Conclusie: individuele begeleiding, 3 uur per week, natura.',
      'Er komt drie uur per week iemand bij u om u te begeleiden. Wij noemen dat individuele begeleiding. U heeft eerder 5 uur per week gehad.',
      true,
    ],
    [
      'Verslag. Conclusie: individuele begeleiding, 3 uur per week, natura.',
      'U had tot nu toe 3 uur per week. Vanaf nu krijgt u 4 uur per week individuele begeleiding.',
      false,
    ],
    [
      'Verslag. Meneer heeft nu 2 uur begeleiding. Wij breiden dit uit naar 4 uur per week.',
      'U had 2 uur begeleiding per week. Dat wordt 4 uur per week.',
      true,
    ],
    [
      'Verslag. Meneer heeft nu 2 uur begeleiding. Wij breiden dit uit naar 4 uur per week.',
      'Uw begeleiding blijft 2 uur per week.',
      false,
    ],
    [
      'Verslag huisbezoek 3 maart 2026\n\n1. Vraag\nMevrouw wil hulp voor 4 uur per week.\n\n2. Eigen kracht\nZij kan stoffen en de was vouwen.\n\n3. Netwerk\nHaar kleinzoon maait het gras.\n\n4. Beoordeling\nMet 3 uur per week huishoudelijke ondersteuning is de woning schoon te houden. Wij kennen dat toe voor vijf jaar vanaf 1 april 2026 (natura).',
      'Besluit maatwerkvoorziening\n\nGeachte mevrouw,\n\nU vroeg op 20 februari om 4 uur hulp bij het huishouden. Wij hebben uw situatie onderzocht. Wij vinden 3 uur per week genoeg en kennen u die toe. De hulp is in natura, van 1 april 2026 tot 1 april 2031.\n\nWaarom niet meer? Stoffen en de was vouwen kunt u zelf.',
      true,
    ],
    [
      'Verslag huisbezoek 3 maart 2026\n\n4. Beoordeling\nMet 3 uur per week huishoudelijke ondersteuning is de woning schoon te houden. Wij kennen dat toe voor vijf jaar vanaf 1 april 2026 (natura).',
      'Besluit maatwerkvoorziening\n\nU vroeg op 20 februari om 4 uur hulp bij het huishouden. Wij hebben uw situatie onderzocht en kennen u 4 uur per week toe. De hulp is in natura, van 1 april 2026 tot 1 april 2031.',
      false,
    ],
    [
      'Rapportage\nSamenvatting: jongen, 9 jr, ADHD.\nBesluitvorming: PGB kan niet (geen gekwalificeerde hulpverlener). ZIN: individuele begeleiding jeugd, 2x p/w 1,5 u, 1-9-2026 t/m 31-8-2027.',
      'Beste ouders,\n\nJullie wilden een pgb. Dat kan niet, omdat de hulpverlener geen diploma heeft. Wel krijgt Tijn individuele begeleiding in natura. De begeleider komt twee keer per week anderhalf uur, van 1 september 2026 tot en met 31 augustus 2027.',
      true,
    ],
    [
      'Rapportage\nSamenvatting: jongen, 9 jr, ADHD.\nBesluitvorming: PGB kan niet (geen gekwalificeerde hulpverlener). ZIN: individuele begeleiding jeugd, 2x p/w 1,5 u, 1-9-2026 t/m 31-8-2027.',
      'Beste ouders,\n\nTijn krijgt individuele begeleiding met een pgb. De begeleider komt twee keer per week anderhalf uur, van 1 september 2026 tot en met 31 augustus 2027.',
      false,
    ],
    [
      'Rapportage\nBesluitvorming: individuele begeleiding jeugd, 2x p/w 1,5 u, 1-9-2026 t/m 31-8-2027, ZIN.',
      'Tijn krijgt individuele begeleiding in natura. De begeleider komt twee keer per week een uur, van 1 september 2026 tot en met 31 augustus 2027.',
      false,
    ],
    [
      'Verslag. Meneer krijgt vanaf 1 mei 2026 drie dagdelen per week dagbesteding bij de boerderij. Zijn vrouw brengt hem. Dit geldt voor twee jaar.',
      'U gaat vanaf 1 mei 2026 naar de dagbesteding. U kunt er anderhalve dag per week terecht (drie dagdelen). Het besluit is geldig tot 1 mei 2028.',
      true,
    ],
    [
      'Verslag. Wij vinden een driewielfiets passend. Die krijgt mevrouw in bruikleen, voor zeven jaar.',
      'Hierbij delen wij u mee dat aan u een driewielfiets wordt verstrekt. De fiets blijft eigendom van de gemeente. U mag hem zeven jaar gebruiken.',
      true,
    ],
    [
      'Verslag. Wij vinden een driewielfiets passend. Die krijgt mevrouw in bruikleen, voor zeven jaar.',
      'Hierbij delen wij u mee dat uw verzoek om een driewielfiets is afgewezen.',
      false,
    ],
    [
      'Verslag. Geadviseerd wordt om de huidige begeleiding van 3 uur per week ongewijzigd te verlengen met een jaar, tot en met 30 juni 2027.',
      'Wij verlengen uw begeleiding van 3 uur per week. U houdt deze tot en met 30 juni 2027.',
      true,
    ],
    [
      'Verslag. Geadviseerd wordt om de huidige begeleiding van 3 uur per week ongewijzigd te verlengen met een jaar, tot en met 30 juni 2027.',
      'Wij verlengen uw begeleiding van 3 uur per week. U houdt deze tot en met 30 juni 2029.',
      false,
    ],
    [
      'Verslag. Geadviseerd wordt om de begeleiding te beëindigen, want de doelen zijn gehaald.',
      'Uw begeleiding stopt. De doelen zijn gehaald. Wij beëindigen de voorziening op 1 juli 2026.',
      true,
    ],
    [
      'Verslag. Geadviseerd wordt om de begeleiding te beëindigen, want de doelen zijn gehaald.',
      'Wij verlengen uw begeleiding met een jaar, 2 uur per week.',
      false,
    ],
    [
      'Verslag. Conclusie: 2 uur per week individuele begeleiding. De huidige dagbesteding (4 dagdelen) blijft ongewijzigd en loopt tot 2028.',
      'U krijgt individuele begeleiding, 2 uur per week. Uw dagbesteding blijft zoals die is.',
      true,
    ],
    [
      'Verslag. Het voorstel van de consulent: hulp bij het huishouden plus, 4 uur per week, waarvan 1 uur voor de regie.',
      'Hulp bij het huishouden plus: 4 uur per week (3 uur schoonmaak en 1 uur regie).',
      true,
    ],
  ],
  'which variant is concluded': [
    [
      'Verslag. Hij gaat van hbh1 naar hbh2, 3 uur per week, natura.',
      'Huishoudelijke hulp niveau 1 (hbh 1), 3 uur per week, natura.',
      false,
    ],
    [
      'Verslag. Wij stellen HH2 voor, 3 uur per week, natura.',
      'Huishoudelijke hulp, categorie 2, 3 uur per week, natura.',
      true,
    ],
    [
      'Verslag. Voorstel: begeleiding individueel basis, 2 uur.',
      'Begeleiding individueel specialistisch, 2 uur.',
      false,
    ],
    [
      'Verslag. Wij adviseren een handbewogen rolstoel met elektrische ondersteuning.',
      'U krijgt een handbewogen rolstoel.',
      false,
    ],
    [
      'Verslag. Wij adviseren een handbewogen rolstoel.',
      'U krijgt een handbewogen rolstoel. Een elektrische rolstoel vinden wij niet nodig.',
      true,
    ],
  ],
};

describe.each(Object.entries(wordings))('checkConsistency: %s', (_, cases) => {
  it.each(cases)('%s | %s', (report, decision, agrees) => {
    expect(checkConsistency(papers({ report, decision })).agrees).toBe(agrees);
  });
});
