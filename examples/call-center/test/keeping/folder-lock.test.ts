import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { programCommand } from '../../../../tooling/tests/program-command.js';
import { dataFolder } from '../../server/keeping/data-folder.js';
import { lockFolder } from '../../server/keeping/folder-lock.js';

const holder = new URL('./hold-folder.ts', import.meta.url);

function scratchFolder() {
  const path = mkdtempSync(join(tmpdir(), 'aduan-lock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return dataFolder(path);
}

/** Another process that has the folder. */
async function held(path: string): Promise<ChildProcess> {
  const [program, ...rest] = programCommand(holder, path);
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a folder that another process has is refused, with that process and the folder', async () => {
  const data = scratchFolder();
  const child = await held(data.path);
  expect(() => lockFolder(data)).toThrow(
    expect.objectContaining({
      code: 'data-folder-in-use',
      message: expect.stringContaining(`proses ${child.pid} memakai folder ${data.path}.`),
    }),
  );
});

test('what was killed leaves the folder to the next one at once', async () => {
  const data = scratchFolder();
  const child = await held(data.path);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const lock = lockFolder(data);
  expect(() => lockFolder(data)).toThrow(`process ${process.pid} has the folder`);
  lock.release();
  lockFolder(data).release();
  expect(statSync(data.file('server.pid')).mode & 0o777).toBe(0o600);
});
