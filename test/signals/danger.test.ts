import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/shipped.ts';
import { openDanger, openMatters } from '../../src/signals/open-matters.ts';
import { inFolder } from '../knowledge/small-knowledge.ts';

const recognise = openMatters(shippedKnowledge, shippedKnowledge);

describe('danger at this moment', () => {
  it.each([
    'ze wordt niet wakker',
    'hij staat met een mes in de gang',
    'heeft afscheidsberichten gestuurd en neemt nu niet op',
    'we ruiken gas bij mevrouw',
    'mw doet niet open, ik hoor haar binnen kreunen',
    'Geen haast, maar de baby is slap en reageert bijna niet, zegt de gezinscoach.',
    'clt appt net dat ze alle pillen heeft ingenomen',
    'Ze vroeg heel rustig of wij haar hondje willen nemen want na vandaag is ze er niet meer.',
    'De jongen is net bij een onbekende man in de auto gestapt, zijn telefoon staat uit.',
    'Ze durft vanavond niet naar huis, hij wacht haar op.',
    'vader is stomdronken en staat op het punt met de kinderen weg te rijden',
    'kind van 4 zit alleen thuis, de buurvrouw ziet hem voor het raam',
    'mevrouw van 84 met dementie is vanmorgen de dagbesteding uitgelopen en niemand heeft haar gezien',
    'jongen zit op zolder opgesloten en krijgt geen eten, zegt zijn zusje nu aan de telefoon',
    'De bus heeft haar op het verkeerde adres afgezet, het vriest en we kunnen haar nergens vinden.',
    'Eigenlijk bel ik over de uren, maar haar ex staat al twee nachten met een hamer voor de deur.',
    'Hij heeft zijn kat weggegeven en afscheid genomen van zijn begeleider, ik krijg hem niet te pakken.',
    'er komt rook uit de woning van onze cliënt en hij doet niet open',
    'ze moet om vier uur weer mee met de pleegvader die haar slaat',
    'dhr heeft al twee dagen geen insuline gehad en is nu suf',
  ])('is heard: %s', (text) => {
    expect(recognise(text)).toMatchObject({ seriousness: 'acute', category: 'veiligheid' });
  });

  it.each([
    'Sinds mei komt de hulp 2 van de 4 uur en het plan is er ook niet. Ik hoor net dat hij haar nu slaat.',
    'Zorggroep De Linde stuurt al weken geen plan.\nze ligt nu bewusteloos in de keuken',
    'De evaluatie is te laat, er is geen vaste begeleider, en mevrouw zegt net dat ze er vannacht een eind aan maakt',
    'Facturen kloppen niet over juni. O wacht, de buurvrouw belt: hij hangt uit het raam en wil springen.',
    'Het gaat om begeleiding individueel, 3 van de 6 uur, al sinds de zomer.\nen ze ligt bewegingsloos in bad',
    'ze wordt misbruikt door een loverboy, hij haalt haar vanavond weer op',
    'hij ligt bloedend op de grond, wat moet ik doen?',
  ])('is heard next to an ordinary matter, or in a later line: %s', (text) => {
    expect(recognise(text)).toMatchObject({ seriousness: 'acute', category: 'veiligheid' });
  });

  it.each([
    'De begeleider schiet steeds uit zijn slof tegen mevrouw.',
    'De aanbieder dreigt nu met een klacht omdat wij het plan afkeuren.',
    'De hulp heeft haar zoon meegenomen naar het gesprek, dat was niet afgesproken.',
    'Ik sta in brand voor deze zaak, maar er komt maar geen plan.',
    'Ze zijn 2 uur te laat. Ik word er gek van. Niemand neemt op.',
  ])('is not heard in a sentence that only sounds so: %s', (text) => {
    expect(recognise(text).seriousness).not.toBe('acute');
  });

  it.each([
    'Ik heb een brandbrief gestuurd over de wachtlijst bij Kompas.',
    'Het loopt in de soep met de afspraken, de bom is gebarsten.',
    'Ze rekenen 112 euro per dagdeel, dat staat niet in het contract.',
    'Moord en brand schreeuwen over de regels, maar een plan sturen, ho maar.',
    'Het is daar dodelijk saai, ze zitten de hele dag voor de tv.',
    'Ik word doodziek van die aanbieder, weer geen plan.',
    'De aanbieder dreigt te stoppen als wij het arrangement niet verhogen.',
    'De aanbieder heeft afscheid genomen van twee begeleiders, er komt steeds een ander.',
    'Ze snijden flink in de uren, mevrouw krijgt 2 van de 4.',
    'Niemand neemt op bij De Kade, drie keer gebeld over het plan van september.',
    'cliënt belt net dat de taxi er weer niet is, hij mist zijn dagbesteding',
    'In mei heeft een begeleider een bewoner geslagen, hij is ontslagen en de bewoner is veilig.',
    'Vorige maand is een jongen weggelopen van de groep, na twee uur was hij terug.',
    'Er was brand op de woonvorm in maart, iedereen is hersteld.',
    'een bewoner heeft gisteren met een stoel gegooid, het is nu weer rustig',
    'Twee bewoners hebben met een mes gevochten, politie is geweest en een van hen is overgeplaatst.',
    'Een cliënt kreeg in augustus de verkeerde medicijnen, gelukkig goed afgelopen. Niet gemeld.',
    'Begeleider geschorst omdat hij een cliënt duwde. Wij moesten het van moeder horen.',
    'Er zijn al weken geen begeleiders, hij zit alleen thuis te gamen.',
    'De deur van de dagbesteding zat op slot, iedereen stond buiten te wachten.',
    'nu staat er weer een invaller voor de deur die van niks weet',
  ])('is not heard in what only sounds so, or is over: %s', (text) => {
    expect(recognise(text).seriousness).not.toBe('acute');
  });

  it.each([
    'ze heeft pillen geslikt',
    'hele fles wodka op',
    'jongen van 15 heeft zoveel gedronken dat hij niet meer wakker wordt',
    'dochter heeft de pillen van oma gegeten',
    'kind van 3 heeft afwasmiddel gedronken',
    'kind heeft medicijnen van moeder opgegeten',
    'meisje van 13 dronk bleek',
    'de baby heeft een batterij ingeslikt',
    'kleuter heeft bessen gegeten uit de tuin en ziet er niet goed uit',
    'hij heeft 30 paracetamol geslikt',
    'cliënt heeft een overdosis genomen',
    'meisje van 12 ligt laveloos in het park',
    'de cliënt heeft alles geslikt wat in huis lag',
  ])('is heard in what somebody swallowed or drank: %s', (text) => {
    expect(recognise(text).seriousness).toBe('acute');
  });

  it.each([
    'mevrouw slikt de pillen niet die ze moet slikken',
    'het plan is in het water gevallen en de pillen zijn op',
    'de hulp heeft een hele fles chloor gebruikt',
    'ze hebben een hele fles schoonmaakmiddel op de vloer gezet',
    'er staat een fles wodka op tafel bij het huisbezoek',
    'De Linde moet een bittere pil slikken met dit tarief',
    'de begeleider kwam vorige week met drank op',
    'meneer slikt al jaren pillen voor zijn bloeddruk',
    'De batterij van de scootmobiel is leeg en de leverancier komt niet',
    'De hulp heeft de lunch van mevrouw opgegeten',
    'dat neem ik niet voor zoete koek, er komt geen plan',
    'kind van 3 heeft in mei afwasmiddel gedronken, gelukkig goed afgelopen',
    'de pillen van mevrouw stonden verkeerd in de pillendoos',
  ])('is not heard in bottles, pills and swallowing that hurt nobody now: %s', (text) => {
    expect(recognise(text).seriousness).not.toBe('acute');
  });

  it('goes by what the reporter answered when asked', () => {
    const text = 'Moeder belt in paniek, hij staat voor de deur';
    expect(recognise(text, true).seriousness).toBe('acute');
    expect(recognise(text, false).seriousness).not.toBe('acute');
  });

  it('tells harm that is over and suspected fraud from ordinary matters', () => {
    expect(recognise('Vorig jaar is een cliënte door haar begeleider geslagen, ze is nu veilig.').seriousness).toBe(
      'harm',
    );
    expect(recognise('Ze declareren uren voor een cliënt die in maart is overleden.').seriousness).toBe('fraud');
    expect(recognise('Ze komen 2 van de 4 uur.').seriousness).toBe('ordinary');
  });
});

describe('violence, abuse and suspected fraud', () => {
  it.each([
    'Ze krijgt 3 van de 6 uur en de aanbieder declareert gewoon alles.',
    'Hij komt een halve dag en schrijft elke keer vier uur op.',
    'Er is geen plan en mevrouw moest lege urenbriefjes tekenen.',
    'De wachttijd is te lang. Wel gedeclareerd trouwens, terwijl er nog niemand is geweest.',
    'De handtekening onder het plan is vervalst.',
  ])('are fraud beside an ordinary matter: %s', (text) => {
    expect(recognise(text)).toMatchObject({ seriousness: 'fraud', category: 'rechtmatigheid' });
  });

  it.each([
    'Er is nog steeds geen plan, en een begeleider heeft een bewoonster seksueel lastiggevallen.',
    'Ze komen maar 2 van de 4 uur en de invaller heeft haar vorige week geslagen.',
    'De hulp komt te laat en er is geld uit haar portemonnee gestolen.',
    'Steeds een ander gezicht. In april is hij opgesloten in zijn kamer.',
    'Begeleiding individueel, 4 van de 8 uur. In maart heeft iemand hem geschopt.',
  ])('are harm beside an ordinary matter: %s', (text) => {
    expect(recognise(text)).toMatchObject({ seriousness: 'harm', category: 'veiligheid' });
  });

  it.each([
    'De begeleider heeft twee weken overgeslagen.',
    'Ze hebben de plank misgeslagen met dit plan van aanpak.',
    'Er is geen seksuele voorlichting in het plan opgenomen.',
    'De begeleider was aangeslagen en heeft zich ziek gemeld, er is geen vervanger.',
  ])('are not heard in ordinary words: %s', (text) => {
    expect(recognise(text).seriousness).toBe('ordinary');
  });
});

describe('sayings with hitting and kicking', () => {
  it.each([
    'De Linde slaat de plank mis met dit plan',
    'De Berk slaat met dit verslag echt de plank mis',
    'Het plan van De Linde slaat nergens op',
    'ik snap niet waar dat op slaat, er is geen plan',
    'De begeleider slaat op hol als je iets vraagt',
    'de planning is op tilt geslagen, drie weken geen hulp',
    'dit slaat alles, weer niemand geweest',
    'de begeleider slaat dicht als cliënt iets vraagt',
    'De Meander slaat een flater met dit plan',
    'De Linde slaat een andere weg in en overlegt niet',
    'De aanbieder slaat onze mails in de wind',
    'de begeleider slaat elke week een afspraak over',
    'de aanbieder slaat aan het bezuinigen, er komt 2 van de 4 uur',
    'dat schot was tegen het zere been, ze reageren niet meer',
    'het plan sloeg nergens op en is niet aangepast',
    'de klap op de vuurpijl: er kwam weer niemand',
  ])('are no violence: %s', (text) => {
    expect(recognise(text).seriousness).toBe('ordinary');
  });

  it.each([
    'de begeleider slaat mevrouw',
    'de begeleider slaat op haar in',
    'hij slaat alles kapot in huis en de kinderen zijn binnen',
    'hij slaat haar kind over zijn knie',
    'vader slaat met een plank op zijn zoon',
    'ze slaan op elkaar in, op de groep, nu',
    'het plan slaat nergens op en vader slaat nu de kinderen',
    'De Linde slaat de plank mis, en mevrouw ligt nu bewusteloos op de vloer',
    'De begeleiding slaat op hol. Hij staat nu met een mes voor de deur.',
    'Dit slaat nergens op, maar ze hangt op dit moment uit het raam',
  ])('take away no danger beside them: %s', (text) => {
    expect(recognise(text).seriousness).toBe('acute');
  });
});

describe('the words for danger', () => {
  const opening = (yaml: string) =>
    inFolder({ 'signalen/gevaar.yaml': yaml }, async (dir) => openDanger(dir, shippedKnowledge));
  const list = `acuut: [mes, "sluit … op", "wurg*", "*zwaard"]
gezegdes: [mes op de keel]
nu: [nu]
voorbij: [vorig jaar]
`;

  it.each([
    ['hij heeft een mes', 1],
    ['een mesthoop', 0],
    ['hij sluit haar elke nacht op', 1],
    ['hij sluit haar in. Op straat', 0],
    ['ze wurgt hem', 1],
    ['een samoeraizwaard', 1],
    ['het mes op de keel gezet', 0],
    ['HIJ HEEFT EEN MES', 1],
  ])('have stars for endings and dots for words in between, and sayings take them away: %s', async (text, danger) => {
    expect((await opening(list))(text).danger).toBe(danger);
  });

  it('tell now and over', async () => {
    expect((await opening(list))('nu een mes, vorig jaar ook')).toMatchObject({
      danger: 1,
      hasSaying: false,
      now: 1,
      over: 1,
    });
  });

  it('name the file and the key when one is missing', async () => {
    await expect(opening('acuut: [mes]\n')).rejects.toThrow(/gevaar\.yaml: sleutel "gezegdes"/);
  });

  it('are read in time that grows with the text, whatever stands in it', () => {
    const danger = openDanger(shippedKnowledge, shippedKnowledge);
    const piece = fc.constantFrom('durft ', 'sluit ', 'niet ', 'mes op de keel ', 'zit ', '. ', 'a', '…', '* ', '((');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 5, maxLength: 30 }), (pieces) => {
        const text = pieces.join('').repeat(400);
        const start = process.cpuUsage();
        danger(text);
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
      }),
      { numRuns: 20 },
    );
  });
});
