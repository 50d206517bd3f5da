import { daysIn } from './dates.ts';
import { aboutHelp, type ElementRule, firstWith, no, yes } from './looked.ts';
import { messages } from './messages.ts';
import { periodMarksIn } from './periods.ts';
import { phrases } from './phrases.ts';

const day = '(?:de )?(?:datum|dag|dagtekening|verzenddatum|verzending)';
const paper = '(?:vandaag|heden|dit besluit|deze (?:beschikking|brief)|verzending)';
const startsNow = phrases([
  `(?:vanaf|met ingang van|ingaande|per|start\\p{L}*|begint|ingang\\p{L}*) (?:op )?(?:${day} )?(?:van )?${paper}`,
  'per direct',
  '(?:vanaf|bij|na|op) (?:de )?(?:dag van )?(?:de )?(?:(?:af)?levering|plaatsing|oplevering)',
  '(?:vanaf|op) de dag (?:waarop|dat)',
  'direct in(?:gaand\\p{L}*)?',
]);
const review = phrases([
  '\\p{L}*onderzo(?:ek\\p{L}*|cht)',
  'herbeoord\\p{L}+',
  'evalu\\p{L}+',
  'herindicatie',
  '(?:be)?kijk(?:en|t)?',
  'bespre(?:ken|kt)',
  'gaan (?:wij|we) na',
  'beoordelen (?:wij|we)',
  'opnieuw',
]);
const aside = phrases(['evalu\\p{L}+', 'tussentijds', 'bezwaar', 'binnen']);

/** B3: the first day. */
export const startRule: ElementRule = (looked) => {
  const usable = aboutHelp(looked);
  const dated = usable.find(({ text }) => periodMarksIn(text, looked.day).some(({ kind }) => kind === 'from'));
  if (dated !== undefined) return yes(dated, messages.start.there);
  const spoken = firstWith(usable, startsNow);
  return spoken === undefined ? no(messages.start.missing) : yes(spoken, messages.start.ofDecision);
};

/** B4: the last day or how long, or for an indefinite time the day of the periodic review. */
export const durationRule: ElementRule = (looked) => {
  const usable = aboutHelp(looked);
  const marks = usable.flatMap((sentence) =>
    periodMarksIn(sentence.text, looked.day).map((mark) => ({ sentence, kind: mark.kind })),
  );
  const once = firstWith(usable, /(?<!\p{L})eenmalige?(?!\p{L})/iu);
  const ends = marks.find(
    ({ kind, sentence }) => kind === 'until' || (kind === 'length' && !aside.test(sentence.text)),
  );
  const indefinite = marks.find(({ kind }) => kind === 'indefinite');
  if (indefinite === undefined || ends?.kind === 'until') {
    const sentence = ends?.sentence ?? once;
    return sentence === undefined ? no(messages.duration.missing) : yes(sentence, messages.duration.there);
  }
  const days = usable.flatMap(({ text }) => daysIn(text, looked.day).flatMap((one) => one.day ?? []));
  const earliest = [...days, ...(looked.day === null ? [] : [looked.day])].sort()[0] ?? '';
  const isLater = (text: string): boolean =>
    daysIn(text, looked.day).some((one) => one.day !== null && one.day > earliest);
  const reviewed = usable.find(({ text }) => review.test(text) && isLater(text));
  return reviewed === undefined
    ? no(messages.duration.noReview, indefinite.sentence)
    : yes(reviewed, messages.duration.reviewed);
};
