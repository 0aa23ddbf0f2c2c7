#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { runCommand } from './run-command.js';

// Who reads may have enough, as `head` has: the command goes on all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin }),
  ...(process.stderr.isTTY && {
    progress: (line: string) => void process.stderr.write(`\r\u001B[K${line}`),
  }),
});
