// Runs PostgreSQL (`node guard.ts DIRECTORY UID GID PROGRAM …`) for as long as its parent lives, however
// that ends: the pipe of the standard input closes with the parent. Then it stops the server and removes
// the directory, so that a test run that was killed leaves nothing behind. A line on the standard input kills the
// server as a power failure would, and starts it again over what lies there.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const [directory = '', uid = '', gid = '', program = '', ...parameters] = process.argv.slice(2);
const account = uid === '' ? {} : { uid: Number(uid), gid: Number(gid) };
let isKilled = false;
let server = start();

function start(): ChildProcess {
  const child = spawn(program, parameters, {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...account,
  });
  child.stderr.pipe(process.stderr, { end: false });
  child.once('error', (error) => process.stderr.write(`${error.message}\n`, () => process.exit(1)));
  child.once('exit', (code) => {
    if (isKilled) return;
    rmSync(directory, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
  return child;
}

/** @param awayMs - how long it stays away, at the least */
async function crash(awayMs: number): Promise<void> {
  isKilled = true;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
  // Its processes notice in a moment that it is gone; a new server waits for the last of them.
  await wait(Math.max(200, awayMs));
  isKilled = false;
  server = start();
}

// A parent that is gone reads no log.
process.stderr.on('error', () => {});
// Ctrl-C reaches the whole group: the server hears it itself, and the guard waits for its end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.stdin
  .on('data', (awayMs) => void crash(Number(awayMs)))
  .once('close', () => server.kill('SIGINT'));
