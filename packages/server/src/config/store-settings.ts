import { resolve } from 'node:path';

/** Keeps everything in one folder of this machine, with SQLite. One process serves it. */
export interface SqliteSettings {
  readonly kind: 'sqlite';
  /** Absolute path of the folder of database, keys and secrets. */
  readonly folder: string;
  /** Absolute path of the folder of the keys that open the database; left out = they lie beside it. */
  readonly keys?: string;
}

/** Keeps everything in PostgreSQL, so that several processes serve one desk. */
export interface PostgresSettings {
  readonly kind: 'postgres';
  /** `postgres://user:password@host/database`. Default: `ADUAN_DATABASE_URL`. */
  readonly url?: string;
}

/** Storage of a desk's data. */
export type StoreSettings = SqliteSettings | PostgresSettings;

/**
 * A desk in one folder.
 *
 * @param folder - relative to the working directory, or absolute
 * @param keys - another folder for the keys that open the database, best on another disk: a thief of `folder` alone then
 * reads no data of citizens. A backup needs both. Default: beside the database
 */
export function sqlite(folder: string, { keys }: { readonly keys?: string } = {}): SqliteSettings {
  return {
    kind: 'sqlite',
    folder: resolve(folder),
    ...(keys !== undefined && { keys: resolve(keys) }),
  };
}

/**
 * A desk in PostgreSQL. Its keys come from the environment: `ADUAN_MASTER_KEY`, `ADUAN_MAC_KEY`, `ADUAN_INDEX_KEYS`.
 *
 * @param url - default: `ADUAN_DATABASE_URL`
 */
export function postgres(url?: string): PostgresSettings {
  return { kind: 'postgres', ...(url !== undefined && { url }) };
}
