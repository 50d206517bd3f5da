import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/v4';
import { checkConsistency } from '../../src/dossier/decision/consistency.ts';
import { checkElements } from '../../src/dossier/decision/elements.ts';
import { documentTypes } from '../../src/dossier/findings.ts';
import { openFrameworks } from '../../src/dossier/open-frameworks.ts';
import { readDossierDocument } from '../../src/dossier/reading/dossier-document.ts';
import { withConcluding } from '../../src/dossier/steps/concluding.ts';
import { learnFeatures } from '../../src/dossier/steps/recognise-features.ts';
import { shippedKnowledge } from '../../src/shipped.ts';

const schema = z.object({
  id: z.string(),
  files: z.array(z.object({ name: z.string(), type: z.enum(documentTypes), text: z.string() })),
  agrees: z.boolean(),
  elements: z.record(z.string(), z.boolean().nullable()),
});

const recognise = learnFeatures(openFrameworks(shippedKnowledge, shippedKnowledge));

/** Measures, on pairs of a report and its decision, whether differences are seen and which parts the decision has. */
function measure(name: 'pairs-dev' | 'pairs-test'): void {
  const file = fileURLToPath(new URL(`../sets/dossiers/${name}.jsonl`, import.meta.url));
  if (!existsSync(file)) return;
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
  const verdicts = { right: 0, missed: 0, invented: 0, open: 0 };
  const elements = { hit: 0, wanted: 0, given: 0 };
  for (const { files, agrees, elements: labels } of pairs) {
    const documents = files.map(({ name: paper, type, text }) =>
      withConcluding({ ...readDossierDocument({ file: paper, text, pages: null }), type }, recognise),
    );
    const found = checkConsistency(documents).agrees;
    if (found === agrees) verdicts.right++;
    else if (found === null) verdicts.open++;
    else if (found) verdicts.missed++;
    else verdicts.invented++;
    const parts = checkElements(documents);
    for (const [code, wanted] of Object.entries(labels)) {
      const given = parts?.[code]?.present === true;
      if (wanted === null) continue;
      elements.wanted += wanted ? 1 : 0;
      elements.given += given ? 1 : 0;
      elements.hit += wanted && given ? 1 : 0;
    }
  }
  const f1 = (2 * elements.hit) / (elements.wanted + elements.given);
  process.stdout.write(
    `${name}: ${pairs.length} pairs; verdict right ${verdicts.right}, difference missed ${verdicts.missed}, difference invented ${verdicts.invented}, no verdict ${verdicts.open}; elements present F1 ${f1.toFixed(3)} (n=${elements.wanted})\n`,
  );
}

measure('pairs-dev');
measure('pairs-test');
