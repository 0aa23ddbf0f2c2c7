import { appendFileSync, chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { masterKeyProvider } from '@aduan/core';
import { expect, test } from 'vitest';
import { fileRedoLog } from '../../src/index.js';
import { newFile } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const keysOf = (byte: number) =>
  masterKeyProvider({ master: new Uint8Array(32).fill(byte), mac: new Uint8Array(32).fill(byte) });
const keys = keysOf(1);

function entry(id: string) {
  const input = { id, reason: 'request' };
  return {
    at: 5,
    tenant: 'default',
    command: 'data-protection:erase',
    party: null,
    roles: ['supervisor'],
    input,
  };
}

test('keeps entries in order, without those that were withdrawn', async () => {
  const file = newFile(directory);
  const log = fileRedoLog({ file, keys });
  expect(await log.read()).toEqual([]);
  await log.append([entry('a')]);
  const withdraw = await log.append([entry('b'), entry('c')]);
  await log.append([entry('d')]);
  await withdraw();
  expect(await log.read()).toEqual([entry('a'), entry('d')]);
  expect(await fileRedoLog({ file, keys }).read()).toEqual([entry('a'), entry('d')]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('several writers never lose or break a line', async () => {
  const file = newFile(directory);
  const logs = Array.from({ length: 4 }, () => fileRedoLog({ file, keys }));
  const ids = Array.from({ length: 24 }, (_, index) => String(index));
  await Promise.all(ids.map((id, index) => logs[index % 4]?.append([entry(id)])));
  const read = await logs[0]?.read();
  expect(read?.map(({ input }) => (input as { id: string }).id).toSorted()).toEqual(ids.toSorted());
});

test('what a crash left of a line is no line, and is in the way of none', async () => {
  const file = newFile(directory);
  await fileRedoLog({ file, keys }).append([entry('a')]);
  appendFileSync(file, '{"entry":{"at":5');
  const log = fileRedoLog({ file, keys });
  expect(await log.read()).toEqual([entry('a')]);
  await log.append([entry('b')]);
  expect(await fileRedoLog({ file, keys }).read()).toEqual([entry('a'), entry('b')]);
});

test('finds lines that were changed, left out, moved or signed by another desk', async () => {
  const file = newFile(directory);
  const log = fileRedoLog({ file, keys });
  for (const id of ['a', 'b', 'c']) await log.append([entry(id)]);
  const whole = readFileSync(file, 'utf8');
  const [first = '', second = '', third = ''] = whole.split('\n');
  for (const lines of [
    [first.replace('"a"', '"x"'), second, third],
    [first, third],
    [second, third],
    [first, third, second],
    [first, second, 'no json'],
  ]) {
    writeFileSync(file, `${lines.join('\n')}\n`);
    await expect(log.read()).rejects.toMatchObject({ code: 'redo-log-broken' });
    await expect(log.append([entry('d')])).rejects.toMatchObject({ code: 'redo-log-broken' });
  }
  writeFileSync(file, whole);
  const foreign = fileRedoLog({ file, keys: keysOf(2) });
  await expect(foreign.read()).rejects.toMatchObject({ code: 'redo-log-broken' });
  expect((await log.read()).length).toBe(3);
});

test('is as new as a backup, or refused', async () => {
  const file = newFile(directory);
  const log = fileRedoLog({ file, keys });
  await log.append([entry('a')]);
  const before = readFileSync(file, 'utf8');
  const head = await log.mark(7);
  expect(head.number).toBe(2);
  expect(await log.read(head)).toEqual([entry('a')]);
  writeFileSync(file, before);
  await expect(log.read(head)).rejects.toMatchObject({ code: 'redo-log-older' });
  await log.append([entry('b')]);
  await expect(log.read(head)).rejects.toMatchObject({ code: 'redo-log-older' });
});

test('says that it cannot be written, so that nothing is done unrecorded', async () => {
  const file = `${newFile(directory)}/missing/desk.redo`;
  await expect(fileRedoLog({ file, keys }).append([entry('a')])).rejects.toMatchObject({
    code: 'redo-log-unwritable',
    retryable: true,
  });
});

test('takes the lock of a process that was killed', async () => {
  const file = newFile(directory);
  writeFileSync(`${file}.lock`, '');
  chmodSync(`${file}.lock`, 0o600);
  await fileRedoLog({ file, keys }).append([entry('a')]);
  expect((await fileRedoLog({ file, keys }).read()).length).toBe(1);
});
