/** Invented papers of whole dossiers; nobody in them exists. */

/** A report under the Wmo that shows all seven steps. */
export const wmoReport = `Gespreksverslag Wmo

Huisbezoek op 14 april 2026 bij de heer B. Terwisscha, naar aanleiding van zijn melding van 30 maart 2026. Zijn zus Wietske was erbij.

Hulpvraag
De heer Terwisscha wil zijn post en zijn rekeningen weer zelf kunnen bijhouden, zodat hij niet nog eens zonder stroom komt te zitten. "Ik durf de brievenbus niet meer open te doen."

Wat lukt niet
Sinds zijn herseninfarct in 2024 raakt hij na tien minuten lezen de draad kwijt. Er lagen op de dag van het huisbezoek 41 ongeopende enveloppen op het aanrecht. Daardoor is in februari de energie afgesloten en is een schuld van 1.900 euro ontstaan. Hij slaapt slecht en komt de deur bijna niet meer uit.

Eerdere hulp
In 2023 had hij een half jaar begeleiding van De Brink, twee uur per week. Dat hielp goed: de achterstand was weg en hij deed zijn administratie daarna een jaar lang zelf.

Gewenst resultaat
Over zes maanden opent de heer twee keer per week zelf zijn post en betaalt hij elke rekening vóór de vervaldatum. Op 1 november 2026 zijn er geen nieuwe aanmaningen bij gekomen.

Welke ondersteuning is in totaal nodig
In totaal is nodig: 45 minuten per dag hulp bij het lezen en ordenen van de post in de eerste maand, daarna twee keer per week een uur hulp bij de administratie, en elke dag een kwartier iemand die hem herinnert aan zijn medicijnen.

Eigen mogelijkheden en netwerk
De heer kan zelf koken, wassen en boodschappen doen en hij kan na uitleg een overschrijving klaarzetten; langer dan een kwartier lezen kan hij niet. Zijn zus Wietske belt elke avond over de medicijnen en houdt dat vol, maar zij woont op een uur rijden en kan niet wekelijks bij de post helpen. Zijn buurman heeft hij gevraagd; die wil niet aan de rekeningen komen. Huisgenoten zijn er niet, dus van gebruikelijke hulp is geen sprake.

Andere voorzieningen
Het formulierenspreekuur van het buurthuis is onderzocht: daar is twee keer per maand een kwartier tijd, te kort voor wie de draad kwijtraakt. Voor de schuld is hij aangemeld bij de schuldhulpverlening, die neemt het aflossen over maar niet het ordenen van de post. De Wlz is niet aan de orde, omdat hij geen toezicht de hele dag nodig heeft.

Conclusie
Wat overblijft is het leren ordenen van de post en de betalingen. Daarvoor is begeleiding individueel nodig van 2 uur per week, van 1 juni 2026 tot en met 31 mei 2027, omdat de heer dit in een jaar weer kan leren en niemand in zijn omgeving het kan overnemen.
`;

/** The decision that follows from {@link wmoReport}. */
export const wmoDecision = `Geachte heer Terwisscha,

Op 20 april 2026 hebben wij uw aanvraag voor ondersteuning ontvangen. Wij kennen u de maatwerkvoorziening begeleiding individueel toe. De begeleiding bestaat uit samen de post openen, betalingen klaarzetten en de week indelen.

U krijgt 2 uur per week begeleiding, in natura, van De Brink. De voorziening gaat in op 1 juni 2026 en loopt tot en met 31 mei 2027.

Het resultaat is dat u twee keer per week zelf uw post opent en elke rekening op tijd betaalt.

Uit het onderzoek blijkt dat u na uw herseninfarct uw post niet zelf kunt ordenen, dat uw zus en uw buurman dit niet kunnen overnemen en dat het spreekuur van het buurthuis te kort is. Het gespreksverslag van 14 april 2026, dat u op 18 april 2026 hebt ondertekend, hoort bij dit besluit.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de dag van verzending bezwaar maken bij het college van Heuveldal, Postbus 12, Heuveldal.

Namens burgemeester en wethouders, 28 april 2026
`;

/** The provider's plan that follows from {@link wmoReport}. */
export const wmoPlan = `Plan van aanpak De Brink

Cliënt: de heer B. Terwisscha
Begeleider: Femke Oosterveld

Doel 1: de heer opent uiterlijk 1 november 2026 twee keer per week zelf zijn post.
Doel 2: er komen geen nieuwe aanmaningen bij.
Inzet: 2 uur per week, op dinsdagochtend.
Evaluatie: op 1 september 2026 met de heer en zijn zus.
Afbouw: vanaf maart 2027 een uur per week.
`;

/** A report in which nearly everything is missing or vague. */
export const poorReport = `Gespreksverslag Wmo

Mevrouw Haverkate, 79 jaar, is bekend bij de gemeente. Zij wil graag huishoudelijke hulp.

Netwerk
n.v.t.

Conclusie
Huishoudelijke hulp toekennen.
`;

/** A report under the Jeugdwet, with room for what it says about the child itself. */
export const youthReport = (aboutChild: string): string => `Gespreksverslag jeugdhulp

Gesprek op 12 mei 2026 met moeder en vader van Jorrit Kamphuis, 9 jaar, groep 5 van basisschool De Klimroos.
${aboutChild}

Hulpvraag
Ouders willen dat het 's ochtends niet meer elke dag uitloopt op schreeuwen, zodat iedereen op tijd de deur uit is.

Problemen
Vier van de vijf ochtenden gooit hij met spullen als hij zich moet aankleden; hij kwam in april elf keer te laat op school.

Gewenst resultaat
Over vier maanden is hij minstens vier ochtenden per week op tijd op school, zonder dat er iets wordt gegooid.

Wat is er nodig
Voor het hele gezin is nodig: drie keer per week een uur hulp in de ochtend en een uur per week gesprekken met ouders.

Eigen kracht en netwerk
Vader begint later met werken en doet twee ochtenden zelf; moeder kan dat niet omdat zij om zes uur begint. Oma haalt hem op woensdag op en wil dat blijven doen, meer kan zij niet vanwege haar gezondheid.

Andere voorzieningen
De cursus van het Centrum voor Jeugd en Gezin is gevolgd en hielp te weinig, omdat het thuis pas misgaat als het snel moet.

Conclusie
Nodig is ambulante gezinsbegeleiding van 2 uur per week, van 1 juni 2026 tot en met 30 november 2026.
`;
