import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/open-knowledge.ts';
import { knowledgeOf, text } from '../small-knowledge.ts';

const vocabulary = {
  'begrippen.yaml': `- begrip: hulp bij het huishouden
  afkorting: [HH]
  alledaags: [poetsen, ramen lappen]
- begrip: gezinsplan
  ookwel: [plan van het gezin]
- begrip: vervoersvoorziening
  alledaags: [taxi]
`,
};
const verordening = text('verordening/buurt/2026-01-01', {
  title: 'Verordening buurt',
  body: `# Hoofdstuk 2 Hulp
### Artikel 2.1 Hulp bij het huishouden
1. De inwoner krijgt hulp bij het huishouden van een aanbieder.
2. De hulp is er op vaste dagen.
### Artikel 2.2 Gezinsplan
1. De ouders maken een gezinsplan.
### Artikel 2.3 Vervoersvoorziening
1. Een vervoersvoorziening is een pas voor de regiotaxi.
### Artikel 2.4 Dagbesteding
vragen:
- mag mijn vader overdag ergens naartoe
1. Dagbesteding is er voor wie thuis geen ritme heeft.
### Artikel 2.5 Begrippen
1. Verstaan wordt onder:
   - klusdienst: hulp bij kleine karweien in huis;
   - maatje: een vrijwilliger die op bezoek komt;
   - steunpunt: een plek in de wijk;
   - straatcoach: iemand die de straat kent.
`,
});
const wet = text('wet/hulpwet/2015-01-01', {
  title: 'Hulpwet',
  body: '### Artikel 2.1 Onderzoek\n1. Het college doet onderzoek.\n2. Het college maakt een verslag.',
});
const jeugd = text('wet/jeugdhulpwet/2015-01-01', {
  title: 'Jeugdhulpwet',
  law: 'jeugdwet',
  body: '### Artikel 2.1 Toegang\n1. Het college wijst toe.',
});

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeOf(vocabulary, verordening, wet, jeugd);
});
const found = (question: string) =>
  knowledge.index.search(question, () => 1, 10).hits.map((hit) => `${hit.source.slug} ${hit.article.number}`);

describe('search', () => {
  it.each([
    ['in the words of the text', 'hulp bij het huishouden', '2.1'],
    ['by an abbreviation', 'HH aanvragen', '2.1'],
    ['by an everyday word', 'wie komt poetsen', '2.1'],
    ['by an everyday phrase', 'iemand om de ramen te lappen', '2.1'],
    ['with a typo', 'huishuoden', '2.1'],
    ['with a double letter', 'dagbesteeding', '2.4'],
    ['by a part of a compound', 'plan voor gezinnen', '2.2'],
    ['by a compound written apart', 'gezins plan', '2.2'],
    ['by a compound of words that stand apart', 'hulpaanbieder', '2.1'],
    ['by a question beside it', 'kan mijn vader overdag ergens naartoe', '2.4'],
    ['by another inflection', 'vervoersvoorzieningen', '2.3'],
    ['by what is defined', 'wat is een maatje', '2.5'],
  ])('finds an article %s', (_, question, number) => {
    expect(found(question)[0]).toBe(`buurt ${number}`);
  });

  it('tells the lid, and the definition in it, that answers', () => {
    const [lid] = knowledge.index.search('op welke vaste dagen is de hulp', () => 1, 1).hits;
    expect(lid?.paragraph.number).toBe('2');
    const [definition] = knowledge.index.search('wat is een straatcoach', () => 1, 1).hits;
    expect(definition?.line).toBe('- straatcoach: iemand die de straat kent.');
  });

  it('puts every article of that number first, and only that of the source that is named', () => {
    expect(found('artikel 2.1').slice(0, 3).sort()).toEqual(['buurt 2.1', 'hulpwet 2.1', 'jeugdhulpwet 2.1']);
    expect(found('artikel 2.1 wmo')[0]).toBe('hulpwet 2.1');
    expect(found('artikel 2.1 jeugdwet')[0]).toBe('jeugdhulpwet 2.1');
    expect(found('artikel 2.1 van de verordening')[0]).toBe('buurt 2.1');
    const [hit] = knowledge.index.search('art. 2.1 lid 2 wmo', () => 1, 1).hits;
    expect(hit).toMatchObject({ named: true, paragraph: { text: 'Het college maakt een verslag.' } });
  });

  it('never finds a source that is kept out, not even by number or definition', () => {
    const only = (slug: string) => (question: string) =>
      knowledge.index.search(question, (source) => (source.slug === slug ? 1 : 0), 10).hits;
    for (const question of ['artikel 2.1', 'hulp bij het huishouden', 'wat is een maatje', 'poetsen'])
      for (const hit of only('hulpwet')(question)) expect(hit.source.slug).toBe('hulpwet');
    expect(only('hulpwet')('artikel 2.1')).not.toEqual([]);
  });

  it.each([[''], ['???'], ['de het een'], ['😀'], ['\u0000'], ['xqzw']])('finds nothing for %j', (question) => {
    expect(found(question)).toEqual([]);
  });

  it('gives no more than asked, each article once', () => {
    const hits = knowledge.index.search('hulp college artikel 2.1 onderzoek plan', () => 1, 3).hits;
    expect(hits).toHaveLength(3);
    expect(new Set(hits.map((hit) => hit.article.id)).size).toBe(3);
  });

  it('finds the same again, whatever was asked in between', () => {
    const first = found('wie komt poetsen');
    found('artikel 2.1');
    found('gezins plan');
    expect(found('wie komt poetsen')).toEqual(first);
  });
});
