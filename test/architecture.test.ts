import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbidden, zones } from './architecture-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const longest = 400;

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|js)$/.test(name))
    .map((name) => join('src', name))
    .sort();

async function graphOf(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of a graph.');
  return output;
}

const violationsOf = ({ summary }: ICruiseResult): readonly string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();

describe('the imports of src', () => {
  let graph: ICruiseResult;
  beforeAll(async () => {
    graph = await graphOf(root);
  });
  const importsOf = (file: string): readonly string[] =>
    graph.modules.find(({ source }) => source === file)?.dependencies.map(({ resolved }) => resolved) ?? [];

  it('are all seen: every file on disk is in the graph', () => {
    const seen = graph.modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));
    expect(seen.sort()).toEqual(sourceFiles(root));
    expect(seen.length).toBeGreaterThan(130);
    expect(graph.summary.totalDependenciesCruised).toBeGreaterThan(400);
  });

  it.each([
    ['src/main.ts', 'src/app.ts'],
    ['src/turn/answer-policy.ts', 'src/policy/ask.ts'],
    ['src/policy/ask.ts', 'src/knowledge/source.ts'],
    ['src/teams/server.ts', 'src/app.ts'],
    ['src/cli/run-keep.ts', 'src/cli/import.ts'],
  ])('are followed through the .ts extension, for types and for import(): %s → %s', (from, to) => {
    expect(importsOf(from)).toContain(to);
  });

  it('are followed to packages: src/store/open-store.ts → kysely', () => {
    expect(importsOf('src/store/open-store.ts').join()).toContain('node_modules/kysely/');
  });

  it('point inward, never sideways, and make no cycle', () => {
    expect(violationsOf(graph)).toEqual([]);
  });
});

describe('a wrong import', () => {
  const wrong: readonly (readonly [rule: string, file: string, line: string, to: string])[] = [
    ['shared-imports-inward', 'shared/a.ts', "import '../knowledge/right.ts';", 'src/knowledge/right.ts'],
    ['knowledge-imports-inward', 'knowledge/a.ts', "import '../policy/right.ts';", 'src/policy/right.ts'],
    ['policy-imports-inward', 'policy/a.ts', "import '../intent/right.ts';", 'src/intent/right.ts'],
    ['policy-imports-inward', 'policy/b.ts', "import type { T } from '../app.ts';", 'src/app.ts'],
    ['policy-imports-inward', 'policy/c.ts', "import '../store/right.ts';", 'src/store/right.ts'],
    ['intent-imports-inward', 'intent/a.ts', "import '../policy/right.ts';", 'src/policy/right.ts'],
    ['store-imports-inward', 'store/a.ts', "import '../model/right.ts';", 'src/model/right.ts'],
    ['store-takes-only-types', 'store/b.ts', "import { v } from '../policy/right.ts';", 'src/policy/right.ts'],
    ['model-takes-only-types', 'model/b.ts', "import { v, type T } from '../policy/right.ts';", 'src/policy/right.ts'],
    [
      'documents-imports-inward',
      'documents/a.ts',
      "import type { T } from '../knowledge/right.ts';",
      'src/knowledge/right.ts',
    ],
    ['knowledge-imports-inward', 'knowledge/d.ts', "import '../documents/right.ts';", 'src/documents/right.ts'],
    ['privacy-imports-inward', 'privacy/a.ts', "import '../app.ts';", 'src/app.ts'],
    ['app-imports-inward', 'turn/conversations.ts', "import '../teams/right.ts';", 'src/teams/right.ts'],
    ['shipped-imports-inward', 'shipped.ts', "import './shared/right.ts';", 'src/shared/right.ts'],
    ['teams-imports-inward', 'teams/a.ts', "import '../store/right.ts';", 'src/store/right.ts'],
    ['teams-imports-inward', 'teams/b.ts', "import '../cli/right.ts';", 'src/cli/right.ts'],
    ['teams-takes-only-types', 'teams/c.ts', "import { v } from '../app.ts';", 'src/app.ts'],
    ['cli-imports-inward', 'cli/a.ts', "export const f = () => import('../teams/right.ts');", 'src/teams/right.ts'],
    ['work-imports-inward', 'signal-work.ts', "import './teams/right.ts';", 'src/teams/right.ts'],
    ['only-teams-knows-its-vendor', 'policy/d.ts', "import 'botbuilder';", 'botbuilder'],
    ['only-model-knows-its-vendor', 'policy/e.ts', "import type OpenAI from 'openai';", 'openai'],
    ['only-store-knows-its-vendor', 'teams/d.ts', "import 'kysely';", 'kysely'],
    ['no-development-package', 'policy/f.ts', "import 'minisearch';", 'minisearch'],
    ['resolves', 'policy/g.ts', "import './gone.ts';", './gone.ts'],
    ['no-cycle', 'knowledge/b.ts', "import type { T } from './c.ts';", 'src/knowledge/c.ts'],
  ];
  const right: Readonly<Record<string, string>> = {
    'app.ts': "import './policy/right.ts';",
    'main.ts': "import './app.ts'; import './store/right.ts'; import './teams/right.ts';",
    'shared/right.ts': '',
    'knowledge/right.ts': "import '../shared/right.ts';",
    // The way back of the cycle that `knowledge/b.ts` begins; a cycle is reported once.
    'knowledge/c.ts': "import type { T } from './b.ts';",
    'policy/right.ts': "import '../knowledge/right.ts';",
    'intent/right.ts': '',
    'store/right.ts': "import type { T } from '../policy/right.ts'; import 'kysely';",
    'documents/right.ts': "import '../shared/right.ts';",
    'model/right.ts': "import 'openai';",
    'teams/right.ts': "import type { T } from '../app.ts'; import 'botbuilder';",
    'cli/right.ts': "import '../policy/right.ts'; import '../store/right.ts';",
  };
  const folder = mkdtempSync(join(tmpdir(), 'keep-wrong-imports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is found, each kind by its own rule, and right ones pass', async () => {
    const files = { ...right, ...Object.fromEntries(wrong.map(([, file, line]) => [file, line])) };
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'src', file)), { recursive: true });
      writeFileSync(join(folder, 'src', file), `${content}\nexport const v = 1;\n`);
    }
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const found = violationsOf(await graphOf(folder)).map((one) => one.replace(/→ .*node_modules\/([^/]+).*/, '→ $1'));
    expect(found).toEqual(wrong.map(([rule, file, , to]) => `${rule}: src/${file} → ${to}`).sort());
  });
});

describe('the files of src', () => {
  const files = sourceFiles(root);

  it('each belong to one zone of the architecture', () => {
    const places = files.map((file) => [
      file,
      zones.filter(({ path }) => new RegExp(`^src/${path}`).test(file)).length,
    ]);
    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('are named in kebab-case after what they export, never after a drawer', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc|types|index|manager|constants)(?:\/|\.ts$)/;
    expect(files.filter((file) => drawers.test(file))).toEqual([]);
    expect(files.filter((file) => !/^src(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+\.(?:ts|tsx|js)$/.test(file))).toEqual([]);
  });

  it(`have at most ${longest} lines`, () => {
    const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(files.filter((file) => lines(file) > longest)).toEqual([]);
  });
});
