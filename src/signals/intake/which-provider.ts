import type { ProviderMention } from '../providers/find-provider.ts';
import type { Provider } from '../providers/provider.ts';

/** The provider a remark is about, or those it may be about. */
export interface Meant {
  readonly provider: Provider | null;
  /** Best first; empty when the provider is sure, or nobody is named. */
  readonly doubtful: readonly Provider[];
}

/** From this certainty a name is taken for that of the register without asking. */
const sure = 0.62;
/** By so much the best must be ahead of another name for the same words. */
const ahead = 0.1;

/** Words before a name of which the remark is not about that provider: it is the other, the former or the next one. */
const another =
  /(?:\bniet(?: bij| van| om| over)?|\bgeen|in plaats van|\bipv|\bvoorheen(?: bij)?|\beerst(?: bij)?|\beerder(?: bij)?|\bvroeger(?: bij)?|overgenomen van|overgestapt van|\bgaat naar|\bgaan naar|overgestapt naar|\bovergedragen aan|\bverwezen naar|\bverwijst(?: \p{L}+){0,3} (?:door )?naar|doorverwezen naar|\bnaar|zoals bij|anders dan|net als(?: bij)?|vergeleken met|vergelijkbaar met|ook bij|\bterwijl|\btussen|samen met|\bal bij|\bwel bij|vorige aanbieder|andere aanbieder|nieuwe aanbieder|hoofdaannemer|volgens) (?:(?:de|het|een|stichting|zorggroep|thuiszorg|jeugdzorg) )?$/iu;
/** Words behind a name of which the same can be said. */
const anotherAfter =
  /^[\s,]*(?:\p{L}+ ){0,2}(?:doet|doen|deed|levert|komt|kan|kon|kunnen|heeft|gaat|ging|werkt) (?:het |dat |dit |daar |die |zij |haar |hem )?(?:wel|goed|prima|netjes|beter|keurig)\b/iu;
const isCorrected = /(?:\b(?:toch|nee|moet|bedoel|bedoelde|sorry|correctie)\b[\s\S]*)$/iu;

/** Chooses, of the providers that a text names, the one it is about: the first, unless it is only named beside it. */
export function meantIn(text: string, mentions: readonly ProviderMention[]): Meant {
  const weighed = mentions.map((one) => {
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    const after = text.slice(one.end, one.end + 50);
    const isAside = another.test(before) || anotherAfter.test(after);
    return { ...one, isAside };
  });
  const about = weighed.filter(({ isAside }) => !isAside);
  const candidates = about.length > 0 ? about : weighed;
  const certain = candidates.filter(({ certainty }) => certainty >= sure);
  const corrected =
    certain.length > 1 && isCorrected.test(text.slice(0, certain[0]?.start ?? 0)) ? certain[0] : undefined;
  const first = corrected ?? certain[0];
  if (first === undefined) return { provider: null, doubtful: distinct(candidates) };
  const rivals = candidates.filter(
    (one) =>
      one.provider !== first.provider &&
      one.start < first.end &&
      first.start < one.end &&
      first.certainty - one.certainty < ahead,
  );
  if (rivals.length > 0) return { provider: null, doubtful: distinct([first, ...rivals]) };
  return { provider: first.provider, doubtful: [] };
}

function distinct(mentions: readonly ProviderMention[]): readonly Provider[] {
  return [...new Set([...mentions].sort((a, b) => b.certainty - a.certainty).map(({ provider }) => provider))];
}
