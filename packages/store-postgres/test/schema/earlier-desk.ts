import { buildTenant, buildTicket } from '@aduan/testkit';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { newSchema, openStore } from '../open-store.js';
import { schemaAt } from './schema-at.js';

/** Columns of a ticket that all versions have and no test of a migration cares for. */
const usual = {
  version: 1,
  ticket: '{}',
  state: 'received',
  phase: 'new',
  kind: 'complaint',
  channel: 'web',
  guarded: false,
  owed: false,
  to_call: false,
  opened_at: 1,
  updated_at: 1,
};

/** A desk whose schema is that of an earlier version, to be brought to the latest. */
export async function earlierDesk(version: number) {
  const schema = newSchema();
  const tenant = buildTenant();
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  await schemaAt(client, schema, version);
  return {
    tenant,
    /** Adds a row of a case. @returns its id */
    async add(own: Readonly<Record<string, string | number | null>>) {
      const { id, number } = buildTicket();
      const row = { tenant, id, number_key: number, ...usual, ...own };
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await client.query(
        `insert into ${schema}.ticket (${columns}) values (${places})`,
        Object.values(row),
      );
      return id;
    },
    /** Opens it by the store of today. */
    async upgrade() {
      const store = openStore(schema);
      onTestFinished(() => store.close());
      await store.migrate();
      return store;
    },
  };
}
