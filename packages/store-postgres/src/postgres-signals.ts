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
const maxBytes = 7_900;
/** So many texts wait at most; whoever listens reads again instead of more. */
const maxWaiting = 1_000;
const notify = 'select pg_notify($1, payload) from unnest($2::text[]) as payload';
const [firstRetryMs, maxRetryMs] = [500, 10_000];
/** A line that is silently dead is found out by asking, ms. */
const pingMs = 15_000;

/** A connection; it is asked one thing after the other. */
interface Line {
  readonly client: Client;
  isListening: boolean;
  isBusy: boolean;
}

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
  /** What comes while the line is asked goes out together, with its next turn. */
  async function sendWaiting(): Promise<void> {
    while (line?.isListening && !line.isBusy && waiting.length > 0) {
      await ask(line, notify, [channel, waiting.splice(0)]).catch(() => {});
    }
  }

  dial().catch(() => {});
  return {
    send(text) {
      // Nobody hears what is too long for the line: those who listen read again instead.
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
