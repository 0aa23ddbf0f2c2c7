import { createHmac } from 'node:crypto';
import {
  generateMasterKeys,
  type KeyProvider,
  type MasterKeys,
  masterKeyProvider,
  StoreError,
} from '@aduan/core';
import {
  generateIndexSecrets,
  type IndexKeys,
  indexKeyVersion,
  type KeyRotation,
  masterKeyVersion,
  wrappingVersion,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { createKeyFile, readKeyFile, replaceKeyFile } from './key-file.js';

/** A key provider with a key file that belongs to one database. */
export interface FileKeys extends KeyProvider {
  readonly rotation: Required<KeyRotation>;
  /** The first index key is created on first use: back up the key file then. */
  readonly index: Required<IndexKeys>;
  /**
   * Checks that a database which has used its key file finds the same one again.
   *
   * @throws StoreError `store-keys-missing`, `store-keys-wrong`, `store-keys-outdated` or `store-keys-invalid`
   */
  check(): Promise<void>;
}

/** The keys from the file, and the current master key by the database at that time. */
interface LoadedKeys {
  readonly keys: MasterKeys;
  readonly provider: KeyProvider;
  readonly current: string;
}

/**
 * Makes a key provider over a key file, which is created on first use. The database keeps a fingerprint of the hash key
 * and the name of the current master key. Without the file nothing sealed can be read; a new file would only hide the
 * loss, so it is refused. When another process has changed the master key, the file is read again.
 */
export function fileKeys(path: string, { statements: sql, write }: Database): FileKeys {
  let loading: Promise<LoadedKeys> | null = null;

  function setting(name: string): string | null {
    const text = 'select value from setting where name = :name';
    return sql.get<{ readonly value: string }>(text, { name })?.value ?? null;
  }

  function remember(name: string, value: string): void {
    const text = `insert into setting (name, value) values (:name, :value)
      on conflict do update set value = excluded.value`;
    sql.run(text, { name, value });
  }

  /** Stores the names of the current keys, so that other processes notice a change and read the file again. */
  function rememberNames({ master, index: [newest] = [] }: MasterKeys): void {
    const names = [
      ['master-key', masterKeyVersion(master)],
      ['index-key', newest && indexKeyVersion(newest)],
    ] as const;
    for (const [name, version] of names) {
      if (version !== undefined && setting(name) !== version) remember(name, version);
    }
  }

  /** Reads the file. Call it inside a transaction, so that no other process changes the file at the same time. */
  function readNow(): MasterKeys {
    const keys = readKeyFile(path);
    if (keys) return keys;
    throw new StoreError(
      'store-keys-missing',
      `The database was sealed with a key file that is not at ${path}: put it back from your backup.`,
    );
  }

  function check(keys: MasterKeys): void {
    const known = setting('key-fingerprint');
    if (known !== null && known !== fingerprint(keys)) {
      throw new StoreError(
        'store-keys-wrong',
        `The key file at ${path} belongs to another database.`,
      );
    }
    const newest = setting('master-key');
    if (newest !== null && !versionsIn(keys).includes(newest)) {
      throw new StoreError(
        'store-keys-outdated',
        `The master key that the database uses is not in the key file at ${path}: the file is older than the database, or forgot it. Put the right one back from your backup.`,
      );
    }
  }

  async function load(): Promise<LoadedKeys> {
    if (setting('key-fingerprint') === null && !readKeyFile(path)) await createKeyFile(path);
    const keys = await write(() => {
      const found = readNow();
      check(found);
      if (setting('key-fingerprint') === null) remember('key-fingerprint', fingerprint(found));
      rememberNames(found);
      return found;
    });
    return { current: masterKeyVersion(keys.master), keys, provider: masterKeyProvider(keys) };
  }

  async function loaded(): Promise<LoadedKeys> {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    const known = await loading;
    if (setting('master-key') === known.current) return known;
    loading = null;
    return loaded();
  }

  /** Changes the file inside a transaction, which excludes other processes. */
  async function change(next: (keys: MasterKeys) => MasterKeys): Promise<void> {
    await loaded();
    await write(() => {
      const changed = next(readNow());
      replaceKeyFile(path, changed);
      rememberNames(changed);
    });
    loading = null;
  }

  /** The provider with the current index keys; creates the first one. */
  async function loadedIndex(): Promise<IndexKeys> {
    const { keys, provider } = await loaded();
    const [newest] = keys.index ?? [];
    if (!newest) {
      await change(({ index: [...known] = [], ...others }) => ({
        ...others,
        index: known.length > 0 ? known : [generateIndexSecrets()],
      }));
    } else if (provider.index && setting('index-key') === indexKeyVersion(newest)) {
      return provider.index;
    }
    loading = null;
    return loadedIndex();
  }

  return {
    wrap: async (dataKey) => (await loaded()).provider.wrap(dataKey),
    unwrap: async (wrapped) => (await loaded()).provider.unwrap(wrapped),
    mac: async (data) => (await loaded()).provider.mac(data),
    async check() {
      if (setting('key-fingerprint') !== null) await loaded();
    },
    rotation: {
      versions: async () => versionsIn((await loaded()).keys),
      versionOf: wrappingVersion,
      begin: () =>
        change(({ master, others = [], ...kept }) => ({
          ...kept,
          master: generateMasterKeys().master,
          others: [master, ...others],
        })),
      finish: () =>
        change(({ others = [], ...kept }) => {
          const text = 'select 1 from data_key where substr(wrapped, 1, 8) = :former limit 1';
          const names = others.map((other) => Buffer.from(masterKeyVersion(other), 'hex'));
          if (names.some((former) => sql.get(text, { former }))) {
            throw new StoreError(
              'store-keys-in-use',
              'Data keys are still wrapped under a former master key.',
            );
          }
          return kept;
        }),
    },
    index: {
      versions: async () => (await loadedIndex()).versions(),
      key: async (version, purpose) => (await loadedIndex()).key(version, purpose),
      begin: () =>
        change(({ index = [], ...kept }) => ({
          ...kept,
          index: [generateIndexSecrets(), ...index],
        })),
      finish: () => change(({ index = [], ...kept }) => ({ ...kept, index: index.slice(0, 1) })),
    },
  };
}

function versionsIn({ master, others = [] }: MasterKeys): readonly string[] {
  return [master, ...others].map(masterKeyVersion);
}

function fingerprint({ mac }: MasterKeys): string {
  return createHmac('sha256', mac).update('aduan-fingerprint').digest('hex');
}
