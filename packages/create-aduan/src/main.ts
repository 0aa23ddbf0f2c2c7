#!/usr/bin/env node
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  err: (line) => process.stderr.write(`${line}\n`),
  isInteractive: process.stdin.isTTY === true,
});
