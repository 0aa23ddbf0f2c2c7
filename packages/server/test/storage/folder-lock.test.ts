import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { programCommand } from '../../../../tooling/tests/program-command.js';
import { dataFolder } from '../../src/storage/data-folder.js';
import { lockFolder } from '../../src/storage/folder-lock.js';
import { openStorage } from '../../src/storage/open-storage.js';

const holder = new URL('./hold-folder.ts', import.meta.url);

function scratchFolder() {
  const path = mkdtempSync(join(tmpdir(), 'aduan-lock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return dataFolder(path);
}

/** Another process that holds the folder. */
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

test('a folder that was refused to the process that has it stays closed to others', async () => {
  const data = scratchFolder();
  const lock = lockFolder(data);
  onTestFinished(() => lock.release());
  expect(() => lockFolder(dataFolder(data.path))).toThrow('has the folder');
  const [program, ...rest] = programCommand(holder, data.path);
  const child = spawn(program, rest, { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await Promise.race([child.stderr, child.stdout].map((out) => once(out, 'data')));
  expect(String(said)).toContain(`process ${process.pid} has the folder`);
});

test('a folder in which a lock was killed is still closed to other people', async () => {
  const data = scratchFolder();
  const child = await held(data.path);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  writeFileSync(data.file('server.lock-journal'), '');
  chmodSync(data.path, 0o755);
  dataFolder(data.path);
  expect(statSync(data.path).mode & 0o777).toBe(0o700);
});

test('a server that is refused touches nothing in the folder', async () => {
  const data = scratchFolder();
  const lock = lockFolder(data);
  onTestFinished(() => lock.release());
  const before = readdirSync(data.path);
  await expect(
    openStorage({ database: null, dataFolder: data.path }, { isServer: true }),
  ).rejects.toThrow('has the folder');
  expect(readdirSync(data.path)).toEqual(before);
});
