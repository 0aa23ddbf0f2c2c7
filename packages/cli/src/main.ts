#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { isTooOld, oldestNode } from './node-version.js';

// The reader of the output may stop early, as `head` does; the command continues.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (isTooOld(process.versions.node)) {
  console.error(`aduan needs Node ${oldestNode} or newer, and this is ${process.versions.node}.`);
  process.exit(1);
}

// Loaded late: an older Node lacks some of its modules, and would report those instead of its version.
const { runCommand } = await import('./run-command.js');
const exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin }),
  ...(process.stderr.isTTY && {
    progress: (line: string) => void process.stderr.write(`\r\u001B[K${line}`),
  }),
});

// A timer or a pool of the host's configuration may keep the process alive: flush the output, then exit.
const written = (stream: NodeJS.WriteStream) =>
  new Promise<void>((resolve) => void stream.write('', () => resolve()));
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(exitCode);
