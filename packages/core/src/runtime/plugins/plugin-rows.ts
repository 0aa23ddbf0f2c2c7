import { fromBase64, toBase64 } from '../../base64.js';
import type { PluginWord } from '../../ids.js';
import type { PluginData } from '../../plugin/plugin.js';
import type { Row, RowSubject, Rows, RowWrite } from '../../plugin/rows.js';
import type { PluginRow, RowPut } from '../../store/plugin-rows.js';
import { writeRows } from '../../store/write-rows.js';
import type { Runtime } from '../runtime.js';

/** The declared tables of a plugin, by their words. */
export type Tables = NonNullable<PluginData['tables']>;

const maxPage = 200;

/**
 * One table of a plugin.
 *
 * @throws TypeError for a table that the plugin does not declare
 */
export function pluginRows<Value>(
  runtime: Runtime,
  id: string,
  tables: Tables,
  word: string,
): Rows<Value> {
  const { now, store, tenant } = runtime;
  const table = tableName(id, tables, word);
  const open = async (rows: readonly PluginRow[]) =>
    (await Promise.all(rows.map((row) => openedRow<Value>(runtime, tables, word, row)))).flatMap(
      (row) => row ?? [],
    );
  return {
    async read(key) {
      const [row = null] = await open(
        await store.readRows(tenant, { table, now: now(), keys: [key], limit: 1 }),
      );
      return row;
    },
    async list({ after, limit = maxPage, subject, ...page } = {}) {
      const rows = await store.readRows(tenant, {
        ...page,
        table,
        now: now(),
        limit,
        ...(subject && { subject: subjectId(subject) }),
        ...(after !== undefined && { after: { table, key: after, dueAt: null } }),
      });
      return open(rows);
    },
    async write(row) {
      const puts = [await rowPut(runtime, id, tables, word, row)];
      return writeRows(store, tenant, { now: now(), puts });
    },
    remove: (key, expectedVersion) =>
      writeRows(store, tenant, { now: now(), removals: [{ table, key, expectedVersion }] }),
    async claim({ leaseMs, limit }) {
      return open(await store.claimRows(tenant, { table, now: now(), leaseMs, limit }));
    },
  };
}

/** A row as the store takes it: sealed if its table says so. */
export async function rowPut(
  { now, vault }: Pick<Runtime, 'now' | 'vault'>,
  id: string,
  tables: Tables,
  word: string,
  { dueAt, expectedVersion, key, subject, ttlMs, value }: RowWrite<unknown>,
): Promise<RowPut> {
  const table = tableName(id, tables, word);
  const scope = scopeOf(table, subject);
  return {
    table,
    key,
    expectedVersion,
    dueAt: dueAt ?? null,
    value: tables[word]?.sealed
      ? JSON.stringify({ scope, sealed: toBase64(await vault.sealValue(scope, value)) })
      : JSON.stringify(value),
    subject: subject ? subjectId(subject) : null,
    expiresAt: ttlMs === undefined ? null : now() + ttlMs,
  };
}

/** @throws TypeError */
export function tableName(id: string, tables: Tables, word: string): PluginWord {
  if (tables[word]) return `${id}:${word}`;
  throw new TypeError(`The plugin "${id}" declares no table "${word}".`);
}

/** Null for a sealed row whose key was destroyed. */
async function openedRow<Value>(
  { vault }: Pick<Runtime, 'vault'>,
  tables: Tables,
  word: string,
  { dueAt, key, value, version }: PluginRow,
): Promise<Row<Value> | null> {
  const kept = JSON.parse(value);
  if (!tables[word]?.sealed) return { key, version, dueAt, value: kept };
  const opened = await vault.openValue(kept.scope, fromBase64(kept.sealed));
  return opened === null ? null : { key, version, dueAt, value: opened as Value };
}

function subjectId(subject: RowSubject) {
  return 'party' in subject ? subject.party : subject.ticket;
}

/** The key scope of a row: its subject, so that erasing the key erases the row in backups as well. */
function scopeOf(table: PluginWord, subject: RowSubject | undefined): string {
  if (!subject) return `plugin:${table}`;
  return 'party' in subject ? `party:${subject.party}` : `ticket:${subject.ticket}`;
}
