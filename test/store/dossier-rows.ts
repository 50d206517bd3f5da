import { createHash } from 'node:crypto';
import type { Contradiction, KeptCheck } from '../../src/dossier/ports.ts';
import { now } from './open-both.ts';

/** The hash of a case number. */
export const caseHash = createHash('sha256').update('verzonnen').digest('hex');

/** A check of an invented dossier. */
export const check = (fields: Partial<KeptCheck> = {}): KeptCheck => ({
  checkId: 'controle-1',
  team: 'Wijkteam Verzonnen',
  law: 'wmo',
  framework: 'wmo-wijkteam',
  frameworkVersion: '2026-01-01',
  product: 'huishoudelijke hulp',
  steps: { hulpvraag: 'aanwezig', netwerk: 'onvolledig', 'eigen kracht': 'ontbreekt' },
  criteria: { noodzaak: 'voldoende', eerdere: 'nvt' },
  terms: [
    { name: 'onderzoek', status: 'te laat' },
    { name: 'beslissing', status: 'onbekend' },
  ],
  caseHash,
  checkedAt: now(),
  ...fields,
});

/** Somebody who disagrees with a verdict of that check. */
export const contradiction = (fields: Partial<Contradiction> = {}): Contradiction => ({
  checkId: 'controle-1',
  framework: 'wmo-wijkteam',
  frameworkVersion: '2026-01-01',
  code: 'netwerk',
  verdict: 'onvolledig',
  reason: 'Het staat in het plan van [PERSOON-1].',
  givenAt: now(),
  ...fields,
});
