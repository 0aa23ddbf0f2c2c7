import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '@aduan/core';
import { generateMasterKeys, type MasterKeys } from '@aduan/core/store';
import { syncDirectory, writeTemporary } from './durable-file.js';

const format = 'aduan-keys/1';

/**
 * Reads the secrets of a desk: the current master key, the key of keyed hashes, and former master keys, newest
 * first. Without a pause, as `replaceKeyFile`.
 *
 * @returns null when there is no such file
 * @throws StoreError `store-keys-invalid` when the file is not a key file
 */
export function readKeyFile(path: string): MasterKeys | null {
  if (!existsSync(path)) return null;
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const secrets = lines.map((line) => new Uint8Array(Buffer.from(line, 'base64')));
  const [master, mac, ...others] = secrets;
  if (head !== format || !master || !mac || secrets.some(({ length }) => length !== 32)) {
    throw new StoreError(
      'store-keys-invalid',
      'The key file is damaged; restore it from your backup.',
    );
  }
  return { master, mac, others };
}

/** Makes a key file, readable for its owner alone. Of two processes that try, both get the same keys. */
export async function createKeyFile(path: string): Promise<MasterKeys> {
  const keys = generateMasterKeys();
  const temporary = await writeTemporary(path, new TextEncoder().encode(textOf(keys)));
  try {
    await link(temporary, path);
    await syncDirectory(dirname(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  return readKeyFile(path) ?? keys;
}

/**
 * Puts other secrets into a key file, durably: after a crash it holds the former ones or these. Without a
 * pause, so that it can be done inside a transaction, which keeps other processes away.
 */
export function replaceKeyFile(path: string, keys: MasterKeys): void {
  const temporary = `${path}.next`;
  writeFileSync(temporary, textOf(keys), { mode: 0o600, flush: true });
  renameSync(temporary, path);
  if (process.platform === 'win32') return;
  const directory = openSync(dirname(path), 'r');
  fsyncSync(directory);
  closeSync(directory);
}

function textOf({ mac, master, others = [] }: MasterKeys): string {
  const lines = [master, mac, ...others].map((secret) => Buffer.from(secret).toString('base64'));
  return `${[format, ...lines].join('\n')}\n`;
}
