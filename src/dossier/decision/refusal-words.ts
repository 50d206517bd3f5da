/** Ways in which help is given: what "niet" or "geen" before it refuses. */
const given =
  '(?:toe(?:kennen|gekend|wijzen|gewezen| te (?:kennen|wijzen))?|inwilligen|ingewilligd|in te willigen|honoreren|gehonoreerd|verstrekken|verstrekt|verlenen|verleend|geven|afgeven|afgegeven|vergoeden|vergoed|verlengen|verlengd|worden (?:toegekend|gehonoreerd|ingewilligd|verstrekt|verleend|vergoed))';

/** The rest of the same clause. */
export const within = '(?:(?!(?:die|dat|waar\\p{L}*|zodat|als|en|maar|om) )[^.,;:\\s]+ ){0,9}?';

/** Phrases (as patterns) by which a report as well as a Beschikking refuses help, whatever the order of the words. */
export const refusalWords: readonly string[] = [
  'wij(?:s|st|zen)\\b[^.]{0,160}(?<!\\p{L})af',
  'afgewezen',
  'afwijz(?:en|ing|ingen|end)',
  'af te wijzen',
  `niet (?:\\p{L}+ ){0,2}?(?:te )?${given}`,
  `geen (?:[^.,;]{0,60} )?(?:te )?${given}`,
  '(?:honoreren|honoreert|inwilligen)\\b[^.,;]{0,40}(?<!\\p{L})niet',
  `(?:kennen|ken|kent|verstrekken|verstrekt|verlenen|verleent|vergoeden|vergoedt) ${within}(?:geen|niets?)`,
  'niet in aanmerking',
  'geen recht op',
  'geen gehoor',
  'ga(?:at|an)? (?:hier|daar)?(?:in|mee)? ?(?:wij |we )?niet (?:in )?mee',
  '(?:beslissen|besluiten|beschikken|adviseren|adviseer) (?:wij |ik )?(?:\\p{L}+ )?(?:negatief|afwijzend)',
  '(?:negatief|afwijzend) (?:besluit|beslissing|beschikt|besloten|advies|geadviseerd)',
];
