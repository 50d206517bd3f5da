import type { DangerWords } from './danger-words.ts';
import { hoursOf } from './intake/hours.ts';
import { createPhraseFinder } from './phrases.ts';

/** Words that belong to a kind of remark, by the name of their group. */
export type WordGroups = ReadonlyMap<string, readonly string[]>;

/** What a text shows besides its words, as names of features. */
export type MatterCues = (text: string) => readonly string[];

const most = 3;

/** "uren", "uren 2", "uren 3": a feature for each time, up to three. */
const counted = (name: string, count: number): readonly string[] =>
  Array.from({ length: Math.min(most, count) }, (_, at) => (at === 0 ? name : `${name} ${at + 1}`));

function hourCues(text: string): readonly string[] {
  const { indicated, delivered } = hoursOf(text);
  return [
    ...(indicated === null ? [] : ['hours granted']),
    ...(delivered === null ? [] : ['hours come']),
    ...(indicated !== null && delivered !== null && delivered < indicated ? ['hours lack'] : []),
  ];
}

/** Prepares what is read in a remark for those who learn from examples: groups of words, hours, and words for danger. */
export function createMatterCues(groups: WordGroups, dangerWords: DangerWords): MatterCues {
  const counts = [...groups].map(([name, words]) => ({ name, find: createPhraseFinder(words) }));
  return (text) => {
    const { danger, hasSaying, now, over } = dangerWords(text);
    return [
      ...counts.flatMap(({ name, find }) => counted(name, find(text).length)),
      ...hourCues(text),
      ...counted('danger', danger),
      ...counted('now', now),
      ...counted('over', over),
      ...(danger === 0 ? ['no danger'] : []),
      ...(now === 0 ? ['not now'] : []),
      ...(hasSaying ? ['saying'] : []),
      ...(danger > 0 && now > 0 && over === 0 ? ['danger now'] : []),
      ...(danger > 0 && over > 0 && now === 0 ? ['danger over'] : []),
      ...(text.trimEnd().endsWith('?') ? ['question'] : []),
    ];
  };
}
