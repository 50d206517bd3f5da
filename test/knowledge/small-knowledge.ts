import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Knowledge, openKnowledge } from '../../src/knowledge/open-knowledge.ts';

/** A folder of knowledge in the making: invented files by their name within it. */
export type Files = Readonly<Record<string, string>>;

interface Text {
  readonly title: string;
  readonly law?: 'wmo' | 'jeugdwet' | 'beide';
  readonly validUntil?: string;
  readonly gemeente?: string;
  readonly body: string;
}

/** One file `<kind>/<slug>/<valid-from>.md`; law is `wmo` unless said otherwise. */
export function text(name: string, { title, law = 'wmo', validUntil, gemeente, body }: Text): Files {
  const [kind = '', , day = ''] = name.split('/');
  const more = [validUntil && `validUntil: ${validUntil}`, gemeente && `gemeente: ${gemeente}`].filter(Boolean);
  const front = [`title: ${title}`, `kind: ${kind}`, `law: ${law}`, `validFrom: ${day}`, ...more];
  return { [`${name}.md`]: `---\n${front.join('\n')}\n---\n\n${body}\n` };
}

/** Writes files to a new folder, lets `use` have it, and removes it. */
export async function inFolder<T>(files: Files, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'kennis-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Opens invented files as knowledge; vocabulary and the rest are empty unless among the files. */
export const knowledgeOf = (...files: readonly Files[]): Promise<Knowledge> =>
  inFolder(
    Object.assign(
      { 'begrippen.yaml': '[]', 'elders.yaml': '[]', 'vragen/geen.yaml': 'slugs: [geen]\nvragen: {}\n' },
      ...files,
    ),
    (dir) => openKnowledge(dir, dir),
  );
