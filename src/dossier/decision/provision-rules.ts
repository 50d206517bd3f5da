import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { Sentence } from '../reading/sentences.ts';
import { isDescribed, tellingWords } from './described.ts';
import { formsIn } from './forms.ts';
import { type HelpFamily, unknownKind } from './kind.ts';
import { kindsIn } from './kinds-in.ts';
import { aboutHelp, type ElementRule, firstWith, no, notAbout, yes } from './looked.ts';
import { messages } from './messages.ts';
import { phrases } from './phrases.ts';
import { variantsIn } from './variants.ts';

/** Things and places: the name tells what they are, and a number how many. */
const things: ReadonlySet<HelpFamily> = new Set(['hulpmiddel', 'woning', 'vergoeding', 'vervoer']);
const named: ReadonlySet<string> = new Set(['pleegzorg', 'gezinshuis', 'crisisverblijf', 'verblijf-groep']);
const refusable = phrases([
  'maatwerkvoorziening',
  'individuele voorziening',
  'jeugdhulp',
  'aanvraag (?:voor|om)',
  'vervoer\\p{L}*',
  'vergoeding',
  'hulpmiddel',
]);
const sizeWords = phrases(['omvang', 'aantal (?:uren|uur|dagdelen|etmalen|ritten)', 'hoeveel', 'frequentie']);
const counted = /(?<!\p{L})(?:een|één|twee|drie|vier|\d+)(?: \p{L}+){0,3} ?$/iu;
const tariff = /(?<!\p{L})(?:tarief|tarieven|uurtarief|uurloon|euro|bedrag|per uur|pgb-?tarief)(?!\p{L})|€/iu;
const spending = phrases([
  'bested\\p{L}+',
  'besteed\\p{L}*',
  'uitgeven',
  'zorgovereenkomst\\p{L}*',
  'verantwoord\\p{L}*',
  'niet (?:gebruiken|uitgeven) voor',
  'voorwaarden',
  'alleen (?:gebruiken|inzetten|voor)',
  '(?:alleen|uitsluitend|enkel)\\b[^.]{0,50}\\b(?:betalen|inkopen|kopen|uitgegeven|besteed|gebruikt|ingezet)',
  'niet toegestaan',
  'declar\\p{L}+',
]);

const labelled =
  /^\s*(?:soort |toegekende )?(?:voorziening|product|zorgvorm|hulpvorm|wat|maatwerkvoorziening|individuele voorziening|toegekend)\s?\d?\s*[:|→-]\s*(\S.{3,})$/iu;
const introduced =
  /(?:maatwerkvoorziening|individuele voorziening|voorziening jeugdhulp)[:,]? (?:voor )?["']?(\p{Ll}{5,})/gu;
const compound =
  /(?<!\p{L})(?!(?:jeugd|maatwerk|mantel|gezondheids|thuis|rechts|vervolg|tegemoet)(?:hulp|zorg|ondersteuning))\p{L}{4,}(?:begeleiding|behandeling|therapie|ondersteuning|opvang|training|aanpassing|vergoeding|hulp|zorg)(?!\p{L})/iu;

/** Help that the table of kinds does not know, named by a label, after "maatwerkvoorziening" or in one word. */
function isNamedOtherwise(text: string): boolean {
  const label = labelled.exec(text)?.[1];
  if (label !== undefined && tellingWords(` ${label.toLowerCase()}`).length > 0) return true;
  return compound.test(text) || [...text.matchAll(introduced)].some(([, word]) => tellingWords(` ${word}`).length > 0);
}

/** B1: which provision. */
export const kindRule: ElementRule = (looked) => {
  const { conclusion } = looked;
  const first = conclusion.provisions.find(({ kind }) => kind.id !== unknownKind.id);
  if (first !== undefined) return yes(first.sentence, messages.kind.known(first.kind.label));
  const usable = notAbout(looked, ['objection', 'contribution']);
  const mention = usable.find(({ text }) => kindsIn(text).length > 0);
  if (conclusion.refusal !== null) {
    const isNamed = kindsIn(conclusion.refusal.text).length > 0;
    const refused = isNamed ? conclusion.refusal : (mention ?? firstWith(usable, refusable));
    return refused === undefined
      ? no(messages.kind.refusedMissing, conclusion.refusal)
      : yes(refused, messages.kind.refused);
  }
  const other = mention ?? aboutHelp(looked).find(({ text }) => isNamedOtherwise(text));
  return other === undefined
    ? no(messages.kind.missing, conclusion.provisions[0]?.sentence ?? null)
    : yes(other, messages.kind.there);
};

/** B5: what the provision consists of: its variant or its activities. */
export const natureRule: ElementRule = (looked) => {
  const { provisions } = looked.conclusion;
  const usable = looked.sentences
    .filter(
      ({ topics }) =>
        !(['objection', 'contribution', 'greeting', 'refusal'] as const).some((topic) => topics.has(topic)),
    )
    .filter(
      ({ topics }) =>
        topics.has('grant') || !(topics.has('grounds') || topics.has('result') || topics.has('procedure')),
    )
    .map(({ sentence }) => sentence);
  const described = usable.find(({ text }) => isDescribed(text));
  if (described !== undefined) return yes(described, messages.nature.there);
  const varied = usable.find(({ text }) => variantsIn(text).length > 0);
  if (varied !== undefined) return yes(varied, messages.nature.variant);
  const itself = provisions.find(({ kind }) => things.has(kind.family) || named.has(kind.id));
  if (itself !== undefined) return yes(itself.sentence, messages.nature.name);
  return no(messages.nature.missing, provisions[0]?.sentence ?? null);
};

/** Tells whether a sentence says how many things are granted ("een scootmobiel", "twee beugels") or how much money. */
function isCounted({ text }: Sentence): boolean {
  return kindsIn(text).some(
    ({ kind, start }) =>
      (things.has(kind.family) &&
        kind.family !== 'vervoer' &&
        counted.test(text.slice(Math.max(0, start - 60), start))) ||
      (kind.family === 'vergoeding' && /€ ?\d/.test(text)),
  );
}

/** B6: how much: hours, dagdelen, etmalen, ritten, or how many things. */
export const sizeRule: ElementRule = (looked) => {
  const granted = looked.sentences
    .filter(
      ({ topics }) =>
        topics.has('grant') && !(['objection', 'contribution', 'greeting'] as const).some((topic) => topics.has(topic)),
    )
    .map(({ sentence }) => sentence);
  const sized = granted.find(({ text }) =>
    amountsIn(text).some(({ unit, weeks, isTotal }) => unit !== 'keer' || weeks !== null || isTotal),
  );
  if (sized !== undefined) return yes(sized, messages.size.there);
  const things = granted.find(isCounted);
  if (things !== undefined) return yes(things, messages.size.counted);
  return no(messages.size.missing, firstWith(aboutHelp(looked), sizeWords) ?? null);
};

/** B7: natura or pgb; with a pgb the tariff and what it may be spent on. */
export const formRule: ElementRule = (looked) => {
  const usable = aboutHelp(looked);
  const forms = usable.flatMap((sentence) => formsIn(sentence.text).map(({ form }) => ({ form, sentence })));
  const [first] = forms;
  if (first === undefined) return no(messages.form.missing);
  const budget = forms.find(({ form }) => form === 'pgb');
  if (budget === undefined) return yes(first.sentence, messages.form.there);
  const lacks = [
    ...(firstWith(usable, tariff) === undefined ? [messages.form.tariff] : []),
    ...(firstWith(usable, spending) === undefined ? [messages.form.spending] : []),
  ];
  return lacks.length === 0
    ? yes(budget.sentence, messages.form.budget)
    : no(messages.form.budgetLacks(lacks), budget.sentence);
};
