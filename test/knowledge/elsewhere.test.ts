import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/open-knowledge.ts';
import { learnQuestionLanguage } from '../../src/knowledge/question-language.ts';
import { knowledgeOf, text } from './small-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  const body = '### Artikel 1 Onderzoek\n1. Het onderzoek duurt zes weken.\n2. Het verslag volgt.';
  knowledge = await knowledgeOf(text('verordening/buurt/2026-01-01', { title: 'Buurt', body }), {
    'elders.yaml': `- onderwerp: printen
  verwijzing: Vraag het de servicedesk.
  vragen: [de printer is stuk, printer zonder papier]
- onderwerp: lunch
  verwijzing: Kijk in de kantine.
  vragen: [wat eten we vandaag, is er soep]
`,
  });
});
const topicOf = (question: string) => knowledge.elsewhere(knowledge.index.read(question));

describe('createElsewhere', () => {
  it.each([
    ['mijn printer is stuk', 'printen'],
    ['is er vandaag soep', 'lunch'],
  ])('finds where "%s" belongs', (question, topic) => {
    expect(topicOf(question)?.topic.onderwerp).toBe(topic);
  });

  it('is surest of a question that is written in so many words', () => {
    expect(topicOf('printer zonder papier')?.likeness).toBeCloseTo(1);
    expect(topicOf('printer kopen met korting')?.likeness).toBeLessThan(0.9);
  });

  it('finds no topic for a question that shares no word', () => {
    expect(topicOf('hoe lang duurt het onderzoek')).toBeNull();
  });
});

describe('learnQuestionLanguage', () => {
  const answered = new Set([
    'wie moet er tekenen',
    'wie moet het plan maken',
    'wanneer moet het plan er zijn',
    'wie moet het betalen',
  ]);
  const elsewhere = new Set([
    'wie werkt er vandaag',
    'wie werkt er morgen',
    'waar werkt de printer',
    'wie is er vandaag',
  ]);
  const language = learnQuestionLanguage(answered, elsewhere);

  it('tells the two languages apart by their small words', () => {
    expect(language('wie moet het verslag tekenen')).toBeGreaterThan(0);
    expect(language('wie werkt er vandaag in het team')).toBeLessThan(0);
  });

  it('says nothing about words it never saw', () => {
    expect(language('xyz')).toBe(0);
    expect(learnQuestionLanguage(new Set(), new Set())('wie moet tekenen')).toBe(0);
  });
});
