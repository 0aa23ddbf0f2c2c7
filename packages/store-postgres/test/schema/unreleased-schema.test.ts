import { buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

const tenant = buildTenant();
const refused = { code: 'store-schema-unknown', retryable: false };

/** A desk with a case, whose schema is then made what somebody finds who has an unreleased version's. */
async function deskMade(unreleased: readonly string[]) {
  const schema = newSchema();
  const before = openStore(schema);
  await before.migrate();
  await before.commit(buildCommit(tenant, { tickets: [buildOpening(buildTicket())] }));
  await before.close();
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  for (const change of unreleased) await client.query(`alter table ${schema}.${change}`);
  const store = openStore(schema);
  onTestFinished(() => store.close());
  const columns = `select table_name, column_name from information_schema.columns where table_schema = $1 order by 1, 2`;
  return {
    store,
    /** What the schema looks like, and what it says of itself. */
    async content() {
      const { rows: shape } = await client.query(columns, [schema]);
      const { rows: said } = await client.query(`select * from ${schema}.migration`);
      const { rows: tickets } = await client.query(`select * from ${schema}.ticket`);
      return { shape, said, tickets };
    },
  };
}

/** As the first schema was kept until it had a fingerprint. */
const before = [
  'migration drop column fingerprint, drop column needs_1, add column needs_10 boolean, alter column version type int using 11',
];
const unreleased = [
  ['of another fingerprint', ["migration alter column fingerprint type text using 'another'"]],
  ['without a fingerprint', ['migration drop column fingerprint']],
  ['of a number that is not reached yet', before],
] as const;

test.each(unreleased)('a schema %s is refused, and nothing is written', async (_, made) => {
  const { content, store } = await deskMade(made);
  const found = await content();
  await expect(store.migrate()).rejects.toMatchObject(refused);
  await expect(store.migrate()).rejects.toThrow('unreleased version: export and begin anew');
  expect(await content()).toEqual(found);
});

test('a person who writes without a look at the schema is refused as well where its number is not reached yet', async () => {
  const { content, store } = await deskMade(before);
  const found = await content();
  const opening = buildCommit(tenant, { tickets: [buildOpening(buildTicket())] });
  await expect(store.commit(opening)).rejects.toMatchObject(refused);
  await expect(store.listTickets(tenant, {})).rejects.toMatchObject(refused);
  expect(await content()).toEqual(found);
});
