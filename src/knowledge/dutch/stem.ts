/**
 * Dutch stemmer of our own, made for statutes and chat. It brings inflections and the nearest derivations of a word to one
 * form ("betaald", "betalen", "betaling" → "betal"; "aangevraagd", "aanvragen" → "aanvrag"). The form itself need not be a word.
 */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['kind', 'kinderen kinders kind'],
    ['krijg', 'krijgen krijgt kreeg kregen gekregen'],
    ['gev', 'geven geeft gaf gaven'],
    ['nem', 'nemen neemt nam namen genomen'],
    ['help', 'helpen helpt hielp geholpen'],
    ['spreek', 'spreken spreekt sprak spraken gesproken'],
    ['blijf', 'blijven blijft bleef bleven gebleven'],
    ['schrijf', 'schrijven schrijft schreef geschreven'],
    ['verlies', 'verliezen verliest verloor verloren'],
    ['beslis', 'beslissen beslist besliste beslissing beslissingen'],
    ['besluit', 'besluiten besluit besloot besloten'],
    ['overled', 'overlijden overlijdt overleed overleden'],
    ['verwijs', 'verwijzen verwijst verwees verwezen verwijzing verwijzingen'],
    ['vertrek', 'vertrekken vertrekt vertrok vertrokken'],
    ['bewaar', 'bewaren bewaart bewaard bewaring'],
    ['weiger', 'weigeren weigert geweigerd weigering weigeringen'],
    ['oud', 'oud oude'],
    ['ouders', 'ouders ouder'],
    ['jong', 'jong jonge jonger'],
    ['jeugd', 'jeugd'],
    ['jeugdig', 'jeugdige jeugdigen'],
    ['stad', 'stad steden'],
    ['lid', 'lid leden'],
    ['recht', 'recht rechten'],
    ['brief', 'brief brieven'],
    ['zorg', 'zorg zorgen'],
    ['week', 'week weken wekelijks wekelijkse'],
    ['dag', 'dag dagen dagelijks dagelijkse'],
    ['maand', 'maand maanden maandelijks maandelijkse'],
    ['jaar', 'jaar jaren jaarlijks jaarlijkse'],
    ['school', 'school scholen'],
    ['opnam', 'opname opnames opnemen opgenomen opneemt'],
    ['stop', 'stop stoppen stopt gestopt stopzetten stopzetting'],
    ['duurt', 'duren duurt duurde duurden geduurd'],
    ['uur', 'uur uren uurtje uurtjes'],
    ['onderzoek', 'onderzoek onderzoeken onderzocht onderzochte onderzoekt'],
    ['afwijs', 'afwijzen afwijst afgewezen afwijzing afwijzingen'],
    ['toewijs', 'toewijzen toewijst toegewezen toewijzing toewijzingen'],
    ['aanpas', 'aanpassen aanpast aangepast aangepaste aanpassing aanpassingen'],
    ['verstreek', 'verstreken verstrijken verstrijkt verstreek'],
    ['plaats', 'plaats plaatsen plaatst geplaatst plaatsing plaatsingen'],
    ['meld', 'meld meldt melden gemeld melding meldingen'],
    ['intrek', 'intrekken intrekt ingetrokken intrekking'],
    ['schei', 'scheiden scheidt gescheiden scheiding'],
    ['indic', 'indicatie indicaties indiceren geindiceerd geindiceerde'],
    ['inform', 'informatie informeren informeert geinformeerd'],
    ['evalu', 'evaluatie evaluaties evalueren evalueert geevalueerd'],
    ['registr', 'registratie registraties registreren registreert geregistreerd geregistreerde'],
    ['declar', 'declaratie declaraties declareren declareert gedeclareerd'],
    ['motiv', 'motivering motiveren motiveert gemotiveerd motivatie'],
    ['organis', 'organisatie organisaties organiseren georganiseerd'],
    ['gegeven', 'gegeven gegevens'],
    ['hoofd', 'hoofd hoofden'],
    ['zwart', 'zwart zwarte'],
    ['eind', 'einde eind eindigt eindigen geeindigd beeindigen beeindigd beeindigt beeindiging'],
  ].flatMap(([stem = '', forms = '']) => forms.split(' ').map((form) => [form, stem])),
);

const separable =
  'aan|af|achter|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|thuis|toe|uit|vast|voor|weg|binnen|vol|open|klaar';
const separableParticiple = new RegExp(`^(${separable})ge(.{3,}(?:d|t|en))$`);
const participle = /^ge(.{3,}[^aeiou](?:d|t))$/;
/** Words that start with "ge" and end in d or t without being a participle. */
const noParticiple =
  /^ge(bied|biedt|beid|bod|boort|baat|bit|bruikt|dicht|drocht|duld|hoort|hucht|lukt|lijkt|leidt|luid|moed|nootschap|not|past|richt|schat|schikt|sprekt|stel|tal|uit|vecht|volmachtigd|wicht|weld|wezend|woont|zag|zicht|zond|zet|zindheid|zin|nadigd|rechtigd|huwd|meenschap|rust|durend|zegd)/;
const vowel = /[aeiouy]/;

const long = (stem: string, length: number): boolean => stem.length >= length && vowel.test(stem);

/** Ends a stem the way it is spelt at the end of a word: one consonant, one vowel before it, s for z, f for v. */
function undouble(open: string): string {
  const stem = open.replace(/z$/, 's').replace(/v$/, 'f');
  if (/([bcdfgklmnprstvz])\1$/.test(stem)) return stem.slice(0, -1);
  if (/(aa|ee|oo|uu)[^aeiou]$/.test(stem)) return stem.slice(0, -3) + stem.slice(-2);
  return stem;
}

function withoutPrefix(word: string): string {
  const separated = separableParticiple.exec(word);
  if (separated?.[1] !== undefined && separated[2] !== undefined) return separated[1] + separated[2];
  const plain = participle.exec(word);
  return plain?.[1] !== undefined && !noParticiple.test(word) ? plain[1] : word;
}

/** Endings from the outside in; each is cut when enough of the word is left. */
const endings: readonly (readonly [RegExp, string, number])[] = [
  [/heden$/, 'heid', 4],
  [/(?:([^aeiou])etjes?|([aeioumnlrw])tjes?|(m)pjes?|([^aeioujt])jes?)$/, '$1$2$3$4', 3],
  [/'s?$/, '', 2],
  [/([tlrndgp])ies$/, '$1ie', 4],
  [/([^aeious]e)s$/, '$1', 4],
  [/ieven$/, 'ief', 3],
  [/([^aeiou])(?:en|ens|ene)$/, '$1', 3],
  [/(ie)en$/, '$1', 2],
  [/([^aeious])s$/, '$1', 4],
  [/([^aeiou])e$/, '$1', 3],
  [/ingen$|ing$/, '', 4],
  [/heid$/, '', 4],
  [/(?:lijk|elijk)$/, '', 4],
  [/([^aeiou])(?:te|de|dt)$/, '$1', 4],
  [/([^c])[dt]$/, '$1', 4],
];

/** Brings a folded Dutch word to its stem; numbers, abbreviations and words up to three letters stay as they are. */
export function stem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word.length <= 3 || /\d/.test(word)) return word;
  let stem = undouble(withoutPrefix(word));
  for (const [ending, rest, length] of endings) {
    const cut = stem.replace(ending, rest);
    if (cut !== stem && long(cut, length)) stem = undouble(cut);
  }
  return undouble(stem);
}
