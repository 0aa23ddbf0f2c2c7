#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { isTooOld, oldestNode } from './node-version.js';

// Who reads may have enough, as `head` has: the command goes on all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (isTooOld(process.versions.node)) {
  console.error(`aduan needs Node ${oldestNode} or newer, and this is ${process.versions.node}.`);
  process.exit(1);
}

// Loaded only now: an older Node knows some of its modules not at all, and would speak of those.
const { runCommand } = await import('./run-command.js');
const exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin }),
  ...(process.stderr.isTTY && {
    progress: (line: string) => void process.stderr.write(`\r\u001B[K${line}`),
  }),
});

// A timer or a pool of the host's configuration may outlive the command: what was written goes out, and then it ends.
const written = (stream: NodeJS.WriteStream) =>
  new Promise<void>((resolve) => void stream.write('', () => resolve()));
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(exitCode);
