import type { ChildPatterns } from './child-names.ts';

/** What a sentence says about contact with a child. */
export interface ChildContact {
  /** `direct` when contact itself is told; `view` when only what the child finds or wants is. */
  readonly heard: 'direct' | 'view' | null;
  /** True when it says that the child was not spoken to. */
  readonly unheard: boolean;
  /** True when it says why not. */
  readonly reason: boolean;
  /** True when it tells of talk that somebody else had or that is yet to come, or only asks: no sign of contact, however it reads. */
  readonly elsewhere: boolean;
  /** True when it says nothing of a child. */
  readonly silent: boolean;
}

/** A sentence with what it stands under and what was said just before. */
export interface ToldSentence {
  readonly text: string;
  readonly heading: string | null;
  readonly previous: string | null;
}

/** Reads what sentences say about contact with the children of a dossier. */
export type ContactReader = (sentence: ToldSentence) => ChildContact;

const writer =
  '(?<!\\p{L})(?:ik|wij|we|mij|me|ons|ondergetekende|(?:jeugd)?consulent\\p{L}*|gebiedsteam|wijkteam|jeugdteam|collega)(?!\\p{L})';
const adult =
  "(?<!\\p{L})(?:(?:stief|pleeg|groot)?(?:moeder|vader|ouders?)|mdr|vdr|oma|opa|tante|oom|leerkracht|leraar|lerares|juf|meester|mentor|school|begeleid(?:er|ster)|therapeut|psycholoog|behandelaar|(?:huis|jeugd|kinder)arts|(?:gezins)?voogd|politie|hulpverlener|ib'er|intern begeleider|buurvrouw|mw|mevrouw|meneer|heer|cjg|gi|veilig thuis|raad|ggz|smw|jeugdbescherm\\p{L}*|(?:wijk)?agent|aanbieder|coach|trainer)(?!\\p{L})";
const met =
  '(?:gesproken|gesprek(?:je)?|kindgesprek|spraken|sprak|gepraat|praatte|gebeld|beeldbellen|beeldgebeld|gezien|bezocht|geobserveerd|gespeeld|gewandeld|getekend|kamer laten zien)';
const byItself = '(?:individueel|apart|alleen)';
const tells = '(?:vertelt|vertelde|zegt|zei|geeft aan|gaf aan|legt uit|(?:doet|deed) (?:haar|zijn) verhaal)';
const says =
  '(?:vertelt|vertelde|zegt|zei|geeft aan|gaf aan|vindt|vond|noemt|noemde|wil|wilde|laat weten|liet weten|wenst|antwoordt|antwoordde|beschrijft|beschreef|tekent|legt uit|reageert|reageerde|huilt|huilde|(?:doet|deed) (?:haar|zijn) verhaal|begon te vertellen)';
/** Done to be understood by whoever is there. */
const shows =
  '(?:tekende|legde uit|knikte|knikt|schudde|fluisterde|fluistert|appte|mailde|belde|schreef|wees aan|koos|vroeg mij|vroeg ons|liet (?:\\p{L}+ ){1,4}zien|(?:gaf|geeft) (?:\\p{L}+ ){0,4}een (?:\\d|cijfer|rapportcijfer|onvoldoende|voldoende|[a-z]+ op de))';
/** Being there. */
const joins =
  '(?:(?:sloot|schoof|sluit|schuift)(?: \\p{L}+){0,3} aan|zat (?:er ?)?bij|zat (?:mee )?aan tafel|was (?:ook |zelf )?(?:aanwezig|erbij|bij het gesprek|het (?:er ?mee )?eens)|nam deel|deed mee)';
const after = '(?: zelf)?(?: \\(\\d+\\))?';
/** The writer and the child in one breath, without "dat", "voor" or "om" in between: "wij liepen met Noor een rondje". */
const together = (child: string): string => {
  const between = '(?:(?!(?<!\\p{L})(?:dat|of|om|voor|als|zodat|toen|terwijl|zodra|waar)(?!\\p{L}))[^.;:"“]){0,50}';
  return `${writer}${between} ${child}|${child}${between} ${writer}`;
};
const few = (count: number): string => `(?: \\p{L}+){0,${count}}`;

const reasonGiven =
  /(?<!\p{L})(?:omdat|want|doordat|vanwege|wegens|aangezien|namelijk|gelet op|gezien (?:de|het|haar|zijn)|in verband met|i\.?v\.?m\.?|op (?:nadrukkelijk )?(?:verzoek|advies) van|\d{1,2} ?(?:jr|jaar|mnd|maanden|weken)|(?:pas|nog|net|is) (?:\d|een baby)|te (?:jong|klein|ziek|belast\p{L}*|zwaar|vroeg)|toestemming)(?!\p{L})/iu;
/** What stands behind these explains what stands before: "niet gesproken: hij is net geopereerd". */
const explained =
  /[:;–(](?: ?\p{L}+){3}|, (?:hij|zij|ze|ouders|moeder|vader|er|dit|dat|verblijft|die|deze)(?: \p{L}+){2}/iu;
const refused =
  /\b(?:wil|wilde|wou|durft|durfde|weigert|weigerde|mocht|mag|kon|kan)\b[^.;]{0,60}\b(?:niet|weigert|weigerde)\b|\bniet gelukt\b|\bgeen (?:zin|behoefte)\b|\bniet opdagen\b|\bverscheen niet\b|\b(?:sloeg|wees|hield|hielden|raadde?)\b[^.;]{0,30} af\b|\bniet toe\b|\bweigerde?n?\b/iu;
/** What somebody does not want is no talk: "Noor wil niet naar school". */
const declines = /(?<!\p{L})(?:wil|wilde|wou|durft|durfde)(?: zelf)? niet(?!\p{L})/iu;
const ownWords = /\b(?:eigen woorden|aan het woord|stem van)\b/iu;
const askedOfChild =
  /\b(?:kind\p{L}*|jeugdige|jongere)\b[^?:]{0,30}\b(?:gesproken|gehoord|gesprek|aan het woord)\b|\bgesproken\b[^?:]{0,30}\b(?:kind\p{L}*|jeugdige|jongere)\b/iu;
const present = /\b(?:gesproken|gesprek(?:ken)? met|gesprekspartners?|aanwezig\w*|deelnemers)\b/iu;
/** Labels of a talk, behind which stands with whom: "Gesprek 2: Tygo, 9 mei", "Gespreksdatum: 9 mei, met Tygo". */
const talkLabel = /(?<!\p{L})(?:gesprek(?:ken)?(?: \d)?|(?:datum )?gesprek|gespreksdatum|huisbezoek)$/iu;
/** A day that is filled in behind a label. */
const filledDay = /^(?:op )?(?:\p{L}+dag,? )?\d{1,2}[ ./-](?:\d|\p{L})/iu;
const planned = /(?<!\p{L})(?:gepland|plannen|volgt|nog te|afgezegd|verzet)(?!\p{L})/iu;

/** Makes a reader for the children that these patterns name. */
export function createContactReader({ child, name }: ChildPatterns): ContactReader {
  const named = new RegExp(child, 'iu');
  const mentioned = new RegExp(
    `${child}|(?<!\\p{L})(?:hij|zij|ze|hem|haar|kinderen|gezin|beiden|allen|iedereen|broer|zus)(?!\\p{L})`,
    'iu',
  );
  const direct = [
    `(?<!\\p{L})${met}(?!\\p{L})[^.;]{0,50}?${child}`,
    `${child}${after},?${few(6)},? ${met}(?!\\p{L})`,
    `(?<!\\p{L})${byItself}(?: gesproken)? met ${child}`,
    `${child}${after}${few(2)},? ${byItself}(?!\\p{L})`,
    `(?:${child} en (?:ik|wij)|(?:ik|wij) en ${child}) (?:heb|hebben|zijn|gingen|praatten|speelden|liepen)(?!\\p{L})`,
    `${writer}${few(3)} ${child}${few(6)} (?:gevraagd|gepraat|gesproken|bezocht|opgehaald|geobserveerd)`,
    `${child}${few(3)} (?:mij|me|ons)${few(2)} (?:weten|verteld|gezegd|laten zien|geschreven)`,
    `${child}${after}${few(2)} (?:${shows}|${joins})(?!\\p{L})`,
    `(?<!\\p{L})huisbezoek (?:bij|aan) ${child}`,
    ...(name === null ? [] : [together(name)]),
  ].map((one) => new RegExp(one, 'iu'));
  const view = [
    `^(?:[^.;"“]{0,12}\\b)?${child}${after} ?(?:: ?["“']|(?:\\p{L}+ ){0,1}${says}\\b)`,
    `["”'],? (?:${says}|aldus) ${child}`,
    `(?<!\\p{L})(?:volgens|aldus) ${child}`,
    `${child}[^.;:]{0,40}[:;] (?:hij|zij|ze) ${says}(?!\\p{L})`,
    `^(?:(?!${adult})[^.;"“]){0,60}(?<!\\p{L})${says} ${child}`,
    `^${child}${after}(?:(?!${adult}|(?<!\\p{L})dat(?!\\p{L}))[^.;:"“]){0,60} ${tells}(?!\\p{L})`,
  ].map((one) => new RegExp(one, 'iu'));
  const itsView = new RegExp(`^(?:hij|zij|ze) ${says}(?!\\p{L})`, 'iu');
  const askedOfName = new RegExp(
    name === null ? '(?!)' : `(?<!\\p{L})(?:wil|vindt|zegt|denkt|kijkt)(?: \\p{L}+){0,2} ${name}[^?]{0,30}\\?`,
    'iu',
  );
  const isAway = new RegExp(
    `${child}(?: zelf)? (?:was|is|zat|bleef|logeert|logeerde) (?:nog )?(?:op|bij|in|naar|ziek|thuis|weg)(?!\\p{L})`,
    'iu',
  );
  const withChild = new RegExp(`^${child}|(?<!\\p{L})met ${child}`, 'iu');
  const byPronoun = new RegExp(`^(?:hij|zij|ze)${few(1)} ${shows}(?!\\p{L})`, 'iu');
  const unheard = [
    `(?<!\\p{L})(?:niet|nooit|geen|niemand)${few(4)} (?:gesproken|gesprek|gehoord|gezien|bevraagd|spraken|sprak|spreken|praten|aanwezig|erbij|betrokken|contact|aan het woord)(?!\\p{L})`,
    `(?<!\\p{L})(?:gesproken|gehoord|gezien|aanwezig|bevraagd)(?: is| was| zijn)? niet(?!\\p{L})`,
    '(?<!\\p{L})(?:wil|wilde|wou|kon|kan|mocht|durfde)(?: zelf)? niet(?:(?: \\p{L}+){0,4} (?:mee|komen|erbij|meedoen|binnen|aansluiten|gesprek)(?!\\p{L})|[.,;:!]|$)',
    'niet gelukt[^.;]{0,50} te spreken',
    '(?<!\\p{L})(?:kwam(?:en)? niet opdagen|verscheen niet|(?:sloeg|wees|hield|hielden)[^.;]{0,40} af(?!\\p{L})|er niet (?:bij|uit)|weigerde?n?|geen behoefte|(?:stond|stonden|staan|staat)[^.;]{0,30} niet toe|raadde?[^.;]{0,20} af(?!\\p{L})|was er niet|niet thuis|afwezig)(?!\\p{L})',
    '(?:buiten het gesprek|gesprek[^.;]{0,40} geen zin|afgezien van een gesprek|(?:sla|slaan|sloeg|sloegen)[^.;]{0,20} gesprek[^.;]{0,25} over(?!\\p{L}))',
  ].map((one) => new RegExp(one, 'iu'));
  const toldByOther = new RegExp(
    `(?:(?<!\\p{L})(?:volgens|aldus) (?:\\p{L}+ )?${adult}|(?<!\\p{L})(?:zeggen|vertellen|vertelden|geven aan|zegt|vertelt|vertelde|laat weten|laten weten|door te geven) dat(?!\\p{L})|${adult}[^.;"“]{0,40}(?<!\\p{L})(?:zegt|zeggen|vertelt|vertellen|vertelde|vertelden|geeft aan|geven aan|gaf aan|hoort|ziet|merkt|vindt|vinden|denkt|weet|belde)(?!\\p{L})[^.;]{0,30}(?:\\bdat\\b|:|"|“)|${adult}[^.;"“]{0,20}(?<!\\p{L})(?:wil|willen|wenst|hoopt|hopen)(?!\\p{L}))`,
    'iu',
  );
  const otherTalked = new RegExp(
    `${adult}(?:${few(2)}) (?:heeft|hebben|had|hadden|sprak|spraken|praatte)(?!\\p{L})[^.;]{0,40}${child}|${child}[^.;]{0,40}door (?:de |het |een |zijn |haar )?${adult}`,
    'iu',
  );
  const toCome =
    /(?<!\p{L})(?:gaat|gaan|zal|zullen|moet|moeten|komt te|wordt|worden)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:spreken|praten|gesproken|bellen|betrekken|horen|betrokken)(?!\p{L})|(?<!\p{L})gesproken (?:gaat |zal |moet )?(?:wordt|worden)(?!\p{L})|(?<!\p{L})(?:(?:spreek|spreken) (?:ik|wij|we)|(?:ik|wij|we) (?:spreek|spreken))(?!\p{L})/iu;

  /** Whether the child cue that starts here is somebody else's story. */
  const isSecondHand = (text: string, at: number): boolean => toldByOther.test(text.slice(0, at));

  return ({ text, heading, previous }) => {
    const under = [heading ?? '', previous?.trimEnd().endsWith('?') ? previous : ''].join(' ');
    const isForm = askedOfChild.test(under);
    const isNo = isForm && /^(?:nee|niet|nog niet|geen)\b/iu.test(text);
    const isYes =
      isForm && /^(?:ja|wel|\d|op|in|thuis|school|bij|apart|alleen|samen|tijdens|telefonisch)\b/iu.test(text);
    const hasWriter = new RegExp(writer, 'iu').test(text);
    const isElsewhere =
      (!hasWriter && otherTalked.test(text)) ||
      toCome.test(text) ||
      declines.test(text) ||
      (heading !== null && toldByOther.test(`${heading}:`) && !named.test(heading)) ||
      text.endsWith('?');
    const isSilent =
      !isForm &&
      !askedOfName.test(under) &&
      !mentioned.test(`${heading ?? ''} ${text}`) &&
      !/["“]|(?<!^)(?<![.!?] )(?<!\p{L})\p{Lu}\p{Ll}/u.test(text);
    const isNear = previous !== null && named.test(previous);
    const isUnder = heading !== null && named.test(heading);
    const isDenied = (words: string): boolean =>
      (isUnder || named.test(words)) && unheard.some((one) => one.test(words));
    // "Noor is niet gesproken: zij …" reads as a label with what is filled in.
    const isLabelled = heading !== null && isDenied(heading);
    // "Yara, 2 jr. Niet zelf gesproken": whom it is about stands in front.
    const isBare = isNear && /^(?:(?:is|zelf|nog) )*niet\b/iu.test(text) && unheard.some((one) => one.test(text));
    const isUnheard =
      isNo || isLabelled || isBare || isDenied(text) || (isForm && unheard.some((one) => one.test(text)));
    const found = (shapes: readonly RegExp[]): boolean =>
      shapes.some((one) => {
        const match = one.exec(text);
        return match !== null && !isSecondHand(text, match.index);
      });
    const isPlanned = planned.test(text);
    const isPresent =
      ((present.test(heading ?? '') && named.test(text) && !isAway.test(text)) ||
        (talkLabel.test(heading ?? '') && withChild.test(text) && !isPlanned)) &&
      !isForm;
    const isHeaded =
      !isForm &&
      isUnder &&
      (direct.some((one) => one.test(heading)) || itsView.test(text) || view.some((one) => one.test(heading))) &&
      (text.split(/\s+/).length > 3 || (filledDay.test(text) && !isPlanned));
    const isAnswer = askedOfName.test(under) && !isNo && text.split(/\s+/).length > 2;
    const isOwnWords = (isUnder || ownWords.test(heading ?? '')) && /^["“„']/.test(text);
    const heard =
      isUnheard || isElsewhere || isSilent
        ? null
        : isYes || isPresent || found(direct) || (isNear && byPronoun.test(text)) || isHeaded || isOwnWords
          ? 'direct'
          : found(view) || isAnswer
            ? 'view'
            : null;
    const isReason =
      isUnheard &&
      (reasonGiven.test(text) || explained.test(text) || refused.test(text) || isLabelled || (isNo && /,/.test(text)));
    return { heard, unheard: isUnheard, reason: isReason, elsewhere: isElsewhere || isUnheard, silent: isSilent };
  };
}
