import type { Answer, Citation } from '../../src/policy/answer.ts';
import type { Outcome } from '../../src/turn/outcome.ts';

export const citation: Citation = {
  slug: 'verordening-jeugdhulp',
  title: 'Verordening jeugdhulp gemeente Heuveldal 2026',
  sourceKind: 'verordening',
  article: '7.2',
  articleTitle: 'Voorwaarden voor een persoonsgebonden budget',
  paragraph: '3',
  section: false,
  validFrom: '2026-01-01',
  validUntil: null,
  url: 'https://lokaleregelgeving.voorbeeld.nl/heuveldal/jeugdhulp',
  quote:
    'Het college verstrekt geen persoonsgebonden budget voor zover de kosten daarvan hoger zijn dan de kosten van de individuele voorziening in natura, tenzij de jeugdige of zijn ouders het meerdere zelf betalen.',
};

export const nearby: Citation = {
  ...citation,
  slug: 'jeugdwet',
  title: 'Jeugdwet',
  sourceKind: 'wet',
  article: '8.1.1',
  articleTitle: '',
  paragraph: null,
  section: false,
  validFrom: '2015-01-01',
  validUntil: '2026-12-31',
  url: 'http://wetten.voorbeeld.nl/onveilig',
  quote: 'Indien de jeugdige of zijn ouders dit wensen, verstrekt het college hun een persoonsgebonden budget.',
};

export const answered: Extract<Answer, { kind: 'answered' }> = {
  kind: 'answered',
  writtenBy: 'quotes',
  text: 'Een pgb mag niet duurder zijn dan hulp in natura, tenzij de ouders het meerdere betalen [1].\nDe wet noemt de wens van de jeugdige of zijn ouders [2].',
  citations: [citation, nearby],
  candidates: [citation, { ...citation, article: '7.5', articleTitle: 'Hoogte van het pgb', paragraph: null }],
  also: [{ ...citation, article: '7.5', articleTitle: 'Hoogte van het pgb', paragraph: null }],
  notices: [{ code: 'newer-version-announced', text: 'Vanaf 1 januari 2027 geldt een andere tekst.' }],
  law: 'jeugdwet',
  date: '2026-03-02',
  ms: 12,
};

/** The outcome of an answered question, with what the test changes in the answer. */
export const answerOutcome = (turnId: string, change: Partial<typeof answered> = {}): Outcome => ({
  kind: 'answer',
  turnId,
  answer: { ...answered, ...change },
  suggestions: ['Hoe hoog is het pgb?', 'En voor de Wmo?'],
});

const asked = { citations: [], candidates: [nearby], notices: [], law: null, date: '2026-03-02', ms: 3 };

export const notFound = (turnId: string): Outcome => ({
  kind: 'answer',
  turnId,
  answer: { kind: 'not-found', text: 'Hierover vind ik niets in de bronnen.', ...asked },
  suggestions: [],
});

export const clarify = (turnId: string): Outcome => ({
  kind: 'answer',
  turnId,
  answer: { kind: 'clarify', text: 'Gaat het om de Wmo of de Jeugdwet?', options: ['Wmo', 'Jeugdwet'], ...asked },
  suggestions: [],
});

export const outOfScope = (turnId: string, text = 'Of iemand recht heeft op hulp, beoordeel jij.'): Outcome => ({
  kind: 'answer',
  turnId,
  answer: { kind: 'out-of-scope', text, ...asked },
  suggestions: [],
});

/** The shortest outcome: one message with this text. */
export const said = (turnId: string, text = 'Dat mag.'): Outcome => outOfScope(turnId, text);
