/** Makes a text one that PostgreSQL takes, which is any text but one with a NUL in it. */
export const storable = (text: string): string => text.replaceAll('\0', '');

/** The same of a text that may be missing. */
export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text));
