import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFile } from '../src/knowledge/import.ts';
import { type Knowledge, openKnowledge } from '../src/knowledge/open-knowledge.ts';
import type { Described } from '../src/knowledge/read/draft.ts';

export type CollectionName = 'laws' | 'heuveldal';

const shipped = fileURLToPath(new URL('../knowledge', import.meta.url));

/** Where the texts of the laws are looked for; they are not part of the repository. */
export const lawsFolder = fileURLToPath(new URL('../../shared/real/laws', import.meta.url));

const wmo = { title: 'Wet maatschappelijke ondersteuning 2015', kind: 'wet', law: 'wmo' } as const;
const awb = { title: 'Algemene wet bestuursrecht', kind: 'wet', law: 'beide' } as const;
const laws: Readonly<Record<string, Described>> = {
  'jeugdwet.xml': { title: 'Jeugdwet', kind: 'wet', law: 'jeugdwet', validFrom: '2024-01-01' },
  'wmo-2026.txt': { ...wmo, validFrom: '2026-01-01' },
  'wmo-oud.html': { ...wmo, validFrom: '2015-01-01', validUntil: '2025-12-31' },
  'awb-2024.txt': { ...awb, validFrom: '2024-05-01' },
  'awb-oud.html': { ...awb, validFrom: '2015-01-01', validUntil: '2024-04-30' },
};

async function openLaws(folder: string): Promise<Knowledge> {
  const into = await mkdtemp(join(tmpdir(), 'bench-laws-'));
  try {
    for (const [file, described] of Object.entries(laws)) {
      const imported = await importFile(join(folder, file), into, described);
      if (imported.kind === 'refused') throw new Error(`${file}: ${imported.reason}`);
    }
    return await openKnowledge(into, shipped);
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}

/** Opens the collections to measure on: Heuveldal, and the real laws when their files are in `folder`. */
export async function openCollections(folder = lawsFolder): Promise<ReadonlyMap<CollectionName, Knowledge>> {
  const found = new Map<CollectionName, Knowledge>();
  if (existsSync(folder)) found.set('laws', await openLaws(folder));
  else process.stderr.write(`No laws in ${folder}: only Heuveldal is measured.\n`);
  found.set('heuveldal', await openKnowledge(shipped, shipped));
  return found;
}
