import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Row {
  readonly dutch: string;
  readonly names: readonly string[];
  readonly meaning: string;
}

function glossary(): readonly Row[] {
  const lines = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('|') && !/^\|(?:---|\s*Dutch\s*\|)/.test(line));
  return rows.map((line) => {
    const [, dutch = '', code = '', meaning = ''] = line.split('|').map((cell) => cell.trim());
    return { dutch, names: [...code.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), meaning };
  });
}

/** Every name and every string in the code of `src/`; what only a comment says does not count. */
function namesInCode(): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(root, 'src', file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return names;
}

describe('docs/glossary.md', () => {
  const rows = glossary();

  it('gives each Dutch word one row with a code name and one sentence', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(
      rows.filter(({ dutch, names, meaning }) => dutch === '' || names.length === 0 || !meaning.endsWith('.')),
    ).toEqual([]);
    expect(new Set(rows.map(({ dutch }) => dutch)).size).toBe(rows.length);
  });

  it('names only what exists in the code', () => {
    const inCode = namesInCode();
    expect(inCode.has('what-no-code-says')).toBe(false);
    expect(rows.flatMap(({ names }) => names).filter((name) => !inCode.has(name))).toEqual([]);
  });
});
