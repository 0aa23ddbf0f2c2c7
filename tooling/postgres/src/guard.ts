// Runs PostgreSQL (`node guard.ts DIRECTORY UID GID PROGRAM …`) for as long as its parent lives: the pipe of the
// standard input closes when the parent ends for any reason. Then it stops the server and removes the directory, so
// that a killed test run leaves nothing behind. A line on the standard input kills the server like a power failure,
// and starts it again over its data.
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

/** @param awayMs - minimum time until it is back */
async function crash(awayMs: number): Promise<void> {
  isKilled = true;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
  // Its processes notice within a moment that it is gone; a new server waits for the last of them.
  await wait(Math.max(200, awayMs));
  isKilled = false;
  server = start();
}

// The parent may be gone, so nobody reads the log.
process.stderr.on('error', () => {});
// Ctrl-C reaches the whole group: the server receives it itself, and the guard waits for its end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.stdin
  .on('data', (awayMs) => void crash(Number(awayMs)))
  .once('close', () => server.kill('SIGINT'));
