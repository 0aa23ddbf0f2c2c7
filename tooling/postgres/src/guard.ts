// Runs PostgreSQL (`node guard.ts DIRECTORY UID GID PROGRAM …`) for as long as its parent lives, however
// that ends: the pipe of the standard input closes with the parent. Then it stops the server and removes
// the directory, so that a test run that was killed leaves nothing behind.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [directory = '', uid = '', gid = '', program = '', ...parameters] = process.argv.slice(2);
const account = uid === '' ? {} : { uid: Number(uid), gid: Number(gid) };
const server = spawn(program, parameters, {
  cwd: '/',
  stdio: ['ignore', 'ignore', 'pipe'],
  ...account,
});
// A parent that is gone reads no log.
process.stderr.on('error', () => {});
server.stderr.pipe(process.stderr);
server.once('error', (error) => process.stderr.write(`${error.message}\n`, () => process.exit(1)));
server.once('exit', (code) => {
  rmSync(directory, { recursive: true, force: true });
  process.exit(code ?? 1);
});
// Ctrl-C reaches the whole group: the server hears it itself, and the guard waits for its end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.stdin.resume().once('close', () => server.kill('SIGINT'));
