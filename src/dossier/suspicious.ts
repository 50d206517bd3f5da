import type { DossierNotice } from './findings.ts';
import { messages } from './messages.ts';
import type { DossierDocument } from './reading/dossier-document.ts';

/** Who is spoken to, and what is asked: text of a dossier is evidence, never an order. */
const assessor =
  /\b(?:ai|assistent|bot|chatbot|computer|systeem|taalmodel|model|beoordelaar|toetser|checker|controleur|beoordelingsprogramma|hulpmiddel|scan(?:ner)?|gpt|copilot)\b/iu;
const order =
  /\b(?:beoordeel|score|scoor|geef|markeer|zet|keur|negeer|sla over|behandel|vink|reken|noteer|laat|gelieve|dient|moet(?:en)?|mag|hoeft?)\b/iu;
const verdict =
  /\b(?:voldoende|aanwezig|akkoord|goedgekeurd|compleet|volledig|in orde|groen|positief|hoogste score|niet (?:te )?controleren|overslaan)\b/iu;
const plainOrder =
  /\b(?:beoordeel|scoor|markeer|keur) (?:alles|alle|elk|dit|het hele|deze)\b|\bnegeer (?:alle |de |eerdere |bovenstaande )*(?:instructies|regels|opdrachten)|\bignore (?:all|previous)/iu;

/** Finds sentences that tell whoever assesses what to conclude. They change nothing, and people should see them. */
export function suspiciousSentences(documents: readonly DossierDocument[]): readonly DossierNotice[] {
  return documents.flatMap(({ file, sentences }) => {
    const found = sentences.some(({ text, heading }) => {
      const whole = `${heading ?? ''} ${text}`;
      return plainOrder.test(whole) || (assessor.test(whole) && order.test(whole) && verdict.test(whole));
    });
    return found ? [{ code: 'instruction-in-text' as const, text: messages.instruction(file) }] : [];
  });
}
