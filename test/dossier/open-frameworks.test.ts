import { describe, expect, it } from 'vitest';
import { openFrameworks } from '../../src/dossier/open-frameworks.ts';
import { openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { type Files, inFolder } from '../knowledge/small-knowledge.ts';

const framework = `titel: Verslag buurt
versie: 1
wet: wmo
stappen:
  - code: S1
    naam: Vraag
    vraag: Wat wil de inwoner?
    aanwezig: De vraag staat er.
    onvolledig: De vraag is vaag.
    volledig: [[vraag]]
    deel: [vraag, vraag-vaag]
    aanvullen: {vraag: Noem wat de inwoner wil.}
    bronnen: [{document: buurt, artikel: 2.10, lid: 1}]
criteria:
  - {code: 1, naam: Vraag, vraag: Is de vraag helder?, volgt: S1}
  - {code: 2, naam: Netwerk, vraag: Is het netwerk gewogen?, regel: netwerk}
beschikking:
  - {code: B1, naam: Voorziening, vraag: Welke voorziening?}
  - {code: B2, naam: Omvang, vraag: Hoeveel?, bij-afwijzing: nee}
`;
const files: Files = {
  'toetsingskaders/buurt.yaml': framework,
  'toetsingskaders/kenmerken.yaml': 'vraag: zegt wat de inwoner wil\nvraag-vaag: blijft vaag\n',
  'toetsingskaders/woordgroepen.yaml': 'familie: [zussen, broer]\n',
  'toetsingskaders/voorbeelden/los.yaml': '- zinnen:\n    - {kenmerken: [vraag], zin: Zij wil weer fietsen.}\n',
};
const open = (own: Files, shipped: Files = files) =>
  inFolder(shipped, (defaults) => inFolder(own, async (dir) => openFrameworks(dir, defaults)));
const withFramework = (text: string): Files => ({ ...files, 'toetsingskaders/buurt.yaml': text });

describe('the frameworks that come with the program', () => {
  const shipped = openFrameworks(shippedKnowledge, shippedKnowledge);

  it('check seven steps, thirteen criteria and ten parts of the decision for each law', () => {
    const defaults = shipped.frameworks.filter((one) => one.isDefault);
    expect(defaults.map((one) => [one.id, one.law])).toEqual([
      ['jeugdwet', 'jeugdwet'],
      ['wmo', 'wmo'],
    ]);
    for (const { steps, criteria, elements } of defaults) {
      expect([steps.length, criteria.length, elements.length]).toEqual([7, 13, 10]);
      expect(
        elements
          .filter((one) => !one.alsoForRejection)
          .map((one) => one.code)
          .join(),
      ).toBe('B2,B3,B4,B5,B6,B7');
    }
  });

  it('say for each feature of a complete step what to add', () => {
    for (const { id, steps } of shipped.frameworks)
      for (const { code, completeWhen, toAdd } of steps)
        expect({ id, code, lacking: (completeWhen[0] ?? []).filter((feature) => !toAdd.has(feature)) }).toEqual({
          id,
          code,
          lacking: [],
        });
  });

  it('learn each feature from at least forty sentences of people', () => {
    const counts = new Map([...shipped.features.keys()].map((feature) => [feature, 0]));
    for (const { sentences } of shipped.examples)
      for (const { features } of sentences)
        for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 40)).toEqual([]);
  });

  it('name places that exist in every version of the text', async () => {
    const { documents } = await openKnowledge(shippedKnowledge, shippedKnowledge);
    const points = shipped.frameworks.flatMap(({ id, steps, criteria, elements }) =>
      [...steps, ...criteria, ...elements].map((point) => ({ id, ...point })),
    );
    const unknown = points.flatMap(({ id, code, sources }) =>
      sources
        .filter(({ slug, article, paragraph }) => {
          if (slug === null) return false;
          const versions = documents.filter(({ source }) => source.slug === slug);
          const has = versions.every(({ articles }) =>
            articles.some(
              (one) =>
                one.number === article &&
                (paragraph === null || one.paragraphs.some(({ number }) => number === paragraph)),
            ),
          );
          return versions.length === 0 || !has;
        })
        .map((place) => ({ id, code, place })),
    );
    expect(unknown).toEqual([]);
  }, 60_000);
});

describe('openFrameworks', () => {
  it('reads a framework with its features and examples', async () => {
    const { frameworks, features, examples } = await open({});
    expect(frameworks).toMatchObject([
      {
        id: 'buurt',
        title: 'Verslag buurt',
        law: 'wmo',
        isDefault: true,
        steps: [
          {
            code: 'S1',
            completeWhen: [['vraag']],
            sources: [{ law: null, slug: 'buurt', article: '2.10', paragraph: '1' }],
          },
        ],
        criteria: [
          { code: '1', follows: 'S1', rule: null },
          { code: '2', follows: null, rule: 'netwerk' },
        ],
        elements: [
          { code: 'B1', alsoForRejection: true },
          { code: 'B2', alsoForRejection: false },
        ],
      },
    ]);
    expect(frameworks[0]?.steps[0]?.toAdd.get('vraag')).toBe('Noem wat de inwoner wil.');
    expect(features.get('vraag-vaag')).toBe('blijft vaag');
    expect(examples).toEqual([
      {
        type: null,
        dossier: null,
        sentences: [{ features: ['vraag'], heading: null, sentence: 'Zij wil weer fietsen.' }],
      },
    ]);
  });

  it('uses the folder of the municipality alone, when it has one', async () => {
    const own = {
      'toetsingskaders/straat.yaml': framework.replace('Verslag buurt', 'Verslag straat'),
      'toetsingskaders/kenmerken.yaml': 'vraag: een vraag\nvraag-vaag: een vage vraag\n',
      'toetsingskaders/woordgroepen.yaml': '{}\n',
    };
    const { frameworks, features, examples } = await open(own);
    expect(frameworks.map((one) => one.title)).toEqual(['Verslag straat']);
    expect(features.get('vraag')).toBe('een vraag');
    expect(examples).toEqual([]);
  });

  it.each([
    [
      'an unknown feature',
      ['[[vraag]]', '[[vrag]]'],
      "stap S1 noemt kenmerk 'vrag', maar dat staat niet in kenmerken.yaml",
    ],
    [
      'an unknown rule',
      ['regel: netwerk', 'regel: gevoel'],
      "sleutel 'criteria.2.regel' moet een van deze woorden zijn: eerd",
    ],
    ['a code that is used twice', ['code: B2', 'code: B1'], 'code B1 staat er twee keer'],
    ['a missing key', ['    naam: Vraag\n', ''], "sleutel 'stappen.1.naam' ontbreekt"],
    ['a missing title', ['titel: Verslag buurt\n', ''], "sleutel 'titel' ontbreekt"],
    ['an empty text', ['naam: Omvang', 'naam: ""'], "sleutel 'beschikking.2.naam' is leeg"],
    ['an unknown key', ['versie: 1', 'versie: 1\nkleur: rood'], "het bestand kent 'kleur' niet"],
    [
      'a word where a list belongs',
      ['deel: [vraag, vraag-vaag]', 'deel: vraag'],
      "'stappen.1.deel' moet een lijst zijn",
    ],
    ['a criterion that follows nothing', ['volgt: S1', 'volgt: S9'], 'criterium 1 volgt stap S9, maar die is er niet'],
    ['a criterion without a score', [', volgt: S1', ''], "sleutel 'criteria.1' heeft volgt of regel, een van beide"],
    [
      'a place in two texts',
      ['document: buurt', 'document: buurt, wet: Jeugdwet'],
      'noemt of een wet, of een document',
    ],
    ['bad YAML', ['titel: Verslag buurt', 'titel: "Verslag'], 'het bestand is geen geldige YAML'],
  ] as const)('refuses %s in one sentence that names file and key', async (_, [good, wrong], said) => {
    const problem = await open({}, withFramework(framework.replace(good, wrong))).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'knowledge', message: expect.stringContaining(`buurt.yaml: `) });
    expect(problem).toMatchObject({ message: expect.stringContaining(said) });
    expect(String(problem).split('\n')).toHaveLength(1);
  });

  it('says all that is wrong at once', async () => {
    const wrong = framework.replace('code: B2', 'code: B1').replace('volgt: S1', 'volgt: S9');
    await expect(open({}, withFramework(wrong))).rejects.toThrow(/code B1 .*\n.* volgt stap S9/);
  });

  it('refuses an example of an unknown feature', async () => {
    const wrong = { ...files, 'toetsingskaders/voorbeelden/los.yaml': '- zinnen: [{kenmerken: [vrag], zin: Ja.}]\n' };
    await expect(open({}, wrong)).rejects.toThrow("los.yaml: kenmerk 'vrag' staat niet in kenmerken.yaml.");
  });

  it('says which file is missing', async () => {
    await expect(open({ 'toetsingskaders/buurt.yaml': framework })).rejects.toThrow(
      'kenmerken.yaml: dit bestand ontbreekt.',
    );
    await expect(open({}, { 'begrippen.yaml': '[]' })).rejects.toThrow('Er is geen map toetsingskaders');
  });
});
