import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const guard = fileURLToPath(new URL('../src/guard.ts', import.meta.url));
/** Replaces the server: prints its process id, and keeps running. */
const server = 'process.stderr.write("server " + process.pid); setInterval(() => {}, 1_000);';
/** Replaces the test run: starts the guard, and keeps running. */
const owner = `require('node:child_process').spawn(process.execPath, process.argv.slice(1), {
  stdio: ['pipe', 'inherit', 'inherit'],
});`;

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

it('ends the server and removes its files when the test run is killed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'aduan-guard-'));
  const program = [directory, '', '', process.execPath, '-e', server];
  const run = spawn(process.execPath, ['-e', owner, guard, ...program], { stdio: 'pipe' });
  const processId = await new Promise<number>((resolve) => {
    run.stderr.on('data', (chunk) => {
      const told = /server (\d+)/.exec(`${chunk}`);
      if (told) resolve(Number(told[1]));
    });
  });
  expect(isRunning(processId)).toBe(true);
  run.kill('SIGKILL');
  await expect.poll(() => isRunning(processId), { timeout: 20_000 }).toBe(false);
  await expect.poll(() => existsSync(directory), { timeout: 20_000 }).toBe(false);
}, 60_000);
