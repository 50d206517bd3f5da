import { expect, it } from 'vitest';
import { warmUp } from '../../src/dossier/warm-up.ts';
import { smallFrameworks } from './small-framework.ts';

it('checks a paper of every kind under both laws, also without any example', () => {
  const seen: string[] = [];
  const papers = [
    { type: 'plan' as const, dossier: null, sentences: [{ features: [], heading: 'Doel', sentence: 'Zij kookt.' }] },
  ];
  for (const examples of [[], papers])
    warmUp({
      frameworks: smallFrameworks(examples),
      recognise: (document) => {
        seen.push(document.text);
        return [];
      },
      today: '2026-11-24',
    });
  expect(new Set(seen.map((text) => text.split('\n')[0]))).toEqual(
    new Set(['gespreksverslag', 'beschikking', 'plan', 'overig']),
  );
  expect(seen).toContain('plan\n\nDoel: Zij kookt.');
});
