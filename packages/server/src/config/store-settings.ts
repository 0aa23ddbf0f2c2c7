import { resolve } from 'node:path';

/** Keeps everything in one folder of this machine, with SQLite. One process serves it. */
export interface SqliteSettings {
  readonly kind: 'sqlite';
  /** Absolute path of the folder of database, keys and secrets. */
  readonly folder: string;
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
 */
export function sqlite(folder: string): SqliteSettings {
  return { kind: 'sqlite', folder: resolve(folder) };
}

/**
 * A desk in PostgreSQL. Its keys come from the environment: `ADUAN_MASTER_KEY`, `ADUAN_MAC_KEY`, `ADUAN_INDEX_KEYS`.
 *
 * @param url - default: `ADUAN_DATABASE_URL`
 */
export function postgres(url?: string): PostgresSettings {
  return { kind: 'postgres', ...(url !== undefined && { url }) };
}
