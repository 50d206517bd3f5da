import { endingRules, flagsOf } from './word-list.ts';

/** `SFX flag strip add condition`: a word with the flag that ends as the condition says loses `strip` and takes `add`. */
interface Ending {
  readonly flag: string;
  readonly strip: string;
  readonly condition: RegExp;
}

const line = /^SFX (\S\S) (\S+) (\S+) (\S+)/;
const longest = 8;
let rules: ReadonlyMap<string, readonly Ending[]> | undefined;

function readRules(): ReadonlyMap<string, readonly Ending[]> {
  const read = new Map<string, Ending[]>();
  for (const rule of endingRules().split('\n')) {
    const [, flag = '', strip = '', added = '', condition = ''] = line.exec(rule) ?? [];
    const add = added.split('/')[0]?.replaceAll('ĳ', 'ij') ?? '';
    if (condition === '' || add === '0' || add.length > longest) continue;
    const ending = {
      flag,
      strip: strip === '0' ? '' : strip.replaceAll('ĳ', 'ij'),
      condition: new RegExp(`${condition.replaceAll('ĳ', 'ij')}$`),
    };
    read.set(add, [...(read.get(add) ?? []), ending]);
  }
  return read;
}

/** Tells whether the flags of a line have this one. */
export function hasFlag(flags: string, flag: string): boolean {
  for (let i = 0; i < flags.length; i += 2) if (flags.startsWith(flag, i)) return true;
  return false;
}

/** The listed words that the word is with an ending of Dutch: werkt, grote, huisje, kinderen. */
export function inflectedFrom(word: string): readonly string[] {
  rules ??= readRules();
  const bases: string[] = [];
  for (let size = 1; size <= Math.min(longest, word.length - 1); size += 1) {
    for (const { flag, strip, condition } of rules.get(word.slice(-size)) ?? []) {
      const base = word.slice(0, word.length - size) + strip;
      if (condition.test(base) && flagsOf(base).some((flags) => hasFlag(flags, flag))) bases.push(base);
    }
  }
  return bases;
}

/** Tells whether the word is a listed one with an ending. */
export const isInflected = (word: string): boolean => inflectedFrom(word).length > 0;
