import { describe, expect, it } from 'vitest';
import { citeRule } from '../../src/dossier/cite.ts';
import type { FrameworkPoint, SourcePlace } from '../../src/dossier/framework.ts';
import type { Law } from '../../src/shared/law.ts';
import { knowledgeOf, text } from '../knowledge/small-knowledge.ts';

const { documents } = await knowledgeOf(
  text('wet/zorgwet/2015-01-01', {
    title: 'Zorgwet',
    body: '### Artikel 2.1 Onderzoek\n\n1. Het college onderzoekt.\n2. Binnen zes weken.',
  }),
  text('verordening/zorg/2025-01-01', {
    title: 'Verordening zorg',
    validUntil: '2025-12-31',
    body: '### Artikel 3 Besluit\n\nHet oude besluit noemt de duur.',
  }),
  text('verordening/zorg/2026-01-01', {
    title: 'Verordening zorg',
    body: '### Artikel 3 Besluit\n\nHet nieuwe besluit noemt de duur.',
  }),
);
const place = (more: Partial<SourcePlace>): SourcePlace => ({
  law: null,
  slug: null,
  article: '3',
  paragraph: null,
  ...more,
});
const point = (...sources: SourcePlace[]): FrameworkPoint => ({
  code: 'W1',
  name: '',
  question: '',
  example: null,
  sources,
});
const day = '2026-06-01';
const cite = (cited: FrameworkPoint, on = day, law: Law | null = null) => citeRule(cited, documents, { day: on, law });

describe('citeRule', () => {
  it('cites the literal text of a law that is named by its title', () => {
    expect(cite(point(place({ law: 'Zorgwet', article: '2.1', paragraph: '2' })))).toEqual({
      place: 'Zorgwet, artikel 2.1 lid 2 (geldig vanaf 1 januari 2015)',
      quote: 'Binnen zes weken.',
      url: null,
    });
  });

  it('cites the first lid when none is named, and does not name it', () => {
    expect(cite(point(place({ law: 'Zorgwet', article: '2.1' })))).toMatchObject({
      place: 'Zorgwet, artikel 2.1 (geldig vanaf 1 januari 2015)',
      quote: 'Het college onderzoekt.',
    });
  });

  it('cites the version that is in force on the day', () => {
    const three = point(place({ slug: 'zorg' }));
    expect(cite(three)?.quote).toBe('Het nieuwe besluit noemt de duur.');
    expect(cite(three, '2025-12-31')?.quote).toBe('Het oude besluit noemt de duur.');
    expect(cite(three, '2024-12-31')).toBeNull();
  });

  it('takes the first place that is loaded, and nothing when none is', () => {
    const absent = [
      place({ slug: 'elders' }),
      place({ slug: 'zorg', article: '99' }),
      place({ law: 'Zorgwet', article: '2.1', paragraph: '9' }),
    ];
    expect(cite(point(...absent, place({ slug: 'zorg' })))?.place).toMatch(/^Verordening zorg, artikel 3 /);
    expect(cite(point(...absent))).toBeNull();
    expect(cite(point())).toBeNull();
  });

  it('does not take a text of the municipality for a law of the same title', () => {
    expect(cite(point(place({ law: 'Verordening zorg' })))).toBeNull();
  });
});

describe('citeRule, for a framework of both laws', () => {
  it('cites only what fits the law of the dossier, and what holds for both', async () => {
    const both = await knowledgeOf(
      text('verordening/wmo/2026-01-01', {
        title: 'Verordening Wmo',
        law: 'wmo',
        body: '### Artikel 3 Besluit\n\nWmo.',
      }),
      text('verordening/jeugd/2026-01-01', {
        title: 'Verordening jeugd',
        law: 'jeugdwet',
        body: '### Artikel 3 Besluit\n\nJeugd.',
      }),
      text('werkinstructie/verslag/2026-01-01', {
        title: 'Verslag',
        law: 'beide',
        body: '### Artikel 3 Besluit\n\nBeide.',
      }),
    );
    const cited = (law: Law | null, ...slugs: string[]) =>
      citeRule(point(...slugs.map((slug) => place({ slug }))), both.documents, { day, law })?.quote;
    expect(cited('wmo', 'jeugd', 'wmo')).toBe('Wmo.');
    expect(cited('jeugdwet', 'wmo', 'jeugd')).toBe('Jeugd.');
    expect(cited('jeugdwet', 'wmo', 'verslag')).toBe('Beide.');
    expect(cited('jeugdwet', 'wmo')).toBeUndefined();
    expect(cited(null, 'jeugd', 'wmo')).toBe('Jeugd.');
  });
});

describe('a long lid that sums up', () => {
  const lid =
    'Het college onderzoekt:\n\na. de behoeften, persoonskenmerken en de voorkeuren van de cliënt;\nb. de mogelijkheden om op eigen kracht of met gebruikelijke hulp zijn zelfredzaamheid te verbeteren;\nc. de mogelijkheden om met mantelzorg of hulp van andere personen uit zijn sociale netwerk te komen tot verbetering van zijn zelfredzaamheid;\nd. de behoefte aan maatregelen ter ondersteuning van de mantelzorger.';
  const quoteFor = async (name: string, question: string) => {
    const { documents: all } = await knowledgeOf(
      text('wet/zorgwet/2015-01-01', { title: 'Zorgwet', body: `### Artikel 2.1 Onderzoek\n\n1. ${lid}` }),
    );
    const source = place({ law: 'Zorgwet', article: '2.1', paragraph: '1' });
    return citeRule({ ...point(source), name, question }, all, { day, law: null })?.quote;
  };

  it('is quoted by the part that fits the point, and whole when none does', async () => {
    expect(await quoteFor('Hulpvraag', 'Wat zijn de behoeften en voorkeuren?')).toMatch(/^a\. de behoeften/);
    expect(await quoteFor('Netwerk', 'Wie uit het sociale netwerk geeft mantelzorg?')).toMatch(/^c\. .*verbetering/s);
    expect(await quoteFor('Duur', 'Tot wanneer?')).toMatch(/^Het college onderzoekt/);
  });
});
