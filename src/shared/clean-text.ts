/**
 * What nobody sees and some machines read: control characters, soft hyphen, zero-width and joining characters, direction
 * marks, fillers, variation selectors, the tags block, private use and lone surrogates.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** Takes every invisible character out of a text; line ends and tabs stay. */
export const visibleText = (text: string): string =>
  text.replaceAll(invisible, (character) =>
    /[\n\t\r\u2028\u2029]/.test(character) ? character.replace(/[\r\u2028\u2029]/, '\n') : '',
  );

/** Tells whether this one character is never seen. */
export const isInvisible = (character: string): boolean =>
  character.replace(invisible, '') === '' && !/\s/.test(character);
