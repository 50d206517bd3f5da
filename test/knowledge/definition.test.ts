import { describe, expect, it } from 'vitest';
import { definedTerm } from '../../src/knowledge/definition.ts';

describe('definedTerm', () => {
  it.each([
    ['– mantelzorg: hulp ten behoeve van anderen;', 'mantelzorg'],
    ['–maatschappelijke ondersteuning:', 'maatschappelijke ondersteuning'],
    ['– Veilig Thuis:Veilig Thuis-organisatie als bedoeld;', 'Veilig Thuis'],
    ['a. college: het college;', 'college'],
    ['1. wet: de Jeugdwet;', 'wet'],
    ['- pgb-plan: het plan;', 'pgb-plan'],
    ['Het college beslist. Daarbij geldt: niets.', undefined],
    ['b. de behoefte van de cliënt;', undefined],
  ])('finds the begrip of "%s"', (line, term) => {
    expect(definedTerm(line)).toBe(term);
  });
});
