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
import { generateMasterKeys, type MasterKeys, StoreError } from '@aduan/core';
import type { IndexSecrets } from '@aduan/core/store';
import { syncDirectory, writeTemporary } from './durable-file.js';

const format = 'aduan-keys/1';
/** Prefix of a line with the two secrets of an index key; all other lines hold one secret. */
const indexMark = 'index ';

/**
 * Reads the secrets of a desk: the current master key, the key of keyed hashes, and former master keys, newest first;
 * then the keys of the search index, newest first, in lines with a prefix. Synchronous, as is `replaceKeyFile`.
 *
 * @returns null when there is no such file
 * @throws StoreError `store-keys-invalid` when the file is not a key file
 */
export function readKeyFile(path: string): MasterKeys | null {
  if (!existsSync(path)) return null;
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const [master, mac, ...others] = lines
    .filter((line) => !line.startsWith(indexMark))
    .map(secretOf);
  const index = lines.filter((line) => line.startsWith(indexMark)).map(indexSecretsOf);
  if (head !== format || !master || !mac) throw damaged();
  return { master, mac, others, index };
}

function indexSecretsOf(line: string): IndexSecrets {
  const [words = '', identities = '', ...more] = line.slice(indexMark.length).split(' ');
  if (more.length > 0) throw damaged();
  return { words: secretOf(words), identities: secretOf(identities) };
}

function secretOf(base64: string): Uint8Array {
  const secret = new Uint8Array(Buffer.from(base64, 'base64'));
  if (secret.length !== 32) throw damaged();
  return secret;
}

function damaged(): StoreError {
  return new StoreError(
    'store-keys-invalid',
    'The key file is damaged; restore it from your backup.',
  );
}

/** Creates a key file, readable only by its owner. Two concurrent processes get the same keys. */
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
 * Replaces the secrets of a key file, durably: after a crash it holds the former or the new ones. Synchronous, so that
 * it can run inside a transaction, which excludes other processes.
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

function textOf({ mac, master, others = [], index = [] }: MasterKeys): string {
  const base64 = (secret: Uint8Array) => Buffer.from(secret).toString('base64');
  const indexLines = index.map(
    ({ words, identities }) => `${indexMark}${base64(words)} ${base64(identities)}`,
  );
  const lines = [format, ...[master, mac, ...others].map(base64), ...indexLines];
  return `${lines.join('\n')}\n`;
}
