import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../shared/fault.ts';

/**
 * The register of providers of a folder: `aanbieders.yaml`, or `aanbieders.csv` as it comes out of contract management; that of
 * `shipped` when it has neither. Throws a Fault of code `knowledge` when it has both: nobody knows which one holds.
 */
export function registerFile(dir: string, shipped: string): string {
  const [yaml, csv] = [join(dir, 'aanbieders.yaml'), join(dir, 'aanbieders.csv')];
  if (!existsSync(csv)) return existsSync(yaml) ? yaml : join(shipped, 'aanbieders.yaml');
  if (existsSync(yaml))
    throw new Fault('knowledge', `${csv}: er staat ook een aanbieders.yaml. Bewaar een van de twee, niet allebei.`);
  return csv;
}
