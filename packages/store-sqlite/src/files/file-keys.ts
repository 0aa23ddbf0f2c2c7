import { createHmac } from 'node:crypto';
import { type KeyProvider, StoreError } from '@aduan/core';
import { type MasterKeys, masterKeyProvider } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { createKeyFile, readKeyFile } from './key-file.js';

/** Keys from a file that belongs to one database. */
export interface FileKeys extends KeyProvider {
  /**
   * Makes sure that a database that has seen its key file finds the same one again.
   *
   * @throws StoreError `store-keys-missing`, `store-keys-wrong` or `store-keys-invalid`
   */
  check(): Promise<void>;
}

/**
 * A key provider over a key file, which is made when it is first needed. The database keeps a
 * fingerprint of it: without the file nothing that was sealed can be read, so that a new one in its
 * place would only hide the loss.
 */
export function fileKeys(path: string, { statements: sql, write }: Database): FileKeys {
  let loaded: Promise<KeyProvider> | null = null;

  async function load(): Promise<KeyProvider> {
    const known = readFingerprint();
    const found = await readKeyFile(path);
    if (!found && known !== null) {
      throw new StoreError(
        'store-keys-missing',
        `The database was sealed with a key file that is not at ${path}: put it back from your backup.`,
      );
    }
    const keys = found ?? (await createKeyFile(path));
    if (known === null) await rememberFingerprint(fingerprint(keys));
    if (readFingerprint() !== fingerprint(keys)) {
      throw new StoreError(
        'store-keys-wrong',
        `The key file at ${path} belongs to another database.`,
      );
    }
    return masterKeyProvider(keys);
  }

  function provider(): Promise<KeyProvider> {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  }

  function readFingerprint(): string | null {
    const row = sql.get<{ readonly value: string }>(
      `select value from setting where name = 'key-fingerprint'`,
    );
    return row?.value ?? null;
  }

  function rememberFingerprint(value: string): Promise<number> {
    const text = `insert or ignore into setting (name, value) values ('key-fingerprint', :value)`;
    return write(() => sql.run(text, { value }));
  }

  return {
    wrap: async (dataKey) => (await provider()).wrap(dataKey),
    unwrap: async (wrapped) => (await provider()).unwrap(wrapped),
    mac: async (data) => (await provider()).mac(data),
    async check() {
      if (readFingerprint() !== null) await provider();
    },
  };
}

function fingerprint({ mac, master }: MasterKeys): string {
  return createHmac('sha256', mac).update('aduan-fingerprint').update(master).digest('hex');
}
