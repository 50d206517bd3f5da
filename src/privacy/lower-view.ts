/** A text in small letters, place by place the same length. */
export const lowerOf = (view: string): string => view.replaceAll('İ', 'I').toLowerCase();

/** Each row of one blank as one letter, so that the length of what was found makes no difference. */
export const oneBlank = (text: string): string => text.replace(/([\ue000-\ue00f])\1+/g, '$1');
