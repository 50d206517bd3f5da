import type { ElementFinding } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { Sentence } from '../reading/sentences.ts';
import { type Conclusion, conclusionOfDecision, dayOf } from './conclusion.ts';
import { groundsRule, objectionRule, reportRule, resultRule } from './ground-rules.ts';
import type { ElementRule, Looked } from './looked.ts';
import { messages } from './messages.ts';
import { durationRule, startRule } from './period-rules.ts';
import { formRule, kindRule, natureRule, sizeRule } from './provision-rules.ts';
import { statementsOf } from './statements.ts';
import { withTopics } from './topics.ts';

/** The elements that a refusal does not need. */
const ofGrant = new Set(['B2', 'B3', 'B4', 'B5', 'B6', 'B7']);

/** The required parts of a Beschikking, in their order. */
const elementCodes = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10'] as const;

const elementRules: Readonly<Record<(typeof elementCodes)[number], ElementRule>> = {
  B1: kindRule,
  B2: resultRule,
  B3: startRule,
  B4: durationRule,
  B5: natureRule,
  B6: sizeRule,
  B7: formRule,
  B8: groundsRule,
  B9: reportRule,
  B10: objectionRule,
};

function findingsOf(decision: DossierDocument): {
  readonly conclusion: Conclusion;
  readonly found: ReadonlyMap<string, ElementFinding>;
} {
  const conclusion = conclusionOfDecision(decision);
  const sentences = withTopics(statementsOf(decision));
  const looked: Looked = { sentences, conclusion, day: dayOf(decision) };
  const quote = (sentence: Sentence | null): string | null =>
    sentence === null ? null : decision.text.slice(sentence.start, sentence.end);
  const found = elementCodes.map((code): [string, ElementFinding] => {
    if (conclusion.refusal !== null && ofGrant.has(code))
      return [
        code,
        {
          present: null,
          quote: null,
          document: null,
          why: messages.notForRefusal,
        },
      ];
    const { present, sentence, why } = elementRules[code](looked);
    return [code, { present, quote: quote(sentence), document: sentence === null ? null : decision.file, why }];
  });
  return { conclusion, found: new Map(found) };
}

/**
 * Checks the required parts of the Beschikkingen of a dossier (domain: B1 up to B10); null when it has none. Of several
 * that each grant something, each must have every part; a paper that grants nothing can only add what is missing.
 */
export function checkElements(documents: readonly DossierDocument[]): Readonly<Record<string, ElementFinding>> | null {
  const all = documents.filter(({ type }) => type === 'beschikking').map(findingsOf);
  if (all.length === 0) return null;
  const deciding = all.filter(({ conclusion }) => conclusion.refusal !== null || conclusion.provisions.length > 0);
  return Object.fromEntries(
    elementCodes.map((code) => {
      const own = (deciding.length > 0 ? deciding : all)
        .flatMap(({ found }) => found.get(code) ?? [])
        .filter(({ present }) => present !== null);
      const missing = own.find(({ present }) => present === false);
      const added =
        deciding.length === 1
          ? all.flatMap(({ found }) => found.get(code) ?? []).find(({ present }) => present === true)
          : undefined;
      const fallback = all[0]?.found.get(code) ?? { present: null, quote: null, document: null, why: '' };
      return [code, (missing === undefined ? own[0] : (added ?? missing)) ?? fallback];
    }),
  );
}
