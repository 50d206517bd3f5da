import type { SourceKind } from './source.ts';

const words: readonly (readonly [RegExp, SourceKind])[] = [
  [/nadere regels?\b/i, 'nadere-regels'],
  [/beleidsregels?\b/i, 'beleidsregels'],
  [/werkinstructie\b/i, 'werkinstructie'],
  [/arrangementsbeschrijving\b/i, 'arrangementsbeschrijving'],
  [/protocol\b/i, 'protocol'],
  [/overeenkomst\b/i, 'overeenkomst'],
  [/verordening\b/i, 'verordening'],
  [/^(?:\p{L}+besluit|besluit)\b/iu, 'besluit'],
  [/^(?:algemene wet|\p{L}*wet)\b/iu, 'wet'],
];

/** The kind of source that a title names: by the word it begins with, else by a word further on; undefined when by none. */
export function kindOf(title: string): SourceKind | undefined {
  const first = words.find(([word]) => title.search(word) === 0);
  return (first ?? words.find(([word]) => word.test(title)))?.[1];
}
