import { learnTexts } from '../knowledge/dutch/learn-texts.ts';
import { besideQuestion } from './beside-question.ts';
import type { DangerReading, DangerWords } from './danger-words.ts';
import type { GraveWords } from './grave-words.ts';
import { createMatterCues, type WordGroups } from './matter-cues.ts';
import { partsOf, sentencesOf } from './sentences.ts';
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
  /** Whether it tells of danger now beside what it asks: "meneer hangt uit het raam, wie kan dit oppakken?" */
  readonly isDangerBeside: boolean;
  /** Whether one of its sentences says of a danger that it is now; a long story tells of others that were. */
  readonly isDangerNow: boolean;
}

/**
 * Recognises what a text is about, and takes the most pressing of what its lines and sentences tell; `inDanger` is what the reporter said when asked whether somebody is, null when not asked.
 */
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

/** Part of a sentence says less, and must be surer to be acute by itself. */
const acutePartFrom = 0.6;
/** From this chance on a sentence is a question or a chat, whatever word for danger a part of it has. */
const surelyNone = 0.7;
/** So sure of the category, words for violence do not make money another matter: "met de pinpas". */
const surelyMoney = 0.6;
/** What the words for violence and fraud say is sure enough. */
const sure = 0.9;
/** Shorter pieces, in characters, say nothing by themselves. */
const shortest = 10;

/** Learns from examples, groups of words and words for danger what remarks are about. Takes about a second. */
export function learnMatters(
  examples: MatterExamples,
  groups: WordGroups,
  danger: DangerWords,
  graveWords: GraveWords,
): MatterRecogniser {
  const recognise = learnTexts(examples, createMatterCues(groups, danger));
  const chanceOf = (matter: Matter, text: string): number => recognise(text).chances.get(matter) ?? 0;

  /** Whether one piece of a remark tells of danger now, whatever the rest is about. */
  function isAcutePiece(piece: string, isPart: boolean, isOver: boolean): boolean {
    const words = danger(piece);
    if (piece.length < shortest || words.danger === 0 || words.over > 0 || (isOver && words.now === 0)) return false;
    const chance = chanceOf('acuut', piece);
    return isAcute(chance, words) && (!isPart || chance >= acutePartFrom);
  }

  const isAcuteLine = (line: string): boolean => {
    const isOver = danger(line).over > 0;
    return sentencesOf(line).some((sentence) => {
      const parts = partsOf(danger(sentence).bare);
      return (
        isAcutePiece(sentence, false, isOver) ||
        (parts.length > 1 &&
          parts.some((part) => isAcutePiece(part, true, isOver)) &&
          chanceOf('geen', sentence) < surelyNone)
      );
    });
  };

  /** Whether a sentence tells of danger and says that it is now, or the one after it asks what to do now. */
  const isDangerNow = (text: string): boolean =>
    text
      .split('\n')
      .flatMap(sentencesOf)
      .some((sentence, at, all) => {
        const next = all[at + 1] ?? '';
        const isNow = danger(sentence).now > 0 || (next.endsWith('?') && danger(next).now > 0);
        return isNow && isAcuteLine(sentence);
      });

  return (text, inDanger) => {
    const words = danger(text);
    // Without its sayings a remark tells what it is about: "het plan slaat nergens op".
    const { chances } = recognise(words.hasSaying && words.danger === 0 ? words.bare : text);
    const chance = (matter: Matter): number => chances.get(matter) ?? 0;
    const best = categories.reduce((first, one) => (chance(one) > chance(first) ? one : first));
    const total = categories.reduce((sum, one) => sum + chance(one), 0);
    const certainty = chance(best) / (total || 1);
    const isDangerBeside = besideQuestion(text).some((told) => isAcutePiece(told, false, false));
    const more = { isDangerBeside, isDangerNow: isDangerNow(text) };
    const acute = inDanger ?? (isAcute(chance('acuut'), words) || text.split('\n').some(isAcuteLine) || isDangerBeside);
    if (acute) return { category: 'veiligheid', seriousness: 'acute', certainty, ...more };
    const { fraud, harm } = graveWords(text);
    const isMoney = best === 'rechtmatigheid' && certainty >= surelyMoney;
    const said = fraud ? 'rechtmatigheid' : harm && !isMoney ? 'veiligheid' : best;
    const seriousness = said === 'rechtmatigheid' ? 'fraud' : said === 'veiligheid' ? 'harm' : 'ordinary';
    return {
      category: said,
      seriousness,
      certainty: fraud || harm ? Math.max(certainty, sure) : certainty,
      ...more,
    };
  };
}
