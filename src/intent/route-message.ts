import { fold } from '../knowledge/dutch/tokenize.ts';

/** What a message wants of the bot; the words are those of the command line. */
export const intents = [
  'beleidsvraag',
  'dossiercheck',
  'signaal',
  'overzicht',
  'status',
  'herinnering',
  'hulp',
  'buiten-bereik',
] as const;
export type Intent = (typeof intents)[number];

export interface Routed {
  readonly intent: Intent;
  /** Between 0 and 1: the share of the cues that point to this intent. */
  readonly confidence: number;
}

interface Cue {
  readonly intent: Intent;
  readonly weight: number;
  readonly pattern: RegExp;
}

const provider =
  "(?:aanbieder|zorggroep|stichting|zorginstelling|zorgaanbieder|zorg(?:bedrijf|bureau|organisatie)|thuiszorg\\w*|instelling|behandelaar|zzp'?er|begeleider|hulp van)";
const question =
  /\?|^(?:wie|wat|waar|wanneer|waarom|hoe|hoeveel|welke?|mag|mogen|moet|moeten|kan|kunnen|is|zijn|heb|heeft|hebben|geldt|krijg\w*|bestaat|staat|telt|binnen|vanaf|tot|bij wie|aan wie|om de)\b/;

/** Words that point to an intent; several may speak at once, the heaviest sum wins. */
const cues: readonly Cue[] = [
  {
    intent: 'hulp',
    weight: 5,
    pattern: /^(?:help|hulp|\?|start|menu|uitleg|hoi|hallo|hey|hi|goede(?:morgen|middag|navond))[!.?\s]*$/,
  },
  {
    intent: 'hulp',
    weight: 4,
    pattern:
      /\bwat (?:kan|kun|doe) (?:je|jij)\b|\bhoe werk(?:t|je)? (?:je|jij|dit|deze bot|dat ding)\b|\bwat kan ik (?:hier|jou|je)\b|\bwie ben (?:je|jij)\b|\bwaar ben (?:je|jij) voor\b/,
  },
  {
    intent: 'dossiercheck',
    weight: 3,
    pattern:
      /\b(?:check|controleer|controleren|toets|toetsen|beoordeel|loop|kijk|bekijk|nakijken|scan|lees)\b.{0,50}\b(?:dossier|verslag|gespreksverslag|beschikking|onderzoeksverslag|rapport|plan van aanpak|gezinsplan|concept)\w*/,
  },
  {
    intent: 'dossiercheck',
    weight: 3,
    pattern:
      /\b(?:dossier|verslag|gespreksverslag|beschikking|gezinsplan)\b.{0,40}\b(?:compleet|volledig|checken|nakijken|nalopen|toetsen|controleren|in orde|klopt|meelezen)\b/,
  },
  {
    intent: 'dossiercheck',
    weight: 3,
    pattern:
      /\b(?:mis|ontbreek|ontbreekt|vergeten)\b.{0,30}\b(?:verslag|dossier|beschikking)\b|\bvat dit dossier samen\b|\bmis ik (?:iets|nog)\b/,
  },
  {
    intent: 'signaal',
    weight: 3,
    pattern:
      /\b(?:signaal|klacht over (?:de )?(?:aanbieder|zorg))\b|\bik wil (?:iets |wat )?(?:melden|doorgeven)\b|\bdoorgeven aan contract/,
  },
  {
    intent: 'signaal',
    weight: 2.5,
    pattern: new RegExp(
      `\\b${provider}\\b.{0,80}\\b(?:levert|komt|stuurt|doet|zegt|weigert|declareert|belt|heeft|houdt|werkt|verschijnt|reageert|neemt)\\b.{0,80}\\b(?:niet|geen|maar|minder|weer|nooit|te weinig|steeds|al weken|al maanden|zonder)\\b`,
    ),
  },
  {
    intent: 'signaal',
    weight: 2,
    pattern:
      /\b(?:levert|komt|krijgt|kreeg|leveren|komen)\b.{0,30}\b(?:maar|slechts|alweer|weer maar|minder)\b.{0,30}\b(?:\d|een|twee|drie|vier|vijf)\b.{0,15}\b(?:van de|ipv|in plaats van|uur|keer)/,
  },
  {
    intent: 'signaal',
    weight: 1.5,
    pattern:
      /\b(?:komt (?:niet|nooit) opdagen|te laat|niet gekwalificeerd|ongediplomeerd|schreeuw\w*|steeds (?:een )?ander\w*|wachtlijst|fraude\w*|declareert|geslagen|onveilig|slecht werk|geen plan (?:van aanpak )?(?:gestuurd|ontvangen)|reageert niet|neemt (?:niet|de telefoon))\b/,
  },
  {
    intent: 'overzicht',
    weight: 3.5,
    pattern:
      /\b(?:overzicht|caseload|werkvoorraad|voorraad|samenvatting|rapportage|cijfers|stand van zaken|dashboard|aantallen|doorlooptijd\w*)\b.{0,60}\b(?:team|igt|zaken|dossiers|meldingen|noord|midden|zuid|maand|week|kwartaal|lopend\w*|afdeling)?/,
  },
  {
    intent: 'overzicht',
    weight: 2.5,
    pattern:
      /\bhoeveel (?:zaken|meldingen|dossiers|aanvragen|cases|signalen|onderzoeken|plannen|beschikkingen)\b.{0,50}\b(?:open|lopen|staan|heeft|hebben|binnen|te laat|liggen|wachten|zijn er|kwamen|deze|vorige)\b/,
  },
  {
    intent: 'status',
    weight: 3.5,
    pattern:
      /\b(?:hoe staat het met|wat is de status|status van|is er al (?:iets|nieuws)|al iets bekend|is (?:mijn|het) signaal|wat is er gebeurd met|wat gebeurt er met|hoor ik nog|opgepakt|afgehandeld)\b.{0,60}/,
  },
  {
    intent: 'herinnering',
    weight: 4,
    pattern:
      /\b(?:herinner|herinnering|reminder|waarschuw mij|waarschuw me|geef (?:me )?een seintje|zet (?:het |dit |dat )?(?:in mijn|op mijn) (?:agenda|lijst)|help me onthouden|ping me|attendeer)\b/,
  },
  {
    intent: 'buiten-bereik',
    weight: 3,
    pattern:
      /\b(?:weer(?:bericht)?(?: wordt het)?|voetbal|recept|mop|grapje|gedicht|liedje|vertaal|lunch|kantine|wachtwoord|printer|verlof|salaris|ziek melden|parkeer\w*|wifi)\b/,
  },
];
const policyBase = 1;
const asksQuestion = 1.5;

/** Tells what a message wants. `refuses` says whether it asks what the bot must not do. Without any cue it is a beleidsvraag. */
export function routeMessage(text: string, refuses: (text: string) => boolean): Routed {
  if (refuses(text)) return { intent: 'buiten-bereik', confidence: 0.9 };
  const folded = fold(text).trim();
  const sums = new Map<Intent, number>([['beleidsvraag', policyBase + (question.test(folded) ? asksQuestion : 0)]]);
  for (const { intent, weight, pattern } of cues)
    if (pattern.test(folded)) sums.set(intent, (sums.get(intent) ?? 0) + weight);
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const [intent, weight] = [...sums].reduce((most, one) => (one[1] > most[1] ? one : most));
  return { intent, confidence: Math.round((100 * weight) / total) / 100 };
}
