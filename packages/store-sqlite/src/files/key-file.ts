import { link, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '@aduan/core';
import { generateMasterKeys, type MasterKeys } from '@aduan/core/store';
import { orMissing, syncDirectory, writeTemporary } from './durable-file.js';

const format = 'aduan-keys/1';

/**
 * Reads the two secrets of a desk.
 *
 * @returns null when there is no such file
 * @throws StoreError `store-keys-invalid` when the file is not a key file
 */
export async function readKeyFile(path: string): Promise<MasterKeys | null> {
  const text = await orMissing(readFile(path, 'utf8'));
  if (text === null) return null;
  const [head, master, mac] = text.split('\n');
  const keys = { master: fromBase64(master), mac: fromBase64(mac) };
  if (head !== format || keys.master.length !== 32 || keys.mac.length !== 32) {
    throw new StoreError(
      'store-keys-invalid',
      'The key file is damaged; restore it from your backup.',
    );
  }
  return keys;
}

/** Makes a key file, readable for its owner alone. Of two processes that try, both get the same keys. */
export async function createKeyFile(path: string): Promise<MasterKeys> {
  const { mac, master } = generateMasterKeys();
  const text = `${format}\n${toBase64(master)}\n${toBase64(mac)}\n`;
  const temporary = await writeTemporary(path, new TextEncoder().encode(text));
  try {
    await link(temporary, path);
    await syncDirectory(dirname(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  return (await readKeyFile(path)) ?? { mac, master };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(text = ''): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
