const unit = '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const ten = '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)';
const tens = `(?:${unit}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)`;

/** One number as it is said when a longer one is spelled out: nul, zes, vierenvijftig. For use inside a pattern. */
export const spokenFigure = `(?:${tens}|${ten}|${unit})`;

const word = new RegExp(`${spokenFigure}|\\d+`, 'giu');
const isUnit = new RegExp(`^${unit}$`, 'iu');

/** Counts the figures of a number that is said: two for vierenvijftig. */
export const countSpoken = (text: string): number =>
  Array.from(text.matchAll(word)).reduce(
    (sum, [one]) => sum + (/\d/.test(one) ? one.length : isUnit.test(one) ? 1 : 2),
    0,
  );
