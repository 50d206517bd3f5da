import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerActivities } from '../../../src/teams/cards/answer-activities.ts';
import { plainInMarkdown } from '../../../src/teams/cards/markdown.ts';
import { notFoundActivities, outOfScopeActivity } from '../../../src/teams/cards/other-activities.ts';
import { answered, citation, notFound, outOfScope } from '../outcomes.ts';

const attacks = [
  '[klik hier](https://evil.example/inloggen)',
  '![](https://evil.example/pixel.png)',
  '<a href="https://evil.example">wet</a>',
  '<img src=x onerror=alert(1)>',
  '<at>Sanne de Vries</at>',
  '[1](https://evil.example)',
  '[1]: https://evil.example',
  '[1][2](https://evil.example)',
  'https://evil.example en www.evil.example en baas@evil.example',
  '<https://evil.example>',
  '&lt;script&gt;',
  '# Kop\n- lijst\n1. eerste\n> citaat\n| a | b |\n***vet***',
];

describe('text in markdown', () => {
  test('keeps the markers of citations, and of nothing else', () => {
    expect(plainInMarkdown('Zie [1] en [2], niet [3] of [a].', 2)).toBe('Zie [1] en [2], niet \\[3\\] of \\[a\\].');
  });

  test('keeps lines, numbers and euros as they are read', () => {
    expect(plainInMarkdown('€ 12,50 per uur (artikel 2)\nover 3 jaar\n\nklaar')).toBe(
      '€ 12,50 per uur \\(artikel 2\\)\n\nover 3 jaar\n\nklaar',
    );
  });

  test.each(attacks)('makes nothing of %j', (attack) => {
    const shown = plainInMarkdown(attack, 2);
    expect(shown).not.toMatch(/<|(?<!\\)\]\(|(?<!\\)\]:|(?<!\\)!\[|:\/\/|www\.|\w@\w/);
    expect(shown).not.toMatch(/^\s*(#|>|-|\d+\.|\|)/m);
  });

  test('has no bare markup left in any text', () => {
    const risky = fc.constantFrom(
      ...attacks,
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '\\',
      '1',
      '&',
      '\n',
      '://',
      'x',
      '@',
      '-',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(risky), (parts) => {
        const shown = plainInMarkdown(parts.join(''), 3);
        expect(shown).not.toMatch(/</);
        expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*\]\(/);
        expect(shown.replaceAll(/\\./g, '').replaceAll(/\[[1-3]\](?![([:])/g, '')).not.toMatch(/[[\]()!*_`|]/);
        expect(shown).not.toContain('://');
      }),
    );
  });
});

test.each(attacks)('no message makes anything of %j', (attack) => {
  const reader = { surface: 'personal' as const, userId: 'u' };
  const evil = { ...citation, title: attack, quote: attack, articleTitle: attack, article: attack };
  const notices = [{ code: 'contradiction' as const, text: attack }];
  const missing = notFound('t');
  const scope = outOfScope('t');
  if (missing.kind !== 'answer' || missing.answer.kind !== 'not-found') throw new Error('no answer');
  if (scope.kind !== 'answer' || scope.answer.kind !== 'out-of-scope') throw new Error('no answer');
  const activities = [
    ...answerActivities({ ...answered, text: attack, citations: [evil], candidates: [evil], notices }, [], reader),
    ...notFoundActivities({ ...missing.answer, text: attack, candidates: [evil], notices }, [], reader),
    outOfScopeActivity({ ...scope.answer, text: attack }),
  ];
  for (const { text, attachments } of activities) {
    expect(text ?? '').not.toMatch(/<|(?<!\\)\]\(|:\/\//);
    // Only our own words may stand where a card reads markdown.
    for (const match of JSON.stringify(attachments ?? []).matchAll(/\{"type":"TextBlock","text":"([^"]*)"/g)) {
      expect(['Bronnen', 'Ook relevant', 'Niet gevonden']).toContain(match[1]);
    }
  }
});
