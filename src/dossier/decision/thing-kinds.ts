import type { HelpKind } from './kind.ts';

/** Care of the body, things, changes to a home and money, with what colleagues call them. */
export const thingKinds: readonly HelpKind[] = [
  {
    id: 'persoonlijke-verzorging',
    label: 'persoonlijke verzorging',
    family: 'verzorging',
    isExtra: true,
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
      '(?<!scootmobiel\\p{L}*[^.;]{0,20})driewieler(?!scoot)',
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
      'aankleedtafel',
    ],
  },
  {
    id: 'tillift',
    label: 'tillift',
    family: 'hulpmiddel',
    names: ['(?:mobiele |passieve |actieve )?tillift', 'plafondlift'],
  },
  { id: 'bed', label: 'aangepast bed', family: 'hulpmiddel', names: ['hoog-?(?: en )?laag ?-?bed'] },
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
      'aanbouw.',
    ],
  },
  {
    id: 'douche',
    label: 'inloopdouche',
    family: 'woning',
    names: ['(?:gelijkvloerse |inloop)douche'],
  },
  {
    id: 'drempels',
    label: 'drempelhulp',
    family: 'woning',
    names: ['drempel(?:hulp\\p{L}*|loos\\p{L}*|oprij\\p{L}*)', 'oprijplaat', 'hellingbaan'],
  },
  { id: 'deur', label: 'deuropener', family: 'woning', names: ['deur(?:automaat|opener|drang\\p{L}*)'] },
  { id: 'beugels', label: 'beugels', family: 'woning', names: ['(?:wand|douche|toilet|steun)?beugels?.'] },
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
