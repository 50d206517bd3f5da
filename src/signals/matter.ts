import { learnTexts } from '../knowledge/dutch/learn-texts.ts';
import type { DangerWords } from './danger-words.ts';
import { type Category, categories, type Seriousness } from './signal.ts';

/** What example remarks are filed under: a category, danger at this moment, or no signal at all. */
export const matters = [...categories, 'acuut', 'geen'] as const;
export type Matter = (typeof matters)[number];
export type MatterExamples = ReadonlyMap<Matter, readonly string[]>;

/** What a remark is about, and how pressing that is. */
export interface RecognisedMatter {
  readonly category: Category;
  readonly seriousness: Seriousness;
  /** How likely it is a signal at all, from 0 to 1. */
  readonly isSignal: number;
}

export type MatterRecogniser = (text: string) => RecognisedMatter;

/** From this chance on examples alone make a remark acute; missing one is worse than asking once too often. */
const surelyAcute = 0.5;
/** From this chance on a word for danger does. */
const perhapsAcute = 0.06;

/** Learns from examples what remarks are about; words for danger make it look twice. Takes less than a second. */
export function learnMatters(examples: MatterExamples, danger: DangerWords): MatterRecogniser {
  const recognise = learnTexts(examples);
  return (text) => {
    const { chances } = recognise(text);
    const chance = (matter: Matter): number => chances.get(matter) ?? 0;
    const acute = chance('acuut');
    const words = danger(text);
    const isAcute = (acute >= surelyAcute && words !== 'undone') || (acute >= perhapsAcute && words === 'acute');
    const best = (some: readonly Category[]): Category =>
      some.reduce((first, one) => (chance(one) > chance(first) ? one : first));
    const category = isAcute ? 'veiligheid' : best(categories);
    const seriousness = isAcute
      ? 'acute'
      : category === 'veiligheid'
        ? 'harm'
        : category === 'rechtmatigheid'
          ? 'fraud'
          : 'ordinary';
    return { category, seriousness, isSignal: 1 - chance('geen') };
  };
}
