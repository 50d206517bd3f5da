import { stem } from '../../knowledge/dutch/stem.ts';
import { contentStems } from './plain-words.ts';

/** Everyday words and the words of the law that say the same; only ever used to see what a statement is about. */
const sameMeaning: readonly (readonly string[])[] = [
  'betalen verschuldigd bijdrage kosten vergoeden vergoeding vergoedt bekostigen',
  'geven overhandigen overleggen afgeven',
  'toezichthouder toezichthoudende toezicht',
  'besteden besteedt besteed gebruiken gebruik aanwenden aangewend inzetten ingezet inkopen',
  'verslag weergave gespreksverslag',
  'geven verstrekken verlenen krijgen ontvangen toekennen aanbieden bieden leveren bedragen',
  'beginnen starten aanvang start ingaan',
  'eindigen stoppen beeindigen einde vervallen',
  'beslissen besluiten besluit beslissing beschikking',
  'wijzigen veranderen aanpassen wijziging verandering',
  'hulp ondersteuning zorg jeugdhulp begeleiding',
  'kind kinderen jeugdige jongere minderjarige',
  'inwoner client aanvrager persoon ingezetene belanghebbende betrokkene mensen',
  'gemeente college burgemeester',
  'informeren meedelen mededelen vertellen weten laten kennis inlichten inlichtingen melden aangeven wijzen',
  'controleren onderzoeken onderzoek onderzocht toetsen beoordelen nagaan kijken bekijken beoordeling herzien heronderzoek',
  'nodig noodzakelijk vereist benodigd',
  'huis woning woonruimte',
  'bewaren bewaard bewaartermijn bewaring',
  'duren duurt duur termijn periode lang',
  'bedrag tarief prijs loon vergoeding hoogte budget',
  'aanvragen aanvraag verzoek vragen verzoeken',
  'verlengen verlenging langer uitstellen verdagen',
  'opstellen maken schrijven vastleggen vastgelegd opgesteld',
  'binnen uiterlijk',
  'jaarlijks jaar',
  'pgb persoonsgebonden budget',
  'schriftelijk brief papier schrift',
  'gratis kosteloos kosten',
  'weigeren afwijzen geweigerd afgewezen',
  'zelf eigen',
  'opnieuw herhaald weer',
  'helpen hulp ondersteunen bijstaan',
  'meteen direct onmiddellijk onverwijld terstond',
  'tegengaan bezwaar',
].map((words) => words.split(' ').map(stem));

/** Words that paraphrase without adding anything. */
const neutral = new Set(
  'doen maken gebruiken gebruik uitvoeren voeren plaatsvinden vinden zorgen regelen gaan komen mogelijk bepalen zetten brengen houden nemen hebben volgen horen manier geval moment tijd regels eis eisen voorwaarde voorwaarden iemand mensen samen dag lopen gebeuren krijgen inzetten aanwezig belangrijk tellen uitleggen daadwerkelijk omvat omvang omvatten mogen moeten duurt duren gemeentelijk'
    .split(' ')
    .map(stem),
);

const groupsOf = new Map<string, number[]>();
sameMeaning.forEach((group, index) => {
  for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), index]);
});

/** Tells whether two stems can be about the same: equal, one inside the other as part of a compound, or listed as the same. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return true;
  const groups = groupsOf.get(b);
  return groupsOf.get(a)?.some((group) => groups?.includes(group)) ?? false;
}

/** Gives the share of the first line's words of subject that the second line holds, 0 to 1; null when the first has none. */
export function coverage(
  line: string,
  by: string,
): { readonly share: number; readonly matched: number; readonly missing: readonly string[] } | null {
  const wanted = [...new Set(contentStems(line))];
  if (wanted.length === 0) return null;
  const held = [...new Set(contentStems(by))];
  const missing = wanted.filter((one) => !held.some((other) => alike(one, other)));
  const matched = wanted.length - missing.length;
  return { share: matched / wanted.length, matched, missing };
}

/** Tells whether two plain words can be about the same. */
export const alikeWords = (a: string, b: string): boolean => alike(stem(a), stem(b));

/** Tells whether a word that a source lacks still adds nothing to it. */
export const addsNothing = (word: string): boolean => neutral.has(word);

/** Counts how many words of subject two lines have in common. */
export const overlap = (line: string, other: string): number => coverage(line, other)?.matched ?? 0;

/** Says how near two lines are: a word of subject that is the same counts 1, one that is only alike a half. */
export function nearness(line: string, other: string): number {
  const held = new Set(contentStems(other));
  const same = new Set(contentStems(line).filter((one) => held.has(one))).size;
  return (overlap(line, other) + same) / 2;
}
