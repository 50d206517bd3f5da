import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerActivities } from '../../../src/teams/cards/answer-activities.ts';
import { activityBytes } from '../../../src/teams/cards/reply-activity.ts';
import { answered, citation, nearby } from '../outcomes.ts';

const reader = { surface: 'personal' as const, userId: '29:consulent' };
const show = (change: Partial<typeof answered> = {}, suggestions: string[] = []) =>
  answerActivities({ ...answered, ...change }, suggestions, reader);
const textOf = (change: Partial<typeof answered> = {}) => show(change)[0];
const cardOf = (change: Partial<typeof answered> = {}) => JSON.stringify(show(change)[1].attachments);

describe('the citations', () => {
  test('are one root entity with the AI label, positions, names, literal abstracts and keywords', () => {
    expect(textOf().entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        additionalType: ['AIGeneratedContent'],
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Verordening jeugdhulp gemeente Heuveldal 2026, artikel 7.2, lid 3',
              abstract:
                'Het college verstrekt geen persoonsgebonden budget voor zover de kosten daarvan hoger zijn dan de kosten van de individuele voorziening in natura, tenzij de…',
              keywords: ['Verordening', 'vanaf 01-01-2026'],
              url: 'https://lokaleregelgeving.voorbeeld.nl/heuveldal/jeugdhulp',
            },
          },
          {
            '@type': 'Claim',
            position: 2,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Jeugdwet, artikel 8.1.1',
              abstract: nearby.quote,
              keywords: ['Wet', 'vanaf 01-01-2015', 't/m 31-12-2026'],
            },
          },
        ],
      },
    ]);
  });

  test('stay within what Teams shows, whatever the source is called', () => {
    const text = fc.string({ unit: 'binary', minLength: 0, maxLength: 400 });
    const place = fc.record({ title: text, quote: text, article: text, paragraph: fc.option(text) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 14 }), (places) => {
        const citations = places.map((change) => ({ ...citation, ...change }));
        const claims = textOf({ citations }).entities?.map(({ citation: claimed }) => claimed)[0];
        if (!Array.isArray(claims)) throw new Error('no citations');
        expect(claims.length).toBe(Math.min(places.length, 10));
        for (const { appearance } of claims) {
          expect(appearance.name.length).toBeLessThanOrEqual(80);
          expect(appearance.abstract.length).toBeLessThanOrEqual(160);
          expect(appearance.keywords.length).toBeLessThanOrEqual(3);
          for (const keyword of appearance.keywords) expect(keyword.length).toBeLessThanOrEqual(28);
        }
      }),
    );
  });

  test('never lose the article to a long title', () => {
    const [entity] = textOf({ citations: [{ ...citation, title: 'Zeer lange titel '.repeat(12) }] }).entities ?? [];
    expect(JSON.stringify(entity)).toMatch(/Zeer lange titel Zeer[^"]*…, artikel 7\.2, lid 3"/);
  });

  test('that the text does not point to are pointed to at its end', () => {
    expect(textOf({ text: 'Dat mag [1].' }).text).toBe('Dat mag [1].\n\nZie ook [2].');
  });
});

describe('the card', () => {
  test('shows quotes, versions and validity to who cannot see the citations', () => {
    expect(cardOf()).toContain(`“${citation.quote}”`);
    expect(cardOf()).toContain('Verordening · versie van 1 januari 2026 · geldig vanaf die dag, geen einddatum');
    expect(cardOf()).toContain('geldig vanaf die dag, tot en met 31 december 2026');
    expect(cardOf()).toContain('[2] Jeugdwet, artikel 8.1.1');
  });

  test('says notices in words, before the sources', () => {
    expect(cardOf()).toMatch(/⚠ Let op: Vanaf 1 januari 2027 geldt een andere tekst\..*Bronnen/);
  });

  test('names what else is relevant, without what was cited', () => {
    expect(cardOf()).toMatch(/Ook relevant.*artikel 7\.5 \(Hoogte van het pgb\)/);
    expect(cardOf({ also: [] })).not.toContain('Ook relevant');
  });

  test('tells the Peildatum and the law, and that it decides nothing', () => {
    expect(cardOf()).toContain('Gelezen zoals het gold op 2 maart 2026, voor de Jeugdwet. Dit is informatie');
  });

  test('opens https addresses only', () => {
    expect(cardOf()).toContain('"Action.OpenUrl","title":"Open de bron","url":"https://lokaleregelgeving');
    expect(JSON.stringify(show())).not.toContain('http://wetten');
    for (const url of ['javascript:alert(1)', 'https://a@evil.example/', 'data:text/html,x', 'geen adres']) {
      expect(JSON.stringify(show({ citations: [{ ...citation, url }] }))).not.toMatch(/OpenUrl|"url"/);
    }
  });
});

describe('the size', () => {
  test('stays under 28 KB with the longest of everything, and says that it is cut', () => {
    const long = { ...citation, quote: 'Het is niet “één” ☂ zó. '.repeat(300), title: 'T'.repeat(500) };
    const notices = Array.from({ length: 9 }, () => ({
      code: 'contradiction' as const,
      text: 'Strijdig. '.repeat(60),
    }));
    const [text, card] = show({
      text: 'Langdurig antwoord [1] ☂. '.repeat(2_000),
      citations: Array.from({ length: 25 }, () => long),
      notices,
    });
    expect(activityBytes(text)).toBeLessThan(26_500);
    expect(activityBytes(card)).toBeLessThan(26_500);
    expect(activityBytes(card)).toBeGreaterThan(20_000);
    expect(JSON.stringify(card.attachments)).toContain('Dit antwoord is ingekort');
    expect(text.text).toContain('Dit antwoord is ingekort');
  });

  test('is not touched when it fits', () => {
    expect(JSON.stringify(show())).not.toContain('ingekort');
  });
});

test('suggestions are buttons on the card, and in a chat of two chips too', () => {
  const [, personal] = show({}, ['Hoe hoog is het pgb?', 'a', 'b', 'c']);
  expect(personal.suggestedActions).toEqual({
    to: ['29:consulent'],
    actions: [
      { type: 'imBack', title: 'Hoe hoog is het pgb?', value: 'Hoe hoog is het pgb?' },
      { type: 'imBack', title: 'a', value: 'a' },
      { type: 'imBack', title: 'b', value: 'b' },
    ],
  });
  expect(JSON.stringify(personal.attachments)).toContain('"vraag":"Hoe hoog is het pgb?"');
  const [, group] = answerActivities(answered, ['Hoe hoog is het pgb?'], { ...reader, surface: 'group' });
  expect(group.suggestedActions).toBeUndefined();
  expect(JSON.stringify(group.attachments)).toContain('"vraag":"Hoe hoog is het pgb?"');
});
