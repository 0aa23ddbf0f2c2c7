import { randomBytes } from 'node:crypto';
import { InputError } from '@aduan/core';
import type { Signals } from '@aduan/core/store';
import { Client } from 'pg';
import { checkSchemaName } from './database/schema-name.js';

/** Options of `postgresSignals`. */
export interface PostgresSignalsOptions {
  /** `postgres://…` of the server itself: LISTEN needs a lasting connection, so PgBouncer in transaction mode does not work. */
  readonly connection: string;
  /** Schema of the desk, as in the store. Default `aduan`. */
  readonly schema?: string;
}

/** Signals between the instances of a desk. */
export type PostgresSignals = Required<Signals>;

/** Maximum NOTIFY payload: PostgreSQL allows less than 8,000 bytes. */
const maxBytes = 7_900;
/** Maximum number of waiting signals; above it, one signal makes listeners read again. */
const maxWaiting = 1_000;
const notify = 'select pg_notify($1, payload) from unnest($2::text[]) as payload';
const [firstRetryMs, maxRetryMs] = [500, 10_000];
/** Interval of a query that detects a dead connection, in ms. */
const pingMs = 15_000;

/** The connection; it runs one query at a time. */
interface Line {
  readonly client: Client;
  isListening: boolean;
  isBusy: boolean;
}

/**
 * Sends hints between instances by LISTEN and NOTIFY, on a connection separate from the store's pool. No commit waits
 * for it. A lost connection is opened again, and listeners are notified that they may have missed hints.
 *
 * @throws InputError when no `connection` is named, or for a schema name that would need quotes
 */
export function postgresSignals({ connection, schema }: PostgresSignalsOptions): PostgresSignals {
  if (!connection) {
    throw new InputError('postgresSignals needs a connection: postgres://user@host/database.', [
      { message: 'must be an address', path: ['connection'] },
    ]);
  }
  const channel = `${checkSchemaName(schema ?? 'aduan')}_signals`;
  const self = `${randomBytes(9).toString('base64url')}:`;
  const listeners = new Set<Parameters<Signals['listen']>>();
  const waiting: string[] = [];
  let line: Line | undefined;
  let isClosed = false;
  let retryMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const missed = () => {
    for (const [, miss] of listeners) miss();
  };
  function lost(one: Line): void {
    if (one !== line) return;
    line = undefined;
    one.client.end().catch(() => {});
    if (isClosed) return;
    clearTimeout(timer);
    missed();
    timer = setTimeout(dial, retryMs);
    retryMs = Math.min(maxRetryMs, retryMs * 2);
  }
  async function dial(): Promise<void> {
    const client = new Client({
      connectionString: connection,
      application_name: 'aduan-signals',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    const dialled: Line = { client, isListening: false, isBusy: false };
    line = dialled;
    client.on('error', () => lost(dialled));
    client.on('end', () => lost(dialled));
    client.on('notification', ({ payload = '' }) => {
      if (payload.startsWith(self)) return;
      const text = payload.slice(payload.indexOf(':') + 1);
      if (text === '') missed();
      else for (const [heard] of listeners) heard(text);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      dialled.isListening = true;
      retryMs = firstRetryMs;
      missed();
      ping(dialled);
      await sendWaiting();
    } catch {
      lost(dialled);
    }
  }
  function ping(one: Line): void {
    timer = setTimeout(async () => {
      if (!one.isBusy) await ask(one, 'select 1').catch(() => lost(one));
      if (one === line && !isClosed) ping(one);
      await sendWaiting();
    }, pingMs);
  }
  async function ask(one: Line, text: string, values: readonly unknown[] = []): Promise<void> {
    one.isBusy = true;
    try {
      await one.client.query(text, [...values]);
    } finally {
      one.isBusy = false;
    }
  }
  /** Signals that arrive during a query are sent together with the next one. */
  async function sendWaiting(): Promise<void> {
    while (line?.isListening && !line.isBusy && waiting.length > 0) {
      await ask(line, notify, [channel, waiting.splice(0)]).catch(() => {});
    }
  }

  dial().catch(() => {});
  return {
    send(text) {
      // A payload above the limit is dropped: listeners read again instead.
      waiting.push(self + (Buffer.byteLength(text) > maxBytes ? '' : text));
      if (waiting.length > maxWaiting) waiting.splice(0, waiting.length, self);
      sendWaiting().catch(() => {});
    },
    listen(heard, miss) {
      const entry: Parameters<Signals['listen']> = [heard, miss];
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await line?.client.end().catch(() => {});
    },
  };
}
