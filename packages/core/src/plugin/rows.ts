import type { PartyId, TicketId } from '../ids.js';

/** The person or ticket that a row is about. The row is erased together with it. */
export type RowSubject = { readonly party: PartyId } | { readonly ticket: TicketId };

/** A row that a plugin keeps. */
export interface Row<Value> {
  readonly key: string;
  /** 1 for a new row; each write and each claim adds 1. */
  readonly version: number;
  readonly value: Value;
  /** When the row can be claimed, epoch ms; null = never. */
  readonly dueAt: number | null;
}

/** A row to write. */
export interface RowWrite<Value> {
  /** Unique in its table: 1 to 200 printable ASCII characters. */
  readonly key: string;
  /** At most 64 KiB as JSON, sealed or not. */
  readonly value: Value;
  /** The version that was read; 0 if the row must not exist. Null overwrites any version. */
  readonly expectedVersion: number | null;
  readonly subject?: RowSubject;
  /** When it can be claimed, epoch ms. Default: never. */
  readonly dueAt?: number;
  /** How long it is kept, ms. Default: until it is removed. */
  readonly ttlMs?: number;
}

/** Which rows are read. */
export interface RowPage {
  readonly keys?: readonly string[];
  /** Beginning of the key. */
  readonly prefix?: string;
  readonly subject?: RowSubject;
  /** The last key of the page before. */
  readonly after?: string;
  /** Default: 200. */
  readonly limit?: number;
}

/** One table of a plugin, declared in its `tables`. */
export interface Rows<Value> {
  /** The row with this key; null when there is none, or its encryption key was destroyed. */
  read(key: string): Promise<Row<Value> | null>;
  /** Rows in the order of their keys. */
  list(page?: RowPage): Promise<readonly Row<Value>[]>;
  /** @returns false when the row has another version */
  write(row: RowWrite<Value>): Promise<boolean>;
  /** @param expectedVersion - null removes any version @returns false when the row has another version */
  remove(key: string, expectedVersion: number | null): Promise<boolean>;
  /**
   * Claims due rows, each for one worker: a claimed row gets a new version and is due again after the lease. Settle it
   * by writing or removing the version that you got.
   */
  claim(how: { readonly leaseMs: number; readonly limit: number }): Promise<readonly Row<Value>[]>;
}
