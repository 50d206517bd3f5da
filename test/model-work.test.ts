import { afterEach, describe, expect, it } from 'vitest';
import { openModelWork } from '../src/model-work.ts';
import type { Passage } from '../src/policy/judged.ts';
import { gevonden } from './dossier/model/scripted-judge.ts';
import { papers } from './dossier/terms/papers.ts';
import { answers, completes, type ScriptedServer, type Step, startScriptedServer } from './model/scripted-server.ts';

const lines: { readonly event: string | undefined; readonly fields: unknown }[] = [];
const log = { info: (fields: unknown, event?: string) => void lines.push({ event, fields }) };
const servers: ScriptedServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  lines.length = 0;
});

async function workWith(step: Step, keep: readonly string[] = []) {
  const server = await startScriptedServer(step);
  servers.push(server);
  const config = { kind: 'openai', apiKey: null, baseUrl: `${server.url}/v1`, model: 'klein', timeoutMs: 900 } as const;
  return openModelWork(config, log, keep);
}

const passage: Passage = {
  citation: {
    slug: 'verordening',
    title: 'Verordening',
    sourceKind: 'verordening',
    article: '3.1',
    articleTitle: 'Onderzoek',
    paragraph: '1',
    section: false,
    validFrom: '2026-01-01',
    validUntil: null,
    url: null,
  },
  text: 'Het college voert binnen zes weken na de melding een onderzoek uit.',
};
const asked = { question: 'hoe lang duurt het onderzoek bij Els', date: '2026-03-01', passages: [passage] } as const;
const said = {
  tekst: 'Het college onderzoekt binnen zes weken na de melding.',
  passage: 1,
  citaat: 'voert binnen zes weken na de melding een onderzoek uit',
};

describe('the work of a model', () => {
  it('is none without a model', async () => {
    expect(await openModelWork(null, log)).toEqual({ modelName: null, compose: null, judge: null });
  });

  it('answers, and writes down what with and how much of it fell, never what it says', async () => {
    const { compose, modelName } = await workWith(completes(JSON.stringify({ beantwoord: true, zinnen: [said] })));
    expect(await compose?.(asked)).toMatchObject({ kind: 'composed' });
    expect(lines).toEqual([
      {
        event: 'compose',
        fields: {
          model: modelName,
          prompt: expect.stringMatching(/^[\da-f]{12}$/),
          passages: 1,
          outcome: 'composed',
          proposed: 1,
          fallen: [],
        },
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Els|zes weken/);
  });

  it('judges a dossier, and writes down both prompts and what was believed', async () => {
    const { judge } = await workWith(completes(gevonden()));
    const framework = { id: 'wmo', title: 'Wmo', version: '1', law: 'wmo', isDefault: true } as const;
    const documents = papers({ 'verslag Jansen.docx': 'Gespreksverslag Wmo\n\nMevrouw Jansen wil weer koken.\n' });
    await judge?.({ documents, framework: { ...framework, steps: [], criteria: [], elements: [] } });
    expect(lines).toMatchObject([
      {
        event: 'judge',
        fields: { prompt: expect.stringMatching(/^[\da-f]{12}$/), searchPrompt: expect.any(String), documents: 1 },
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Jansen|koken/);
  });

  it('lets the providers it knows stand in the dossier that it sends, and nobody who is called so', async () => {
    const sent: string[] = [];
    const { judge } = await workWith(
      (response, seen) => {
        sent.push(seen.body);
        completes(gevonden())(response, seen);
      },
      ['Kwelderlicht'],
    );
    const framework = { id: 'wmo', title: 'Wmo', version: '1', law: 'wmo', isDefault: true } as const;
    const documents = papers({
      'verslag.docx': 'Gespreksverslag Wmo\n\nZij krijgt hulp van Kwelderlicht. Mevrouw Kwelderlicht wil weer koken.\n',
    });
    await judge?.({ documents, framework: { ...framework, steps: [], criteria: [], elements: [] } });
    expect(sent.join('')).toContain('hulp van Kwelderlicht. Mevrouw [persoon 1]');
  });

  it('says why there was no answer', async () => {
    const { compose } = await workWith(answers(400, { error: { message: 'Els' } }));
    expect(await compose?.(asked)).toMatchObject({ kind: 'unavailable' });
    expect(lines).toMatchObject([{ event: 'compose', fields: { outcome: 'unavailable', reason: expect.any(String) } }]);
    expect(JSON.stringify(lines)).not.toContain('Els');
  });
});
