import type { Article } from './document.ts';

/** All questions written beside an article: of the whole, of its leden and of the definitions in them. */
export const questionsBeside = ({ questions, paragraphs }: Article): readonly string[] => [
  ...questions,
  ...paragraphs.flatMap((one) => [...one.questions, ...[...(one.definitionQuestions?.values() ?? [])].flat()]),
];
