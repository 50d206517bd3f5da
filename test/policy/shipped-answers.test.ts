import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRouter, type Router } from '../../src/intent/open-router.ts';
import { type Knowledge, openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import type { Answer } from '../../src/policy/answer.ts';
import { ask } from '../../src/policy/ask.ts';
import { chooseQuotes } from '../../src/policy/choose-quotes.ts';
import { kindOf } from '../../src/policy/question-kind.ts';
import type { AskedQuestion } from '../../src/policy/read-question.ts';
import { shippedKnowledge } from '../../src/shipped.ts';

let knowledge: Knowledge;
let router: Router;
beforeAll(async () => {
  knowledge = await openKnowledge(shippedKnowledge, shippedKnowledge);
  router = await openRouter(shippedKnowledge, shippedKnowledge);
});
const answerTo = (question: string, also: Partial<AskedQuestion> = {}): Promise<Answer> =>
  ask(
    { question, ...also },
    {
      knowledge,
      today: '2026-08-02',
      elapsed: () => 0,
      gemeente: null,
      refusalOf: (asked) => router(asked).refusal,
      compose: null,
    },
  );

const words =
  'hoe lang hoeveel wie mag wat is termijn tarief pgb aanvraag onderzoek aanbieder kind uur weken euro verslag plan besluit niet zonder melding huishoudelijke hulp';

describe('the knowledge that comes with the program', () => {
  it('loads without a warning', () => {
    expect(knowledge.warnings).toEqual([]);
  });

  it('gives for every article and any question quotes that stand literally in their lid', () => {
    const question = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 8 });
    const questions = fc.sample(
      question.map((some) => some.join(' ')),
      { numRuns: 12, seed: 7 },
    );
    const wrong: string[] = [];
    let quotes = 0;
    const articles = knowledge.documents.flatMap(({ source, articles }) =>
      articles.map((article) => ({ source, article })),
    );
    articles.forEach(({ source, article }, at) => {
      const asked = questions[at % questions.length] ?? '';
      for (const paragraph of article.paragraphs) {
        const parts = { unit: 1, whole: 1, question: 0 };
        const hit = { source, article, paragraph, line: null, score: 1, parts, named: false };
        const chosen = chooseQuotes(hit, knowledge.index.read(asked), kindOf(asked), knowledge.index);
        quotes += chosen.length;
        for (const { text, sentence } of chosen)
          if (text === '' || !sentence.paragraph.text.includes(text)) wrong.push(`${article.id}: ${text}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(quotes).toBeGreaterThan(articles.length);
  });

  it('answers only from what is in force, literally, whatever is asked on whatever day', async () => {
    const texts = new Map(
      knowledge.documents.flatMap(({ source, articles }) =>
        articles.map((one) => [
          `${source.slug}@${source.validFrom}#${one.number}`,
          one.paragraphs.map((lid) => lid.text).join('\n'),
        ]),
      ),
    );
    const asked = fc.array(fc.constantFrom(...words.split(' '), 'jeugd', 'wmo', '7.2', 'artikel 3.1'), {
      minLength: 1,
      maxLength: 9,
    });
    const day = fc.constantFrom('2023-12-31', '2024-06-01', '2024-12-31', '2025-05-01', '2026-01-01', '2027-02-01');
    const law = fc.constantFrom<AskedQuestion['law']>('wmo', 'jeugdwet', undefined);
    await fc.assert(
      fc.asyncProperty(asked, day, law, async (some, date, given) => {
        const answer = await answerTo(some.join(' '), { date, ...(given ? { law: given } : {}) });
        expect(answer.candidates.length).toBeLessThanOrEqual(10);
        for (const place of [...answer.citations, ...answer.candidates]) {
          expect(place.validFrom <= date && (place.validUntil ?? '9999') >= date).toBe(true);
          const source = knowledge.documents.find((one) => one.source.slug === place.slug)?.source;
          if (given) expect([given, 'beide']).toContain(source?.law);
        }
        for (const { slug, validFrom, article, quote } of answer.citations)
          expect(texts.get(`${slug}@${validFrom}#${article}`)).toContain(quote);
        expect(answer.citations.length > 0).toBe(answer.kind === 'answered');
      }),
      { numRuns: 60 },
    );
  });
});

describe('questions about Heuveldal', () => {
  it.each([
    [
      'wanneer beslist het college op de aanvraag jeugdhulp',
      '2026-08-02',
      'verordening-jeugdhulp',
      '6.1',
      /acht weken/,
    ],
    [
      'binnen hoeveel weken besluit het college op een aanvraag jeugdhulp van 3 maart vorig jaar',
      '2025-03-03',
      'verordening-jeugdhulp',
      '6.1',
      /zes weken/,
    ],
    [
      'wat is een maatwerkvoorziening',
      '2026-08-02',
      'verordening-maatschappelijke-ondersteuning',
      '1.1',
      /maatwerkvoorziening: op de persoon/,
    ],
    ['artikel 3.2 lid 2 verordening jeugd', '2026-08-02', 'verordening-jeugdhulp', '3.2', /ondersteuner denkt mee/],
    ['arrangement midden wmo', '2026-08-02', 'arrangementen-wmo', '3.2', /3 tot 6 uur per week/],
  ])('answers "%s" from the rules of %s', async (question, date, slug, article, quote) => {
    const answer = await answerTo(question);
    expect(answer).toMatchObject({ kind: 'answered', date });
    expect(answer.citations[0]).toMatchObject({ slug, article, quote: expect.stringMatching(quote) });
  });

  it('says that the version before differs', async () => {
    const answer = await answerTo('wanneer beslist het college op de aanvraag jeugdhulp');
    expect(answer.notices).toContainEqual({
      code: 'older-version-differs',
      text: expect.stringContaining('zes weken'),
    });
  });

  it.each([['mijn wachtwoord is verlopen'], ['wie repareert de printer']])(
    'says where "%s" belongs',
    async (question) => {
      expect(await answerTo(question)).toMatchObject({
        kind: 'not-found',
        citations: [],
        text: expect.stringContaining('servicedesk'),
      });
    },
  );

  it.each([
    ['heeft mevrouw recht op huishoudelijke hulp, ja of nee'],
    ['komt hij in aanmerking voor een pgb'],
    ['moet ik deze aanvraag toekennen of afwijzen'],
    ['kun jij deze aanvraag beslissen'],
    ['mijn collega functioneert niet goed'],
    ['welke collega werkt het traagst'],
    ['hoe goed is onze teamleider'],
  ])('refuses "%s"', async (question) => {
    expect(await answerTo(question)).toMatchObject({ kind: 'out-of-scope', citations: [], candidates: [] });
  });

  it.each([
    ['wanneer heeft iemand recht op huishoudelijke hulp'],
    ['wanneer komt een jeugdige in aanmerking voor een individuele voorziening'],
    ['mag ik een aanvraag afwijzen zonder onderzoek'],
    ['hebben ze recht op inzage in het dossier'],
    ['binnen welke termijn moet het college een aanvraag toekennen of afwijzen'],
    ['hoe beoordeel ik gebruikelijke hulp'],
  ])('does not refuse the general rule "%s"', async (question) => {
    expect((await answerTo(question)).kind).not.toBe('out-of-scope');
  });
});
