import { beforeAll, describe, expect, it } from 'vitest';
import type { Frameworks } from '../src/dossier/framework.ts';
import type { JudgeSteps } from '../src/dossier/model/second-look.ts';
import { openFrameworks } from '../src/dossier/open-frameworks.ts';
import type { Contradiction, KeptCheck } from '../src/dossier/ports.ts';
import { type FeatureRecogniser, learnFeatures } from '../src/dossier/steps/recognise-features.ts';
import { createDossierDesk, type DossierOutcome } from '../src/dossier-desk.ts';
import { shippedKnowledge } from '../src/shipped.ts';

let frameworks: Frameworks;
let recognise: FeatureRecogniser;
beforeAll(() => {
  frameworks = openFrameworks(shippedKnowledge, shippedKnowledge);
  recognise = learnFeatures(frameworks);
}, 120_000);

const report = `Gespreksverslag Wmo
Zaaknummer: 2026-0412
Mevrouw wil weer zelf naar de markt kunnen; nu komt zij door de pijn in haar heupen niet verder dan honderd meter.
Zij kan de boodschappen niet tillen en is in een jaar twee keer gevallen.`;
const result = '\nOver drie maanden loopt mevrouw twee keer per week zelf naar de markt en terug.';
const unclear = 'Gespreksverslag\nHij wil graag hulp bij de post en de rekeningen, en wil zelf weer overzicht krijgen.';
const handed = (text: string) => ({ papers: [{ file: 'verslag.docx', text, pages: null }] });

function open(judge: JudgeSteps | null = null) {
  const checks: KeptCheck[] = [];
  const contradictions: Contradiction[] = [];
  const clock = { now: new Date('2026-08-02T10:00:00Z') };
  const desk = createDossierDesk({
    frameworks,
    recogniser: () => recognise,
    documents: [],
    store: {
      saveCheck: async (one) => void checks.push(one),
      saveContradiction: async (one) => void contradictions.push(one),
      contradictions: async () => [],
    },
    mask: (text) => text.replaceAll('Jansen', '[NAAM]'),
    judge,
    hashCase: (number) => `hash of ${number.length} characters`,
    now: () => clock.now,
  });
  return { desk, checks, contradictions, clock };
}
const turn = (turnId: string) => ({ turnId, conversationId: 'a', userId: 'u', team: null });
const by = { conversationId: 'a', userId: 'u' };
const strangers = [
  { conversationId: 'a', userId: 'x' },
  { conversationId: 'b', userId: 'u' },
];
const kindOf = ({ kind }: DossierOutcome) => kind;

describe('the dossier desk', () => {
  it('checks, and keeps verdicts without a word of the dossier', async () => {
    const { desk, checks } = open();
    const outcome = await desk.check(turn('t1'), handed(report));
    expect(outcome).toMatchObject({ kind: 'dossier', checkId: 't1', solved: null, findings: { law: 'wmo' } });
    expect(checks).toMatchObject([{ checkId: 't1', law: 'wmo', team: null, steps: { W1: 'aanwezig' } }]);
    expect(JSON.stringify(checks)).not.toMatch(/markt|verslag\.docx|0412/);
  });

  it('lets a model judge beside the rules what is checked, and nothing that is summed up or waits for its law', async () => {
    const asked: number[] = [];
    const quote = 'is in een jaar twee keer gevallen';
    const found = { status: 'onvolledig', quote, document: 'verslag.docx', reason: null } as const;
    const { desk, checks } = open(async ({ documents }) => {
      asked.push(documents.length);
      const report = { requests: 1, proposed: 1, fallen: 0, searched: 0, found: 0 };
      return { kind: 'judged', steps: new Map([['W3', found]]), report };
    });
    expect(await desk.check(turn('t1'), handed(report))).toMatchObject({
      findings: { steps: { W3: { status: 'onvolledig', quote, doubtful: true } } },
    });
    expect(checks).toMatchObject([{ steps: { W3: 'onvolledig' } }]);
    await desk.summarise(turn('t2'), handed(report));
    await desk.check(turn('t3'), handed(unclear));
    expect(asked).toEqual([1]);
  });

  it('says when the model gave nothing, and shows what the rules found', async () => {
    const { desk } = open(async () => ({ kind: 'unavailable', reason: 'timeout' }));
    expect(await desk.check(turn('t1'), handed(report))).toMatchObject({
      findings: { steps: { W3: { status: 'ontbreekt', doubtful: false } }, notices: [{ code: 'model-unavailable' }] },
    });
  });

  it('says what was solved since the check before of the same person in the same conversation', async () => {
    const { desk } = open();
    await desk.check(turn('t1'), handed(report));
    expect(await desk.check(turn('t2'), handed(report + result))).toMatchObject({ solved: ['W3'] });
    expect(await desk.check({ ...turn('t3'), userId: 'x' }, handed(report + result))).toMatchObject({ solved: null });
  });

  it('says nothing of what was solved when the papers before were of somebody else, or of another kind', async () => {
    const { desk } = open();
    const of = (name: string, more = '') =>
      handed(
        `Gespreksverslag Wmo\nCliënt: mw. ${name}\nMevrouw wil weer zelf naar de markt kunnen. Zij kan de boodschappen niet tillen.${more}`,
      );
    await desk.check(turn('t1'), of('A. Terpstra'));
    expect(await desk.check(turn('t2'), of('B. Okonkwo', result))).toMatchObject({ solved: null });
    expect(await desk.check(turn('t3'), of('B. Okonkwo', `${result} Zij doet dit met haar zus.`))).toMatchObject({
      solved: [],
    });
    const letter =
      'Beschikking Wmo\nGeachte mevrouw Okonkwo,\nWij hebben besloten. U krijgt een scootmobiel. U kunt binnen zes weken bezwaar maken.';
    expect(await desk.check(turn('t4'), handed(letter))).toMatchObject({ solved: null });
  });

  it('does what is typed about the last check, for who made it', async () => {
    const { desk, clock } = open();
    expect(await desk.aboutLast({ kind: 'again' }, by)).toBeNull();
    await desk.check(turn('t1'), handed(report));
    for (const stranger of strangers) expect(await desk.aboutLast({ kind: 'again' }, stranger)).toBeNull();
    expect(await desk.aboutLast({ kind: 'outline' }, by)).toMatchObject({ kind: 'paper', which: 'outline' });
    expect(await desk.aboutLast({ kind: 'again' }, by)).toMatchObject({ kind: 'dossier', checkId: 't1' });
    expect(await desk.aboutLast({ kind: 'summary' }, by)).toMatchObject({ kind: 'dossier-summary' });
    const contradict = (code: string) => desk.aboutLast({ kind: 'contradict', code, reason: 'het staat er wel' }, by);
    expect(await contradict('W3')).toEqual({ kind: 'dossier-contradicted', isKept: true });
    expect(await contradict('W99')).toEqual({ kind: 'dossier-contradicted', isKept: false });
    // The papers go before the findings.
    clock.now = new Date('2026-08-02T10:15:01Z');
    expect(await desk.aboutLast({ kind: 'summary' }, by)).toMatchObject({ kind: 'dossier' });
  });

  it('asks which law it is, and goes on with the papers once, for who handed them in, within a quarter', async () => {
    const { desk, checks, clock } = open();
    expect(await desk.check(turn('t1'), handed(unclear))).toEqual({
      kind: 'dossier-law',
      checkId: 't1',
      files: ['verslag.docx'],
    });
    expect(checks).toEqual([]);
    for (const stranger of strangers)
      expect(kindOf(await desk.withLaw('t1', 'wmo', stranger))).toBe('dossier-forgotten');
    expect(await desk.withLaw('t1', 'jeugdwet', by)).toMatchObject({ kind: 'dossier', findings: { law: 'jeugdwet' } });
    expect(kindOf(await desk.withLaw('t1', 'jeugdwet', by))).toBe('dossier-forgotten');
    await desk.check(turn('t2'), handed(unclear));
    clock.now = new Date('2026-08-02T10:15:01Z');
    expect(kindOf(await desk.withLaw('t2', 'wmo', by))).toBe('dossier-forgotten');
  });

  it('counts the terms anew from a day that was told, for a quarter and for who handed the papers in', async () => {
    const { desk, clock } = open();
    const terms = (outcome: DossierOutcome) =>
      outcome.kind === 'dossier' ? outcome.findings.terms.map(({ name, due, asks }) => ({ name, due, asks })) : null;
    const first = terms(await desk.check(turn('t1'), handed(report)));
    expect(first).toContainEqual({ name: 'Onderzoek', due: null, asks: ['melding'] });
    for (const stranger of strangers)
      expect(kindOf(desk.withDates('t1', { melding: '2026-06-01' }, stranger))).toBe('dossier-forgotten');
    expect(terms(desk.withDates('t1', { melding: '2026-06-01' }, by))).toContainEqual(
      expect.objectContaining({ name: 'Onderzoek', due: '2026-07-13' }),
    );
    clock.now = new Date(clock.now.getTime() + 16 * 60_000);
    expect(kindOf(desk.withDates('t1', { melding: '2026-06-01' }, by))).toBe('dossier-forgotten');
    expect(kindOf(desk.paper('t1', 'report', by))).toBe('paper');
  });

  it('goes on once when the law is pressed twice in a row', async () => {
    const { desk, checks } = open();
    await desk.check(turn('t1'), handed(unclear));
    const both = await Promise.all([desk.withLaw('t1', 'wmo', by), desk.withLaw('t1', 'wmo', by)]);
    expect(both.map(kindOf)).toEqual(['dossier', 'dossier-forgotten']);
    expect(checks).toHaveLength(1);
  });

  it('checks one dossier after another, and lets what else waits go in between', async () => {
    const { desk } = open();
    const order: string[] = [];
    const ids = ['t1', 't2', 't3'];
    const all = ids.map(async (id) => {
      await desk.check({ ...turn(id), conversationId: id }, handed(report));
      order.push(id);
    });
    const waiting = (async () => {
      while (!ids.every((id) => order.includes(id))) {
        await new Promise((resolve) => setImmediate(resolve));
        order.push('else');
      }
    })();
    await Promise.all([...all, waiting]);
    expect(order.filter((one, at) => one !== order[at - 1]).join(' ')).toMatch(/t1 else t2 else t3/);
  });

  it('sums up, also after it had to ask for the law, and names what could not be read', async () => {
    const { desk } = open();
    const unreadable = [{ file: 'scan.pdf', reason: 'geen tekst' }];
    expect(await desk.summarise(turn('t1'), { ...handed(report), unreadable })).toMatchObject({
      kind: 'dossier-summary',
      unreadable,
      summary: { documents: [{ file: 'verslag.docx' }] },
    });
    const half = { papers: handed(report).papers.map((one) => ({ ...one, pagesWithoutText: [3] })) };
    expect(await desk.summarise(turn('t3'), half)).toMatchObject({
      unreadable: [{ file: 'verslag.docx', reason: 'pagina 3 is een plaatje (of leeg): niet gelezen.' }],
    });
    expect(await desk.check(turn('t4'), half)).toMatchObject({
      findings: {
        notices: [{ code: 'pages-without-text', text: expect.stringContaining('pagina 3 van verslag.docx') }],
      },
    });
    expect(kindOf(await desk.summarise(turn('t2'), handed(unclear)))).toBe('dossier-law');
    expect(kindOf(await desk.withLaw('t2', 'wmo', by))).toBe('dossier-summary');
  });

  it('writes both papers, for who asked the check, within the hour', async () => {
    const { desk, clock } = open();
    await desk.check(turn('t1'), handed(report));
    expect(desk.paper('t1', 'outline', by)).toMatchObject({ kind: 'paper', which: 'outline' });
    expect(desk.paper('t1', 'report', by)).toMatchObject({ kind: 'paper', which: 'report' });
    for (const stranger of strangers) expect(kindOf(desk.paper('t1', 'report', stranger))).toBe('dossier-forgotten');
    expect(kindOf(desk.paper('other', 'report', by))).toBe('dossier-forgotten');
    clock.now = new Date('2026-08-02T11:00:01Z');
    expect(kindOf(desk.paper('t1', 'report', by))).toBe('dossier-forgotten');
  });

  it('keeps a contradiction with the verdict and a masked reason, and none about what it does not know', async () => {
    const { desk, contradictions } = open();
    await desk.check(turn('t1'), handed(report));
    expect(await desk.contradict('t1', 'W3', 'Jansen zei het wel', by)).toBe(true);
    for (const [id, code, who] of [
      ['t1', 'W9', by],
      ['t1', 'constructor', by],
      ['t2', 'W3', by],
      ...strangers.map((stranger) => ['t1', 'W3', stranger] as const),
    ] as const)
      expect(await desk.contradict(id, code, null, who)).toBe(false);
    expect(contradictions).toMatchObject([
      { checkId: 't1', code: 'W3', verdict: 'ontbreekt', reason: '[NAAM] zei het wel' },
    ]);
  });

  it('names the files when none could be read', async () => {
    const files = [{ file: 'scan.pdf', reason: 'geen tekst' }];
    const outcome = await open().desk.check(turn('t1'), { papers: [], unreadable: files });
    expect(outcome).toEqual({ kind: 'dossier-unreadable', files });
  });
});
