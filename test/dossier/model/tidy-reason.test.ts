import { describe, expect, it } from 'vitest';
import { tidyReason } from '../../../src/dossier/model/tidy-reason.ts';

const unmask = (text: string): string => text.replaceAll('[persoon 1]', 'mevrouw Dijkstra');

describe('tidyReason', () => {
  it('puts names back and ends with a full stop', () => {
    expect(tidyReason('**De wens** van [persoon 1]\nis concreet', unmask)).toBe(
      'De wens van mevrouw Dijkstra is concreet.',
    );
  });

  it('keeps at most 200 characters, whole words', () => {
    const long = tidyReason('Het doel is vaag. '.repeat(20), unmask) ?? '';
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/(?:Het|doel|is|vaag\.)…$/);
  });

  it.each([
    'Kijk op https://kwaad.example',
    'Zie [hier](kwaad)',
    '<at>Jan</at> weet het',
    'Mevrouw heeft recht op hulp.',
    'Zij heeft geen recht op een scootmobiel',
    'Dit kun je toekennen.',
    '',
    '  ',
  ])('says nothing rather than %j', (reason) => {
    expect(tidyReason(reason, unmask)).toBeNull();
  });

  it('says nothing without a reason', () => {
    expect(tidyReason(null, unmask)).toBeNull();
  });
});
