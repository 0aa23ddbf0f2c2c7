import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { recordedPrefix } from './recording.ts';

/** A year of copies in steps of 22 hours; 40 of 100 are open, a quarter of those late. */
const stepDigits = 1_200;

const id = (column: string) => `replace(${column}, '${recordedPrefix}', :prefix)`;
const hash = (column: string) => `hashed(${column} || :n)`;
const same = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const isOpen = 'chance % 5 < 2';
const due = `iif(${isOpen}, opened_at + (chance / 5 % 40 - 10) * 86400000, null)`;

/** For each table: the values of a copy. A ticket is changed in its JSON, from which other columns are computed. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sealedRecord: { id: id('id'), ...same('scope', 'cipher') },
  ticket: {
    id: id('id'),
    number_key: `number_key || 'X' || :n`,
    ticket: `json_set(${id('ticket')},
      '$.phase', iif(not ${isOpen}, 'closed', iif(chance % 3 = 0, 'active', 'new')),
      '$.team', 'unit-' || chance % 40,
      '$.assignee', iif(chance % 2 = 0, 'petugas-' || chance % 200, null),
      '$.assignedAt', iif(chance % 2 = 0, opened_at - :earlier, null),
      '$.openedAt', opened_at - :earlier, '$.updatedAt', opened_at - :earlier)`,
    state: `iif(${isOpen}, state, 'closed')`,
    owed: isOpen,
    to_call: `${isOpen} and chance % 100 = 0`,
    due_at: due,
    sweep_at: due,
    summary_record: id('summary_record'),
    ...same('calendar', 'summary_index', 'covered'),
  },
  ticket_reporter: { ticket_id: id('ticket_id'), party_id: hash('party_id') },
  event: {
    ticket_id: id('ticket_id'),
    id: id('id'),
    at: 'at - :earlier',
    sealed_record: id('sealed_record'),
    ...same('sequence', 'type', 'actor', 'facts', 'sealed_index', 'digest', 'link'),
  },
  party: {
    id: hash('id'),
    profile_record: id('profile_record'),
    ...same('created_at', 'profile_index'),
  },
  identity: {
    hash: hash('hash'),
    party_id: hash('party_id'),
    sealed_record: id('sealed_record'),
    ...same('kind', 'evidence', 'sealed_index'),
  },
  data_key: { scope: `'party:' || ${hash('scope')}`, ...same('generation', 'id', 'wrapped') },
  command: {
    key: hash('key'),
    at: 'at - :earlier',
    ticket_id: id('ticket_id'),
    ...same('result'),
  },
};

/** Adds copies of the first tickets, with statements inside the database. */
export function multiplyOnSqlite(file: string, first: number, last: number): void {
  const database = new DatabaseSync(file);
  const at = Number.parseInt(recordedPrefix, 16);
  const digest = (text: unknown) => createHash('md5').update(String(text)).digest();
  database.function('hashed', { deterministic: true }, (text) => digest(text).toString('hex'));
  database.function('chance', { deterministic: true }, (text) => digest(text).readUInt32BE());
  database.function('next_link', { deterministic: true }, () => '');
  for (const pragma of ['synchronous = OFF', 'cache_size = -1500000', 'temp_store = MEMORY']) {
    database.exec(`PRAGMA ${pragma}`);
  }
  for (const [table, columns] of Object.entries(tables)) {
    database.exec(
      `create table if not exists original_${table} as select * from ${table} where tenant = 'default'`,
    );
    const from =
      table === 'ticket'
        ? '(select *, chance(id || :n) as chance from original_ticket)'
        : `original_${table}`;
    const insert = database.prepare(
      `insert into ${table} (tenant, ${Object.keys(columns)}) select tenant, ${Object.values(columns)} from ${from}`,
    );
    insert.setAllowUnknownNamedParameters(true);
    database.exec('BEGIN');
    for (let n = last; n >= first; n--) {
      const prefix = (at - n * stepDigits).toString(16).padStart(8, '0');
      insert.run({ n, prefix, earlier: n * stepDigits * 65_536 });
      if (n % 20 === 0) database.exec('COMMIT; BEGIN');
    }
    database.exec('COMMIT');
  }
  database.exec(`delete from open_count;
    insert into open_count (tenant, due_hour, phase, joined, open)
    select tenant, due_order / 3600000, phase, lead_id is not null, count(*)
    from ticket where phase <> 'closed' group by 1, 2, 3, 4`);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE); analyze');
  database.close();
}
