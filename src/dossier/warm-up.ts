import { laws } from '../shared/law.ts';
import { checkDossier, type DossierDependencies } from './check-dossier.ts';
import { documentTypes } from './findings.ts';

/** Enough for every rule to be read and for the hot ones to be compiled, in characters of one paper. */
const length = 6_000;

/**
 * Checks papers of example sentences, for nothing but the time: the first check after a start took three times as long as the
 * next, because each rule is compiled when it is first used. Takes about half a second.
 */
export function warmUp(deps: DossierDependencies): void {
  const papers = documentTypes.map((type) => {
    const sentences = deps.frameworks.examples.flatMap((one) => (one.type === type ? one.sentences : []));
    const text = sentences
      .map(({ heading, sentence }) => (heading === null ? sentence : `${heading}: ${sentence}`))
      .join('\n');
    return { file: `${type}.txt`, text: `${type}\n\n${text.slice(0, length)}`, pages: null };
  });
  for (const law of laws) checkDossier({ papers, law }, deps);
}
