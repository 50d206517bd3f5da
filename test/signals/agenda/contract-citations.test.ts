import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { readQuestionFiles } from '../../../src/knowledge/questions.ts';
import type { Citation, CitationFinder, CitationTopic } from '../../../src/signals/agenda/citation.ts';
import { createCitationFinder } from '../../../src/signals/agenda/contract-citations.ts';

describe('what the contract and the arrangements say', () => {
  let cite: CitationFinder;
  let texts: string;
  beforeAll(async () => {
    const { documents } = await loadKnowledge('knowledge', await readQuestionFiles('knowledge/vragen'));
    cite = createCitationFinder(documents);
    texts = documents
      .flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
      .join('\n');
  }, 30_000);
  const about = (some: Partial<CitationTopic>): readonly Citation[] =>
    cite({ category: 'overig', law: 'wmo', arrangement: null, gemeente: null, day: '2026-03-02', ...some });

  it('is found by subject, every lid of the article, literally', () => {
    const found = about({ category: 'onderlevering' });
    expect(found).toHaveLength(5);
    expect(found[0]).toEqual({
      quote:
        'De aanbieder levert wat is toegewezen. Over een kwartaal is dat ten minste 85 procent van de omvang per inwoner.',
      from: expect.stringMatching(/, artikel 7 lid 1, geldig vanaf 1 januari 2025$/),
    });
    for (const { quote } of found) expect(texts).toContain(quote);
  });

  it.each([
    ['plan-van-aanpak', 'artikel 3'],
    ['personeel', 'artikel 8'],
    ['wachttijd', 'artikel 5'],
    ['kwaliteit', 'artikel 11'],
    ['veiligheid', 'artikel 14'],
    ['samenwerking', 'artikel 18'],
  ] as const)('about %s is %s', (category, article) => {
    expect(about({ category })[0]?.from).toContain(`${article} lid 1`);
  });

  it('is found for an arrangement by code or by name, in the version of that day and of that law', () => {
    expect(about({ arrangement: '02A01' })[0]).toMatchObject({
      quote: expect.stringMatching(/^Code 02A01: 1 tot 3 uur per week\./),
      from: 'Arrangementsbeschrijving Wmo Heuveldal, onderdeel 3.1, geldig vanaf 1 januari 2026',
    });
    expect(about({ arrangement: '02A01', day: '2025-03-02' })[0]?.from).toContain('1 januari 2025');
    expect(about({ arrangement: 'begeleiding laag' })[0]?.quote).toContain('| 02A01 | Begeleiding laag |');
    expect(about({ arrangement: '02A01', law: 'jeugdwet' })).toEqual([]);
    expect(about({ arrangement: '02A01', gemeente: 'Heuveldal' })).toHaveLength(1);
    expect(about({ arrangement: '02A01', gemeente: 'Elders' })).toEqual([]);
  });

  it('is nothing when no source says it', () => {
    expect(about({ category: 'overig' })).toEqual([]);
    expect(about({ category: 'rechtmatigheid' })).toEqual([]);
    expect(about({ category: 'onderlevering', day: '2020-01-01' })).toEqual([]);
    expect(about({ arrangement: '99Z99' })).toEqual([]);
  });
});
