import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderStorage } from '../../src/storage/folder-storage.js';

function base(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('keeps the keys in a folder of their own, without which nothing is read', async () => {
  const folder = base();
  const [data, keysFolder] = [join(folder, 'data'), join(folder, 'keys')];
  const storage = folderStorage(data, { isServer: false, keysFolder });
  onTestFinished(() => storage.close());
  await storage.layOut((draft) => draft.migrate());
  const store = storage.openStore();
  await store.keys.mac(new Uint8Array(1));
  await store.close();
  const keyFile = join(keysFolder, 'desk.db.keys');
  expect(existsSync(keyFile)).toBe(true);
  expect(existsSync(join(data, 'desk', 'desk.db.keys'))).toBe(false);
  renameSync(keyFile, `${keyFile}.away`);
  const robbed = storage.openStore();
  onTestFinished(() => robbed.close());
  await expect(robbed.keys.mac(new Uint8Array(1))).rejects.toMatchObject({
    code: 'store-keys-missing',
  });
});

test('tells a command where its server listens, once there was one', async () => {
  const folder = base();
  const server = folderStorage(folder, { isServer: true });
  onTestFinished(() => server.close());
  expect(server.lastAddress()).toBeNull();
  server.keepAddress('http://127.0.0.1:3001/');
  const command = folderStorage(folder, { isServer: false });
  onTestFinished(() => command.close());
  expect(command.lastAddress()).toBe('http://127.0.0.1:3001/');
});
