import { text } from 'node:stream/consumers';
import { runKeep } from './run-keep.ts';

// A reader that has seen enough (`keep … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const io = {
  out: (line: string) => process.stdout.write(`${line}\n`),
  err: (line: string) => process.stderr.write(`${line}\n`),
  input: () => text(process.stdin),
};

process.exitCode = await runKeep(process.argv.slice(2), io, process.env);
