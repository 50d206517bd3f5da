/**
 * Organisations of more than one word, or named like a person or a thing, that are no personal data: institutions first, then
 * providers of care that work in many municipalities. A municipality hands in its own providers besides.
 */
export const keptPhrases: readonly string[] = `
Veilig Thuis|Raad voor de Kinderbescherming|Kinderbescherming|Centrum voor Jeugd en Gezin|Centrum Jeugd en Gezin|Sociale Verzekeringsbank|Centraal Administratie Kantoor|Centrum Indicatiestelling Zorg|Inspectie Gezondheidszorg en Jeugd|Uitvoeringsinstituut Werknemersverzekeringen
Openbaar Ministerie|Centrale Raad van Beroep|Raad van State|Hoge Raad|Nederlands Jeugdinstituut|Vereniging van Nederlandse Gemeenten|Juridisch Loket|Per Saldo|Zorginstituut Nederland|Nederlandse Zorgautoriteit|Rode Kruis|Leger des Heils
William Schrikker|William Schrikker Stichting|William Schrikker Groep|Erasmus MC|Sophia Kinderziekenhuis|Wilhelmina Kinderziekenhuis|Emma Kinderziekenhuis|Juliana Kinderziekenhuis|Beatrix Kinderziekenhuis|Maxima Medisch Centrum|Amsterdam UMC|Radboudumc|UMC Utrecht|Maastricht UMC|Haga Ziekenhuis|HagaZiekenhuis|Medisch Spectrum Twente
Jeugdfonds Sport en Cultuur|Jeugdfonds Sport & Cultuur|Stichting Leergeld|Jarige Job|Stichting Jarige Job|Bureau Jeugdzorg|Bureau Halt|Centrum voor Werk en Inkomen|Dienst Justitiële Inrichtingen|Dienst Uitvoering Onderwijs|Immigratie- en Naturalisatiedienst|Zelfredzaamheidsmatrix|Triple P
Buurtzorg Jong|Buurtzorg T|Families First|Thomas Huis|Thomashuis|Thomashuizen|Ronald McDonald Huis|Philadelphia|Prinsenstichting|De Opvoedpoli|Opvoedpoli|De Bascule|De Jutters|De Waag|De Viersprong|De Rading|De Hoenderloo Groep|De Zuidwester|De Twentse Zorgcentra|De Forensische Zorgspecialisten|De Nieuwe Kans|De Buitenwereld|De Brug Zorg
Levvel|Spirit|Enver|Youz|Brijder|Horizon|Pluryn|Accare|Altrecht|Yulius|Lucertis|Parnassia|Curium|Rivierduinen|Triversum|Dimence|Mediant|Mindfit|Lentis|Molendrift|Jonx|Cosis|Lias|Amaris|Ambiq|Trias|Jarabee|Vitree|Intermetzo|Entrea|Lindenhout|Entrea Lindenhout|Pactum|Youké|Youke|Timmerdorp|Sterk Huis|Kompaan|Juzt|Oosterpoort
Koraal|Xonar|Mutsaersstichting|Bijzonder Jeugdwerk|Cordeo|Amarant|Dichterbij|Lunet|Severinus|Siza|Driestroom|Pergamijn|Daelzicht|Gemiva|Ipse de Bruggen|Middin|Pameijer|ASVZ|Cordaan|Odion|Esdégé-Reigersdaal|Heeren Loo|'s Heeren Loo|'s-Heeren Loo|Sherpa|Amerpoort|Reinaerde|Abrona|Boogh|Lievegoed|Zonnehuizen|Intermetzo
Tactus|Jellinek|Iriszorg|IrisZorg|Novadic-Kentron|Novadic|Mondriaan|Trajectum|Fivoor|Arkin|Mentrum|Kwintes|Lister|Limor|LIMOR|Exodus|Moveoo|Springplank|Profila|Kwadrant|Bartiméus|Kentalis|Auris|Pento|Rijndam|Basalt|Merem|Adelante|Roessingh|Revant|Klimmendaal|Heliomare|Reade|Tolbrug|Blixembosch|Sint Maartenskliniek
Lelie Zorggroep|Careyn|Aafje|Humanitas|Cordaan|Amsta|Evean|Omring|Zorgbalans|Respect Zorggroep|Saffier|Woonzorg|Axioncontinu|Careander|Vilente|Opella|Icare|Carinova|Livio|Thebe|Surplus|Vivent|Zuidzorg|ZuidZorg|Envida|Sevagram|Vitalis|Tzorg|T-zorg|Axxicom|Vérian|Verian|Tsn|TSN|Home Instead
RID|OBD|Opdidakt|Onderwijsadvies|Regionaal Instituut voor Dyslexie|Braams|Marant|Timpaan|Lexima|Wij Lezen|Berkel-B|Bureau Extra|Bureau Peers|Combiwel|Streetcornerwork|Altra|SamenDOEN|Samen Doen|IMW|PerspeKtief|Kwadraad|WIJ Groningen|WIJeindhoven|Farent|Tintengroep|Sedna|Wijzijn|Carrousel|Mooi Welzijn
De Norm Verblijf|Norm Verblijf|Signs of Safety|Algemene wet bestuursrecht|Wet maatschappelijke ondersteuning|Burgerlijk Wetboek|Wetboek van Strafrecht|Van Raam|Albert Heijn|Prader-Willi|Prader Willi|Gilles de la Tourette|Ehlers-Danlos|Verenigde Staten|Sierra Leone|Sri Lanka|Saoedi-Arabië|Costa Rica|Jip en Janneke|Jan Modaal|Jan en alleman|Jan met de pet
`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');
