import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLoopback, tenantId } from './loopback.ts';

/** Starts the bot as a process; resolves with its port. */
function start(file: string, host: string, mode: string): Promise<{ child: ChildProcess; port: number }> {
  const script = join(import.meta.dirname, 'killable-bot.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, host, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the bot stopped')));
    child.stdout?.once('data', (data) => resolve({ child, port: Number(String(data)) }));
  });
}

const killed = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

test('what was acknowledged is answered after kill -9, in order, once', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  const file = join(folder, 'inbox.jsonl');
  const teams = await startLoopback();
  try {
    const ask = (port: number, id: string) =>
      fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id,
          timestamp: `2026-03-02T09:00:00Z-${id}`,
          channelId: 'msteams',
          serviceUrl: teams.url,
          from: { id: 'u' },
          recipient: { id: 'b' },
          conversation: { id: 'c', tenantId },
          text: `vraag ${id}`,
        }),
      });
    const first = await start(file, teams.host, 'silent');
    for (const id of ['1', '2', '3']) expect((await ask(first.port, id)).status).toBe(200);
    await killed(first.child);
    expect(teams.messages()).toHaveLength(0);

    const second = await start(file, teams.host, 'answering');
    expect((await ask(second.port, '3')).status).toBe(200);
    expect((await ask(second.port, '4')).status).toBe(200);
    await teams.arrived(4);
    await killed(second.child);
    expect(teams.messages().map(({ activity }) => activity.text?.split('\n')[0])).toEqual([
      'vraag 1',
      'vraag 2',
      'vraag 3',
      'vraag 4',
    ]);
  } finally {
    await teams.close();
    rmSync(folder, { recursive: true });
  }
});
