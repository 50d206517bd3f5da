import { learnTexts } from '../knowledge/dutch/learn-texts.ts';
import type { DangerReading, DangerWords } from './danger-words.ts';
import { createMatterCues, type WordGroups } from './matter-cues.ts';
import { type Category, categories, type Seriousness } from './signal.ts';

/** What example remarks are filed under: a category, danger at this moment, or no signal at all. */
export const matters = [...categories, 'acuut', 'geen'] as const;
export type Matter = (typeof matters)[number];
export type MatterExamples = ReadonlyMap<Matter, readonly string[]>;

/** What a remark is about, and how pressing that is. */
export interface RecognisedMatter {
  readonly category: Category;
  readonly seriousness: Seriousness;
  /** How likely the category is, of all categories, from 0 to 1. */
  readonly certainty: number;
  /** How likely it is a signal at all, from 0 to 1. */
  readonly isSignal: number;
}

/** Recognises what a text is about; `inDanger` is what the reporter said when asked whether somebody is, null when not asked. */
export type MatterRecogniser = (text: string, inDanger?: boolean | null) => RecognisedMatter;

/**
 * From these chances on a remark is acute, found by cross-validation; missing one is worse than asking once too often. Where a saying stands, or a
 * word for danger that may be over, it takes more.
 */
const acuteFrom = { danger: 0.45, saying: 0.6, now: 0.35, neither: 0.4 } as const;

function isAcute(chance: number, { danger, hasSaying, now }: DangerReading): boolean {
  const kind = hasSaying ? 'saying' : danger > 0 ? 'danger' : now > 0 ? 'now' : 'neither';
  return chance >= acuteFrom[kind];
}

/** Learns from examples, groups of words and words for danger what remarks are about. Takes about a second. */
export function learnMatters(examples: MatterExamples, groups: WordGroups, danger: DangerWords): MatterRecogniser {
  const recognise = learnTexts(examples, createMatterCues(groups, danger));
  return (text, inDanger) => {
    const { chances } = recognise(text);
    const chance = (matter: Matter): number => chances.get(matter) ?? 0;
    const best = categories.reduce((first, one) => (chance(one) > chance(first) ? one : first));
    const total = categories.reduce((sum, one) => sum + chance(one), 0);
    const acute = inDanger ?? isAcute(chance('acuut'), danger(text));
    const category = acute ? 'veiligheid' : best;
    const seriousness = acute
      ? 'acute'
      : category === 'veiligheid'
        ? 'harm'
        : category === 'rechtmatigheid'
          ? 'fraud'
          : 'ordinary';
    return { category, seriousness, certainty: chance(best) / (total || 1), isSignal: 1 - chance('geen') };
  };
}
