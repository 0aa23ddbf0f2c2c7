import { randomBytes } from 'node:crypto';
import { InputError } from '@aduan/core';
import type { Signals } from '@aduan/core/instances';
import { Client } from 'pg';
import { checkSchemaName } from './database/schema-name.js';

/** How the instances of a desk reach each other. */
export interface PostgresSignalsOptions {
  /**
   * `postgres://…` of the server itself: LISTEN needs a connection that stays, so not PgBouncer in transaction mode.
   */
  readonly connection: string;
  /** Schema of the desk, as the store has it. Default `aduan`. */
  readonly schema?: string;
}

/** The line between the instances of a desk. */
export interface PostgresSignals extends Signals {
  /** Hangs up. */
  close(): Promise<void>;
}

/** NOTIFY carries less than 8,000 bytes. */
const mostBytes = 7_900;
const [firstRetryMs, longestRetryMs] = [500, 10_000];
/** A line that is silently dead is found out by asking, ms. */
const pingMs = 15_000;

/**
 * Carries hints between instances by LISTEN and NOTIFY, on one connection of its own beside the pool of the store.
 * No commit waits for it. While the line is down it is tried again, and whoever listens is told that he may miss
 * something.
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
  let line: Client | undefined;
  let isClosed = false;
  let retryMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const missed = () => {
    for (const [, miss] of listeners) miss();
  };
  function lost(client: Client): void {
    if (client !== line) return;
    line = undefined;
    client.end().catch(() => {});
    if (isClosed) return;
    clearTimeout(timer);
    missed();
    timer = setTimeout(dial, retryMs);
    retryMs = Math.min(longestRetryMs, retryMs * 2);
  }
  async function dial(): Promise<void> {
    const client = new Client({
      connectionString: connection,
      application_name: 'aduan-signals',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    line = client;
    client.on('error', () => lost(client));
    client.on('end', () => lost(client));
    client.on('notification', ({ payload = '' }) => {
      if (payload.startsWith(self)) return;
      const text = payload.slice(payload.indexOf(':') + 1);
      if (text === '') missed();
      else for (const [heard] of listeners) heard(text);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      retryMs = firstRetryMs;
      missed();
      ask(client);
    } catch {
      lost(client);
    }
  }
  function ask(client: Client): void {
    timer = setTimeout(() => {
      client.query('select 1').then(
        () => ask(client),
        () => lost(client),
      );
    }, pingMs);
  }

  dial().catch(() => {});
  return {
    send(text) {
      // Nobody hears what is too long for the line: those who listen read again instead.
      const payload = self + (Buffer.byteLength(text) > mostBytes ? '' : text);
      line?.query('select pg_notify($1, $2)', [channel, payload]).catch(() => {});
    },
    listen(heard, miss) {
      const entry: Parameters<Signals['listen']> = [heard, miss];
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await line?.end().catch(() => {});
    },
  };
}
