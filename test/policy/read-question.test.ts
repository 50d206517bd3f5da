import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/knowledge/search/search-index.ts';
import { readQuestion } from '../../src/policy/read-question.ts';
import { knowledgeOf, text } from '../knowledge/small-knowledge.ts';

const today = '2026-08-02';
let index: SearchIndex;
beforeAll(async () => {
  const body = '### Artikel 1 Tarief pgb\n1. Het tarief van een pgb voor begeleiding is € 40 per uur.';
  ({ index } = await knowledgeOf(text('verordening/buurt/2026-01-01', { title: 'Buurt', body })));
});
const read = (question: string, previous: readonly string[] = []) => readQuestion({ question, previous }, today, index);

describe('readQuestion', () => {
  it.each([
    ['en voor jeugd?', ['wat is het tarief van een pgb wmo'], 'jeugdwet', /tarief van een pgb/],
    ['en in 2024?', ['wat is het tarief van een pgb wmo'], 'wmo', /tarief van een pgb/],
    ['geldt dat ook bij begeleiding?', ['tarief pgb jeugd'], 'jeugdwet', /pgb/],
    ['begeleiding?', ['tarief pgb jeugd'], 'jeugdwet', /pgb/],
  ])('leans "%s" on the question before', (question, previous, law, searchFor) => {
    const found = read(question, previous);
    expect(found).toMatchObject({ law, searchFor: expect.stringMatching(searchFor) });
  });

  it('searches for the other law without the name of the first', () => {
    expect(read('en voor jeugd?', ['wat is het tarief van een pgb wmo']).searchFor).not.toMatch(/wmo/i);
  });

  it('leans through two follow-ups', () => {
    const found = read('en voor de wmo?', ['tarief van een pgb jeugd', 'en in 2024?']);
    expect(found).toMatchObject({
      law: 'wmo',
      date: '2024-12-31',
      searchFor: expect.stringContaining('tarief van een pgb'),
    });
  });

  it('takes the kind of a follow-up from the question before', () => {
    expect(read('en voor jeugd?', ['hoe lang duurt een onderzoek wmo']).kind).toBe('duration');
  });

  it('keeps the date of the question before, until another is named', () => {
    expect(read('en voor jeugd?', ['tarief pgb wmo in 2024']).date).toBe('2024-12-31');
    expect(read('en in 2025?', ['tarief pgb wmo in 2024']).date).toBe('2025-12-31');
  });

  it.each([
    ['wat is het tarief van een pgb voor begeleiding in de wmo', 'hoe lang duurt een onderzoek jeugd'],
    ['mag een zus uit het sociaal netwerk het pgb beheren', 'wat zegt de wmo over een verhuizing'],
  ])('reads "%s" by itself, whatever was asked before', (question, before) => {
    expect(read(question, [before])).toEqual(read(question));
  });

  it('searches without the words that name the day', () => {
    expect(read('tarief van een pgb in 2024').searchFor.trim()).toBe('tarief van een pgb');
    expect(read('in 2024').searchFor).toContain('2024');
    expect(read('artikel 7.2 in 2024').searchFor).toContain('7.2');
  });

  it('lets what is given overrule what the words say', () => {
    const asked = { question: 'tarief pgb wmo in 2024', law: 'jeugdwet', date: '2025-02-03' } as const;
    expect(readQuestion(asked, today, index)).toMatchObject({
      law: 'jeugdwet',
      lawCertainty: 'given',
      date: '2025-02-03',
      dateSaid: null,
    });
  });
});
