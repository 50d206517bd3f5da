/** What a report may say about a child: that it was spoken to, nothing of the kind, or why it was not. */
interface ChildSentences {
  readonly heard: readonly string[];
  readonly silent: readonly string[];
  readonly reasoned: readonly string[];
}

/** About Milan (9) and Lotte (2), in a report that names their ages. */
export const ofMilan: ChildSentences = {
  heard: [
    'Milan zat bij het gesprek aan tafel en vertelde dat hij niet meer naar gym wil.',
    '"Ik slaap pas als papa thuis is", zegt Milan.',
    'Met Milan heb ik op zijn kamer gepraat, zonder zijn ouders erbij.',
    'Milan en ik hebben samen een half uur gevoetbald en ondertussen gepraat over school.',
    'Op 4 mei is Milan op school bezocht door ondergetekende.',
    'Ik heb Milan gevraagd wat hij zou willen als hij mocht toveren: een eigen kamer.',
    'Hij tekende zijn gezin met zichzelf in een hoekje en legde uit waarom.',
    'Via beeldbellen gesproken met Milan, omdat hij bij oma logeerde.',
    'Kindgesprek 12 mei: Milan noemt zijn hond het fijnste van thuis.',
    'Aanwezig: moeder, vader, Milan, consulent.\nMilan knikte toen zijn moeder over de ruzies vertelde en zei zachtjes dat hij dan onder zijn bed gaat liggen.',
    'Kind apart gesproken: ja, 20 minuten in de speelkamer.',
    'Milan gaf zijn week een 4 omdat hij was gepest.',
    'Volgens Milan zelf is het op school veel te druk.',
    'Milan appte later nog dat hij liever een jongen als begeleider heeft.',
    'De jongste, Lotte (2), is geobserveerd: zij speelt rustig, zoekt oogcontact en kruipt bij moeder op schoot als er een vreemde binnenkomt.',
    'In de wachtkamer al begon Milan te vertellen over zijn konijn; in het gesprek daarna wilde hij vooral kwijt dat hij opa mist.',
    'Milan (9) is alleen gesproken en daarna met zijn moeder samen.',
    'Hoe kijkt Milan er zelf naar? Hij vindt dat iedereen moet ophouden met schreeuwen.',
    'Gesproken met: mw. De Graaf en zoon Milan.',
    'Telefonisch heeft Milan mij laten weten dat de zaterdagen bij vader hem te veel zijn.',
  ],
  silent: [
    'Gesproken met beide ouders. Zij vertellen dat Milan slecht slaapt en niet meer naar gym wil.',
    'Moeder zegt: "Milan vertelt mij alles."',
    'Volgens school vertelt Milan in de kring dat hij thuis veel alleen is.',
    'Milan was tijdens het huisbezoek op school.',
    'Moeder wil graag dat er met Milan gesproken wordt door een therapeut.',
    'De leerkracht heeft met Milan gesproken over de ruzie op het plein.',
    'Vader belde om door te geven dat Milan ziek was. Het gesprek met ouders vond telefonisch plaats.',
    'In het plan komt te staan dat de begeleider Milan apart gaat spreken.',
    'Ouders hebben Milan verteld dat er hulp komt.',
  ],
  reasoned: [
    'Milan is niet gesproken: hij is net geopereerd en ouders willen hem nu rust geven.',
    'Vanwege zijn leeftijd (4 maanden) is Lotte niet gesproken.',
    'Milan wilde na lang aandringen niet met mij praten en bleef op zijn kamer.',
    'Het is niet gelukt Milan te spreken, hij was steeds weg als ik kwam.',
    'Op verzoek van de gezinsvoogd is Milan nog niet bevraagd; het politieverhoor gaat voor.',
    'Er is bewust voor gekozen Milan buiten het gesprek te houden, hij weet nog niet dat zijn ouders gaan scheiden.',
    'Kind gesproken? Nee, verblijft in het buitenland bij zijn tante.',
    'Omdat Milan die dag niet aanspreekbaar was na een insult, sla ik het gesprek met hem over.',
    'Milan is niet bij het gesprek geweest; ouders vonden het te belastend voor hem.',
    'Een gesprek met Milan had geen zin: hij begrijpt geen taal en communiceert alleen via zijn begeleidster, die wel is bevraagd.',
    'Ik heb Milan niet kunnen spreken doordat vader daar geen toestemming voor gaf.',
  ],
};

/** About Sara and her baby brother Mees, in a report with headings. */
export const ofSara: ChildSentences = {
  heard: [
    'Ook met Sara even onder vier ogen gesproken; ze is bang dat ze van haar vriendinnen weg moet.',
    'Sara (15): "Ik wil gewoon dat het stopt."',
    'De consulent heeft met Sara een rondje door het park gelopen.',
    'Sara doet haar verhaal rustig: sinds de scheiding voelt ze zich overal te veel.',
    "Sara liet foto's zien van haar paard.",
    'Sara reageert kort op vragen, maar zegt wel dat ze zich alleen voelt.',
    'In een apart gesprekje noemt Sara de ruzies als het ergste.',
    'Sara heeft de vragenlijst zelf ingevuld en met ons besproken.',
    'Sara sloot halverwege aan en was het eens met het voorstel.',
    'Met beide jongens is gesproken op school.',
    'Toen ik Sara vroeg naar haar vader, begon ze te huilen.',
    'Haar eigen woorden: "thuis is het net een snelkookpan".',
  ],
  silent: [
    'Ouders en school zijn gesproken.',
    'Moeder denkt dat Sara het liefst bij haar wil wonen.',
    'De mentor hoort van Sara dat zij niet eet.',
    'Sara zit in 3 havo en heeft een bijbaan bij de bakker.',
    'Er wordt nog een afspraak gemaakt om Sara te spreken.',
    'Sara was er niet bij.',
    'Het CJG sprak Sara vorig jaar; dit gesprek was met moeder alleen.',
    'Vader laat weten dat Sara geen hulp wil.',
    'Sara is niet gehoord.',
  ],
  reasoned: [
    'Sara kwam niet opdagen en nam haar telefoon niet op.',
    'Wij hebben Sara niet zelf gesproken aangezien zij op dit moment op een gesloten groep verblijft zonder bezoek.',
    'Gelet op de leeftijd van Mees (7 maanden) heeft geen gesprek met hem plaatsgevonden.',
    'Sara sloeg het gesprek af.',
    'Sara gaf via moeder door dat ze er geen behoefte aan had om met ons te praten.',
    'Spreken met Sara bleek nog te belastend; haar psycholoog raadde het af.',
    'Moeder stond niet toe dat wij met Sara spraken.',
    'Sara is niet betrokken in verband met haar opname.',
  ],
};

/** About Bram, 11. */
export const ofBram: ChildSentences = {
  heard: [
    'Daarna heb ik een uurtje met Bram op de trampoline gezeten. Over zijn vader wil hij niks kwijt, over school des te meer.',
    'Bram schuift aan en zegt meteen dat hij hier geen zin in heeft.',
    'Wat wil Bram? Rust in huis en zijn telefoon terug.',
    'Bram mocht als eerste: hij vindt dat er te veel geschreeuwd wordt.',
    'Tijdens een wandeling vertelde Bram over de pesterijen.',
    'Bram heeft mij een brief gegeven waarin hij schrijft wat er anders moet.',
    'Bram is door mij gezien op school, hij speelde alleen en zocht de juf op.',
    '"Iedereen doet alsof ik gek ben", aldus Bram.',
    'Gebeld met Bram zelf (moeder wist ervan): hij voelt zich thuis veilig.',
    'Aanwezig bij het gesprek: ouders, Bram, ambulant begeleider.',
  ],
  silent: [
    'Ouders zijn apart van elkaar gesproken.',
    'Volgens vader wil Bram bij hem wonen.',
    'Bram volgt speltherapie; de therapeute ziet een jongen die veel kropt.',
    'Bram zat boven te gamen toen wij er waren.',
    'Moeder heeft het er met Bram over gehad en hij staat er achter.',
    'Ik adviseer om Bram bij het vervolg te betrekken.',
    'De voogd spreekt Bram elke maand.',
  ],
  reasoned: [
    'Bram bleef in de auto zitten en wilde er niet uit.',
    'Bram hebben we er niet bij gehaald, hij had net een paniekaanval gehad.',
    'Met Bram zelf is geen contact geweest: sinds vorige week is hij weggelopen en niemand weet waar hij is.',
    'Bram (16) gaf geen toestemming voor een gesprek.',
    'Door de ernst van zijn beperking is praten met Bram niet mogelijk.',
    'Ouders hielden een gesprek met Bram af.',
  ],
};
