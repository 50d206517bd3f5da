import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a file or folder in `dir`, or of the one in `shipped`, the knowledge that comes with the program, when `dir` has none. */
export function ownOrShipped(name: string, dir: string, shipped: string): string {
  const own = join(dir, name);
  return existsSync(own) ? own : join(shipped, name);
}
