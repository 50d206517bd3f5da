/** A wider group in which kinds of help stand for each other when one is named loosely. */
export type HelpFamily =
  | 'huishouden'
  | 'begeleiding'
  | 'groep'
  | 'vervoer'
  | 'logeren'
  | 'wonen'
  | 'verblijf'
  | 'behandeling'
  | 'hulpmiddel'
  | 'woning'
  | 'vergoeding'
  | 'verzorging'
  | 'onbekend';

/** A kind of help that a Beschikking can grant. */
export interface HelpKind {
  readonly id: string;
  /** How it is called, in Dutch. */
  readonly label: string;
  readonly family: HelpFamily;
  /** A word for the whole family; counts only where nothing more precise is said. */
  readonly isLoose?: true;
  /** Precise enough to be granted, but can be any of its family. */
  readonly isBroad?: true;
  /** Only part of another provision unless it is granted by itself. */
  readonly isExtra?: true;
  /** Money or a thing that somebody must have asked for. */
  readonly isAllowance?: true;
  /** Patterns of its names, each from the beginning of a word; one that ends in a full stop is the whole word. */
  readonly names: readonly string[];
}

const support = '(?:hulp|ondersteuning|zorg|begeleiding)';

/** Kinds of help under the Wmo and the Jeugdwet, with what colleagues call them. */
export const helpKinds: readonly HelpKind[] = [
  {
    id: 'huishoudelijke-ondersteuning',
    label: 'huishoudelijke ondersteuning',
    family: 'huishouden',
    names: [
      'huish(?:oudelijke|\\.|oudelijk)? ?(?:hulp|ondersteuning|verzorging|ondst|werk|zorg)',
      `${support} (?:bij|in|voor) (?:het|uw|de|'t) huishouden`,
      'huishoudhulp',
      'hulp in de huishouding',
      'hh ?[12].',
      '(?:hbh|hho?).',
      'schoonmaak(?:hulp|ondersteuning)',
      'ho(?= ?\\(|,| \\d|:| basis| voor| van )',
      'schoon en leefbaar huis(?= ?\\(arrangement)',
    ],
  },
  {
    id: 'was-en-strijk',
    label: 'was- en strijkservice',
    family: 'huishouden',
    isExtra: true,
    names: ['was(?:-| )?(?:en|/) ?strijk\\p{L}*', 'wasservice', 'wasverzorging'],
  },
  {
    id: 'maaltijden',
    label: 'maaltijdvoorziening',
    family: 'huishouden',
    isExtra: true,
    names: ['maaltijdvoorziening'],
  },
  {
    id: 'begeleiding-individueel',
    label: 'individuele begeleiding',
    family: 'begeleiding',
    names: [
      'begeleiding,? ?\\(?(?:individueel|individuele)',
      'ind(?:\\.|ividuele)? (?:ambulante |specialistische |gespecialiseerde )?(?:begeleiding|ondersteuning|jeugdhulp|coaching)',
      'bgi.',
      'bg ?(?:-|individueel|ind).',
      'individueel ambulant.',
    ],
  },
  {
    id: 'begeleiding-ambulant',
    label: 'ambulante begeleiding',
    family: 'begeleiding',
    isBroad: true,
    names: [
      'ambulante (?:\\p{L}+ )?(?:woon|jeugd)?(?:begeleiding|ondersteuning|hulp(?:verlening)?)',
      '(?:thuis|woon|jeugd|persoonlijke |praktische |gespecialiseerde |specialistische |intensieve |lichte )begeleiding',
      'begeleiding (?:aan huis|basis|regulier|licht|laag|midden|middel|zwaar|hoog|intensief|specialistisch|gespecialiseerd|speciaal|plus)',
      'ambulante jeugdhulp',
      '(?:jongeren)?coaching',
    ],
  },
  {
    id: 'gezinsbegeleiding',
    label: 'gezinsbegeleiding',
    family: 'begeleiding',
    names: [
      '(?:ambulante |intensieve |specialistische )?(?:gezins|ouder|opvoed|opvoedings)(?:begeleiding|ondersteuning|hulp|coaching|hulpverlening|behandeling)',
      '(?:pedagogische|opvoedkundige) (?:begeleiding|ondersteuning|gezinsbegeleiding|hulp|thuishulp)',
      'intensieve (?:ambulante |orthopedagogische )?gezins\\p{L}*',
      'begeleiding (?:van |voor )?(?:het |uw |dit )?gezin.',
      '(?:iag|iog|ipg|iptg|ipt).',
      'video(?:-| )?(?:home(?:-| )?training|interactiebegeleiding)',
    ],
  },
  {
    id: 'spoedhulp',
    label: 'ambulante spoedhulp',
    family: 'begeleiding',
    names: ['(?:ambulante )?(?:spoed|crisis)(?:hulp|begeleiding|interventie|ondersteuning)(?: aan huis| thuis)?'],
  },
  {
    id: 'begeleiding',
    label: 'begeleiding',
    family: 'begeleiding',
    isLoose: true,
    names: ['begeleiding'],
  },
  {
    id: 'dagbesteding',
    label: 'dagbesteding',
    family: 'groep',
    names: [
      '(?:arbeidsmatige |belevingsgerichte )?dag(?:besteding|opvang|verzorging|activiteit(?:en)?|invulling)(?! van)',
      'begeleiding,? ?\\(?(?:in )?(?:een )?groep',
      'groepsbegeleiding',
      'bgg.',
      'ontwikkelingsgerichte groep',
    ],
  },
  {
    id: 'dagbehandeling',
    label: 'dagbehandeling',
    family: 'groep',
    names: [
      '(?:naschoolse )?dag(?:be)?handel(?:ing|groep)\\p{L}*',
      '(?:naschoolse |buitenschoolse )?daghulp',
      'naschoolse (?:groep|begeleiding|opvang)',
      'medisch kinder(?:dag)?\\p{L}*',
      'mkd.',
      'kdc.',
    ],
  },
  {
    id: 'vervoer',
    label: 'vervoer',
    family: 'vervoer',
    isExtra: true,
    names: [
      '(?:taxi|groeps|rolstoel|aangepast )?vervoer.',
      'vervoersvoorziening',
      '(?:regio|deel|wmo-?)taxi\\p{L}*',
      'collectief vervoer',
      'vervoerspas',
      'vervoerskosten\\p{L}*',
    ],
  },
  {
    id: 'kortdurend-verblijf',
    label: 'kortdurend verblijf',
    family: 'logeren',
    names: [
      'kort(?:durend)? verblijf',
      'kdv.',
      'log(?:eren|eeropvang|eerzorg|eervoorziening|eerverblijf|eerweekend(?:en|s)?|erenopvang)',
      'respijt(?:zorg|opvang|verblijf|hulp)?.',
      'weekendopvang',
      'weekendpleegzorg',
    ],
  },
  {
    id: 'beschermd-wonen',
    label: 'beschermd wonen',
    family: 'wonen',
    names: [
      '(?:beschermde? |beschutte? )(?:wonen|woonvorm|woonplek|woonplaats)',
      'beschermd thuis',
      'bw.',
      '(?:begeleid|geclusterd) wonen',
      'intramuraal wonen',
      'safe ?house',
    ],
  },
  {
    id: 'opvang',
    label: 'opvang',
    family: 'wonen',
    names: ['(?:maatschappelijke |vrouwen)opvang', 'maatschappelijke opvang', 'vrouwenopvang', 'nachtopvang'],
  },
  {
    id: 'pleegzorg',
    label: 'pleegzorg',
    family: 'verblijf',
    names: ['(?:netwerk|deeltijd|crisis|bestands)?pleeg(?:zorg|gezin\\p{L}*|plaatsing)'],
  },
  {
    id: 'gezinshuis',
    label: 'gezinshuis',
    family: 'verblijf',
    names: ['gezinshuis\\p{L}*', 'gezinsgerichte (?:opvang|plek|voorziening)'],
  },
  {
    id: 'crisisverblijf',
    label: 'crisisverblijf',
    family: 'verblijf',
    names: ['crisis(?:plaatsing|verblijf|opvang|groep|plek|bed|opname)', 'spoed(?:plaatsing|verblijf|opvang)'],
  },
  {
    id: 'verblijf-groep',
    label: 'verblijf op een groep',
    family: 'verblijf',
    names: [
      '(?:leef|behandel|woon|opvoed)groep',
      'residenti[eë]le? \\p{L}+',
      'kamertraining\\p{L}*',
      'zelfstandigheidstraining',
      'fasehuis',
      'drie-?milieu\\p{L}*',
      'jeugdzorg ?plus',
      'gesloten (?:jeugdhulp|plaatsing)',
      'verblijf met behandeling',
    ],
  },
  {
    id: 'verblijf',
    label: 'verblijf',
    family: 'verblijf',
    isLoose: true,
    names: ['(?:jeugdhulp met )?verblijf.'],
  },
  {
    id: 'dyslexie',
    label: 'dyslexiezorg',
    family: 'behandeling',
    names: [
      'dyslexie(?:zorg|behandeling|hulp)',
      '(?:behandeling|diagnostiek(?: en behandeling)?|zorg|hulp)(?: van| voor| bij)?(?: een)? (?:ernstige |enkelvoudige ){0,2}(?:ernstige )?dyslexie',
      'e?ed-?(?:behandeling|zorg| ?behandeling)',
      '(?:ernstige |enkelvoudige ){0,2}dyslexie.',
    ],
  },
  {
    id: 'vaktherapie',
    label: 'vaktherapie',
    family: 'behandeling',
    names: [
      'vaktherap\\p{L}+',
      '(?:beeldende|creatieve|muziek|dans|drama|psychomotorische|pmt|speltherapie|spel)[ -]?therap\\p{L}+',
      'pmt.',
      'speltherap\\p{L}+',
      'paardentherap\\p{L}+',
      'equitherap\\p{L}+',
    ],
  },
  {
    id: 'jeugd-ggz',
    label: 'ggz-behandeling',
    family: 'behandeling',
    names: [
      '(?:specialistische |generalistische |basis[ -]?|jeugd[ -]?|s|b|k){0,4}(?:jeugd[ -]?)?ggz(?:[- ]?(?:behandeling|zorg|hulp|traject))?.',
      '(?:cognitieve )?gedragstherap\\p{L}+',
      '(?:cgt|emdr|mdft|fft|mst|act|dgt).',
      '(?:trauma|angst|eetstoornis|systeem|psycho|psychologische |psychiatrische |schema)[- ]?(?:behandeling|therap\\p{L}+)',
      'behandeling (?:van |voor )?(?:een |de |haar |zijn |uw )?(?:angst|trauma|eetstoornis|depressie|ptss|adhd|dwang)\\p{L}*',
    ],
  },
  {
    id: 'diagnostiek',
    label: 'diagnostiek',
    family: 'behandeling',
    isExtra: true,
    names: [
      '(?:psycho)?diagnosti\\p{L}+',
      '(?:psychologisch|diagnostisch|persoonlijkheids|intelligentie)[- ]?onderzoek',
    ],
  },
  {
    id: 'training',
    label: 'training',
    family: 'behandeling',
    names: [
      '(?:sova|weerbaarheids|faalangst|sociale ?vaardig\\p{L}+|agressieregulatie)[- ]?(?:training|cursus|groep)?',
    ],
  },
  {
    id: 'behandeling',
    label: 'behandeling',
    family: 'behandeling',
    isLoose: true,
    names: [
      '(?:individuele |groeps ?|specialistische |gezins)?behandel(?:ing|traject).',
      'therapie.',
      'groepstraining',
    ],
  },
  {
    id: 'persoonlijke-verzorging',
    label: 'persoonlijke verzorging',
    family: 'verzorging',
    names: ['persoonlijke verzorging'],
  },
  { id: 'scootmobiel', label: 'scootmobiel', family: 'hulpmiddel', names: ['sco+tmobie\\p{L}+', 'scootermobiel'] },
  {
    id: 'rolstoel',
    label: 'rolstoel',
    family: 'hulpmiddel',
    names: ['(?:elektrische |handbewogen |duw|sport)?rolstoel.', 'rolstoelvoorziening', 'sportvoorziening'],
  },
  {
    id: 'fiets',
    label: 'aangepaste fiets',
    family: 'hulpmiddel',
    names: [
      '(?:aangepaste |elektrische )?(?:driewiel|duo|rolstoel|tandem|hand|lig)(?:er)?fiets',
      'driewieler',
      'aangepaste fiets',
      'handbike',
      'aankoppelfiets',
      'tandem.',
    ],
  },
  {
    id: 'traplift',
    label: 'traplift',
    family: 'woning',
    names: ['trap(?:pen)?lift\\p{L}*', 'stoellift', 'plateaulift', 'huislift'],
  },
  {
    id: 'bad-en-toilet',
    label: 'douche- of toiletvoorziening',
    family: 'hulpmiddel',
    names: [
      '(?:douche|toilet|bad|po|transfer)(?:-/toilet)?(?:stoel|brancard|plank|lift|zitje|verhoger)',
      'douche-? ?(?:en|/) ?toiletstoel',
      'postoel',
      'tillift',
      'plafondlift',
      'hoog-?laag ?bed',
      'aankleedtafel',
    ],
  },
  {
    id: 'woningaanpassing',
    label: 'woningaanpassing',
    family: 'woning',
    names: [
      'woning ?(?:aanpassing|voorziening)\\p{L}*',
      'woonvoorziening(?! van| de).',
      'woontechnische \\p{L}+',
      '(?:aanpass\\p{L}+|verbouw\\p{L}*|vergroten) van (?:de |uw |het |een |zijn |haar )?(?:woning|badkamer|douche|keuken|toilet|toegang|drempel\\p{L}*|huis|natte cel)',
      'badkamer ?aanpassing',
      '(?:gelijkvloerse |inloop)douche',
      'drempel(?:hulp\\p{L}*|loos\\p{L}*|oprij\\p{L}*)',
      'oprijplaat',
      'hellingbaan',
      'deur(?:automaat|opener|drang\\p{L}*)',
      'aanbouw.',
      '(?:wand)?beugels?.',
    ],
  },
  {
    id: 'verhuiskosten',
    label: 'verhuiskostenvergoeding',
    family: 'vergoeding',
    isAllowance: true,
    names: [
      'verhuis(?:kosten\\p{L}*|vergoeding|voorziening|tegemoetkoming|bijdrage)',
      '(?:tegemoetkoming|vergoeding|bijdrage)(?: in| voor| van)?(?: de)?(?: kosten van)?(?: uw)?(?: de)? (?:verhuizing|verhuis\\p{L}*)',
    ],
  },
  {
    id: 'inrichting',
    label: 'inrichtingskosten',
    family: 'vergoeding',
    isAllowance: true,
    names: ['(?:her)?inrichting(?:s?kosten|s?vergoeding)?.', 'stofferingskosten', 'stoffering'],
  },
  {
    id: 'autoaanpassing',
    label: 'autoaanpassing',
    family: 'vergoeding',
    names: ['auto ?aanpassing\\p{L}*', '(?:aanpassing van|aanpassen van) (?:uw|de) auto'],
  },
  {
    id: 'meerkosten',
    label: 'tegemoetkoming meerkosten',
    family: 'vergoeding',
    isAllowance: true,
    names: [
      'meerkosten\\p{L}*',
      'tegemoetkoming (?:in de )?(?:kosten|sport\\p{L}*)',
      'sport(?:vergoeding|bijdrage)',
      'kilometervergoeding',
      'taxikostenvergoeding',
    ],
  },
];

/** Stands for help that is granted or proposed in words that the table does not know. */
export const unknownKind: HelpKind = {
  id: 'onbekend',
  label: 'voorziening',
  family: 'onbekend',
  isLoose: true,
  names: [],
};
