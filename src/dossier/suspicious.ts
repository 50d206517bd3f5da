import type { Span } from '../shared/find-quote.ts';
import type { DossierNotice } from './findings.ts';
import { messages } from './messages.ts';
import type { DossierDocument } from './reading/dossier-document.ts';
import type { Sentence } from './reading/sentences.ts';

/** Who is spoken to, and what is asked: text of a dossier is evidence, never an order. */
const assessor =
  /\b(?:ai|assistent|bot|chatbot|computer|systeem|taalmodel|model|beoordelaar|toetser|checker|controleur|beoordelingsprogramma|hulpmiddel|scan(?:ner)?|gpt|copilot)\b/iu;
const order =
  /\b(?:beoordeel|score|scoor|geef|markeer|zet|keur|negeer|sla over|behandel|vink|reken|noteer|laat|gelieve|dient|moet(?:en)?|mag|hoeft?)\b/iu;
const verdict =
  /\b(?:voldoende|aanwezig|akkoord|goedgekeurd|compleet|volledig|in orde|groen|positief|hoogste score|niet (?:te )?controleren|overslaan)\b/iu;
const plainOrder =
  /\b(?:beoordeel|scoor|markeer|keur) (?:alles|alle|elk|dit|het hele|deze)\b|\bnegeer (?:alle |de |eerdere |bovenstaande )*(?:instructies|regels|opdrachten)|\bignore (?:all|previous)/iu;

const tells = (text: string): boolean =>
  plainOrder.test(text) || (assessor.test(text) && order.test(text) && verdict.test(text));
const withHeading = ({ heading, text }: Sentence): string => `${heading ?? ''} ${text}`;

/** Finds sentences that tell whoever assesses what to conclude. They change nothing, and people should see them. */
export function suspiciousSentences(documents: readonly DossierDocument[]): readonly DossierNotice[] {
  return documents.flatMap(({ file, sentences }) =>
    sentences.some((one) => tells(withHeading(one)))
      ? [{ code: 'instruction-in-text' as const, text: messages.instruction(file) }]
      : [],
  );
}

/** Where such orders stand in a document: sentences, and headings that are one. */
export function suspiciousSpans({ text, sentences }: DossierDocument): readonly Span[] {
  const said = sentences.filter((one) => tells(one.text) || (tells(withHeading(one)) && !tells(one.heading ?? '')));
  const headings = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: start }) => {
    const end = start + line.length;
    return tells(line) && !sentences.some((one) => one.start < end && one.end > start) ? [{ start, end }] : [];
  });
  return [...said.map(({ start, end }) => ({ start, end })), ...headings];
}

/** What was read of a document, without the sentences that are such orders: they show nothing of a step. */
export function withoutOrders<Read extends { readonly sentence: Sentence }>(
  document: DossierDocument,
  read: readonly Read[],
): readonly Read[] {
  const orders = suspiciousSpans(document);
  return orders.length === 0
    ? read
    : read.filter(({ sentence }) => !orders.some((one) => one.start < sentence.end && one.end > sentence.start));
}
