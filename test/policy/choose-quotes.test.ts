import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/open-knowledge.ts';
import { chooseQuotes } from '../../src/policy/choose-quotes.ts';
import type { QuestionKind } from '../../src/policy/question-kind.ts';
import { knowledgeOf, text } from '../knowledge/small-knowledge.ts';

const long =
  'Het college houdt bij de keuze rekening met de wensen van de inwoner en met wat het gezin zelf kan doen. '.repeat(4);
const body = `### Artikel 1 Beslissen op een aanvraag
1. Na de aanvraag volgt een besluit. ${long}Het college besluit binnen twee weken na de aanvraag. Voor een spoedaanvraag legt de consulent de aanvraag voor.
2. De consulent bevestigt de aanvraag.
### Artikel 2 Weigeren van een budget
1. Het college weigert een budget als:
   a. het plan ontbreekt;
   b. de hulp niet veilig is.
### Artikel 3 Begrippen
1. Verstaan wordt onder:
   - buurthulp: hulp van iemand uit de straat;
   - dagritme: vaste tijden van opstaan en eten;
   - regiotaxi: het vervoer van deur tot deur;
   - zorgplan: het plan van de aanbieder.
### Artikel 4 Tarieven
1. De tarieven staan in de tabel.

| Hulp | Tarief per uur |
|---|---|
| Tuinhulp | € 21 |
| Nachthulp | € 34 |
`;
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeOf(text('verordening/buurt/2026-01-01', { title: 'Verordening buurt', body }));
});
function chosen(question: string, kind: QuestionKind) {
  const { hits, question: parsed } = knowledge.index.search(question, () => 1, 5);
  const [hit] = hits;
  return hit === undefined ? [] : chooseQuotes(hit, parsed, kind, knowledge.index).map((one) => one.text);
}

describe('chooseQuotes', () => {
  it('picks the sentence that gives the term from a long lid', () => {
    expect(chosen('hoe lang duurt het besluit op een aanvraag', 'duration')[0]).toBe(
      'Het college besluit binnen twee weken na de aanvraag.',
    );
  });

  it('shows a list with its opening', () => {
    expect(chosen('wanneer weigert het college een budget', 'how')[0]).toBe(
      'Het college weigert een budget als:\na. het plan ontbreekt;\nb. de hulp niet veilig is.',
    );
  });

  it('shows the one definition that is asked', () => {
    expect(chosen('wat is buurthulp', 'definition')).toEqual(['- buurthulp: hulp van iemand uit de straat;']);
  });

  it('shows the row of a table that is asked', () => {
    expect(chosen('wat is het tarief van nachthulp', 'amount')[0]).toBe('| Nachthulp | € 34 |');
  });
});
