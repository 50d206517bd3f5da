/** Makes every run of white space one space and trims; changes nothing else, so that quotes stay literal. */
export const tidy = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
