import type { Outcome } from '../turn/outcome.ts';

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
    case 'signal-ask':
      return { outcome: outcome.kind, fields: outcome.fields };
    case 'signal-preview':
      return { outcome: outcome.kind, category: outcome.content.category, rule: outcome.route.rule };
    case 'signal-sent':
      return { outcome: outcome.kind, signal: outcome.id, rule: outcome.route.rule };
    case 'signal-denied':
    case 'signal-refused':
      return { outcome: outcome.kind, why: outcome.why };
    case 'signal-shown':
    case 'signal-changed':
    case 'signal-outdated':
      return { outcome: outcome.kind, signal: outcome.view.signal.id };
    case 'signal-register':
      return { outcome: outcome.kind, signals: outcome.rows.length };
    case 'signal-alarms':
      return { outcome: outcome.kind, alarms: outcome.alarms.length, ended: outcome.ended?.code };
    case 'signal-practice-notes':
      return { outcome: outcome.kind, notes: outcome.notes.length };
    case 'signal-agenda':
      return { outcome: outcome.kind, signals: outcome.signalCount };
    case 'signal-status':
      return { outcome: outcome.kind, signals: outcome.signals.length };
    case 'signal-danger':
    case 'signal-cancelled':
    case 'signal-gone':
    case 'signal-newer':
    case 'signal-anew':
    case 'signal-then':
    case 'signal-too-long':
    case 'signal-private':
    case 'signal-not-here':
    case 'signal-unknown':
    case 'signal-nothing':
    case 'signal-which-provider':
    case 'help':
    case 'ask-papers':
    case 'too-long':
    case 'dossier-law':
    case 'dossier-unreadable':
    case 'dossier-summary':
    case 'dossier-forgotten':
    case 'dossier-contradicted':
    case 'framework':
      return { outcome: outcome.kind };
  }
}
