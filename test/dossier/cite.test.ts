import { describe, expect, it } from 'vitest';
import { citeRule } from '../../src/dossier/cite.ts';
import type { FrameworkPoint, SourcePlace } from '../../src/dossier/framework.ts';
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

describe('citeRule', () => {
  it('cites the literal text of a law that is named by its title', () => {
    expect(citeRule(point(place({ law: 'Zorgwet', article: '2.1', paragraph: '2' })), documents, day)).toEqual({
      place: 'Zorgwet, artikel 2.1 lid 2 (geldig vanaf 1 januari 2015)',
      quote: 'Binnen zes weken.',
      url: null,
    });
  });

  it('cites the first lid when none is named, and does not name it', () => {
    expect(citeRule(point(place({ law: 'Zorgwet', article: '2.1' })), documents, day)).toMatchObject({
      place: 'Zorgwet, artikel 2.1 (geldig vanaf 1 januari 2015)',
      quote: 'Het college onderzoekt.',
    });
  });

  it('cites the version that is in force on the day', () => {
    const three = point(place({ slug: 'zorg' }));
    expect(citeRule(three, documents, day)?.quote).toBe('Het nieuwe besluit noemt de duur.');
    expect(citeRule(three, documents, '2025-12-31')?.quote).toBe('Het oude besluit noemt de duur.');
    expect(citeRule(three, documents, '2024-12-31')).toBeNull();
  });

  it('takes the first place that is loaded, and nothing when none is', () => {
    const absent = [
      place({ slug: 'elders' }),
      place({ slug: 'zorg', article: '99' }),
      place({ law: 'Zorgwet', article: '2.1', paragraph: '9' }),
    ];
    expect(citeRule(point(...absent, place({ slug: 'zorg' })), documents, day)?.place).toMatch(
      /^Verordening zorg, artikel 3 /,
    );
    expect(citeRule(point(...absent), documents, day)).toBeNull();
    expect(citeRule(point(), documents, day)).toBeNull();
  });

  it('does not take a text of the municipality for a law of the same title', () => {
    expect(citeRule(point(place({ law: 'Verordening zorg' })), documents, day)).toBeNull();
  });
});
