import { type Actor, whereMay } from '../signals/rights.ts';

/** The municipality of what somebody reports: the own one, or that of the bot for who reports in the whole region. */
export function gemeenteOf(actor: Actor, ofBot: string | null): string | null {
  const where = whereMay(actor, 'report');
  if (where.includes(ofBot) || where.includes(null)) return ofBot;
  return where[0] ?? null;
}
