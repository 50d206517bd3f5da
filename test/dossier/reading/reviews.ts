/** Reports of a review, in the words of ten consultants: most never say "verslag", and all speak of a decision or a plan. */
export const reviews: Readonly<Record<string, string>> = {
  periodiek: `Periodiek onderzoek Wmo
Datum: 12 mei 2026
Mevrouw Dekker, 81 jaar, heeft sinds 2023 hulp bij het huishouden, 2,5 uur per week, toegekend bij besluit van 4 mei 2023 voor onbepaalde tijd.
Telefonisch besproken met mevrouw en haar dochter. Er is niets veranderd in haar gezondheid. De hulp komt op dinsdag en het huis is schoon.
De voorziening blijft ongewijzigd. Het volgende onderzoek is in mei 2029.`,
  heronderzoek: `Heronderzoek begeleiding

De heer Van Rijn (54) ontvangt begeleiding van De Ploeg. De looptijd van de beschikking eindigt op 1 juli.
Doel 1: post op orde. Bereikt: hij opent zijn post nu zelf op maandag.
Doel 2: dagritme. Deels bereikt; hij slaapt nog vaak tot twaalf uur.
Meneer zou het fijn vinden als de begeleider blijft komen, want anders zakt het weer weg.
Afweging: 2 uur per week is nog nodig, voor een jaar, daarna afbouw.`,
  evaluatie: `Evaluatiegesprek jeugdhulp
Deelnemers: moeder, vader, Jesse (12) en de begeleider van Koers.
Evaluatie van de doelen uit het gezinsplan. Jesse laat zich minder snel boos maken. Op school gaat het beter.
Ouders willen dat de begeleiding nog een half jaar doorgaat. Jesse zelf hoeft niet meer zo nodig.
De consulent en ouders komen uit op 1 uur per week tot 1 januari.`,
  herindicatie: `Herindicatie 2026 – dhr. P. Smit
Aanleiding: indicatie loopt af per 30-6.
Situatie nu: woont nog alleen, heup geopereerd in januari, loopt met stok.
Wat gaat goed: kookt zelf. Wat niet: ramen, bed, badkamer.
Zoon doet tuin. Verzoek meneer: zelfde uren houden.
Uitkomst: 3 u p/w HH, 2 jaar.`,
  verlenging: `Onderzoek verlenging dagbesteding
Op 3 juni ben ik bij mevrouw Amrani op bezoek geweest. Zij gaat nu drie dagdelen per week naar De Hoeve en dat doet haar goed.
Haar man is overbelast. Zij zou graag een dagdeel erbij willen.
Het besluit van vorig jaar loopt tot 1 augustus. Ik stel vier dagdelen voor, voor twee jaar.`,
  tussentijds: `Tussentijds onderzoek
Naar aanleiding van een telefoontje van zorgaanbieder Samen Sterk is met de familie Bos gekeken of de hulp nog past.
Vader en moeder zeggen dat de nachten weer slecht zijn. Tim van 9 slaapt nauwelijks.
De logeeropvang van een weekend per maand is niet genoeg. Ouders vragen om twee weekenden.
Opa en oma kunnen in de vakantie een week opvangen.`,
  '2.3.9': `Onderzoek als bedoeld in artikel 2.3.9 Wmo 2015

Besluit waarover het gaat: beschikking van 1 maart 2023, scootmobiel in bruikleen.
Bevindingen: meneer gebruikt de scootmobiel dagelijks voor boodschappen en de biljartclub. De accu is vervangen.
Er zijn geen gewijzigde omstandigheden. Het besluit hoeft niet te worden herzien.`,
  plan: `Jaarlijkse evaluatie ondersteuningsplan
Besproken op 14-4 thuis, met mw. Visser en mantelzorger Ria.
Het ondersteuningsplan is doorgenomen. Mevrouw vindt dat de begeleider haar goed kent. Doelen administratie en dagritme zijn gehaald, doel contacten nog niet: zij durft niet naar het buurthuis.
Ria gaat een keer mee. Mevrouw en ik zijn het eens dat 1 uur per week volstaat tot april 2027.`,
  controle: `Controle voorziening (3-jaarlijks)
Gesproken: dhr. en mw. Kuipers, 8 april, keukentafel.
Traplift werkt naar behoren. Mevrouw kan er zonder hulp op. Geen verdere vragen. Voorziening blijft staan.
Volgende controle april 2029.`,
  rapportage: `Rapportage periodieke herbeoordeling
Cliënt: M. de Wit
Consulent: A. Bakker
Begeleider: Roos (Dichtbij)
1. Verloop: sinds de vorige beoordeling twee terugvallen, opname van drie weken.
2. Kijk van cliënt: "ik red het niet zonder Roos, maar drie keer per week is te veel".
3. Kijk van begeleider: afbouw naar 2 x per week haalbaar.
4. Doelen komend jaar: weer vrijwilligerswerk, zelf koken.
5. Beoordeling: 2 x 1,5 uur per week, 12 maanden. Beschikking volgt.`,
  voortgangsgesprek: `Voortgangsgesprek
Met mevrouw Blom en haar begeleidster, 2 maart. De beschikking loopt tot september. Mevrouw merkt dat zij rustiger is. Doel 1 gehaald, doel 2 niet. Voorlopig hetzelfde aantal uren.`,
  verlengingsonderzoek: `Verlengingsonderzoek jeugdhulp – Noor (14)
Noor en moeder gesproken op kantoor. Het besluit van 2025 was voor een jaar. Noor wil stoppen met de groep, moeder niet. Wij komen uit op nog een half jaar, elke twee weken.`,
  herbezoek: `Nazorg en herbezoek dhr. Tahiri
Vijf maanden na de plaatsing van de traplift ben ik langs geweest. De lift doet het. Meneer slaapt weer boven. Hij mist nog een beugel bij het toilet.`,
  beoordeling: `Beoordeling lopende indicatie HH2
Mw. Peters, 77. Indicatie sinds 2021, 3,5 uur. Nu bij haar ingetrokken: kleindochter van 22, die werkt 32 uur. Mw. doet zelf lichte taken. 2 uur volstaat.`,
  check: `Wmo – check na drie jaar
Gebeld met de heer Lub op 4 mei. Rolstoel voldoet. Geen wijzigingen. Hij weet dat hij kan bellen als er iets verandert.`,
};

/** Papers that speak of a review and are not the report of one. */
export const notReviews: readonly (readonly [type: 'beschikking' | 'plan' | 'overig', text: string])[] = [
  [
    'plan',
    `Begeleidingsplan dhr. Smit
Opgesteld door: De Ploeg, 3 maart 2026
Doel 1: hij opent zijn post op maandag. Evaluatie: 1 september. Periodieke evaluatie elk half jaar.
Intensiteit: 2 uur per week, afbouw naar 1 uur.`,
  ],
  [
    'beschikking',
    `Onderwerp: uitkomst heronderzoek
Geachte mevrouw Dekker,
Wij hebben onderzocht of uw hulp nog past. Wij hebben besloten dat u hulp bij het huishouden houdt: 2,5 uur per week voor onbepaalde tijd. In mei 2029 is het volgende periodiek onderzoek.
Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.`,
  ],
  [
    'beschikking',
    `Geachte heer Smit,
Op 14 mei hadden wij een evaluatiegesprek. U krijgt vanaf 1 juli opnieuw 3 uur hulp bij het huishouden per week, tot 1 juli 2028. Dit besluit volgt uit het heronderzoek. Bezwaar maken kan binnen zes weken.`,
  ],
  [
    'plan',
    `Gezinsplan familie Bos, herziene versie na evaluatie
Opgesteld door Koers, met ouders en Tim.
Doel 1: Tim slaapt vijf nachten per week door. Evaluatie: over drie maanden.
Inzet: 2 uur per week. Afschalen naar 1 uur als doel 1 is behaald.`,
  ],
  [
    'overig',
    `Van: gebiedsteam Noord
Aan: mevrouw Dekker
Onderwerp: afspraak periodiek onderzoek
Wij willen graag een afspraak maken voor het periodiek onderzoek. Past dinsdag 12 mei om tien uur?`,
  ],
  [
    'beschikking',
    `Herindicatie: ons besluit
Beste mevrouw Peters, u houdt hulp bij het huishouden, maar minder: 2 uur per week vanaf 1 juli. Binnen zes weken kunt u bezwaar maken.`,
  ],
  [
    'plan',
    `Evaluatie en bijgesteld begeleidingsplan
Opgesteld door: Koers. Doel 1: vier dagen per week op school. Evaluatie over drie maanden. Inzet 1 uur per week.`,
  ],
];
