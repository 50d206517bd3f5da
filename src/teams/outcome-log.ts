import type { Outcome } from '../app.ts';

/** What the log may know about an outcome: names, ids and counts, and no word that was said or read. */
export function loggedOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  switch (outcome.kind) {
    case 'answer': {
      const { kind, citations, notices } = outcome.answer;
      const sources = citations.map(({ slug, validFrom, article }) => `${slug}@${validFrom}#${article}`);
      return { outcome: kind, sources, notices: notices.map(({ code }) => code) };
    }
    case 'not-yet':
      return { outcome: outcome.kind, intent: outcome.intent };
    case 'dossier': {
      const { law, framework, documents, notices } = outcome.findings;
      const counts = { documents: documents.length, notices: notices.map(({ code }) => code) };
      return { outcome: outcome.kind, law, framework: framework?.id, version: framework?.version, ...counts };
    }
    case 'paper':
      return { outcome: outcome.kind, which: outcome.which };
    case 'help':
    case 'ask-papers':
    case 'too-long':
    case 'dossier-law':
    case 'dossier-unreadable':
    case 'dossier-summary':
    case 'dossier-forgotten':
    case 'framework':
      return { outcome: outcome.kind };
  }
}
