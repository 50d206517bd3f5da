import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Types these lines into `keep chat`, and gives all that it says. */
function chat(lines: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/cli/keep.ts'), 'chat'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += String(data);
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

it('takes a signal from remark to closing in the terminal, and answers a question in between', async () => {
  const said = await chat([
    'Zorggroep De Linde komt weer maar 2 van de 4 uur bij Jan Pietersen',
    'wat is gebruikelijke hulp?',
    'sla over',
    'nee, 3 in plaats van 4',
    'ja',
    'pak op S-YEAR-00001'.replace('YEAR', String(new Date().getFullYear())),
    'stop',
  ]);
  const places = [
    'Ik mis nog',
    'gebruikelijke hulp',
    'precies zo',
    'toegekend 3, geleverd 2',
    'Verstuurd als S-',
    'Gedaan.',
  ];
  expect(places.map((words) => said.indexOf(words))).toEqual(
    [...places.map((words) => said.indexOf(words))].sort((a, b) => a - b),
  );
  expect(places.filter((words) => !said.includes(words))).toEqual([]);
  expect(said).not.toContain('Pietersen\n  ');
}, 120_000);
