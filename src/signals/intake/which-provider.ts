import type { ProviderMention } from '../providers/find-provider.ts';
import type { Provider } from '../providers/provider.ts';

/** The provider a remark is about, or those it may be about. */
export interface Meant {
  readonly provider: Provider | null;
  /** Best first; empty when the provider is sure, or nobody is named. */
  readonly doubtful: readonly Provider[];
  /** Whether the text says that it is about this one: "het gaat om Kompas". */
  readonly isExplicit: boolean;
}

/** From this certainty a name is taken for that of the register without asking. */
const sure = 0.62;
/** When a provider was asked for, or put right, a name may be less certain. */
const sureWhenExpected = 0.5;
/** By so much the best must be ahead of another name for the same words. */
const ahead = 0.1;
/** A name that is so much less certain than another may be an ordinary word, though it stands first. */
const behind = 0.12;

const article = '(?:(?:de|het|een|stichting|zorggroep|thuiszorg|jeugdzorg) )?$';
/** Words before a name by which the remark is not about that provider. */
const notBefore = new RegExp(
  `(?:\\b(?:niet|geen|in plaats van|ipv|i\\.p\\.v\\.)|(?:^|[,.;:!?-]\\s*|\\b(?:gaat|is|het|was|en|dus|maar|hoort|zit|nee|loopt) )niet (?:bij|van|om|over|de fout van)) ${article}`,
  'iu',
);
const notAfter =
  /^[\s,]*(?:is|was|bedoel ik) (?:het|dat|die)? ?(?:dus )?niet\b|^[\s,]*(?:niet|dus niet)(?: hoor)?\s*(?:$|[.,!])/iu;
/** Words before a name of which the same can be said of another, the former or the next provider. */
const besideBefore = new RegExp(
  `(?:\\bvoorheen(?: bij)?|\\beerst(?: bij)?|\\beerder(?: bij)?|\\bvroeger(?: bij)?|overgenomen van|overgestapt van|\\bgaat naar|\\bgaan naar|overgestapt naar|\\bovergedragen aan|\\bverwezen naar|\\bverwijst(?: \\p{L}+){0,3} (?:door )?naar|doorverwezen naar|doorgezet naar|\\bnaar|zoals bij|anders dan|net als(?: bij)?|vergeleken met|vergelijkbaar met|ook bij|\\bterwijl|\\btussen|samen met|\\bal bij|\\bwel bij|vorige aanbieder|andere aanbieder|nieuwe aanbieder|hoofdaannemer|volgens|startbericht van|hoorde van|hoor van|gehoord van|bericht van|tip van) ${article}`,
  'iu',
);
/** Words before a name by which the remark is about that one, whoever else is named. */
const explicitBefore = new RegExp(
  `(?:\\b(?:het|dat|dit) (?:is|was)(?: dus| toch)?|gaat (?:het )?(?:mij |me |ons |vooral |dus |hier |nu )*(?:om|over)|betreft|(?:klacht|signaal|melding|opmerking|klagen|melden|doorgeven)(?: gaat)? over) ${article}`,
  'iu',
);
/** Words around a name that say that all is well there. */
const isWell =
  /\b(?:tevreden|loopt (?:het )?(?:wel |juist )?(?:goed|prima)|gaat (?:het )?(?:wel |juist )?(?:goed|prima)|doe(?:t|n) (?:het )?(?:wel |prima|netjes|beter|keurig|goed)|(?:levert|komt|komen|kan|kon|kunnen|werkt|reageert) (?:het |dat |dit |daar |die |zij |haar |hem )?(?:wel|goed|prima|netjes|beter|keurig)|niets? te klagen|niks op aan te merken|is (?:prima|goed))\b/iu;
const isUnwell = /\b(?:niet|ontevreden|geen|nooit|maar|minder)\b/iu;
const isCorrected = /(?:\b(?:toch|nee|moet|bedoel|bedoelde|sorry|correctie|wacht)\b[\s\S]*)$/iu;

/** So many characters around a name are looked at. */
const window = 200;

/** The sentence, or the part up to a comma or "maar", in which a name stands. */
function around(text: string, { start, end }: ProviderMention): string {
  const lead = text.slice(Math.max(0, start - window), start);
  const before = lead.split(/[.!?\n;]|\bmaar\b|,/iu).at(-1) ?? '';
  const after = text.slice(end, end + window).split(/[.!?\n;]|\bmaar\b|\bterwijl\b/iu)[0] ?? '';
  return `${before} ${after}`;
}

type Weighed = ProviderMention & { readonly kind: 'explicit' | 'about' | 'beside' | 'not' };

function weigh(text: string, one: ProviderMention): Weighed {
  const before = text.slice(Math.max(0, one.start - 50), one.start);
  const after = text.slice(one.end, one.end + 50);
  if (notBefore.test(before) || notAfter.test(after)) return { ...one, kind: 'not' };
  if (explicitBefore.test(before)) return { ...one, kind: 'explicit' };
  const words = around(text, one);
  const isPraised = isWell.test(words) && !isUnwell.test(words);
  return { ...one, kind: isPraised || besideBefore.test(before) ? 'beside' : 'about' };
}

/** Chooses, of the providers that a text names, the one it is about: the first, unless it is only named beside it. */
export function meantIn(text: string, mentions: readonly ProviderMention[], isExpected: boolean): Meant {
  const least = isExpected ? sureWhenExpected : sure;
  const weighed = mentions.map((one) => weigh(text, one)).filter(({ kind }) => kind !== 'not');
  const of = (...kinds: readonly Weighed['kind'][]): readonly Weighed[] =>
    weighed.filter(({ kind }) => kinds.includes(kind));
  const aside = new Set(of('beside').map(({ provider }) => provider));
  const about = of('explicit', 'about');
  const choices = [of('explicit'), about.filter(({ provider }) => !aside.has(provider)), about, weighed];
  const candidates = choices.find((some) => some.some(({ certainty }) => certainty >= least)) ?? weighed;
  const certain = candidates.filter(({ certainty }) => certainty >= least);
  const most = Math.max(...certain.map(({ certainty }) => certainty));
  const ranked = certain.filter(({ certainty }) => certainty >= most - behind);
  const corrected = ranked.findLast(
    ({ start }, at) => at > 0 && isCorrected.test(text.slice(Math.max(ranked[0]?.end ?? 0, start - window), start)),
  );
  const first = corrected ?? ranked[0];
  if (first === undefined) return { provider: null, doubtful: distinct(candidates), isExplicit: false };
  const rivals = candidates.filter(
    (one) =>
      one.provider !== first.provider &&
      one.start < first.end &&
      first.start < one.end &&
      first.certainty - one.certainty < ahead,
  );
  const either = certain.filter((one) => isEither(text, first, one) || isEither(text, one, first));
  if (rivals.length + either.length > 0)
    return { provider: null, doubtful: distinct([first, ...rivals, ...either]), isExplicit: false };
  return { provider: first.provider, doubtful: [], isExplicit: first.kind === 'explicit' };
}

/** "De Brug of De Linde": the reporter does not know which of the two. */
const isEither = (text: string, one: ProviderMention, other: ProviderMention): boolean =>
  one.provider !== other.provider &&
  other.start >= one.end &&
  other.start - one.end < 20 &&
  /^ of (?:was het |is het |van |bij )?$/iu.test(text.slice(one.end, other.start));

function distinct(mentions: readonly ProviderMention[]): readonly Provider[] {
  return [...new Set([...mentions].sort((a, b) => b.certainty - a.certainty).map(({ provider }) => provider))];
}
