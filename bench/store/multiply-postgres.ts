import type { Pool, PoolClient } from 'pg';
import { recordedPrefix } from './recording.ts';
import { settlePostgres } from './settle-postgres.ts';

/** A year of copies in steps of 22 hours; 40 of 100 are open, a quarter of those late. */
const stepDigits = 1_200;

const id = (column: string) => `replace(${column}, '${recordedPrefix}', copy.prefix)`;
const hash = (column: string) => `md5(${column} || copy.n)`;
const chance = 'abs(hashtext(base.id || copy.n))';
const isOpen = `${chance} % 5 < 2`;
const earlier = `copy.n * ${stepDigits}::bigint * 65536`;
const spread = `(${chance} / 5 % 40 - 10) * 86400000::bigint`;

/** For each table: its columns, and the values of a copy where they differ. */
const tables: Readonly<
  Record<string, { readonly same: string; readonly other: Readonly<Record<string, string>> }>
> = {
  sealedRecord: { same: 'scope, cipher', other: { id: id('base.id') } },
  ticket: {
    same: 'version, calendar, kind, category, region, channel, place_code, guarded, summary_index, covered',
    other: {
      id: id('base.id'),
      number_key: "base.number_key || 'X' || copy.n",
      ticket: id('base.ticket'),
      state: `case when ${isOpen} then base.state else 'closed' end`,
      phase: `case when not ${isOpen} then 'closed' when ${chance} % 3 = 0 then 'active' else 'new' end`,
      team: `'unit-' || ${chance} % 40`,
      assignee: `case when ${chance} % 2 = 0 then 'petugas-' || ${chance} % 200 end`,
      assigned_at: `case when ${chance} % 2 = 0 then base.opened_at - ${earlier} end`,
      owed: isOpen,
      to_call: `${isOpen} and ${chance} % 100 = 0`,
      opened_at: `base.opened_at - ${earlier}`,
      updated_at: `base.updated_at - ${earlier}`,
      due_at: `case when ${isOpen} then base.opened_at + ${spread} end`,
      due_order: `case when ${isOpen} then base.opened_at + ${spread} else ${Number.MAX_SAFE_INTEGER} end`,
      sweep_at: `case when ${isOpen} then base.opened_at + ${spread} end`,
      summary_record: id('base.summary_record'),
    },
  },
  ticket_reporter: {
    same: '',
    other: { ticket_id: id('base.ticket_id'), party_id: hash('base.party_id') },
  },
  event: {
    same: 'sequence, type, actor, facts, sealed_index, digest, link',
    other: {
      ticket_id: id('base.ticket_id'),
      id: id('base.id'),
      at: `base.at - ${earlier}`,
      sealed_record: id('base.sealed_record'),
    },
  },
  party: {
    same: 'created_at, profile_index',
    other: { id: hash('base.id'), profile_record: id('base.profile_record') },
  },
  identity: {
    same: 'kind, evidence, sealed_index',
    other: {
      hash: hash('base.hash'),
      party_id: hash('base.party_id'),
      sealed_record: id('base.sealed_record'),
    },
  },
  data_key: {
    same: 'generation, id, wrapped',
    other: { scope: `'party:' || ${hash('base.scope')}` },
  },
  command: {
    same: 'result',
    other: { key: hash('base.key'), at: `base.at - ${earlier}`, ticket_id: id('base.ticket_id') },
  },
};

/** Drops the indexes, since creating them afterwards is faster. @returns the statements that create them again */
async function takeIndexes(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select indexrelid::regclass as index, pg_get_indexdef(indexrelid) as definition,
       indrelid::regclass as table, conname as key, pg_get_constraintdef(pg_constraint.oid) as columns
     from pg_index left join pg_constraint on conindid = indexrelid
     where indrelid = any ($1::regclass[])`,
    [Object.keys(tables).map((table) => `aduan.${table}`)],
  );
  for (const { index, key, table } of rows) {
    await client.query(key ? `alter table ${table} drop constraint ${key}` : `drop index ${index}`);
  }
  return rows.map(({ columns, definition, key, table }) =>
    key ? `alter table ${table} add constraint ${key} ${columns}` : definition,
  );
}

/** Adds copies of the first tickets, with statements inside the database. */
export async function multiplyOnPostgres(pool: Pool, first: number, last: number): Promise<void> {
  const at = Number.parseInt(recordedPrefix, 16);
  const client = await pool.connect();
  try {
    await client.query('create schema if not exists original');
    await client.query(
      "set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '1GB'",
    );
    const indexes = await takeIndexes(client);
    for (const [table, { other, same }] of Object.entries(tables)) {
      await client.query(
        `create table if not exists original.${table} as select * from aduan.${table} where tenant = 'default'`,
      );
      const kept = same === '' ? [] : same.split(', ');
      const names = ['tenant', ...kept, ...Object.keys(other)];
      const values = [
        ...['tenant', ...kept].map((name) => `base.${name}`),
        ...Object.values(other),
      ];
      await client.query(`insert into aduan.${table} (${names})
        select ${values} from (
          select n, lpad(to_hex(${at} - n * ${stepDigits}), 8, '0') as prefix from generate_series(${first}, ${last}) as n
        ) as copy, original.${table} as base order by copy.n desc`);
    }
    for (const statement of indexes) await client.query(statement);
    await client.query('truncate aduan.open_count');
    await client.query(`insert into aduan.open_count (tenant, due_hour, phase, joined, slot, open)
      select tenant, due_order / 3600000, phase, lead_id is not null, ascii(right(id, 1)) % 4, count(*)
      from aduan.ticket where phase <> 'closed' group by 1, 2, 3, 4, 5`);
    await client.query('reset synchronous_commit; reset work_mem; reset maintenance_work_mem');
    await settlePostgres(client);
  } finally {
    client.release();
  }
}
