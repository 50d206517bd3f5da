import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../src/store/folder-lock.ts';

// Takes the folder again and again, and says when somebody else was in it at the same time. Every other time it leaves
// the lock as a process that was killed would: with a process id that is no longer there.
const [folder = '', gone = ''] = process.argv.slice(2);
const inside = join(folder, 'inside');
console.log('ready');
for (let had = 0; had < 150; ) {
  let lock: ReturnType<typeof lockFolder>;
  try {
    lock = lockFolder(folder);
  } catch {
    continue;
  }
  had += 1;
  try {
    writeFileSync(inside, '', { flag: 'wx' });
  } catch {
    console.log('not alone');
  }
  rmSync(inside, { force: true });
  if (had % 2 === 0) lock.release();
  else writeFileSync(join(folder, `lock.${lock.number}`), gone);
}
console.log('done');
setInterval(() => undefined, 1000);
