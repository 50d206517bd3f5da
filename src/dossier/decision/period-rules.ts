import { daysIn } from './dates.ts';
import { aboutHelp, type ElementRule, firstWith, no, yes } from './looked.ts';
import { periodMarksIn } from './periods.ts';
import { phrases } from './phrases.ts';

const day = '(?:de )?(?:datum|dag|dagtekening|verzenddatum|verzending)';
const paper = '(?:vandaag|heden|dit besluit|deze (?:beschikking|brief)|verzending)';
const startsNow = phrases([
  `(?:vanaf|met ingang van|ingaande|per|start\\p{L}*|begint|ingang\\p{L}*) (?:op )?(?:${day} )?(?:van )?${paper}`,
  'per direct',
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
  if (dated !== undefined) return yes(dated, 'De ingangsdatum staat erin.');
  const spoken = firstWith(usable, startsNow);
  return spoken === undefined
    ? no('Er staat geen ingangsdatum in.')
    : yes(spoken, 'De ingang is de dag van het besluit.');
};

/** B4: the last day or how long, or for an indefinite time the day of the periodic review. */
export const durationRule: ElementRule = (looked) => {
  const usable = aboutHelp(looked);
  const marks = usable.flatMap((sentence) =>
    periodMarksIn(sentence.text, looked.day).map((mark) => ({ sentence, kind: mark.kind })),
  );
  const ends = marks.find(
    ({ kind, sentence }) => kind === 'until' || (kind === 'length' && !aside.test(sentence.text)),
  );
  const indefinite = marks.find(({ kind }) => kind === 'indefinite');
  if (indefinite === undefined || ends?.kind === 'until')
    return ends === undefined
      ? no('Er staat geen einddatum of duur in.')
      : yes(ends.sentence, 'De duur of einddatum staat erin.');
  const isLater = (text: string): boolean =>
    daysIn(text, looked.day).some((one) => one.day !== null && one.day > (looked.day ?? ''));
  const reviewed = usable.find(({ text }) => review.test(text) && isLater(text));
  return reviewed === undefined
    ? no(
        'De voorziening geldt voor onbepaalde tijd, maar de datum van het periodiek onderzoek ontbreekt.',
        indefinite.sentence,
      )
    : yes(reviewed, 'De voorziening geldt voor onbepaalde tijd en het periodiek onderzoek heeft een datum.');
};
