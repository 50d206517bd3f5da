import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/dossier/decision/consistency.ts';
import { papers } from './written-dossiers.ts';

/** Reports in many voices, each with decisions that follow it ("+") or differ ("-", and in what). */
const voices = readFileSync(new URL('other-voices.txt', import.meta.url), 'utf8')
  .split(/^##### /m)
  .slice(1)
  .flatMap((block) => {
    const [report = '', ...decisions] = block.split(/^=== /m);
    const [id = '', ...lines] = report.split('\n');
    return decisions.map((one, i) => {
      const [label = '', ...text] = one.split('\n');
      const name = `${id}.${i + 1} (${label})`;
      return { name, report: lines.join('\n').trim(), decision: text.join('\n').trim(), agrees: label.startsWith('+') };
    });
  });

describe('checkConsistency, in other voices', () => {
  it('has many to read', () => expect(voices.length).toBeGreaterThan(120));

  it.each(voices)('tells whether the decision follows the report: $name', ({ report, decision, agrees }) => {
    expect(checkConsistency(papers({ report, decision })).agrees).toBe(agrees);
  });
});
