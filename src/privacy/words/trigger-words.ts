import { titles } from './kept-words.ts';
import { wordSet } from './word-set.ts';

/** What stands between a first name and a surname. */
export const particles = wordSet(
  "van de der den ter ten te het 't in op aan uit bij el al ben bin ibn abu ould von zu di da dos del della la le du des st v v.d v/d vd v. vander vanden s' d' o' 'd af la",
);

/** Words for who belongs to somebody. */
export const kin = wordSet(
  'moeder vader zoon dochter zus zusje zuster broer broertje oma opa omi opoe pake beppe heit mem mama papa mam pap mamma pappa tante oom neef neefje nicht nichtje kleinzoon kleindochter kleinkind vriend vriendin vriendje vriendinnetje partner ex man vrouw echtgenoot echtgenote schoonmoeder schoonvader schoonzus schoonzoon schoondochter buurman buurvrouw buurjongen buurmeisje buur buren jongen jongetje meisje meid kind baby peuter kleuter tweeling tweelingzus tweelingbroer pleegmoeder pleegvader pleegzoon pleegdochter pleegkind stiefmoeder stiefvader stiefzoon stiefdochter stiefbroer stiefzus halfbroer halfzus grootmoeder grootvader oudtante peettante puber tiener gezin familie fam kinderen dochters zonen broers zussen zusjes broertjes ouders jongste oudste middelste zwager zwagerin schoonzusje dochtertje zoontje mams paps verloofde kennis jongeman dame logee',
);
const roles =
  'toetser achterwacht trajecthouder voorzitter notulist secretaris curator bewindvoerster hoofdagent adviseur wethouder burgemeester notaris ha jeugdarts pat patient melder beller eigenaar bestuurder gemachtigde weduwnaar weduwe collega consulent jeugdconsulent wmo-consulent wijkcoach gezinscoach jobcoach coach mentor juf meester leraar lerares leerkracht docent docente begeleider begeleidster ambulant hulpverlener hulpverleenster gezinsvoogd voogd jeugdbeschermer jeugdreclasseerder casemanager casusregisseur regisseur procesregisseur zorgcoordinator teamleider teammanager manager locatiemanager directeur bestuurder behandelaar therapeut therapeute psycholoog psychologe psychiater kinderpsychiater orthopedagoog pedagoog gedragswetenschapper gedragsdeskundige gz-psycholoog huisarts dokter arts kinderarts jeugdarts specialist verpleegkundige wijkverpleegkundige verloskundige kraamverzorgster tandarts logopedist logopediste fysiotherapeut ergotherapeut tolk advocaat advocate raadsonderzoeker onderzoeker rechter kinderrechter wijkagent agent agente politieagent leerplichtambtenaar intern ib-er ib ambtenaar medewerker medewerkster stagiair stagiaire vrijwilliger vrijwilligster maatje buddy bewindvoerder curator mantelzorger oppas gastouder huisgenoot huisgenote klasgenoot klasgenootje clientondersteuner ondersteuner tandprotheticus praktijkondersteuner poh zorgverlener budgethouder melder melding jeugdige client inwoner bewoner bewoonster cliente patient aanvrager aanvraagster wettelijk vertegenwoordiger contactpersoon behandeld oppasmoeder gemachtigde directrice schoolmaatschappelijk maatschappelijk werker werkster jeugdwerker jongerenwerker trainer coachee leidster leider penningmeester secretaris voorzitter wethouder burgemeester klant meneer mevrouw bso-juf casus';
const called =
  'heet heette heten naam namen genaamd noemt roepnaam voornaam voornamen achternaam geboortenaam meisjesnaam geslachtsnaam tenaamstelling voorletters voorletter initialen doopnaam bijnaam ondergetekende';

/** Words behind which a name stands when what follows can be one. */
export const triggers: ReadonlySet<string> = new Set([...titles, ...kin, ...wordSet(roles), ...wordSet(called)]);

/** Endings of such words in compounds: pleegmoeder, jeugdpsychiater, oud-collega. */
export const triggerEnding =
  /(?:moeder|vader|zoon|dochter|broer|tante|vriendin|consulent|coach|begeleider|begeleidster|behandelaar|therapeut|psycholoog|psychiater|pedagoog|verpleegkundige|verlener|regisseur|collega|coordinator|onderzoeker|ambtenaar|agent|juf|leerkracht|docent|mentor|beschermer|medewerker|medewerkster|bewoner|zuster|zusje|broertje|notaris|chauffeur|vrijwilliger|vrijwilligster|verzorgende|beheerder|eigenaar|wachter|directeur|bestuurder|teamleider|voogd|vervangster|vervanger|ouders|zwager|opa|oma|nicht|neef|jongetje|meisje|vriend|partner|wijkteamlid|planner|dochtertje|zoontje|begeleidsters|meester|dokter|arts|genoot|genote|hulpofficier|conciërge|concierge)$/;

/** Verbs of one person, now or then: what follows a name that opens a sentence. */
export const verbs = wordSet(
  `is was heeft had wordt werd zal zou kan kon mag mocht moet moest wil wilde wou gaat ging komt kwam doet deed zegt zei vertelt vertelde geeft gaf vraagt vroeg belt belde mailt mailde
  appt appte schrijft schreef woont woonde werkt werkte slaapt sliep eet at drinkt dronk leert leerde zit zat ligt lag staat stond loopt liep rijdt reed helpt hielp krijgt kreeg neemt nam
  ziet zag hoort hoorde voelt voelde denkt dacht vindt vond weet wist kent kende houdt hield blijft bleef lijkt leek heet heette speelt speelde huilt huilde lacht lachte schreeuwt praat praatte spreekt sprak
  reageert reageerde meldt meldde noemt noemde geniet groeit groeide verblijft verbleef vertrekt vertrok verhuist verhuisde gebruikt gebruikte heeft mist miste wacht wachtte zoekt zocht
  probeert probeerde bevestigt bevestigde ontkent ontkende regelt regelde haalt haalde brengt bracht kookt kookte zorgt zorgde past paste start startte stopt stopte begint begon eindigt volgt volgde
  tekent tekende ondertekent ondertekende leest las durft durfde luistert luisterde oefent oefende verzorgt verzorgde ontvangt ontving verdient betaalt betaalde bezoekt bezocht gedraagt ervaart ervaarde
  verklaart verklaarde stelt stelde legt legde zet zette maakt maakte bijt beet slaat sloeg schopt gooit gooide scheldt dreigt dreigde weigert weigerde verzuimt spijbelt zwemt danst fietst fietste tolkt tolkte
  antwoordt antwoordde grapt grapte herkent begrijpt begreep wenst wenste hoopt hoopte noteert noteerde steunt steunde opent ruimt poetst wast kleedt plast stottert schrikt schrok trekt trok valt viel vergeet vergat
  adviseert adviseerde begeleidt begeleidde behandelt behandelde onderzoekt controleert plant plande verwijst verwees stuurt stuurde overlegt overlegde bespreekt besprak stemt kijkt keek toont toonde uit accepteert verwacht beschrijft laat liet hoeft hoefde beweert beweerde claimt eist vreest voedt groet bedankt ziet zegde reist klimt rent tekent knutselt puzzelt krabt steelt liegt vloekt blowt rookt struikelt verdwaalt dwaalt roept riep snikt zwijgt zweeg knikt knikte leeft leefde lijdt herstelt revalideert functioneert ondersteunt motiveert informeert vult levert beheert doucht scheert strijkt stofzuigt sport voetbalt gamet studeert studeerde solliciteert belandt haakt verblijft raakt raakte breekt brak krabbelt staart duwt duwde bleek blijkt schijnt hoeft mailde appte kocht koopt verkoopt leent leende spaart mept prikt spuugt`,
);

/** What never follows a name that opens a sentence, though a name could open it: "Mark jij …", "Roos in de vaas". */
export const functionWords = wordSet(
  `ik jij je u hij zij ze wij we jullie men het de een dit dat deze die er hier daar in op aan uit bij met van voor naar door over onder tegen tussen zonder om te als dan dus maar en of want omdat
  graag eens even nog ook al niet geen wel zeer erg heel meer minder veel weinig alle alles iets iemand jouw uw mijn zijn haar hun ons onze per tot na genoeg daarna toen later soms vaak altijd nooit nu hoe waarom wanneer welke welk sinds tijdens volgens binnen buiten a.u.b aub svp wie wat iedereen niemand liefs`,
);
