import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, masterKeyProvider, type TenantId } from '@aduan/core';
import { buildCommit, buildOpening, buildTicket } from '@aduan/testkit';
import { Client, Pool } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { postgresStore, toStoreError } from '../../src/index.js';
import { newSchema, openStore } from '../open-store.js';

const tenant = 'desk' as TenantId;

test('a server that is not there is an error that may be tried again', async () => {
  const store = postgresStore({ connection: 'postgres://desk:secret@127.0.0.1:1/desk' });
  onTestFinished(() => store.close());
  const error = await store.readTicketByNumber(tenant, 'ADU-1').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'store-unavailable', retryable: true });
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('secret');
});

test('a wrong password is no reason to try again', async () => {
  const url = new URL(inject('postgresUrl'));
  url.password = 'wrong';
  const store = postgresStore({ connection: url.href });
  onTestFinished(() => store.close());
  await expect(store.migrate()).rejects.toMatchObject({ code: 'store-refused', retryable: false });
});

test('a missing schema says what to call', async () => {
  const store = openStore();
  onTestFinished(() => store.close());
  await expect(store.readTicketByNumber(tenant, 'ADU-1')).rejects.toMatchObject({
    code: 'store-not-migrated',
  });
});

test('an error names no value of a row', async () => {
  const store = openStore();
  onTestFinished(() => store.close());
  await store.migrate();
  const opening = buildOpening(buildTicket({ number: 'ADU-SECRET-1' }));
  await store.commit(buildCommit(tenant, { tickets: [opening] }));
  const again = buildOpening(buildTicket({ number: 'ADU-SECRET-1' }));
  const error = await store
    .commit(buildCommit(tenant, { tickets: [again] }))
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'store-duplicate', retryable: false });
  const { cause, message, stack } = error as Error & { cause: Error };
  expect([message, stack, cause.message, cause.stack, JSON.stringify(cause)].join()).not.toContain(
    'SECRET',
  );
});

test('a closed store refuses work and leaves the pool of its host open', async () => {
  const pool = new Pool({ connectionString: inject('postgresUrl') });
  onTestFinished(() => pool.end());
  const store = postgresStore({ connection: pool });
  await store.close();
  await expect(store.readTicketByNumber(tenant, 'ADU-1')).rejects.toMatchObject({
    code: 'store-closed',
  });
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('anyone who stood still until the server hung up may try again', async () => {
  const client = new Client(inject('postgresUrl'));
  const hungUp = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await client.query("set idle_in_transaction_session_timeout = '50ms'");
  await client.query('begin');
  const away = { code: 'store-unavailable', retryable: true };
  expect(toStoreError(await hungUp)).toMatchObject(away);
  await vi.waitFor(async () => {
    const error = await client.query('select 1').catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('not queryable');
    expect(toStoreError(error)).toMatchObject(away);
  });
});

test('a desk whose database may not be written does not serve, and says why', async () => {
  const schema = newSchema();
  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  const url = new URL(inject('postgresUrl'));
  url.searchParams.set('options', '-c default_transaction_read_only=on');
  const standby = openStore(schema, url.href);
  onTestFinished(() => standby.close());
  await expect(standby.inboxStats(tenant)).rejects.toMatchObject({ code: 'store-readonly' });
  const [serves, refuses] = [store, standby].map((each) =>
    createAduan({
      store: each,
      keys: masterKeyProvider({ master: new Uint8Array(32), mac: new Uint8Array(32) }),
      calendar: kemenkopCalendar,
      policies: [],
      channels: {},
    }).health(),
  );
  expect(await serves).toMatchObject({ ok: true, serving: true });
  expect(await refuses).toMatchObject({ ok: false, serving: false, store: false });
});
