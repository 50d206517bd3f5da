import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type QuestionFiles, readQuestionFiles } from '../../src/knowledge/questions.ts';
import { Fault } from '../../src/shared/fault.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kennis-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

const file = (
  validFrom: string,
  more = '',
  body = '### Artikel 1 Begrippen\n1. Verstaan wordt onder:\n   - hulp: steun;\n',
) => `---\ntitle: Verordening hulp\nkind: verordening\nlaw: wmo\nvalidFrom: ${validFrom}\n${more}---\n\n${body}`;
const load = (shipped?: QuestionFiles) => loadKnowledge(dir, shipped);

describe('loadKnowledge', () => {
  it('loads every version in order, each article with a stable name', async () => {
    put('verordening/hulp/2026-01-01.md', file('2026-01-01', 'replaces: hulp@2025-01-01\n'));
    put('verordening/hulp/2025-01-01.md', file('2025-01-01', 'validUntil: 2025-12-31\n'));
    put('begrippen.yaml', 'niet van deze lader');
    const { documents, warnings } = await load();
    expect(documents.flatMap((document) => document.articles.map((article) => article.id))).toEqual([
      'hulp@2025-01-01#1',
      'hulp@2026-01-01#1',
    ]);
    expect(documents[1]?.source).toMatchObject({ slug: 'hulp', replaces: 'hulp@2025-01-01' });
    expect(warnings).toEqual([]);
  });

  it('reports everything that is wrong in one Fault', async () => {
    put('verordening/hulp/2026-01-01.md', file('2025-06-01'));
    put('besluit/hulp/2024-01-01.md', file('2024-01-01'));
    put('verordening/kapot/2024-01-01.md', file('2024-01-01').replace('law: wmo\n', 'wet: wmo\n'));
    put('verordening/los.md', file('2024-01-01'));
    put('verordening/naam/vandaag.md', file('2024-01-01'));
    put('verordening/Naam Fout/2024-01-01.md', file('2024-01-01'));
    put('verordening/opvolger/2024-01-01.md', file('2024-01-01', 'replaces: opvolger@2023-01-01\n'));
    put('verordeningen/x/2024-01-01.md', file('2024-01-01'));
    const fault = await load().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    const lines = fault instanceof Fault ? fault.message.split('\n') : [];
    expect(lines[0]).toContain('(10 fouten)');
    for (const part of [
      "verordening/hulp/2026-01-01.md: sleutel 'validFrom' is 2025-06-01",
      "besluit/hulp/2024-01-01.md: sleutel 'kind' is 'verordening'",
      "verordening/kapot/2024-01-01.md: sleutel 'law' ontbreekt.",
      "verordening/kapot/2024-01-01.md: onbekende sleutel 'wet'.",
      'verordening/los.md: moet in een map',
      'verordening/naam/vandaag.md: de bestandsnaam moet',
      'verordening/Naam Fout/2024-01-01.md: moet in een map',
      "verordening/opvolger/2024-01-01.md: sleutel 'replaces' noemt opvolger@2023-01-01",
      'verordeningen/: geen soort bron',
      'overlapt met verordening/hulp/2025-06-01.md',
    ]) {
      expect(lines.filter((line) => line.includes(part))).toHaveLength(1);
    }
  });

  it('refuses versions of one text that overlap, and says which last day would do', async () => {
    put('verordening/hulp/2025-01-01.md', file('2025-01-01', 'validUntil: 2026-01-01\n'));
    put('verordening/hulp/2026-01-01.md', file('2026-01-01'));
    await expect(load()).rejects.toThrow(/overlapt met verordening\/hulp\/2026-01-01\.md; .* uiterlijk 2025-12-31/);
  });

  it('refuses one version in two folders', async () => {
    put('verordening/hulp/2025-01-01.md', file('2025-01-01'));
    put('besluit/hulp/2025-01-01.md', file('2025-01-01').replace('kind: verordening', 'kind: besluit'));
    await expect(load()).rejects.toThrow('hulp@2025-01-01 bestaat al in een andere map');
  });

  it('keeps a repeated article number apart and warns with file and name', async () => {
    put('verordening/hulp/2025-01-01.md', file('2025-01-01', '', '### Artikel 1 A\nEen.\n### Artikel 1 B\nTwee.\n'));
    const { documents, warnings } = await load();
    expect(documents[0]?.articles.map((article) => article.id)).toEqual(['hulp@2025-01-01#1', 'hulp@2025-01-01#1~2']);
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'duplicate-number', file: 'verordening/hulp/2025-01-01.md' }),
    ]);
  });

  it('puts the questions of vragen/ beside article, lid and begrip in every version', async () => {
    put(
      'verordening/hulp/2024-01-01.md',
      file('2024-01-01', 'validUntil: 2024-12-31\n', '### Artikel 1 Kort\nTekst.\n'),
    );
    put('verordening/hulp/2025-01-01.md', file('2025-01-01'));
    put(
      'vragen/hulp.yaml',
      'slugs: [hulp, anders]\nvragen:\n  1: [wat is dit]\n  1/1: [welk lid]\n  1/Hulp: [wat is hulp]\n  9: [weg]\n',
    );
    const { documents, warnings } = await load();
    const [old, current] = documents.map((document) => document.articles[0]);
    expect(old?.questions).toEqual(['wat is dit']);
    expect(old?.paragraphs[0]).not.toHaveProperty('definitionQuestions');
    expect(current?.paragraphs[0]?.questions).toEqual(['welk lid']);
    expect(current?.paragraphs[0]?.definitionQuestions).toEqual(new Map([['hulp', ['wat is hulp']]]));
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'questions-without-place',
        file: 'vragen/hulp.yaml',
        message: expect.stringContaining("'9'"),
      }),
    ]);
  });

  it('finds one word among several that a line defines at once', async () => {
    const body =
      '### Artikel 1 Begrippen\n1. Verstaan wordt onder:\n   - gegevens, bestand en bewerker: wat de wet zegt;\n';
    put('verordening/hulp/2025-01-01.md', file('2025-01-01', '', body));
    put('vragen/hulp.yaml', 'slugs: [hulp]\nvragen:\n  1/bestand: [wat is een bestand]\n');
    const { documents, warnings } = await load();
    expect(documents[0]?.articles[0]?.paragraphs[0]?.definitionQuestions).toEqual(
      new Map([['gegevens, bestand en bewerker', ['wat is een bestand']]]),
    );
    expect(warnings).toEqual([]);
  });

  it('uses the packaged questions only when the folder has none of its own', async () => {
    put('verordening/hulp/2025-01-01.md', file('2025-01-01'));
    put('.pakket/vragen.yaml', 'slugs: [hulp]\nvragen:\n  1: [uit het pakket]\n');
    const packaged = await readQuestionFiles(join(dir, '.pakket'));
    expect((await load(packaged)).documents[0]?.articles[0]?.questions).toEqual(['uit het pakket']);
    put('vragen/leeg.yaml', 'slugs: [hulp]\nvragen: {}\n');
    expect((await load(packaged)).documents[0]?.articles[0]?.questions).toEqual([]);
  });

  it('says nothing about questions for texts that are not loaded', async () => {
    put('vragen/hulp.yaml', 'slugs: [hulp]\nvragen:\n  1: [wat is dit]\n');
    expect(await load()).toEqual({ documents: [], warnings: [] });
  });

  it.each([
    ['slugs: hulp\nvragen: {}\n', "vragen/x.yaml: sleutel 'slugs' moet een lijst zijn."],
    [
      'slugs: [hulp]\nvragen:\n  1: wat is dit\n',
      "vragen/x.yaml: sleutel 'vragen → 1' moet een lijst met vragen zijn.",
    ],
    ['slugs: [hulp]\nvragen: {}\nantwoorden: {}\n', "vragen/x.yaml: onbekende sleutel 'antwoorden'"],
    ['slugs: [', 'vragen/x.yaml: dit is geen geldige YAML'],
  ])('names file and key of wrong questions', async (yaml, message) => {
    put('vragen/x.yaml', yaml);
    await expect(load()).rejects.toThrow(message);
  });

  it('refuses a folder that does not exist', async () => {
    await expect(loadKnowledge(join(dir, 'weg'))).rejects.toThrow('bestaat niet');
  });

  it('leaves a folder alone that holds no documents', async () => {
    put('kaders/stappen.md', 'een andere soort bestand');
    expect(await load()).toEqual({ documents: [], warnings: [] });
  });

  it('warns about a file it does not read', async () => {
    put('verordening/hulp/oud.docx', 'x');
    expect((await load()).warnings).toEqual([expect.objectContaining({ code: 'ignored-file' })]);
  });
});
