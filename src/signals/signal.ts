import type { Law } from '../shared/law.ts';

/** What a signal can be about; the words of those who handle it. */
export const categories = [
  'onderlevering',
  'plan-van-aanpak',
  'kwaliteit',
  'personeel',
  'wachttijd',
  'arrangement-tarief',
  'rechtmatigheid',
  'veiligheid',
  'samenwerking',
  'overig',
] as const;
export type Category = (typeof categories)[number];

/** Where a signal goes; `direct-handelen` is no place but what the reporter must do now, since somebody is in danger. */
export const routes = [
  'contractmanagement',
  'inkoop',
  'toezicht-rechtmatigheid',
  'toezicht-kwaliteit',
  'direct-handelen',
] as const;
export type Route = (typeof routes)[number];

/** What a signal should tell and does not yet. */
export const gaps = ['aanbieder', 'wat', 'wanneer', 'arrangement'] as const;
export type Gap = (typeof gaps)[number];

/** How pressing the matter is: danger now, harm that is over, suspected fraud, or none of these. */
export type Seriousness = 'acute' | 'harm' | 'fraud' | 'ordinary';

/** What a remark comes to, before anybody is asked or anything is sent. */
export interface SignalDraft {
  /** The name in the register. */
  readonly provider: string | null;
  /** Names of the register that the remark may mean, best first; empty when there is one, or none. */
  readonly doubtful: readonly string[];
  readonly category: Category;
  readonly seriousness: Seriousness;
  readonly law: Law | null;
  /** A product code, or the name of an arrangement in the register. */
  readonly arrangement: string | null;
  /** Hours a week. */
  readonly hoursIndicated: number | null;
  /** Hours a week. */
  readonly hoursDelivered: number | null;
  readonly caseNumber: string | null;
  /** When, since when or how often, in the words of the remark. */
  readonly when: string | null;
  readonly missing: readonly Gap[];
  /** What happened, masked; the text that would be sent. */
  readonly facts: string;
  /** What the reporter thinks of it, masked. */
  readonly opinion: string;
  readonly cancelled: boolean;
}

/** A line of the conversation in which a signal is told. */
export interface Said {
  readonly by: 'reporter' | 'bot';
  readonly text: string;
}
