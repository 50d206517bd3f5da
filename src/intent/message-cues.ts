import { fold } from '../knowledge/dutch/tokenize.ts';

/** Turns of phrase by which messages are told apart, besides their words; each is a feature to learn from, none decides alone. */
const turns: readonly (readonly [string, RegExp])[] = [
  [
    'asks for a rule',
    /\b(?:mag|mogen|moet|moeten|kan|hoort|horen) (?:ik|je|jij|we|wij|een|de|het|dat|er|hij|zij|ze|iemand|ouders|dit|die|client|u)\b|\b(?:dat|dit|zo'?n \w+) (?:mag|kan|moet)\b|\bmag dat\b/,
  ],
  [
    'asks how much',
    /\bhoe (?:vaak|lang|veel|hoog|snel|oud)\b|\bhoeveel\b|\bbinnen (?:welke|hoeveel)\b|\bwelke (?:termijn|regels?|artikel|voorwaarden|eisen|code|versie)\b/,
  ],
  [
    'asks where it says',
    /\b(?:wat|waar) (?:zegt|staat|stond|vind|zijn|is|valt|zit|houdt|betekent)\b|\bstaat (?:dat|het|er|daar) (?:ergens|iets)\b|\bvolgens (?:de|het|ons|onze|welk\w*)\b|\bwat is (?:daarover|er) (?:afgesproken|geregeld)\b/,
  ],
  [
    'asks whether it is so',
    /\bklopt (?:dat|dit|het)\b|\bis dat (?:zo|waar|juist|nieuw|toegestaan)\b|\bnog steeds zo\b|\btoch\?/,
  ],
  [
    'names a source',
    /\b(?:verordening|wet|wmo 2015|beleid|beleidsregels?|artikel|contract\w*|nadere regels|werkinstructie|arrangementsbeschrijving|convenant|protocol|awb|definitie|verschil tussen|begrip)\b/,
  ],
  [
    'says what goes wrong',
    /\b(?:kom\w*|kwam\w*|lever\w*|stuur\w*|stur\w*|reage\w*|bel\w*|doe\w*|start\w*|beg\w*|krijg\w*|neem\w*|nemen|houd\w*)\b[^.!?]{0,30}\b(?:niet|geen|niets|niks|niemand|nooit|te laat|te weinig|maar \d|weer niet)\b|\b(?:alweer|weer een|weer zo|voor de zoveelste|steeds een ander|nog steeds (?:geen|niet))\b/,
  ],
  [
    'wants to report',
    /\b(?:waar|bij wie|aan wie|hoe|kan ik|mag ik|ik wil|wil ik)\b[^.?!]{0,40}\b(?:meld|melden|kwijt|doorgeven|terecht|klacht|geef ik door)\b[^.?!]{0,30}\b(?:dat|over)\b/,
  ],
  [
    'is displeased',
    /\b(?:niet|geen|helemaal niet|allesbehalve|weinig) (?:\w+ )?(?:blij|tevreden|gelukkig|te spreken|enthousiast|goed gevoel|goede ervaring\w*)\b|\bontevreden\b|\bvalt (?:me|mij|ons|erg|zo|echt|behoorlijk| )*tegen\b|\bdoe[nt]? (?:maar wat|niet wat)\b|\b(?:potje|rommeltje|zooitje) van\b/,
  ],
  [
    'tells what was seen',
    /\b(?:gisteren|vorige week|vanochtend|vanmiddag|vandaag|afgelopen|sinds (?:\w+ )?(?:\w+))\b|\b(?:vertelde|zag|gezien|gehoord|hoorde|hoor net|belde|mailde|appte|ontving|gesproken)\b/,
  ],
  [
    'counts time gone',
    /\b(?:al|na|ruim|bijna) (?:\w+ )?(?:\d+|een|twee|drie|vier|vijf|zes|weken|maanden) ?(?:weken|maanden|dagen|wkn|mnd|jaar|lang)?\b/,
  ],
  ['bills', /\b(?:declar\w*|factu\w*|rekening|dubbele?|handtekening\w*|fraude|spook\w*)\b/],
  [
    'own report',
    /\b(?:mijn|m'n|mn|onze|dat|het) (?:signaal|signalen|melding|meldingen|klacht)\b|\b(?:signaal|signaalnummer|melding)s? ?(?:nummer|nr)?\.? ?s?-?\d|\bwat ik (?:\w+ )?(?:heb )?(?:gemeld|doorgegeven)\b/,
  ],
  [
    'asks how it stands',
    /\bhoe staat het (?:met|er)\b|\b(?:al|nog) (?:iets|wat) (?:gedaan|bekend|gebeurd|gehoord|mee gedaan)\b|\bterugkoppeling\b|\b(?:al )?(?:opgepakt|afgehandeld|in behandeling|gesloten)\b|\bstatus\b/,
  ],
  [
    'wants a picture',
    /\b(?:overzicht|lijst\w*|top \d+|grafiek|cijfers|aantal\w*|trends?|patro\w+|verdeling|statistiek\w*|kwartaal\w*|rapportage|gespreksagenda|dashboard|vergelijk|openstaande|uitdraai|export\w*|per status|lopen achter|op een rij)\b|\bagenda (?:voor|van) (?:het|een) \w*gesprek\b|\bper (?:team|maand|kwartaal|aanbieder|wijk|gemeente)\b|\bwelke (?:aanbieders?|plannen|dossiers|signalen|clubs?)\b[^?]{0,30}\b(?:meest\w*|vaakst|lopen|open|te laat)\b|\b(?:mijn|ons) team\b/,
  ],
  [
    'wants a reminder',
    /\bherinner\w*|\breminder\b|\brappel\w*|\bseintje\b|\bonthouden\b|\b(?:over|na) (?:\w+ )?(?:\d+|een|twee|drie|vier|zes) (?:weken|week|dagen|maand|maanden)\b|\b(?:waarschuw|attendeer|alarmeer|tik|wek) (?:me|mij|ons)\b|\bterug ?bel\w*|\bafloop\w*|\baflopen\b|\b(?:mailtje|bericht\w*) (?:voor me )?klaar\w*/,
  ],
  [
    'hands in a paper',
    /\b(?:hieronder|hierbij|bijlage|bijgevoegd\w*|bijgaand|upload\w*|meegestuurd|stuur \w+ mee|stuur (?:ze|hem|het|beide|allebei)|concept\w*|geplakt|plak)\b/,
  ],
  [
    'wants it checked',
    /\b(?:check\w*|controle\w*|controleer\w*|nakijk\w*|kijk \w+ (?:\w+ )?na|toets\w*|beoordeel\w*|kritisch|samenvat\w*|vat (?:\w+ )?samen|doorlichten|compleet|volledig|vergeten|mis ik (?:nog )?(?:iets|wat)|voldoende onderbouwd|smart)\b|\b(?:is|zijn) (?:dit|dat|stap \d|w\d|j\d|deze)\b[^?]{0,40}\b(?:voldoende|genoeg|goed|concreet|duidelijk|in orde|ok)\b/,
  ],
  [
    'names a step',
    /\b[wj][1-7]\b|\bb(?:10|[1-9])\b|\bstap [1-7]\b|\bcriterium \d+\b|\btoetsingskader\b|\bgespreksverslag\b|\bbeschikking\b/,
  ],
  ['quotes', /['"“”‘’][^'"“”‘’]{25,}['"“”‘’]|\n\n/],
  [
    'asks for a verdict',
    /\b(?:zou jij|wat vind jij|vind jij|wat denk jij|ja of nee|zeg jij|beslis\w*)\b|\b(?:heeft|krijgt|hebben) (?:\S+ ){1,3}recht\b|\b(?:toekennen|afwijzen|goedkeuren)\b[^.]{0,30}\b(?:of niet|ja|nee)\b|\bken (?:ik|jij|je) (?:\w+ )?toe\b/,
  ],
  [
    'asks about the bot',
    /\bwat (?:kan|doe|kun|weet) (?:jij|je|u|deze bot)\b|\bhoe (?:werkt|werk|gebruik|vraag) (?:dit|je|jij|het|ik)\b|\b(?:nieuw hier|uitleg|knop\w*|help|hulp nodig|bedankt|dank|dankjewel|goedemorgen|hallo|hoi|handleiding|uitnodiging)\b/,
  ],
  ['is about somebody at work', /\b(?:collega|consulent|medewerker van ons|teamgenoot)\w*\b/],
];

const long = 250;

/** Gives what a message shows besides its words, as names of features. */
export function messageCues(message: string): readonly string[] {
  const text = fold(message);
  const found = turns.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const isAsking = /\?\s*(?:$|\p{L}{1,12}[.!]*$)/u.test(text.trim());
  return [
    ...found,
    ...(found.length === 0 ? ['nothing'] : []),
    ...(text.length > long ? ['long'] : []),
    ...(isAsking ? ['ends asking'] : text.includes('?') ? ['asks on the way'] : ['asks nothing']),
    ...(/^(?:hoi|hallo|beste|goedemorgen|goedemiddag|hey|ha)?[\s,!]*(?:mag|moet|kan|hoe|wat|welke?|wanneer|waar|wie|is|zijn|heeft|krijgt|geldt|hoeveel|binnen|tot)\b/.test(
      text,
    )
      ? ['begins asking']
      : []),
  ];
}
